//! A quantity as a dense array that keeps only the axes on which it varies.
//!
//! A full broadcast of every rate over every cell would be hundreds of megabytes; a stride of zero
//! costs nothing. Axis order is that of [`super::grid`], the year outermost in no sense: strides say
//! where a cell lies.

use super::grid::{AGE, AXES, Grid, Index, YEAR};
use crate::lists::list;

/// Members of each axis; those of ages and years are not told apart and left empty.
pub type Within = [Vec<usize>; AXES];

/// A dense array over the axes on which a quantity varies.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    values: Vec<f64>,
    stride: [usize; AXES],
    count: [usize; AXES],
}

impl Field {
    /// A field of `value`, varying on the axes marked in `varies`.
    pub fn new(grid: &Grid, varies: [bool; AXES], value: f64) -> Field {
        let mut count = [1; AXES];
        let mut stride = [0; AXES];
        let mut size = 1;
        for axis in (0..AXES).rev() {
            if varies[axis] && grid.count[axis] > 1 {
                count[axis] = grid.count[axis];
                stride[axis] = size;
                size *= count[axis];
            }
        }
        Field { values: vec![value; size], stride, count }
    }

    /// Whether the field varies on an axis.
    pub fn varies(&self, axis: usize) -> bool {
        self.stride[axis] != 0
    }

    /// Stored members of an axis; 1 where the field does not vary on it.
    pub fn count(&self, axis: usize) -> usize {
        self.count[axis]
    }

    /// The value of a cell.
    pub fn at(&self, index: Index) -> f64 {
        self.values[self.offset(index)]
    }

    /// Where a cell lies in [`Field::values`].
    pub fn offset(&self, index: Index) -> usize {
        let mut offset = 0;
        for (place, stride) in index.iter().zip(&self.stride) {
            offset += place * stride;
        }
        offset
    }

    /// All values; [`Field::offset`] and [`Field::stride`] say where.
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// The same, to be changed.
    #[cfg(feature = "full")]
    pub(crate) fn values_mut(&mut self) -> &mut [f64] {
        &mut self.values
    }

    /// Distance between neighbours on an axis; 0 where the field does not vary on it.
    pub fn stride(&self, axis: usize) -> usize {
        self.stride[axis]
    }

    /// The same field with `f` of each value.
    pub fn map(&self, f: fn(f64) -> f64) -> Field {
        let mut mapped = self.clone();
        for value in &mut mapped.values {
            *value = f(*value);
        }
        mapped
    }

    /// Writes one cell.
    pub fn set(&mut self, index: Index, value: f64) {
        let offset = self.offset(index);
        self.values[offset] = value;
    }

    /// The same values on more axes.
    pub fn expanded(&self, grid: &Grid, also: [bool; AXES]) -> Field {
        let varies = std::array::from_fn(|axis| self.varies(axis) || also[axis]);
        let mut wide = Field::new(grid, varies, 0.0);
        if wide.count == self.count {
            return self.clone();
        }
        for index in wide.cells() {
            wide.set(index, self.at(index));
        }
        wide
    }

    /// One index for every stored value; axes without variation stand at 0.
    pub fn cells(&self) -> Cells {
        Cells { count: self.count, next: Some([0; AXES]) }
    }

    /// Whether a cell lies among the members that `within` names, axis by axis.
    pub fn is_within(&self, index: Index, within: &Within) -> bool {
        for (axis, members) in within.iter().enumerate() {
            if self.varies(axis) && axis != AGE && axis != YEAR && !members.contains(&index[axis]) {
                return false;
            }
        }
        true
    }

    /// Replaces the values along the ages of the fibre through `index` by those that `f` makes of them.
    pub fn map_ages(&mut self, index: Index, f: &dyn Fn(&[f64]) -> Vec<f64>) {
        let mut start = index;
        start[AGE] = 0;
        let (start, stride) = (self.offset(start), self.stride[AGE]);
        let before = list(self.count[AGE], &|age| self.values[start + age * stride]);
        for (age, value) in f(&before).iter().enumerate() {
            self.values[start + age * stride] = *value;
        }
    }
}

/// All indices of a shape, the last axis fastest.
pub struct Cells {
    count: [usize; AXES],
    next: Option<Index>,
}

impl Iterator for Cells {
    type Item = Index;

    #[inline(never)]
    fn next(&mut self) -> Option<Index> {
        let index = self.next?;
        let mut after = index;
        self.next = None;
        for axis in (0..AXES).rev() {
            after[axis] += 1;
            if after[axis] < self.count[axis] {
                self.next = Some(after);
                break;
            }
            after[axis] = 0;
        }
        Some(index)
    }
}
