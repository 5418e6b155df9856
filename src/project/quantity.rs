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
        /// Full-time equivalents for one use of a service a year
        FtePerUse = "fte_per_use",
        /// Uses of care for one case
        ServicesPerCase = "services_per_case",
        /// Uses of care that one full-time equivalent serves in a year
        ServicesPerFteYear = "services_per_fte_year",
        /// Minutes of work in the year of one full-time equivalent
        MinutesPerFteYear = "minutes_per_fte_year",
        /// A figure without a unit of its own, such as an elasticity
        Ratio = "ratio",
        /// A figure of which only the change over years matters
        Index = "index",
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
        /// Share of the stock that is professionally active, where the stock counts licences
        ActiveShare = "active_share",
        /// Licensed persons who do not work, on 31 December of the base year
        InactiveStock = "inactive_stock",
        /// Share of those who leave the profession that stay licensed and may return
        LicenceKept = "licence_kept",
        /// Probability of returning from the inactive
        ReturnRate = "return_rate",
        /// Temporary foreign staff on 31 December: counted, never moved into the stock
        TemporaryStaff = "temporary_staff",
        /// Full-time equivalents per temporary person
        TemporaryFte = "temporary_fte",
        /// Yearly shares of a region's staff by the region where they work after it; each row sums to 1
        RegionMoves = "region_moves",
        /// Yearly shares of a sector's staff by the sector where they work after it; each row sums to 1
        SectorMoves = "sector_moves",
        /// Yearly shares of a profession's staff by the profession that they have after it; each row sums to 1
        ProfessionMoves = "profession_moves",
        /// How those who leave another profession for this training spread over sex and age; sums to 1
        IntakeProfile = "intake_profile",
        /// Most persons who can start training in a flow year
        TrainingCapacity = "training_capacity",
        /// Persons a year of a source of a supply by cumulative outflow
        SourceIntake = "source_intake",
        /// Share of women in a source
        FemaleShare = "female_share",
        /// Years of training of a source
        SourceDuration = "source_duration",
        /// Share of a source that finishes training, or that stays after coming from abroad
        SourceYield = "source_yield",
        /// Share of those who finished who still work, by years since the end of training
        ExternalYield = "external_yield",
        /// Share of the stock of the base year that has left by each year
        CumulativeOutflow = "cumulative_outflow",
        /// Gain in life expectancy since the base year
        LifeExpectancyGain = "life_expectancy_gain",
        /// Share of that gain by which the use of care moves to higher ages; 0 none, 1 all of it
        HealthyAgeing = "healthy_ageing",
        /// Age from which the use of care moves
        HealthyAgeingFrom = "healthy_ageing_from",
        /// Change of demand since the base year by morbidity
        Morbidity = "morbidity",
        /// Change of demand since the base year by unpaid care in families; below 0 where they do more
        FamilyCare = "family_care",
        /// Change of demand since the base year by policy
        PolicyShift = "policy_shift",
        /// Use of a service by sex and age
        ServiceUse = "service_use",
        /// Full-time equivalents of all professions for one use of a service a year
        FtePerUse = "fte_per_use",
        /// Share of a service's full-time equivalents that a profession works
        StaffingMix = "staffing_mix",
        /// Share of the inhabitants who have a condition
        Prevalence = "prevalence",
        /// Uses of care that a case of a condition needs in a year
        ServicesPerCase = "services_per_case",
        /// Share of the work on a condition that a profession does; sums to 1 over the professions
        WorkShare = "work_share",
        /// Uses of care for a condition that one full-time equivalent of a profession serves in a year
        ServicesPerFteYear = "services_per_fte_year",
        /// Gross domestic product, in any constant unit
        Gdp = "gdp",
        /// Elasticity of demand with respect to the gross domestic product
        IncomeElasticity = "income_elasticity",
        /// Density that the law prescribes as the least of each region
        MinimumDensity = "minimum_density",
        /// Minutes that a full-time equivalent of a profession spends on a task in a year
        TaskMinutes = "task_minutes",
        /// Minutes of work of a full-time equivalent in a year
        FteMinutes = "fte_minutes",
        /// Share of a task's work that moves to the other profession
        ShiftedShare = "shifted_share",
        /// Minutes that the other profession needs for one minute of the first
        RelativeTime = "relative_time",
        /// Vacant posts on 31 December
        Vacancies = "vacancies",
        /// Share of the inhabitants who depend on care by others
        CareDependency = "care_dependency",
    }
}

