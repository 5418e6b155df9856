//! The quantities that a project can state, their units, ranges and axes.

use super::scenario::Operation;
use super::series::Axis;
use crate::plain::choice;

choice! {
    /// Unit of a figure. Heads and full-time equivalents are different units everywhere.
    Unit {
        /// Persons of the workforce
        Heads = "heads",
        /// Persons of the workforce a year
        HeadsPerYear = "heads_per_year",
        /// Independent probability a year, as if other causes were absent, 0 to 1
        ProbabilityPerYear = "probability_per_year",
        /// Part of a whole, 0 to 1 (unmet demand and change by population may be negative or above 1)
        Share = "share",
        /// Change a year as a part of what it changes: 0.01 is one per cent a year
        SharePerYear = "share_per_year",
        /// Years
        Years = "years",
        /// Full-time equivalents
        Fte = "fte",
        /// Full-time equivalents per person
        FtePerHead = "fte_per_head",
        /// Full-time equivalents per 10,000 inhabitants
        FtePer10000 = "fte_per_10000_population",
        /// Inhabitants
        Persons = "persons",
        /// Uses of care per inhabitant and year
        UsesPerPersonPerYear = "uses_per_person_per_year",
        /// Money in the parameter's currency at the prices of its year
        Currency = "currency",
    }
}

choice! {
    /// What a parameter states.
    Quantity {
        /// Persons on 31 December of the base year
        Stock = "stock",
        /// Probability of dying
        Mortality = "mortality",
        /// Probability of retiring
        Retirement = "retirement",
        /// Probability of leaving the profession for another reason
        Exit = "exit",
        /// Probability of emigrating
        Emigration = "emigration",
        /// Persons who start training in a flow year
        Intake = "intake",
        /// Starters of the study years already in training on 31 December of the base year
        StudentsInTraining = "students_in_training",
        /// Years from the start of training to joining, may be fractional
        TrainingDuration = "training_duration",
        /// Share of starters who finish; read in the flow year of starting
        InternalYield = "internal_yield",
        /// Share of graduates who take up the profession here; read in the flow year of joining
        EntryShare = "entry_share",
        /// How graduates spread over sex and age at the end of the year of joining; sums to 1
        GraduateProfile = "graduate_profile",
        /// Foreign-trained persons who join in a flow year
        Immigration = "immigration",
        /// How they spread over sex and age; sums to 1
        ImmigrationProfile = "immigration_profile",
        /// Share of the year of joining in which joiners meet the exit rates, 0 to 1; 0.5 where not stated
        EntrantExposure = "entrant_exposure",
        /// Share of the stock that works in care
        Participation = "participation",
        /// Full-time equivalents per working person
        FtePerHead = "fte_per_head",
        /// Unmet demand of the base year, as a share of the effective supply
        UnmetDemand = "unmet_demand",
        /// Target density
        TargetDensity = "target_density",
        /// Inhabitants on 31 December
        Population = "population",
        /// Use of care by sex and age
        CareUse = "care_use",
        /// Growth of the stock in a flow year, for a supply by trend
        SupplyGrowth = "supply_growth",
        /// Persons on 31 December of each year after the base year, for a supply by trend
        StatedSupply = "stated_supply",
        /// Share of the stock of the base year that was trained abroad
        ForeignTrained = "foreign_trained",
        /// Change of demand by population since the base year, 0 in the base year
        DemographicChange = "demographic_change",
        /// Change of demand a year by the epidemiology; above 0 raises the demand for this profession
        Epidemiology = "epidemiology",
        /// Change of demand a year by social and cultural developments
        Sociocultural = "sociocultural",
        /// Change of demand a year by professional and technical developments
        Professional = "professional",
        /// Change of demand a year by efficiency; below 0 where less is needed
        Efficiency = "efficiency",
        /// Change of demand a year by work that moves from or to professions of the same level
        HorizontalSubstitution = "horizontal_substitution",
        /// Change of demand a year by work that moves from or to professions of another level
        VerticalSubstitution = "vertical_substitution",
        /// Yearly shortening of the working time; above 0 more people are needed for the same work
        WorkingTime = "working_time",
        /// Years for which temporary factors go on
        TrendYears = "trend_years",
        /// Demand given year by year
        StatedDemand = "stated_demand",
        /// Yearly rise of the standard of service: demand × Π(1+σ)
        ServiceStandard = "service_standard",
        /// Yearly rise of productivity: demand / Π(1+π)
        Productivity = "productivity",
        /// Cost of one person in training for a year
        CostTraineeYear = "cost_trainee_year",
        /// Cost of one full-time equivalent for a year
        CostFteYear = "cost_fte_year",
        /// Cost of recruiting one foreign-trained person
        CostImmigrant = "cost_immigrant",
        /// Cost of replacing one person who leaves the profession
        CostLeaver = "cost_leaver",
    }
}

/// Annual exit causes, in the order in which they are accounted.
pub const CAUSES: [Quantity; 4] =
    [Quantity::Mortality, Quantity::Retirement, Quantity::Exit, Quantity::Emigration];

/// The factors of demand, in the order of the documentation.
pub const FACTORS: [Quantity; 7] = [
    Quantity::Epidemiology,
    Quantity::Sociocultural,
    Quantity::Professional,
    Quantity::Efficiency,
    Quantity::HorizontalSubstitution,
    Quantity::VerticalSubstitution,
    Quantity::WorkingTime,
];

