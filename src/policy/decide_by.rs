//! By when the intake of a target year has to be decided.

use crate::forecast::plan::Plan;
use crate::supply::pipeline::{enters, first_joining};

/// The last flow year, as a year index, whose intake still acts on the stock of year index `target`;
/// `None` where none does.
pub fn last_intake(plan: &Plan, profession: usize, target: usize) -> Option<usize> {
    let acts = |year: &usize| {
        plan.has_training(profession)
            && first_joining(plan, profession, *year) <= target
            && enters(plan, profession, *year)
    };
    (1..=target).rev().find(acts)
}

/// The month `before` months ahead of `month` (1 to 12) of `year`, as year and month.
pub fn months_before(year: i32, month: i32, before: i32) -> (i32, i32) {
    let months = year * 12 + (month - 1) - before;
    (months.div_euclid(12), months.rem_euclid(12) + 1)
}

#[cfg(test)]
mod tests {
    use super::months_before;

    #[test]
    fn months_are_counted_over_the_turn_of_the_year() {
        assert_eq!(months_before(2030, 10, 0), (2030, 10));
        assert_eq!(months_before(2030, 10, 9), (2030, 1));
        assert_eq!(months_before(2030, 10, 10), (2029, 12));
        assert_eq!(months_before(2030, 1, 24), (2028, 1));
    }
}
