//! Temporary foreign staff: a pool of a given size that is counted in supply and never aged into the stock.

use crate::FULL;
use crate::forecast::grid::{AGE, Index, PROFESSION};
use crate::forecast::plan::Plan;
use crate::lists::list;
use crate::project::{Quantity, Supply};

/// Temporary heads of a group on 31 December of the index's year, all ages together.
pub fn temporary_heads(plan: &Plan, mut index: Index) -> f64 {
    let profession = index[PROFESSION];
    // What is stated for everybody is meant for those who can have it.
    if !plan.supplied(Quantity::TemporaryStaff, profession) || !plan.has_ages(profession) {
        return 0.0;
    }
    let pool = plan.field(Quantity::TemporaryStaff);
    // The field may vary on the ages for the sake of another profession.
    let ages = if plan.by_age(Quantity::TemporaryStaff, profession) { plan.grid.count[AGE] } else { 1 };
    let mut heads = 0.0;
    for age in 0..ages {
        index[AGE] = age;
        heads += pool.at(index);
    }
    heads
}

/// The stock of the base year by age without the temporary staff that it includes: by their own ages, or
/// where none are stated by those of the stock.
pub fn permanent_stock(plan: &Plan, mut index: Index) -> Vec<f64> {
    let stock = plan.field(Quantity::Stock);
    let heads = list(plan.grid.count[AGE], &|age| {
        let mut cell = index;
        cell[AGE] = age;
        stock.at(cell)
    });
    let includes =
        matches!(plan.supply[index[PROFESSION]], Supply::Cohort { stock_includes_temporary: Some(true), .. });
    if !FULL || !includes || !plan.supplied(Quantity::TemporaryStaff, index[PROFESSION]) {
        return heads;
    }
    let pool = plan.field(Quantity::TemporaryStaff);
    if plan.by_age(Quantity::TemporaryStaff, index[PROFESSION]) {
        return list(heads.len(), &|age| {
            let mut cell = index;
            cell[AGE] = age;
            heads[age] - pool.at(cell)
        });
    }
    index[AGE] = 0;
    let all = hwf_kernel::rows::sum(&heads);
    // Of nobody nobody is temporary.
    let stays = if all > 0.0 { 1.0 - pool.at(index) / all } else { -pool.at(index) };
    list(heads.len(), &|age| if all > 0.0 { heads[age] * stays } else { stays })
}
