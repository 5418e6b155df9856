//! Moves of people between the regions, sectors or professions of an axis.
//!
//! A row of a move matrix says where those of one member work after a year; it sums to 1. Only what moves
//! is read: who stays is whoever does not move, so that nobody is lost to rounding.

use super::field::Field;
use super::grid::{FURTHER, Index, PROFESSION, REGION, SECTOR};
use crate::project::Quantity;

/// Largest error of a row's sum.
const SUM_TOLERANCE: f64 = 1e-9;

/// The axis that people leave a member of; `None` for quantities that are no moves.
pub fn moves_from(quantity: Quantity) -> Option<usize> {
    match quantity {
        Quantity::RegionMoves => Some(REGION),
        Quantity::SectorMoves => Some(SECTOR),
        Quantity::ProfessionMoves => Some(PROFESSION),
        _ => None,
    }
}

/// First cells of the rows of a move matrix.
fn rows(field: &Field) -> Vec<Index> {
    field.cells().filter(|index| index[FURTHER] == 0).collect()
}

fn row_sum(field: &Field, row: Index, members: usize) -> f64 {
    let mut sum = 0.0;
    for member in 0..members {
        let mut index = row;
        index[FURTHER] = member;
        sum += field.at(index);
    }
    sum
}

/// The first row of `profession` that does not sum to 1, with its sum; NaN where a share is missing.
pub fn broken_row(field: &Field, profession: usize, members: usize) -> Option<(Index, f64)> {
    rows(field).into_iter().filter(|row| row[PROFESSION] == profession || !field.varies(PROFESSION)).find_map(
        |row| {
            let sum = row_sum(field, row, members);
            ((sum - 1.0).abs().is_nan() || (sum - 1.0).abs() > SUM_TOLERANCE).then_some((row, sum))
        },
    )
}

/// Lets those stay who do not move, after what moves was changed; gives a cell of a row from which more
/// than everybody would move.
pub fn balance_rows(field: &mut Field, from: usize) -> Option<Index> {
    let mut overfull = None;
    for row in rows(field) {
        let mut stay = row;
        stay[FURTHER] = row[from];
        field.set(stay, 0.0);
        let moving = row_sum(field, row, field.count(FURTHER));
        field.set(stay, 1.0 - moving);
        if moving > 1.0 {
            overfull = Some(stay);
        }
    }
    overfull
}
