//! What a forecast can be asked for by name, each with its unit.

use super::balance::{Balance, OLDER_FROM, Part};
use super::grid::{PROFESSION, REGION, SECTOR, SEX};
use crate::plain::choice;

choice! {
    /// A figure of a forecast on 31 December of each year.
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
        /// Persons in the workforce per 10,000 inhabitants
        HeadsPer10000 = "heads_per_10000",
        /// FTE per 10,000 inhabitants
        FtePer10000 = "fte_per_10000",
        /// Share of the persons in the workforce who are 55 or over
        Share55Plus = "share_55_plus",
        /// Inhabitants
        Population = "population",
    }
}

impl Measure {
    /// Its unit.
    pub fn unit(self) -> &'static str {
        match self {
            Measure::SupplyHeads => "heads",
            Measure::SupplyFte | Measure::DemandFte | Measure::GapFte => "fte",
            Measure::Adequacy => "ratio",
            Measure::HeadsPer10000 | Measure::FtePer10000 => "per_10000",
            Measure::Share55Plus => "share",
            Measure::Population => "persons",
        }
    }

    /// Its value for a part and year index; `None` where it is not defined: demand is not divided
    /// over sectors and sexes, and nothing is divided by zero.
    pub fn value(self, balance: &Balance, part: Part, year: usize) -> Option<f64> {
        let (grid, totals) = (&balance.grid, &balance.totals);
        let profession = part[PROFESSION]?;
        let region = part[REGION];
        let whole = [SECTOR, SEX].iter().all(|axis| part[*axis].is_none() || grid.count[*axis] == 1);
        let demand_fte = || whole.then(|| balance.demand_fte(profession, region, year));
        let ratio = |part: f64, whole: f64| (whole != 0.0).then(|| part / whole);
        match self {
            Measure::SupplyHeads => Some(totals.heads(grid, part, year)),
            Measure::SupplyFte => Some(totals.fte(grid, part, year)),
            Measure::DemandFte => demand_fte(),
            Measure::GapFte => Some(totals.fte(grid, part, year) - demand_fte()?),
            Measure::Adequacy => ratio(totals.fte(grid, part, year), demand_fte()?),
            Measure::HeadsPer10000 => {
                ratio(totals.heads(grid, part, year) * 1e4, balance.population(region, year)?)
            }
            Measure::FtePer10000 => {
                ratio(totals.fte(grid, part, year) * 1e4, balance.population(region, year)?)
            }
            Measure::Share55Plus => {
                // An open age below 55 does not tell who is 55.
                (grid.age_max() >= OLDER_FROM).then_some(())?;
                ratio(totals.older_heads(grid, part, year), totals.heads(grid, part, year))
            }
            Measure::Population => whole.then(|| balance.population(region, year))?,
        }
    }
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
        /// Exits by death
        Deaths = "deaths",
        /// Exits by retirement
        Retirements = "retirements",
        /// Exits from the profession for another reason
        Leavers = "leavers",
        /// Exits by emigration
        Emigrants = "emigrants",
        /// Stock on 31 December
        StockEnd = "stock_end",
    }
}

impl Line {
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
            Line::StockEnd => totals.heads(grid, part, year),
        }
    }
}
