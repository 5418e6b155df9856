//! What is asked and answered about how sure a forecast is.

use super::{Choice, GapSign, RegretRequest, Stamp};
use crate::plain::{Values, choice, record};
use crate::project::{Quantity, Uncertainty};

record! {
    /// Asks for some draws of an ensemble.
    EnsembleRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// How many draws; 1,000 where not stated.
        draws: Option<i32>,
        /// Number of the first one, from 0 on; slices that follow one another are one ensemble.
        first: Option<i32>,
        /// Seed, a whole number from 0 on; 1 where not stated. The same seed gives the same draws.
        seed: Option<i32>,
        /// Year T of the required intake, which is not computed where not stated.
        target_year: Option<i32>,
        /// First flow year whose intake can be changed; as for the required intake where not stated.
        from_year: Option<i32>,
    }
}

record! {
    /// Asks how every policy does whatever the uncertain inputs turn out to be.
    RegretOfDrawsRequest {
        /// Policies, futures and loss.
        about: RegretRequest,
        /// How many draws each future is seen in; 1,000 where not stated.
        draws: Option<i32>,
        /// Seed; 1 where not stated.
        seed: Option<i32>,
    }
}

record! {
    /// How every policy does in every draw within every future.
    RegretOfDraws {
        /// How to compute it again.
        stamp: Stamp,
        /// The seed.
        seed: i32,
        /// Draws of each future.
        draws: i32,
        /// The policies as asked for; null for the plan as it stands.
        policies: Vec<Option<Choice>>,
        /// The futures as asked for; null for the base. Each counts alike.
        futures: Vec<Option<Choice>>,
        /// Mean regret of each policy over draws and futures.
        mean_regret: Values,
        /// Regret of each that 95 per cent of them do not exceed.
        high_regret: Values,
        /// Share of them in which it is best, alone or with others.
        best_share: Values,
        /// Share of them with a shortage in T.
        shortage_probability: Values,
        /// Position of the policy with the least mean regret.
        least_mean: i32,
        /// Position of the one with the least high regret.
        least_high: i32,
    }
}

record! {
    /// Some draws of an ensemble.
    Ensemble {
        /// How to compute it again.
        stamp: Stamp,
        /// Seed.
        seed: i32,
        /// Number of the first draw.
        first: i32,
        /// How many draws.
        draws: i32,
        /// Id of the profession.
        profession: String,
        /// Years, the base year first.
        years: Vec<i32>,
        /// Draw after draw: supply in FTE, heads and demand in FTE, each one figure a year, then the required
        /// intake, NaN where it was not asked for or there is none.
        figures: Values,
    }
}

record! {
    /// Asks for the bands of an ensemble.
    FanRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// How many draws; 1,000 where not stated.
        draws: Option<i32>,
        /// Seed; 1 where not stated.
        seed: Option<i32>,
        /// Shares of the draws that the bands hold, each below 1; 50, 80 and 95 per cent where not stated.
        levels: Option<Vec<f64>>,
        /// Year T of the required intake, which is not computed where not stated.
        target_year: Option<i32>,
        /// First flow year whose intake can be changed; as for the required intake where not stated.
        from_year: Option<i32>,
        /// π: with what probability supply is to meet demand for the robust intake; 0.8 where not stated.
        robust_share: Option<f64>,
        /// Sign of the gap; supply minus demand where not stated.
        gap: Option<GapSign>,
    }
}

choice! {
    /// What a band is of.
    FanMeasure {
        /// Effective supply in FTE
        SupplyFte = "supply_fte",
        /// Demand in FTE
        DemandFte = "demand_fte",
        /// The gap in FTE, in the sign that was asked for
        GapFte = "gap_fte",
        /// Heads
        Heads = "heads",
        /// Supply / demand of each draw: quantiles of ratios, not ratios of quantiles
        Adequacy = "adequacy",
    }
}

record! {
    /// The bands of one measure.
    FanBand {
        /// Which measure.
        measure: FanMeasure,
        /// Its unit.
        unit: String,
        /// Median of the draws by year.
        median: Values,
        /// Half of the range in which the median lies with 68 per cent, if all draws were made anew: its
        /// Monte-Carlo error.
        median_error: Values,
        /// Mean of the draws by year.
        mean: Values,
        /// Lower edges, one list a level, one figure a year.
        lower: Vec<Values>,
        /// Upper edges likewise.
        upper: Vec<Values>,
    }
}

record! {
    /// The required intake over an ensemble.
    IntakeRange {
        /// Year T.
        target_year: i32,
        /// First flow year whose intake can be changed.
        from_year: i32,
        /// Median; null where some draw has no answer.
        median: Option<f64>,
        /// Lower edges, one a level.
        lower: Values,
        /// Upper edges likewise.
        upper: Values,
        /// π.
        robust_share: f64,
        /// Smallest constant intake with P(S(T) ≥ D(T)) ≥ π: the ⌈πn⌉-th smallest of the draws' own.
        robust: Option<f64>,
    }
}

record! {
    /// A parameter that varies.
    VaryingLine {
        /// Id of the parameter.
        parameter: String,
        /// What it states.
        quantity: Quantity,
        /// Whether its range is assumed: low or high is stated, and no distribution.
        assumed: bool,
    }
}

