//! What a forecast can be asked for by name, each with its unit.

use super::balance::{Balance, Detail, OLDER_FROM, Part};
use super::grid::{PROFESSION, REGION, SECTOR, SEX};
use super::plan::Plan;
use crate::FULL;
use crate::plain::choice;
use crate::project::{MOVES, Quantity, Sex};

choice! {
    /// A figure of a forecast, on 31 December of each year or through the flow year that ends on it.
    Measure {
        /// Persons in the workforce
        SupplyHeads = "supply_heads",
        /// Effective supply in FTE
        SupplyFte = "supply_fte",
        /// Demand in FTE
        DemandFte = "demand_fte",
        /// Supply − demand in FTE; negative is a shortage
        GapFte = "gap_fte",
        /// Supply / demand
        Adequacy = "adequacy",
        /// Σ of the shortages on 31 December since the base year, each taken for its flow year
        CumulativeShortage = "cumulative_shortage_fte_years",
        /// Persons in the workforce per 10,000 inhabitants
        HeadsPer10000 = "heads_per_10000",
        /// FTE per 10,000 inhabitants
        FtePer10000 = "fte_per_10000",
        /// Persons in the workforce per 10,000 inhabitants weighted by their use of care
        WeightedHeadsPer10000 = "weighted_heads_per_10000",
        /// FTE per 10,000 inhabitants weighted by their use of care
        WeightedFtePer10000 = "weighted_fte_per_10000",
        /// Share of the persons in the workforce who are 55 or over
        Share55Plus = "share_55_plus",
        /// Age that half of the workforce have not reached, people spread evenly within a year of age
        MedianAge = "median_age",
        /// Share of women in the workforce
        ShareWomen = "share_women",
        /// Share of the workforce that was trained abroad
        ShareForeignTrained = "share_foreign_trained",
        /// Joiners / exits of the flow year
        ReplacementRatio = "replacement_ratio",
        /// Joiners of the flow year / stock at its start
        EntryRate = "entry_rate",
        /// Exits of the flow year / stock at its start
        ExitRate = "exit_rate",
        /// Joiners / (expansion + exits); expansion is the flow year's rise of demand in heads, at the FTE
        /// per head of the supply
        CoverageRate = "coverage_rate",
        /// Inhabitants of 70 and over per person in the workforce
        Persons70PlusPerWorker = "persons_70_plus_per_worker",
        /// Gini coefficient of heads per 10,000 inhabitants over the regions, weighted by population
        RegionalGini = "regional_gini",
        /// Coefficient of variation of heads per 10,000 inhabitants over the regions, weighted by population
        RegionalVariation = "regional_cv",
        /// Inhabitants
        Population = "population",
        /// Persons who are professionally active, temporary staff included
        ActiveHeads = "active_heads",
        /// Persons who practise, temporary staff included
        PractisingHeads = "practising_heads",
        /// Persons who practise per 10,000 inhabitants
        PractisingPer10000 = "practising_per_10000",
        /// Persons who practise per 10,000 inhabitants weighted by their use of care
        WeightedPractisingPer10000 = "weighted_practising_per_10000",
        /// Temporary staff among the persons in the workforce
        TemporaryHeads = "temporary_heads",
        /// What the law prescribes as the least, in FTE
        MinimumFte = "minimum_fte",
        /// Supply / what the law prescribes as the least
        MinimumCompliance = "minimum_compliance",
        /// Regions that have less than the law prescribes
        RegionsBelowMinimum = "regions_below_minimum",
        /// Inhabitants weighted by their use of care; all of the base year's count as many as they are
        WeightedPopulation = "weighted_population",
        /// Vacant posts / (supply + vacant posts), in FTE
        VacancyRate = "vacancy_rate",
        /// Inhabitants who depend on care by others / inhabitants of 20 to 64
        CareDependencyRatio = "care_dependency_ratio",
    }
}

