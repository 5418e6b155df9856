//! Rows by age that are made of fields: one for each place where the fields differ, made again only in
//! years in which they do. Rates that hold for all regions and years are read once.

use super::field::Field;
use super::grid::{AGE, AXES, Index, YEAR};
use super::plan::Plan;

/// Values of one field from the first age on, and the distance between neighbouring ages.
pub type AlongAges<'v> = (&'v [f64], usize);

/// Rows by age, several figures an age where asked for.
pub struct Rows<'a, const K: usize> {
    fields: [&'a Field; K],
    /// Says which row a group has: it varies where one of the fields does.
    place: Field,
    length: usize,
    values: Vec<f64>,
    /// Year index for which each row was made last; `usize::MAX` for none.
    made_for: Vec<usize>,
    yearly: bool,
}

impl<'a, const K: usize> Rows<'a, K> {
    /// Rows of `length` figures made of `fields`.
    pub fn new(plan: &Plan, fields: [&'a Field; K], length: usize) -> Rows<'a, K> {
        let mut varies = [false; AXES];
        let mut yearly = false;
        for field in fields {
            for (axis, varies) in varies.iter_mut().enumerate() {
                *varies |= axis != AGE && axis != YEAR && field.varies(axis);
            }
            yearly |= field.varies(YEAR);
        }
        let place = Field::new(&plan.grid, varies, 0.0);
        let count = place.values().len();
        let values = vec![0.0; count * length];
        Rows { fields, place, length, values, made_for: vec![usize::MAX; count], yearly }
    }

    /// The row of a group and year. Where it is not there yet, `make` fills it; it is given each
    /// field's values along the ages.
    pub fn of(&mut self, index: Index, make: &dyn Fn([AlongAges<'_>; K], &mut [f64])) -> &[f64] {
        let at = self.place.offset(index);
        let row = &mut self.values[at * self.length..(at + 1) * self.length];
        let year = if self.yearly { index[YEAR] } else { 0 };
        if self.made_for[at] != year {
            self.made_for[at] = year;
            make(self.fields.map(|field| (&field.values()[field.offset(index)..], field.stride(AGE))), row);
        }
        row
    }
}
