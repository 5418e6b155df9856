//! What is asked and answered about the past.

use super::{Choice, Stamp};
use crate::plain::{Values, choice, record, tagged};
use crate::project::{Parameter, Series};

choice! {
    /// Who joins after the origin of a hindcast.
    HindcastInflow {
        /// Those who came
        Observed = "observed",
        /// The mean of the years before
        Mean = "mean",
    }
}

choice! {
    /// A way of forecasting.
    ForecastMethod {
        /// The cohort with rates of the registers before the origin
        Cohort = "cohort",
        /// The last figure holds
        Naive = "naive",
        /// The mean step goes on
        Drift = "drift",
        /// Simple exponential smoothing
        Smoothing = "smoothing",
    }
}

record! {
    /// Asks what would have been forecast at past origins.
    HindcastRequest {
        /// Id of a series of heads by year; by year and single age for a hindcast by cohort. Other axes are
        /// summed.
        registers: String,
        /// Id of a series of those who are new in the register of each year, by year and single age; needed
        /// for a hindcast by cohort.
        joiners: Option<String>,
        /// Id of a series of FTE per head by year; heads are forecast where not stated.
        fte_per_head: Option<String>,
        /// Last years that are known; every year with at least three before it where not stated.
        origins: Option<Vec<i32>>,
        /// Who joins after the origin; the mean of the years before where not stated.
        inflow: Option<HindcastInflow>,
        /// Persons by which the rate of each age leans on that of all; 20 where not stated.
        shrinkage: Option<f64>,
        /// Shares that the bands are to hold; 50 and 80 per cent where not stated.
        levels: Option<Vec<f64>>,
        /// Id of the profession whose forecast is to have bands as wide as the cohort was wrong in the past.
        profession: Option<String>,
        /// Scenario of that forecast; the base where not stated.
        scenario: Option<Choice>,
    }
}

record! {
    /// A forecast with empirical bands: as wide as forecasts of so many years ahead were wrong in the past.
    EmpiricalBand {
        /// Id of the profession.
        profession: String,
        /// Years, the base year first.
        years: Vec<i32>,
        /// Supply, in the unit of the hindcast.
        forecast: Values,
        /// Lower edges, one list a level: forecast × quantile of observed / forecast over the origins; NaN
        /// where fewer than five origins look so far ahead.
        lower: Vec<Values>,
        /// Upper edges likewise.
        upper: Vec<Values>,
        /// How many origins look so far ahead, by year.
        origins: Vec<i32>,
    }
}

record! {
    /// One forecast from one origin.
    PastForecast {
        /// How.
        method: ForecastMethod,
        /// Forecast by year after the origin.
        values: Values,
        /// Lower edges of the bands, one list a level.
        lower: Vec<Values>,
        /// Upper edges likewise.
        upper: Vec<Values>,
    }
}

record! {
    /// All forecasts from one origin.
    PastOrigin {
        /// The last year that was known.
        origin: i32,
        /// Years after it.
        years: Vec<i32>,
        /// What happened.
        observed: Values,
        /// The forecasts.
        forecasts: Vec<PastForecast>,
        /// Parts of the cohort's error, forecast − observed, by joiners; empty without ages.
        error_by_inflow: Values,
        /// By exits.
        error_by_exits: Values,
        /// By hours.
        error_by_hours: Values,
    }
}

record! {
    /// How far forecasts of one method were from what happened.
    PastAccuracy {
        /// How.
        method: ForecastMethod,
        /// Years ahead; null for all together.
        horizon: Option<i32>,
        /// How many forecasts.
        count: i32,
        /// Mean error, forecast − observed: above 0 too much was forecast.
        mean_error: f64,
        /// Mean error as a share of what was observed.
        mean_share_error: f64,
        /// Mean size of the error as a share of what was observed.
        mean_absolute_share_error: f64,
        /// Mean size of the error over the mean yearly step before the origin; null where nothing moved.
        mean_absolute_scaled_error: Option<f64>,
        /// Share of what happened that lay in the bands, one a level; null where there were none.
        coverage: Vec<Option<f64>>,
    }
}