record! {
    /// Bands of an ensemble: intervals given the stated ranges.
    Fan {
        /// How to compute it again.
        stamp: Stamp,
        /// Seed.
        seed: i32,
        /// How many draws.
        draws: i32,
        /// Id of the profession.
        profession: String,
        /// Years, the base year first.
        years: Vec<i32>,
        /// Shares of the draws that the bands hold.
        levels: Vec<f64>,
        /// Sign of the gap.
        gap: GapSign,
        /// What varies; everything else is as stated.
        varying: Vec<VaryingLine>,
        /// The bands.
        bands: Vec<FanBand>,
        /// Share of the draws with less supply than demand, by year.
        shortage_probability: Values,
        /// Its Monte-Carlo error, √(p(1−p)/n).
        shortage_error: Values,
        /// First year in which a shortage is more likely than not.
        first_shortage_year: Option<i32>,
        /// The required intake, where it was asked for.
        required_intake: Option<IntakeRange>,
    }
}

record! {
    /// Asks for the distribution of one figure.
    DensityRequest {
        /// What the figure states.
        quantity: Quantity,
        /// How it can turn out.
        uncertainty: Uncertainty,
        /// The value.
        value: f64,
        /// Low; the value where not stated.
        low: Option<f64>,
        /// High; the value where not stated.
        high: Option<f64>,
    }
}

record! {
    /// The distribution of one figure.
    Density {
        /// Values, ascending.
        values: Values,
        /// Density at each: its integral is 1.
        density: Values,
        /// Values that are not exceeded with 2.5, 5, 10, 25, 50, 75, 90, 95 and 97.5 per cent.
        quantiles: Values,
        /// Mean.
        mean: f64,
        /// Standard deviation.
        sd: f64,
    }
}

choice! {
    /// What a sensitivity is of.
    SensitivityOf {
        /// Supply minus demand in FTE in year T
        GapFte = "gap_fte",
        /// The required intake of year T
        RequiredIntake = "required_intake",
        /// Effective supply in FTE in year T
        SupplyFte = "supply_fte",
        /// Demand in FTE in year T
        DemandFte = "demand_fte",
    }
}

record! {
    /// Asks which uncertain parameter matters.
    SensitivityRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// First flow year whose intake can be changed; as for the required intake where not stated.
        from_year: Option<i32>,
        /// Of what; the gap where not stated.
        of: Option<SensitivityOf>,
        /// Seed; 1 where not stated.
        seed: Option<i32>,
        /// Base samples n of the variance-based indices, which take n(k+2) runs; 1,024 where not stated, none
        /// where 0.
        samples: Option<i32>,
    }
}

record! {
    /// How much one parameter matters.
    SensitivityLine {
        /// Id of the parameter.
        parameter: String,
        /// What it states.
        quantity: Quantity,
        /// The result with the parameter at its 5 per cent quantile in all years, the others at their values.
        low: f64,
        /// The same at its 95 per cent quantile.
        high: f64,
        /// Spearman's rank correlation with the result over the first n draws; of the mean score over the
        /// years where they differ. Null without samples.
        rank_correlation: Option<f64>,
        /// First-order index: share of the variance that knowing the parameter would take away.
        first_order: Option<f64>,
        /// Its Monte-Carlo error.
        first_order_error: Option<f64>,
        /// Total index: share of the variance that would be left if all others were known.
        total: Option<f64>,
        /// Its Monte-Carlo error.
        total_error: Option<f64>,
        /// Standard deviation of the result that would be left, on average, if the parameter were known.
        sd_if_known: Option<f64>,
    }
}

record! {
    /// Which uncertain parameter matters.
    Sensitivity {
        /// How to compute it again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// Of what.
        of: SensitivityOf,
        /// Its unit.
        unit: String,
        /// The result with every parameter at its value.
        value: f64,
        /// Standard deviation of the result; null without samples.
        sd: Option<f64>,
        /// Base samples.
        samples: i32,
        /// Runs in all.
        runs: i32,
        /// Whether correlations were stated, which the indices leave out: they are of independent inputs.
        correlations_left_out: bool,
        /// One entry a parameter, the widest swing between low and high first.
        lines: Vec<SensitivityLine>,
    }
}

choice! {
    /// How effects that depend on one another are told apart.
    WaterfallOrder {
        /// One change after the other, in their order
        Ordered = "ordered",
        /// The mean over all orders, for up to 8 changes
        Shapley = "shapley",
    }
}

record! {
    /// Asks what leads from one scenario to another.
    WaterfallRequest {
        /// Scenario to start from; the base where not stated.
        from: Option<Choice>,
        /// Scenario to arrive at; the base where not stated.
        to: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// First flow year whose intake can be changed; as for the required intake where not stated.
        from_year: Option<i32>,
        /// Of what; the gap where not stated.
        of: Option<SensitivityOf>,
        /// How effects are told apart; in order where not stated.
        order: Option<WaterfallOrder>,
    }
}

record! {
    /// What one change does on the way.
    WaterfallStep {
        /// Whether a change of the first scenario is taken back; otherwise one of the second is added.
        removed: bool,
        /// Position of the change in its scenario.
        change: i32,
        /// What it changes.
        quantity: Quantity,
        /// By how much the result moves.
        effect: f64,
    }
}

record! {
    /// What leads from one scenario to another.
    Waterfall {
        /// How to compute the end again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// Of what.
        of: SensitivityOf,
        /// Its unit.
        unit: String,
        /// The result of the first scenario.
        start: f64,
        /// The result of the second.
        end: f64,
        /// The steps, which add up to the difference.
        steps: Vec<WaterfallStep>,
    }
}
