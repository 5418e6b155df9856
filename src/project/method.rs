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

choice! {
    /// Where a supply by trend comes from.
    TrendFrom {
        /// The stock of the base year and the yearly `supply_growth`
        Growth = "growth",
        /// The parameter `stated_supply`
        Stated = "stated",
    }
}

tagged! {
    /// How supply is computed.
    Supply {
        /// Single-year ages, moved forward by annual probabilities.
        Cohort = "cohort" {
        }
        /// A total that grows or is given, without ages and flows: the weakest form.
        Trend = "trend" {
            /// Where the totals come from.
            from: TrendFrom,
        }
    }
}

choice! {
    /// How the population moves a demand by factors.
    Demography {
        /// It does not
        None = "none",
        /// As `demographic_change` states
        Stated = "stated",
        /// By the number of inhabitants
        Population = "population",
        /// By population × use of care by sex and age
        Utilisation = "utilisation",
    }
}

choice! {
    /// A factor of demand; its yearly change is the quantity of the same name.
    Factor {
        /// Epidemiology
        Epidemiology = "epidemiology",
        /// Social and cultural developments
        Sociocultural = "sociocultural",
        /// Professional and technical developments
        Professional = "professional",
        /// Efficiency
        Efficiency = "efficiency",
        /// Horizontal substitution
        HorizontalSubstitution = "horizontal_substitution",
        /// Vertical substitution
        VerticalSubstitution = "vertical_substitution",
        /// Shorter working time
        WorkingTime = "working_time",
    }
}

choice! {
    /// Where a factor enters.
    FactorPlace {
        /// In the sum: B·(1 + Σ f·τ)
        Inside = "inside",
        /// As a factor of its own: × (1 + f·τ)
        Outside = "outside",
    }
}

choice! {
    /// How long a factor goes on.
    FactorTrend {
        /// Through all years: τ = t
        Continuing = "continuing",
        /// For `trend_years`: τ = min(t, trend years)
        Temporary = "temporary",
    }
}

record! {
    /// How a factor enters the demand.
    FactorRule {
        /// Which factor.
        factor: Factor,
        /// Where it enters; inside where not stated.
        place: Option<FactorPlace>,
        /// How long it goes on; continuing where not stated.
        trend: Option<FactorTrend>,
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
            /// Whether a stated density is scaled so that the base year has its own demand.
            calibrated: Option<bool>,
        }
        /// The base year's demand, moved by population × use of care by sex and age.
        Utilisation = "utilisation" {
        }
        /// The base year's demand, moved by the population and by yearly factors.
        Factors = "factors" {
            /// How the population moves it.
            demography: Demography,
            /// Factors that do not enter inside and continuing.
            factors: Option<Vec<FactorRule>>,
        }
        /// The parameter `stated_demand`, year by year: funded posts, or an expert target.
        Path = "path" {
            /// Whether it is scaled so that the base year has its own demand.
            calibrated: Option<bool>,
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

impl Demand {
    /// Whether an absolute demand is scaled so that the base year has FTE0·(1+u).
    pub fn is_calibrated(&self) -> bool {
        match self {
            Demand::Path { calibrated } | Demand::Ratio { target: RatioTarget::Stated, calibrated } => {
                *calibrated == Some(true)
            }
            _ => false,
        }
    }

    /// Whether it starts from the effective supply of the base year and its unmet demand.
    pub fn starts_from_base(&self) -> bool {
        self.is_calibrated()
            || !matches!(self, Demand::Path { .. } | Demand::Ratio { target: RatioTarget::Stated, .. })
    }

    /// Whether it reads the number of inhabitants.
    pub fn reads_population(&self) -> bool {
        self.reads_care_use()
            || matches!(
                self,
                Demand::Ratio { .. } | Demand::Factors { demography: Demography::Population, .. }
            )
    }

    /// Whether it reads the use of care by sex and age.
    pub fn reads_care_use(&self) -> bool {
        matches!(self, Demand::Utilisation {} | Demand::Factors { demography: Demography::Utilisation, .. })
    }

    /// How the factors enter, where there are any.
    pub fn factor_rules(&self) -> Option<&[FactorRule]> {
        match self {
            Demand::Factors { factors, .. } => Some(factors.as_deref().unwrap_or_default()),
            _ => None,
        }
    }
}
