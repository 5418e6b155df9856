//! Which causes the required intake is made of.
//!
//! ```text
//! D(T) − S₀(T) = outflow + unmet demand + demography + … + task shifting − in training − …
//! I*(T)        = the same, each part / K(T)
//! ```
//!
//! outflow = FTE0 − cur(T), cur the stock of the base year that is still there, in FTE at the hours of T.
//! What is multiplied is told apart one multiplier after another, or averaged over all of their orders.

use crate::demand::causes::{Term, made};
use crate::demand::{Case, demand_fte};
use crate::forecast::balance::{Balance, Detail};
use crate::forecast::grid::REGION;
use crate::forecast::plan::Plan;
use crate::plain::choice;
use crate::policy::sources::{SupplySource, sources};
use crate::project::Quantity;

choice! {
    /// The order in which multiplied effects are told apart.
    AttributionOrder {
        /// One after another, in the order of the documentation
        Ordered = "ordered",
        /// Averaged over all orders (Shapley)
        Shapley = "shapley",
    }
}

choice! {
    /// A cause of the required intake.
    Cause {
        /// FTE of the base year less what is left of its stock: who leaves, and the change of their hours
        Outflow = "outflow",
        /// Demand that is not met today
        UnmetDemand = "unmet_demand",
        /// Population
        Demography = "demography",
        /// What the method of demand makes of all else together
        Method = "method",
        /// A factor of demand, or another change of it, named by its quantity
        Quantity = "quantity",
        /// Tasks that come from or go to other professions
        TaskShifting = "task_shifting",
        /// Who was in training in the base year
        InTraining = "in_training",
        /// Who starts before the intake can be changed
        BeforeSteering = "before_steering",
        /// Foreign-trained who join
        Abroad = "abroad",
        /// Temporary staff
        Temporary = "temporary",
        /// Who joins other professions and comes from or goes to them
        OtherProfessions = "other_professions",
    }
}

/// Parts smaller than this share of the FTE of the base year are rounding.
const ROUNDING_SHARE: f64 = 1e-13;

/// What one cause adds to the FTE that are needed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Part {
    /// Which cause.
    pub cause: Cause,
    /// Its quantity, where it is one.
    pub quantity: Option<Quantity>,
    /// Additional FTE.
    pub fte: f64,
}

/// The causes of D(T) − S₀(T) of `profession` in year index `target`, the intake steerable from year index
/// `from` on; those that add nothing are left out.
pub fn attribution(
    plan: &Plan,
    profession: usize,
    target: usize,
    from: usize,
    order: AttributionOrder,
) -> Vec<Part> {
    let mut causes = [0.0; Cause::ALL.len()];
    let mut quantities = vec![0.0; Quantity::ALL.len()];
    let balance = Balance::of(plan, Some(profession), Detail::default());
    for region in 0..plan.grid.count[REGION] {
        let base_supply_fte = balance.supply_fte(profession, Some(region), 0);
        let demand = &plan.demand[profession];
        let case = Case { plan, demand, profession, region, base_supply_fte };
        let made = made(&case, target);
        causes[Cause::Outflow as usize] += base_supply_fte;
        causes[Cause::UnmetDemand as usize] += made.unmet_fte;
        causes[Cause::Demography as usize] += made.demography_fte;
        causes[Cause::Method as usize] += made.method_fte;
        for (quantity, fte) in made.inside_fte {
            quantities[quantity as usize] += fte;
        }
        for term in made.terms {
            for ((quantity, _), fte) in term.multipliers.iter().zip(shares(&term, order)) {
                quantities[*quantity as usize] += fte;
            }
        }
        if !plan.task_shifts.is_empty() {
            let shifted = balance.demand_fte(profession, Some(region), target);
            causes[Cause::TaskShifting as usize] += shifted - demand_fte(&case)[target];
        }
    }
    let rounding = causes[Cause::Outflow as usize].abs() * ROUNDING_SHARE;
    let given = sources(plan, profession, from, false);
    for (cause, source) in [
        (Cause::Outflow, SupplySource::Stock),
        (Cause::InTraining, SupplySource::InTraining),
        (Cause::BeforeSteering, SupplySource::BeforeSteering),
        (Cause::Abroad, SupplySource::Abroad),
        (Cause::Temporary, SupplySource::Temporary),
        (Cause::OtherProfessions, SupplySource::OtherProfessions),
    ] {
        causes[cause as usize] -= given[source as usize].fte[target];
    }
    let mut parts = Vec::new();
    let mut add = |cause: Cause, quantity: Option<Quantity>, fte: f64| {
        if fte.abs() > rounding {
            parts.push(Part { cause, quantity, fte });
        }
    };
    for (cause, fte) in Cause::ALL.iter().zip(causes) {
        add(*cause, None, fte);
        if *cause == Cause::Quantity {
            for (quantity, fte) in Quantity::ALL.iter().zip(&quantities) {
                add(*cause, Some(*quantity), *fte);
            }
        }
    }
    parts
}

