//! How a parameter that is not known for sure can turn out.

use crate::plain::{choice, record, tagged};

record! {
    /// What one expert thinks: values that are not exceeded with some probabilities.
    Expert {
        /// Who.
        name: Option<String>,
        /// How much the expert counts beside the others; 1 where not stated.
        weight: Option<f64>,
        /// Probabilities between 0 and 1, ascending.
        probabilities: Vec<f64>,
        /// The values, ascending, one a probability, in the unit of the parameter.
        values: Vec<f64>,
    }
}

tagged! {
    /// How one figure can turn out.
    Distribution {
        /// Every value between low and high as likely as any other.
        Uniform = "uniform" {}
        /// A triangle over low, the value as the likeliest, and high.
        Triangular = "triangular" {}
        /// A smooth hill over low, the value as the likeliest, and high: beta with the mean (low + λ·value + high) / (λ + 2).
        Pert = "pert" {
            /// λ, the weight of the likeliest; 4 where not stated.
            lambda: Option<f64>,
        }
        /// Normal about the value, cut off at low and high where they are stated as limits and where the quantity ends.
        Normal = "normal" {
            /// Standard deviation in the unit of the parameter; by low and high as quantiles where not stated.
            sd: Option<f64>,
        }
        /// The logarithm is normal about that of the value: for amounts, as a part of what they are.
        Lognormal = "lognormal" {
            /// Standard deviation of the logarithm: 0.1 is about ten per cent.
            sd: Option<f64>,
        }
        /// The log odds, ln(p / (1 − p)), are normal about those of the value: for shares and probabilities.
        Logit = "logit" {
            /// Standard deviation of the log odds.
            sd: Option<f64>,
        }
        /// Beta with the value as its mean: for shares and probabilities.
        Beta = "beta" {
            /// Standard deviation.
            sd: f64,
        }
        /// What several experts think, mixed by their weights.
        Experts = "experts" {
            /// The experts.
            experts: Vec<Expert>,
        }
        /// As uncertain as the parameter's own past: spread and persistence of the yearly figures about their mean, of the logarithm of amounts and the log odds of shares.
        Past = "past" {
            /// Id of a series with a figure a year.
            series: String,
        }
    }
}

choice! {
    /// What low and high are.
    Bounds {
        /// The least and the most that can be
        Limits = "limits",
        /// Values that are not exceeded with a probability of 5 and of 95 per cent; the value is the median
        Quantiles = "quantiles_5_95",
    }
}

tagged! {
    /// How the deviation of one year follows that of the year before.
    OverTime {
        /// One deviation for all years.
        Constant = "constant" {}
        /// z(t) = ρ·z(t−1) + √(1−ρ²)·ε(t): the same spread in every year.
        Autoregressive = "ar1" {
            /// ρ, from 0 (each year on its own) to below 1.
            persistence: f64,
        }
        /// z(t) = z(t−1) + ε(t): the spread of t years is √t times that of one.
        Walk = "walk" {}
    }
}

record! {
    /// How a parameter can turn out.
    Uncertainty {
        /// How one figure can turn out; PERT where not stated.
        distribution: Option<Distribution>,
        /// What low and high are; limits where not stated.
        bounds: Option<Bounds>,
        /// How years follow one another; one deviation for all years where not stated.
        over_time: Option<OverTime>,
    }
}

record! {
    /// That two parameters turn out alike, or opposite.
    Correlation {
        /// Id of a parameter.
        first: String,
        /// Id of another.
        second: String,
        /// Correlation of their standard scores, −1 to 1.
        correlation: f64,
    }
}
