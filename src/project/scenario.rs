//! Scenarios: named, ordered lists of changes to the base. A scenario never copies data.

use super::parameter::Scope;
use super::quantity::Quantity;
use crate::plain::{choice, record};

choice! {
    /// What a change does to the values that stand before it.
    Operation {
        /// Replaces them by the amount
        Set = "set",
        /// Multiplies them by the amount
        Scale = "scale",
        /// Adds the amount
        Add = "add",
        /// Moves rates by age to higher ages by the amount in years: r′(a) = r(a − amount)
        ShiftAge = "shift_age",
        /// Moves them towards the stated low values; the amount is the share of the way, 0 to 1
        Low = "low",
        /// Moves them towards the stated high values; the amount is the share of the way, 0 to 1
        High = "high",
    }
}

record! {
    /// The years over which a change grows to its full effect, in equal yearly steps.
    ///
    /// With n = to − from + 1 the first year has 1/n of the effect and `to` the whole of it.
    Ramp {
        /// First year with an effect.
        from: i32,
        /// First year with the full effect.
        to: i32,
    }
}

record! {
    /// One change to the base.
    ///
    /// What is observed on 31 December of the base year stays as it is: without a ramp a change holds
    /// from the year after the base year on. Unmet demand is a judgement about the base year and
    /// changes from that year on.
    Change {
        /// What is changed.
        quantity: Quantity,
        /// For whom.
        scope as "for": Option<Scope>,
        /// How.
        op: Operation,
        /// By how much, in the unit of the quantity (a factor for scale, years for shift_age, the share of
        /// the way for low and high).
        amount: f64,
        /// Over which years it grows.
        ramp: Option<Ramp>,
        /// Why.
        reason: Option<String>,
    }
}

choice! {
    /// What a scenario is about.
    ScenarioKind {
        /// What we decide
        Policy = "policy",
        /// What we do not decide and do not know
        Future = "future",
    }
}

record! {
    /// A named list of changes to the base, applied in order.
    Scenario {
        /// Short name by which it is asked for.
        id: String,
        /// Name as printed.
        name: String,
        /// Whether it is a policy or a future, for the table of regret.
        kind: Option<ScenarioKind>,
        /// Why it is looked at.
        reason: Option<String>,
        /// The changes.
        changes: Vec<Change>,
    }
}