/// What each multiplier of a term adds; together base·(Π m − 1).
fn shares(term: &Term, order: AttributionOrder) -> Vec<f64> {
    let mut shares = Vec::new();
    let mut reached = term.base_fte;
    for (at, (_, multiplier)) in term.multipliers.iter().enumerate() {
        let before = match order {
            AttributionOrder::Ordered => reached,
            AttributionOrder::Shapley => term.base_fte * mean_product(&term.multipliers, at),
        };
        shares.push(before * (multiplier - 1.0));
        reached *= multiplier;
    }
    shares
}

/// The product of those multipliers that come before the one at `at`, averaged over all orders: Σ over the
/// subsets S of the n others of Π_S m · |S|!·(n−|S|)!/(n+1)!.
///
/// Subsets of one size have one weight, so the sum of their products is enough: the elementary symmetric
/// polynomials of the others.
fn mean_product(multipliers: &[(Quantity, f64)], at: usize) -> f64 {
    let mut products = vec![1.0];
    for (other, (_, multiplier)) in multipliers.iter().enumerate() {
        if other == at {
            continue;
        }
        products.push(0.0);
        for size in (1..products.len()).rev() {
            products[size] += products[size - 1] * multiplier;
        }
    }
    let others = products.len() - 1;
    let mut weight = 1.0 / products.len() as f64;
    let mut mean = 0.0;
    for (size, product) in products.iter().enumerate() {
        mean += weight * product;
        // |S|!·(n−|S|)!/(n+1)! of the next size.
        weight *= (size + 1) as f64 / (others - size).max(1) as f64;
    }
    mean
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told_apart(multipliers: &[f64], order: AttributionOrder) -> Vec<f64> {
        let multipliers =
            multipliers.iter().map(|multiplier| (Quantity::Epidemiology, *multiplier)).collect();
        shares(&Term { base_fte: 100.0, multipliers }, order)
    }

    #[test]
    fn in_order_each_acts_on_what_those_before_it_left() {
        assert_eq!(told_apart(&[1.5, 1.0, 0.5], AttributionOrder::Ordered), [50.0, 0.0, -75.0]);
    }

    /// 1.5 and 0.5: alone +50 and −50, after the other +25 and −75; one that is 1 adds nothing.
    #[test]
    fn averaged_each_acts_as_often_before_as_after_the_others() {
        let shares = told_apart(&[1.5, 1.0, 0.5], AttributionOrder::Shapley);
        for (share, expected) in shares.iter().zip([37.5, 0.0, -62.5]) {
            assert!((share - expected).abs() < 1e-12, "{shares:?}");
        }
    }

    /// Three multipliers in all six orders.
    #[test]
    fn three_are_averaged_over_six_orders() {
        let m = [1.2, 1.1, 0.7];
        let shares = told_apart(&m, AttributionOrder::Shapley);
        for (at, share) in shares.iter().enumerate() {
            let (b, c) = (m[(at + 1) % 3], m[(at + 2) % 3]);
            let before = (2.0 + b + c + 2.0 * b * c) / 6.0;
            assert!((share - 100.0 * before * (m[at] - 1.0)).abs() < 1e-12, "{shares:?}");
        }
        let all: f64 = shares.iter().sum();
        assert!((all - 100.0 * (1.2 * 1.1 * 0.7 - 1.0)).abs() < 1e-12);
    }
}