impl Measure {
    /// Its unit.
    pub fn unit(self) -> &'static str {
        use Measure as M;
        match self {
            M::SupplyHeads | M::ActiveHeads | M::PractisingHeads | M::TemporaryHeads => "heads",
            M::SupplyFte | M::DemandFte | M::GapFte | M::MinimumFte => "fte",
            M::RegionsBelowMinimum => "regions",
            M::CumulativeShortage => "fte_years",
            M::HeadsPer10000
            | M::FtePer10000
            | M::WeightedHeadsPer10000
            | M::WeightedFtePer10000
            | M::PractisingPer10000
            | M::WeightedPractisingPer10000 => "per_10000",
            M::MedianAge => "years",
            M::Share55Plus | M::ShareWomen | M::ShareForeignTrained | M::VacancyRate => "share",
            M::EntryRate | M::ExitRate => "share_per_year",
            M::Population | M::WeightedPopulation => "persons",
            _ => "ratio",
        }
    }

    /// Whether the core of the engine has it: what the first screen shows, and no more.
    pub fn is_in_core(self) -> bool {
        use Measure as M;
        matches!(
            self,
            M::SupplyHeads
                | M::SupplyFte
                | M::DemandFte
                | M::GapFte
                | M::Adequacy
                | M::HeadsPer10000
                | M::Share55Plus
        )
    }

    /// What has to be kept of a run for some measures.
    pub fn detail(measures: &[Measure]) -> Detail {
        use Measure as M;
        if !FULL {
            return Detail::default();
        }
        let any = |wanted: &[Measure]| measures.iter().any(|measure| wanted.contains(measure));
        Detail {
            flows: any(&[M::ReplacementRatio, M::EntryRate, M::ExitRate, M::CoverageRate]),
            ages: any(&[M::MedianAge]),
            foreign_trained: any(&[M::ShareForeignTrained]),
            population: any(&[
                M::WeightedHeadsPer10000,
                M::WeightedFtePer10000,
                M::WeightedPractisingPer10000,
                M::Persons70PlusPerWorker,
                M::WeightedPopulation,
                M::CareDependencyRatio,
            ]),
            until: None,
            levels: any(&[
                M::ActiveHeads,
                M::PractisingHeads,
                M::PractisingPer10000,
                M::WeightedPractisingPer10000,
            ]),
        }
    }

    /// Its value for a part and year index; NaN where it is not defined: demand is not divided over
    /// sectors and sexes, a trend has no ages and flows, a rate has no base year, and nothing is divided
    /// by zero.
    pub fn value(self, balance: &Balance, part: Part, year: usize) -> f64 {
        use Measure as M;
        let Some(profession) = part[PROFESSION] else { return f64::NAN };
        let (grid, totals) = (&balance.grid, &balance.totals);
        let region = part[REGION];
        let has_ages = balance.has_ages[profession];
        let whole = [SECTOR, SEX].iter().all(|axis| part[*axis].is_none() || grid.count[*axis] == 1);
        let heads = || totals.heads(grid, part, year);
        let fte = || totals.fte(grid, part, year);
        let demand =
            |year: usize| if whole { balance.demand_fte(profession, region, year) } else { f64::NAN };
        let minimum = |profession, region, year| match whole {
            true => balance.minimum_fte(profession, region, year),
            false => f64::NAN,
        };
        match self {
            M::SupplyHeads => heads(),
            M::SupplyFte => fte(),
            M::DemandFte => demand(year),
            M::GapFte => fte() - demand(year),
            M::Adequacy => ratio(fte(), demand(year)),
            M::HeadsPer10000 => ratio(heads() * 1e4, balance.population(region, year)),
            // An open age below 55 does not tell who is 55.
            M::Share55Plus if has_ages && grid.age_max() >= OLDER_FROM => {
                ratio(totals.older_heads(grid, part, year), totals.permanent_heads(grid, part, year))
            }
            _ if !FULL => f64::NAN,
            M::CumulativeShortage if whole => {
                let mut sum = 0.0;
                for year in 1..=year {
                    sum += balance.shortage_fte(profession, region, year);
                }
                sum
            }
            M::FtePer10000 => ratio(fte() * 1e4, balance.population(region, year)),
            M::WeightedHeadsPer10000 => {
                ratio(heads() * 1e4, balance.weighted_population(profession, region, year))
            }
            M::WeightedFtePer10000 => {
                ratio(fte() * 1e4, balance.weighted_population(profession, region, year))
            }
            M::MedianAge if has_ages => totals.median_age(grid, part, year),
            M::ShareWomen if part[SEX].is_none() => match grid.sexes.iter().position(|sex| *sex == Sex::F) {
                Some(women) => {
                    let mut of_women = part;
                    of_women[SEX] = Some(women);
                    ratio(totals.heads(grid, of_women, year), heads())
                }
                None => f64::NAN,
            },
            M::ShareForeignTrained => match &balance.foreign_trained {
                // Who leaves for the training of another profession may or may not be foreign-trained.
                Some(foreign) if has_ages && !balance.is_drawn_from[profession] => {
                    ratio(foreign.heads(grid, part, year), heads())
                }
                _ => f64::NAN,
            },
            M::ReplacementRatio | M::EntryRate | M::ExitRate | M::CoverageRate if has_ages && year > 0 => {
                let flows = totals.flows(grid, part, year);
                let (joiners, exits) = (flows.joiners(), flows.all_exits());
                let start = totals.permanent_heads(grid, part, year - 1);
                match self {
                    M::ReplacementRatio => ratio(joiners, exits),
                    M::EntryRate => ratio(joiners, start),
                    M::ExitRate => ratio(exits, start),
                    _ => {
                        let needed = ratio((demand(year) - demand(year - 1)) * heads(), fte()) + exits;
                        if needed > 0.0 { joiners / needed } else { f64::NAN }
                    }
                }
            }
            M::Persons70PlusPerWorker => ratio(balance.old_population(region, year), heads()),
            M::RegionalGini | M::RegionalVariation if region.is_none() && grid.count[REGION] > 1 => {
                let regions: Vec<(f64, f64)> = (0..grid.count[REGION])
                    .map(|region| {
                        let mut within = part;
                        within[REGION] = Some(region);
                        (totals.heads(grid, within, year), balance.population(Some(region), year))
                    })
                    .collect();
                if self == M::RegionalGini { gini(&regions) } else { variation(&regions) }
            }
            M::Population if whole => balance.population(region, year),
            M::ActiveHeads => totals.active_heads(grid, part, year),
            M::PractisingHeads => totals.practising_heads(grid, part, year),
            M::PractisingPer10000 => {
                ratio(totals.practising_heads(grid, part, year) * 1e4, balance.population(region, year))
            }
            M::WeightedPractisingPer10000 => ratio(
                totals.practising_heads(grid, part, year) * 1e4,
                balance.weighted_population(profession, region, year),
            ),
            M::TemporaryHeads => totals.temporary_heads(grid, part, year),
            M::MinimumFte if whole => balance.minimum_fte(profession, region, year),
            M::MinimumCompliance => ratio(fte(), minimum(profession, region, year)),
            M::RegionsBelowMinimum if whole && region.is_none() => {
                balance.regions_below_minimum(profession, year)
            }
            M::WeightedPopulation if whole => balance.weighted_population(profession, region, year),
            M::VacancyRate if whole => {
                let vacant = balance.vacancies_fte(profession, region, year);
                ratio(vacant, fte() + vacant)
            }
            M::CareDependencyRatio if whole => ratio(
                balance.dependent_population(region, year),
                balance.working_age_population(region, year),
            ),
            _ => f64::NAN,
        }
    }
}

