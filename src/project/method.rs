//! How supply and demand of a profession are computed.

use crate::plain::{choice, record, tagged};

choice! {
    /// Where the target density comes from.
    RatioTarget {
        /// The density of the base year, unmet demand included
        Today = "today",
        /// The parameter `target_density`
        Stated = "stated",
    }
}

tagged! {
    /// How supply is computed.
    Supply {
        /// Single-year ages, moved forward by annual probabilities.
        Cohort = "cohort" {
        }
    }
}

tagged! {
    /// How demand in FTE is computed.
    Demand {
        /// The effective supply of the base year and its unmet demand, unchanged.
        Constant = "constant" {
        }
        /// A density per 10,000 inhabitants.
        Ratio = "ratio" {
            /// Where the density comes from.
            target: RatioTarget,
        }
        /// The base year's demand, moved by population × use of care by sex and age.
        Utilisation = "utilisation" {
        }
    }
}

record! {
    /// The methods of one profession.
    Method {
        /// Id of the profession.
        profession: String,
        /// How supply is computed.
        supply: Supply,
        /// How demand is computed.
        demand: Demand,
    }
}