record! {
    /// What would have been forecast, beside what happened.
    HindcastAnswer {
        /// How to compute it again.
        stamp: Stamp,
        /// "heads" or "fte".
        unit: String,
        /// Years of the history.
        years: Vec<i32>,
        /// The history.
        observed: Values,
        /// Shares that the bands are to hold.
        levels: Vec<f64>,
        /// One entry an origin.
        origins: Vec<PastOrigin>,
        /// One entry a method and horizon, and one a method for all horizons.
        accuracy: Vec<PastAccuracy>,
        /// The method whose mean size of the error as a share is least over all horizons.
        winner: ForecastMethod,
        /// The forecast with bands as wide as the cohort was wrong, where it was asked for and there is one.
        empirical: Option<EmpiricalBand>,
    }
}

choice! {
    /// What the figures of a curve of retirement are.
    RetirementFigures {
        /// Share of a cohort that has retired by an age
        Retired = "retired",
        /// Share that retires within a year of those who have not by an age
        Hazard = "hazard",
    }
}

choice! {
    /// What explains the rest between two registers.
    ResidualOf {
        /// Exits for other reasons: one rate at all ages
        Exits = "exits",
        /// Who came and went across the border, net
        Migration = "migration",
    }
}

tagged! {
    /// Asks for rates fitted to the past.
    CalibrationRequest {
        /// Exit rates by age from registers of successive years, smoothed.
        Exits = "exits" {
            /// Id of a series of heads by year and single age.
            registers: String,
            /// Id of a series of those who are new in the register of each year, by year and single age.
            joiners: Option<String>,
            /// Id of the profession that the parameter is for.
            profession: Option<String>,
        }
        /// A logistic curve of retirement.
        Retirement = "retirement" {
            /// Ages.
            ages: Vec<f64>,
            /// Figures at the ages.
            values: Vec<f64>,
            /// What they are.
            figures: RetirementFigures,
            /// Id of the profession that the parameter is for.
            profession: Option<String>,
        }
        /// The trend of mortality by Lee and Carter.
        LeeCarter = "lee_carter" {
            /// Id of a series of death rates by age and year; uneven dates take the limited form.
            rates: String,
            /// Factor of the rates of a professional class, such as 0.8; 1 where not stated.
            class_factor: Option<f64>,
        }
        /// What is left between registers once the causes that the project states have been taken off.
        Residual = "residual" {
            /// What explains it: that cause is not taken off.
            of: ResidualOf,
            /// Id of a series of heads by year and single age.
            registers: String,
            /// Id of a series of those who are known to have joined in each year, by year and single age:
            /// of net migration the graduates alone.
            joiners: Option<String>,
            /// Id of the profession whose causes are taken off.
            profession: String,
        }
    }
}

record! {
    /// A figure of a fit with its name, such as the median age of retirement.
    FitFigure {
        /// Which: median, scale, explained, drift, penalty, freedom, dispersion, pooled, residual_sd, mean,
        /// yearly_sd, persistence.
        name: String,
        /// Its value.
        value: f64,
        /// Its standard error; null where there is none.
        error: Option<f64>,
    }
}

record! {
    /// Rates fitted to the past.
    Calibration {
        /// How to compute it again.
        stamp: Stamp,
        /// What the fit is of, for the chart: ages or years.
        places: Values,
        /// What was observed; NaN where nobody was.
        observed: Values,
        /// The curve.
        fitted: Values,
        /// Lower edge of the band of 95 per cent of the curve.
        lower: Values,
        /// Upper edge.
        upper: Values,
        /// Observed − fitted.
        residuals: Values,
        /// Figures of the fit.
        figures: Vec<FitFigure>,
        /// Series to be added to the project; none where the parameter is one figure.
        series: Vec<Series>,
        /// Parameter to be added, with its uncertainty and its source.
        parameter: Parameter,
    }
}