choice! {
    /// Which way round a gap is given.
    GapSign {
        /// Negative is a shortage
        SupplyMinusDemand = "supply_minus_demand",
        /// Positive is a shortage, as Statistics Norway prints it
        DemandMinusSupply = "demand_minus_supply",
    }
}

impl GapSign {
    /// The value of a measure this way round: only the gap itself has two.
    pub fn of(self, measure: Measure, value: f64) -> f64 {
        match (self, measure) {
            (GapSign::DemandMinusSupply, Measure::GapFte) => 0.0 - value,
            _ => value,
        }
    }

    /// Name of a measure in a table: a gap the other way round is not to be taken for the usual one.
    pub fn word_of(self, measure: Measure) -> &'static str {
        match (self, measure) {
            (GapSign::DemandMinusSupply, Measure::GapFte) => "gap_fte_demand_minus_supply",
            _ => measure.word(),
        }
    }
}

/// Not defined where the whole is zero, or so small that no figure holds the result.
fn ratio(part: f64, whole: f64) -> f64 {
    let ratio = part / whole;
    if ratio.is_finite() { ratio } else { f64::NAN }
}

/// Σ_i Σ_j p_i·p_j·|d_i − d_j| / 2μ of (heads, inhabitants): p the share of inhabitants, d the density,
/// μ = Σ p·d. With d = heads/inhabitants the sum is of |h_i·P_j − h_j·P_i|.
fn gini(regions: &[(f64, f64)]) -> f64 {
    let (mut heads, mut persons, mut differences) = (0.0, 0.0, 0.0);
    for (h, p) in regions {
        heads += h;
        persons += p;
        for (other_h, other_p) in regions {
            differences += (h * other_p - other_h * p).abs();
        }
    }
    ratio(differences, 2.0 * heads * persons)
}

