//! A quantity as a dense array that keeps only the axes on which it varies.
//!
//! A full broadcast of every rate over every cell would be hundreds of megabytes; a stride of zero
//! costs nothing. Axis order is that of [`super::grid`], the year outermost in no sense: strides say
//! where a cell lies.

use super::grid::{AGE, Grid, Index};

/// A dense array over the axes on which a quantity varies.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    values: Vec<f64>,
    stride: [usize; 6],
    count: [usize; 6],
}

impl Field {
    /// A field of `value`, varying on the axes marked in `varies`.
    pub fn new(grid: &Grid, varies: [bool; 6], value: f64) -> Field {
        let mut count = [1; 6];
        let mut stride = [0; 6];
        let mut size = 1;
        for axis in (0..6).rev() {
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
    pub fn expanded(&self, grid: &Grid, also: [bool; 6]) -> Field {
        let varies = std::array::from_fn(|axis| self.varies(axis) || also[axis]);
        let mut wide = Field::new(grid, varies, 0.0);
        if wide.count == self.count {
            return self.clone();
        }
        for index in indices(wide.count) {
            wide.set(index, self.at(index));
        }
        wide
    }

    /// One index for every stored value; axes without variation stand at 0.
    pub fn cells(&self) -> impl Iterator<Item = Index> + use<> {
        indices(self.count)
    }

    /// Replaces the values along the ages of the fibre through `index` by those that `f` makes of them.
    pub fn map_ages(&mut self, index: Index, f: impl Fn(&[f64]) -> Vec<f64>) {
        let start = Index::from(std::array::from_fn(|axis| if axis == AGE { 0 } else { index[axis] }));
        let before: Vec<f64> = (0..self.count[AGE])
            .map(|age| {
                let mut at = start;
                at[AGE] = age;
                self.at(at)
            })
            .collect();
        for (age, value) in f(&before).into_iter().enumerate() {
            let mut at = start;
            at[AGE] = age;
            self.set(at, value);
        }
    }
}

/// All indices of a shape, the last axis fastest.
pub fn indices(count: [usize; 6]) -> impl Iterator<Item = Index> {
    let size: usize = count.iter().product();
    (0..size).map(move |number| {
        let mut index = [0; 6];
        let mut rest = number;
        for axis in (0..6).rev() {
            index[axis] = rest % count[axis];
            rest /= count[axis];
        }
        index
    })
}