/// Over which members the figures of a quantity lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// The workforce
    Workforce,
    /// The workforce and services
    WorkforceServices,
    /// The workforce and tasks
    Tasks,
    /// Shifts of tasks
    TaskShifts,
    /// Sources of a supply by cumulative outflow
    Sources,
    /// The same, by years since the end of training
    SourcesSince,
    /// From each region to each
    Regions,
    /// From each sector to each
    Sectors,
    /// From each profession to each
    Professions,
    /// Inhabitants by their own ages and sexes
    Population,
    /// The same and services
    PopulationServices,
    /// Years from before the base year on
    EarlierYears,
}

/// Changes since the base year by which a demand is multiplied, 1 + each.
pub const SHIFTS: [Quantity; 3] = [Quantity::Morbidity, Quantity::FamilyCare, Quantity::PolicyShift];

/// How people move between the members of an axis.
pub const MOVES: [Quantity; 3] = [Quantity::RegionMoves, Quantity::SectorMoves, Quantity::ProfessionMoves];

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
    /// Whether only the full engine reads it.
    pub fn needs_full(self) -> bool {
        self as usize >= Quantity::ActiveShare as usize
    }

    /// The unit in which the quantity is stated.
    pub fn unit(self) -> Unit {
        use Quantity as Q;
        match self {
            Q::Stock | Q::StudentsInTraining | Q::StatedSupply | Q::InactiveStock | Q::TemporaryStaff => {
                Unit::Heads
            }
            Q::Mortality | Q::Retirement | Q::Exit | Q::Emigration | Q::ReturnRate => {
                Unit::ProbabilityPerYear
            }
            Q::Intake | Q::Immigration | Q::TrainingCapacity | Q::SourceIntake => Unit::HeadsPerYear,
            Q::TrainingDuration
            | Q::TrendYears
            | Q::SourceDuration
            | Q::LifeExpectancyGain
            | Q::HealthyAgeingFrom => Unit::Years,
            Q::ActiveShare
            | Q::LicenceKept
            | Q::RegionMoves
            | Q::SectorMoves
            | Q::ProfessionMoves
            | Q::IntakeProfile
            | Q::FemaleShare
            | Q::SourceYield
            | Q::ExternalYield
            | Q::CumulativeOutflow
            | Q::HealthyAgeing
            | Q::Morbidity
            | Q::FamilyCare
            | Q::PolicyShift
            | Q::StaffingMix
            | Q::Prevalence
            | Q::CareDependency
            | Q::WorkShare
            | Q::ShiftedShare
            | Q::InternalYield
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
            Q::StatedDemand | Q::Vacancies => Unit::Fte,
            Q::FtePerHead | Q::TemporaryFte => Unit::FtePerHead,
            Q::TargetDensity | Q::MinimumDensity => Unit::FtePer10000,
            Q::Population => Unit::Persons,
            Q::FtePerUse => Unit::FtePerUse,
            Q::ServicesPerCase => Unit::ServicesPerCase,
            Q::ServicesPerFteYear => Unit::ServicesPerFteYear,
            Q::TaskMinutes | Q::FteMinutes => Unit::MinutesPerFteYear,
            Q::IncomeElasticity | Q::RelativeTime => Unit::Ratio,
            Q::Gdp => Unit::Index,
            _ => Unit::UsesPerPersonPerYear,
        }
    }

    /// Smallest and largest value that means something.
    pub fn range(self) -> (f64, f64) {
        use Quantity as Q;
        match self {
            Q::UnmetDemand | Q::DemographicChange => (-1.0, 10.0),
            _ if SHIFTS.contains(&self) => (-1.0, 10.0),
            Q::TrainingDuration | Q::SourceDuration => (0.0, 40.0),
            Q::TrendYears | Q::HealthyAgeingFrom => (0.0, 200.0),
            Q::LifeExpectancyGain => (-50.0, 50.0),
            Q::IncomeElasticity => (-10.0, 10.0),
            Q::RelativeTime => (0.01, 100.0),
            Q::HealthyAgeing => (0.0, 2.0),
            Q::ServicesPerFteYear | Q::FteMinutes | Q::Gdp => (1e-9, 1e18),
            _ if self.unit() == Unit::SharePerYear => (-0.5, 0.5),
            Q::FtePerHead | Q::TemporaryFte => (0.0, 5.0),
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
            Q::InactiveStock | Q::LicenceKept | Q::ReturnRate | Q::TemporaryStaff => Some(0.0),
            Q::ActiveShare | Q::TemporaryFte | Q::RelativeTime => Some(1.0),
            Q::LifeExpectancyGain | Q::HealthyAgeing | Q::HealthyAgeingFrom | Q::ShiftedShare => Some(0.0),
            _ if SHIFTS.contains(&self) => Some(0.0),
            _ if FACTORS.contains(&self) => Some(0.0),
            _ => None,
        }
    }

    /// Whether figures of an age band are a sum to be divided over its ages; otherwise they hold at
    /// every age of the band.
    pub fn is_amount(self) -> bool {
        use Quantity as Q;
        matches!(self, Q::Stock | Q::InactiveStock | Q::TemporaryStaff | Q::Population) || self.is_profile()
    }

    /// Whether the figures say how a whole divides, and sum to 1.
    pub fn is_profile(self) -> bool {
        use Quantity as Q;
        matches!(self, Q::GraduateProfile | Q::ImmigrationProfile | Q::IntakeProfile)
    }

    /// Over which members its figures lie.
    pub fn over(self) -> Over {
        use Quantity as Q;
        match self {
            Q::Population | Q::CareUse | Q::LifeExpectancyGain | Q::CareDependency => Over::Population,
            Q::ServiceUse | Q::Prevalence => Over::PopulationServices,
            Q::FtePerUse | Q::StaffingMix | Q::ServicesPerCase | Q::WorkShare | Q::ServicesPerFteYear => {
                Over::WorkforceServices
            }
            _ if SHIFTS.contains(&self) => Over::WorkforceServices,
            Q::TaskMinutes => Over::Tasks,
            Q::ShiftedShare | Q::RelativeTime => Over::TaskShifts,
            Q::SourceIntake | Q::FemaleShare | Q::SourceDuration | Q::SourceYield => Over::Sources,
            Q::ExternalYield => Over::SourcesSince,
            Q::RegionMoves => Over::Regions,
            Q::SectorMoves => Over::Sectors,
            Q::ProfessionMoves => Over::Professions,
            Q::Gdp => Over::EarlierYears,
            _ => Over::Workforce,
        }
    }

    /// Whether its figures have a further member: a service, a task, a source, or where somebody moves to.
    pub fn has_further(self) -> bool {
        !matches!(self.over(), Over::Workforce | Over::Population | Over::EarlierYears)
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
            | Q::IntakeProfile
            | Q::InactiveStock
            | Q::ForeignTrained => &[],
            Q::Mortality
            | Q::Retirement
            | Q::Exit
            | Q::Emigration
            | Q::ReturnRate
            | Q::ActiveShare
            | Q::Participation
            | Q::FtePerHead => &[O::Set, O::Scale, O::Add, O::ShiftAge, O::Low, O::High],
            Q::Population | Q::CareUse => &[O::Scale, O::Low, O::High],
            _ => &[O::Set, O::Scale, O::Add, O::Low, O::High],
        }
    }

    /// Whether a line drawn beyond its last points may leave the range, where the model takes the nearest
    /// end.
    pub fn is_clipped(self) -> bool {
        matches!(self, Quantity::CumulativeOutflow | Quantity::ExternalYield)
    }

    /// Whether the quantity is read in flow years, of which the base year is none.
    pub fn is_flow(self) -> bool {
        use Quantity as Q;
        !matches!(
            self,
            Q::Participation
                | Q::ActiveShare
                | Q::FtePerHead
                | Q::TemporaryStaff
                | Q::TemporaryFte
                | Q::ServiceUse
                | Q::FtePerUse
                | Q::StaffingMix
                | Q::Prevalence
                | Q::Vacancies
                | Q::CareDependency
                | Q::ServicesPerCase
                | Q::WorkShare
                | Q::ServicesPerFteYear
                | Q::Gdp
                | Q::MinimumDensity
                | Q::TaskMinutes
                | Q::FteMinutes
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
            Q::Stock
            | Q::InactiveStock
            | Q::GraduateProfile
            | Q::ImmigrationProfile
            | Q::IntakeProfile
            | Q::ForeignTrained => &[A::Profession, A::Region, A::Sector, A::Sex, A::Age],
            Q::SupplyGrowth | Q::StatedSupply | Q::TemporaryFte => {
                &[A::Profession, A::Region, A::Sector, A::Sex, A::Year]
            }
            Q::Mortality
            | Q::Retirement
            | Q::Exit
            | Q::Emigration
            | Q::ReturnRate
            | Q::ActiveShare
            | Q::TemporaryStaff
            | Q::Participation
            | Q::FtePerHead => &[A::Profession, A::Region, A::Sector, A::Sex, A::Age, A::Year],
            Q::RegionMoves => &[A::Profession, A::Region, A::ToRegion, A::Sector, A::Sex, A::Age, A::Year],
            Q::SectorMoves => &[A::Profession, A::Region, A::Sector, A::ToSector, A::Sex, A::Age, A::Year],
            Q::ProfessionMoves => {
                &[A::Profession, A::ToProfession, A::Region, A::Sector, A::Sex, A::Age, A::Year]
            }
            Q::SourceIntake | Q::FemaleShare | Q::SourceDuration | Q::SourceYield => {
                &[A::Profession, A::Source]
            }
            Q::ExternalYield => &[A::Profession, A::Source, A::Sex, A::YearsSince],
            Q::CumulativeOutflow => &[A::Profession, A::Sex, A::Year],
            Q::LifeExpectancyGain => &[A::Sex, A::Year],
            Q::HealthyAgeing => &[A::Year],
            Q::HealthyAgeingFrom => &[],
            Q::ServiceUse | Q::Prevalence => &[A::Service, A::Region, A::Sex, A::Age, A::Year],
            Q::FtePerUse | Q::ServicesPerCase => &[A::Service, A::Region, A::Year],
            Q::StaffingMix | Q::WorkShare | Q::ServicesPerFteYear => {
                &[A::Profession, A::Service, A::Region, A::Year]
            }
            _ if SHIFTS.contains(&self) => &[A::Profession, A::Service, A::Region, A::Year],
            Q::Gdp => &[A::Region, A::Year],
            Q::IncomeElasticity | Q::FteMinutes => &[A::Profession],
            Q::TaskMinutes => &[A::Profession, A::Task],
            Q::ShiftedShare | Q::RelativeTime => &[A::TaskShift, A::Region, A::Year],
            Q::LicenceKept => &[A::Profession, A::Year],
            Q::TrainingDuration | Q::InternalYield | Q::EntryShare | Q::EntrantExposure | Q::TrendYears => {
                &[A::Profession, A::Year]
            }
            _ if COSTS.contains(&self) => &[A::Profession, A::Year],
            Q::StudentsInTraining => &[A::Profession, A::Region, A::StudyYear],
            Q::Population | Q::CareDependency => &[A::Region, A::Sex, A::Age, A::Year],
            Q::CareUse => &[A::Profession, A::Sex, A::Age],
            _ => &[A::Profession, A::Region, A::Year],
        }
    }
}