/// √(Σ p·(d − μ)²) / μ of (heads, inhabitants).
fn variation(regions: &[(f64, f64)]) -> f64 {
    let (mut heads, mut persons) = (0.0, 0.0);
    for (h, p) in regions {
        heads += h;
        persons += p;
    }
    let mean = ratio(heads, persons);
    let mut squares = 0.0;
    for (h, p) in regions.iter().filter(|(_, p)| *p > 0.0) {
        let away = h / p - mean;
        squares += p / persons * (away * away);
    }
    ratio(squares.sqrt(), mean)
}

choice! {
    /// A line of the yearly accounts, in heads.
    Line {
        /// Stock on 31 December of the year before
        StockStart = "stock_start",
        /// Graduates of the training here who join
        Graduates = "graduates",
        /// Foreign-trained who join
        Immigration = "immigration",
        /// Those who return from the inactive pool
        Returners = "returners",
        /// Who comes from another region, sector or profession
        MovedIn = "moved_in",
        /// Exits by death
        Deaths = "deaths",
        /// Exits by retirement
        Retirements = "retirements",
        /// Exits from the profession for another reason
        Leavers = "leavers",
        /// Exits by emigration
        Emigrants = "emigrants",
        /// Who goes to another region, sector or profession
        MovedOut = "moved_out",
        /// Who leaves for the training of another profession
        ToTraining = "to_training",
        /// Change of the pool of temporary staff
        TemporaryChange = "temporary_change",
        /// Change of a supply without ages, which tells no flows apart
        NetChange = "net_change",
        /// Stock on 31 December
        StockEnd = "stock_end",
    }
}

impl Line {
    /// The lines of a profession in order; those of flows that it cannot have are left out.
    pub fn of(plan: &Plan, profession: usize) -> Vec<Line> {
        use Quantity as Q;
        let supplied = |quantity: Q| plan.supplied(quantity, profession);
        let has_ages = plan.has_ages(profession);
        let professions = 0..plan.grid.count[PROFESSION];
        let moves = MOVES.iter().any(|quantity| {
            professions.clone().any(|other| plan.supplied(*quantity, other))
                && (*quantity == Q::ProfessionMoves || supplied(*quantity))
        });
        let trains = professions.clone().any(|other| plan.trains_from(other) == Some(profession));
        let wanted = |line: &&Line| match line {
            Line::StockStart | Line::StockEnd => true,
            Line::NetChange => !has_ages,
            Line::TemporaryChange => has_ages && supplied(Q::TemporaryStaff),
            Line::Returners => plan.has_inactive(profession),
            Line::MovedIn | Line::MovedOut => has_ages && moves,
            Line::ToTraining => has_ages && trains,
            _ => has_ages,
        };
        Line::ALL.iter().filter(wanted).copied().collect()
    }

    /// Whether the line is a flow.
    pub fn is_flow(self) -> bool {
        !matches!(self, Line::StockStart | Line::StockEnd)
    }

    /// Its value for a part and flow year index from 1.
    pub fn heads(self, balance: &Balance, part: Part, year: usize) -> f64 {
        let (grid, totals) = (&balance.grid, &balance.totals);
        let flows = || totals.flows(grid, part, year);
        match self {
            Line::StockStart => totals.heads(grid, part, year - 1),
            Line::Graduates => flows().graduates,
            Line::Immigration => flows().immigration,
            Line::Deaths => flows().exits[0],
            Line::Retirements => flows().exits[1],
            Line::Leavers => flows().exits[2],
            Line::Emigrants => flows().exits[3],
            Line::Returners => flows().returners,
            Line::MovedIn => flows().moved_in,
            Line::MovedOut => flows().moved_out,
            Line::ToTraining => flows().to_training,
            Line::TemporaryChange => {
                totals.temporary_heads(grid, part, year) - totals.temporary_heads(grid, part, year - 1)
            }
            Line::NetChange => totals.heads(grid, part, year) - totals.heads(grid, part, year - 1),
            Line::StockEnd => totals.heads(grid, part, year),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{gini, variation};

    #[test]
    fn inequality_is_none_where_densities_are_equal_and_one_where_all_work_in_one_place() {
        assert_eq!(gini(&[(10.0, 100.0), (20.0, 200.0)]), 0.0);
        assert_eq!(variation(&[(10.0, 100.0), (20.0, 200.0)]), 0.0);
        // Two regions of equal size, all heads in one: G = 1/2, CV = 1.
        assert_eq!(gini(&[(10.0, 100.0), (0.0, 100.0)]), 0.5);
        assert_eq!(variation(&[(10.0, 100.0), (0.0, 100.0)]), 1.0);
        assert!(gini(&[(0.0, 100.0), (0.0, 100.0)]).is_nan());
    }
}
