//! How supply and demand of a profession are computed.

use crate::plain::{InFull, choice, record, tagged};

choice! {
    /// Where the target density comes from.
    RatioTarget {
        /// The density of the base year, unmet demand included
        Today = "today",
        /// The parameter `target_density`
        Stated = "stated",
        /// The parameter `minimum_density`: the network that the law prescribes
        Minimum = "minimum",
    }
}

choice! {
    /// What moves the yearly volumes of a demand by workload after the base year.
    Volumes {
        /// Nothing
        Constant = "constant",
        /// The number of inhabitants
        Population = "population",
        /// Population × use of care by sex and age
        Utilisation = "utilisation",
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
            /// Whether the stock of the base year counts the temporary staff too; it does not where not stated.
            stock_includes_temporary: Option<bool>,
            /// Id of the profession whose stock the starters of the training come from.
            trains_from: Option<String>,
        }
        /// A stock with cumulative outflow and three cohorts in training, without ages.
        Cumulative = "cumulative" {
            /// Year from whose end on the intake can be changed.
            steerable_year: i32,
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
        /// Use of services by sex and age, the full-time equivalents of a use, and who works them.
        Services = "services" {
            /// Ids of the services; all of them where not stated.
            services: Option<Vec<String>>,
            /// Whether it is scaled so that the base year has its own demand.
            calibrated: Option<bool>,
        }
        /// Prevalence of conditions, services for a case, and who serves them.
        Needs = "needs" {
            /// Ids of the conditions, which are listed with the services; all of them where not stated.
            services: Option<Vec<String>>,
            /// Whether it is scaled so that the base year has its own demand.
            calibrated: Option<bool>,
        }
        /// The workload of facilities by activity standards (WISN).
        Workload = "workload" {
            /// What moves the volumes after the base year; nothing where not stated.
            volumes: Option<Volumes>,
            /// Whether it is scaled so that the base year has its own demand.
            calibrated: Option<bool>,
        }
        /// The base year's demand, moved by the gross domestic product; estimated across countries.
        Economic = "economic" {
            /// Years by which demand follows the product, 0 to 20.
            lag_years: i32,
        }
    }
}

record! {
    /// A demand computed beside the one that the balance is struck with.
    Beside {
        /// Name as printed.
        name: String,
        /// How demand is computed.
        demand: Demand,
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
        /// Other methods, whose demand is drawn beside it.
        beside: InFull<Beside>,
    }
}

impl Method {
    /// Other methods, none where the file has none.
    pub fn beside(&self) -> &[Beside] {
        self.beside.as_deref().unwrap_or_default()
    }
}

impl Demand {
    /// Whether an absolute demand is scaled so that the base year has FTE0·(1+u).
    pub fn is_calibrated(&self) -> bool {
        match self {
            Demand::Ratio { target: RatioTarget::Today, .. } => false,
            Demand::Path { calibrated }
            | Demand::Ratio { calibrated, .. }
            | Demand::Services { calibrated, .. }
            | Demand::Needs { calibrated, .. }
            | Demand::Workload { calibrated, .. } => *calibrated == Some(true),
            _ => false,
        }
    }

    /// Whether it starts from the effective supply of the base year and its unmet demand.
    pub fn starts_from_base(&self) -> bool {
        let absolute = match self {
            Demand::Ratio { target, .. } => *target != RatioTarget::Today,
            Demand::Path { .. }
            | Demand::Services { .. }
            | Demand::Needs { .. }
            | Demand::Workload { .. } => true,
            _ => false,
        };
        self.is_calibrated() || !absolute
    }

    /// Whether it reads the number of inhabitants.
    pub fn reads_population(&self) -> bool {
        self.reads_ages()
            || matches!(
                self,
                Demand::Ratio { .. }
                    | Demand::Factors { demography: Demography::Population, .. }
                    | Demand::Workload { volumes: Some(Volumes::Population), .. }
            )
    }

    /// Whether it reads inhabitants by age.
    pub fn reads_ages(&self) -> bool {
        self.reads_care_use() || matches!(self, Demand::Services { .. } | Demand::Needs { .. })
    }

    /// Whether it reads the use of care by sex and age.
    pub fn reads_care_use(&self) -> bool {
        matches!(
            self,
            Demand::Utilisation {}
                | Demand::Factors { demography: Demography::Utilisation, .. }
                | Demand::Workload { volumes: Some(Volumes::Utilisation), .. }
        )
    }

    /// Whether it divides a later figure of the population by that of the base year.
    pub fn divides_by_population(&self) -> bool {
        self.reads_population() && (self.starts_from_base() || matches!(self, Demand::Workload { .. }))
    }

    /// Whether only the full engine has it.
    pub fn needs_full(&self) -> bool {
        match self {
            Demand::Services { .. }
            | Demand::Needs { .. }
            | Demand::Workload { .. }
            | Demand::Economic { .. } => true,
            Demand::Ratio { target, .. } => *target == RatioTarget::Minimum,
            _ => false,
        }
    }

    /// Ids of its services where it reads any: `Some(None)` for all.
    pub fn services(&self) -> Option<Option<&[String]>> {
        match self {
            Demand::Services { services, .. } | Demand::Needs { services, .. } => Some(services.as_deref()),
            _ => None,
        }
    }

    /// How the factors enter, where there are any.
    pub fn factor_rules(&self) -> Option<&[FactorRule]> {
        match self {
            Demand::Factors { factors, .. } => Some(factors.as_deref().unwrap_or_default()),
            _ => None,
        }
    }
}