/// What costs are stated for, in the order of the budget lines.
pub const COSTS: [Quantity; 4] =
    [Quantity::CostTraineeYear, Quantity::CostFteYear, Quantity::CostImmigrant, Quantity::CostLeaver];

impl Quantity {
    /// The unit in which the quantity is stated.
    pub fn unit(self) -> Unit {
        use Quantity as Q;
        match self {
            Q::Stock | Q::StudentsInTraining | Q::StatedSupply => Unit::Heads,
            Q::Mortality | Q::Retirement | Q::Exit | Q::Emigration => Unit::ProbabilityPerYear,
            Q::Intake | Q::Immigration => Unit::HeadsPerYear,
            Q::TrainingDuration | Q::TrendYears => Unit::Years,
            Q::InternalYield
            | Q::EntryShare
            | Q::GraduateProfile
            | Q::ImmigrationProfile
            | Q::EntrantExposure
            | Q::Participation
            | Q::ForeignTrained
            | Q::DemographicChange
            | Q::UnmetDemand => Unit::Share,
            Q::SupplyGrowth | Q::ServiceStandard | Q::Productivity => Unit::SharePerYear,
            _ if FACTORS.contains(&self) => Unit::SharePerYear,
            _ if COSTS.contains(&self) => Unit::Currency,
            Q::StatedDemand => Unit::Fte,
            Q::FtePerHead => Unit::FtePerHead,
            Q::TargetDensity => Unit::FtePer10000,
            Q::Population => Unit::Persons,
            _ => Unit::UsesPerPersonPerYear,
        }
    }

    /// Smallest and largest value that means something.
    pub fn range(self) -> (f64, f64) {
        use Quantity as Q;
        match self {
            Q::UnmetDemand | Q::DemographicChange => (-1.0, 10.0),
            Q::TrainingDuration => (0.0, 40.0),
            Q::TrendYears => (0.0, 200.0),
            _ if self.unit() == Unit::SharePerYear => (-0.5, 0.5),
            Q::FtePerHead => (0.0, 5.0),
            _ if matches!(self.unit(), Unit::Share | Unit::ProbabilityPerYear) => (0.0, 1.0),
            _ => (0.0, 1e12),
        }
    }

    /// The value that changes nothing, where there is one: what is meant by "not supplied".
    pub fn neutral(self) -> Option<f64> {
        use Quantity as Q;
        match self {
            Q::Mortality | Q::Retirement | Q::Exit | Q::Emigration => Some(0.0),
            Q::Intake | Q::StudentsInTraining | Q::Immigration => Some(0.0),
            Q::InternalYield | Q::EntryShare | Q::Participation | Q::FtePerHead => Some(1.0),
            Q::EntrantExposure => Some(0.5),
            Q::ServiceStandard | Q::Productivity => Some(0.0),
            _ if FACTORS.contains(&self) => Some(0.0),
            _ => None,
        }
    }

    /// Whether figures of an age band are a sum to be divided over its ages; otherwise they hold at
    /// every age of the band.
    pub fn is_amount(self) -> bool {
        use Quantity as Q;
        matches!(self, Q::Stock | Q::GraduateProfile | Q::ImmigrationProfile | Q::Population)
    }

    /// What a scenario can do to the quantity. Base-year data and profiles are stated, not changed.
    pub fn operations(self) -> &'static [Operation] {
        use Operation as O;
        use Quantity as Q;
        match self {
            Q::Stock
            | Q::StudentsInTraining
            | Q::GraduateProfile
            | Q::ImmigrationProfile
            | Q::ForeignTrained => &[],
            Q::Mortality | Q::Retirement | Q::Exit | Q::Emigration | Q::Participation | Q::FtePerHead => {
                &[O::Set, O::Scale, O::Add, O::ShiftAge, O::Low, O::High]
            }
            Q::Population | Q::CareUse => &[O::Scale, O::Low, O::High],
            _ => &[O::Set, O::Scale, O::Add, O::Low, O::High],
        }
    }

    /// Whether the quantity is read in flow years, of which the base year is none.
    pub fn is_flow(self) -> bool {
        use Quantity as Q;
        !matches!(
            self,
            Q::Participation
                | Q::FtePerHead
                | Q::UnmetDemand
                | Q::TargetDensity
                | Q::Population
                | Q::CareUse
                | Q::StatedDemand
        )
    }

    /// The axes on which the quantity may vary.
    pub fn axes(self) -> &'static [Axis] {
        use Axis as A;
        use Quantity as Q;
        match self {
            Q::Stock | Q::GraduateProfile | Q::ImmigrationProfile | Q::ForeignTrained => {
                &[A::Profession, A::Region, A::Sector, A::Sex, A::Age]
            }
            Q::SupplyGrowth | Q::StatedSupply => &[A::Profession, A::Region, A::Sector, A::Sex, A::Year],
            Q::Mortality | Q::Retirement | Q::Exit | Q::Emigration | Q::Participation | Q::FtePerHead => {
                &[A::Profession, A::Region, A::Sector, A::Sex, A::Age, A::Year]
            }
            Q::TrainingDuration | Q::InternalYield | Q::EntryShare | Q::EntrantExposure | Q::TrendYears => {
                &[A::Profession, A::Year]
            }
            _ if COSTS.contains(&self) => &[A::Profession, A::Year],
            Q::StudentsInTraining => &[A::Profession, A::Region, A::StudyYear],
            Q::Population => &[A::Region, A::Sex, A::Age, A::Year],
            Q::CareUse => &[A::Profession, A::Sex, A::Age],
            _ => &[A::Profession, A::Region, A::Year],
        }
    }
}
