//! Small cells: what must not be published because it tells of persons, held back or rounded, with an account
//! of what was done.
//!
//! A count of persons above zero and below the stated least is held back. Where the total over an axis is
//! published and one part of it alone is held back, it could be worked out: then the smallest of the other
//! parts is held back too, or the total where there is no other. FTE and ratios of a group whose persons are
//! held back are held back with them. Rounding is of each figure on its own, so that sums may differ.

use crate::plain::{Problem, codes, record};

record! {
    /// How small cells are kept from being published.
    Disclosure {
        /// Counts of persons above 0 and below this are held back; none where not stated.
        least_heads: Option<f64>,
        /// Persons and FTE are rounded to multiples of this; not rounded where not stated.
        round_to: Option<f64>,
    }
}

impl Disclosure {
    /// What is not a number of persons.
    ///
    /// # Errors
    /// `value.range` for a least or a base that is not above 0.
    pub fn check(&self) -> Result<(), Vec<Problem>> {
        let stated = [("least_heads", self.least_heads), ("round_to", self.round_to)];
        let wrong = stated.into_iter().filter_map(|(name, value)| {
            let value = value.filter(|value| !(*value > 0.0 && value.is_finite()))?;
            let problem = Problem::new(codes::VALUE_RANGE, ["disclosure.", name].concat()).found(value);
            Some(problem.expected("> 0"))
        });
        let wrong: Vec<Problem> = wrong.collect();
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }
}

/// Why a figure is not published as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Treatment {
    /// Fewer persons than the least
    Below,
    /// By it and the total another one could be worked out
    Complementary,
    /// It is of persons who are held back
    Derived,
    /// Rounded
    Rounded,
}

impl Treatment {
    /// Every treatment, in the order of the account.
    pub const ALL: [Treatment; 4] =
        [Treatment::Below, Treatment::Complementary, Treatment::Derived, Treatment::Rounded];

    /// Its name in the account.
    pub fn word(self) -> &'static str {
        match self {
            Treatment::Below => "below_least",
            Treatment::Complementary => "complementary",
            Treatment::Derived => "derived",
            Treatment::Rounded => "rounded",
        }
    }

    /// Whether the figure is held back.
    pub fn holds_back(self) -> bool {
        self != Treatment::Rounded
    }
}

/// A figure on its way out.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Profession, region, sector, sex and age, "T" for a total.
    pub members: [String; 5],
    /// The year.
    pub year: i32,
    /// The measure.
    pub measure: String,
    /// Its unit.
    pub unit: String,
    /// The figure.
    pub value: f64,
    /// What was done with it.
    pub treatment: Option<Treatment>,
}

/// A table on its way out.
#[derive(Debug, Clone, PartialEq)]
pub struct Rows {
    /// Name of the file.
    pub name: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// Measures that tell nothing of the persons of a workforce.
const NOT_OF_PERSONS: [&str; 5] =
    ["population", "weighted_population", "care_dependency_ratio", "minimum_fte", "demand_fte"];

/// Axes over which totals are published.
const REGION: usize = 1;
const AGE: usize = 4;

/// Keeps small cells from being published; how many cells of each table were treated in which way.
pub fn protect(tables: &mut [Rows], by: &Disclosure) -> Vec<(String, Treatment, usize)> {
    if let Some(least) = by.least_heads {
        for table in &mut *tables {
            for row in table.rows.iter_mut().filter(|row| row.unit == "heads") {
                if row.value.abs() > 0.0 && row.value.abs() < least {
                    row.treatment = Some(Treatment::Below);
                }
            }
            // Each round holds back at least one cell more.
            while complete(&mut table.rows) {}
        }
        derive(tables);
    }
    if let Some(base) = by.round_to {
        for row in tables.iter_mut().flat_map(|table| &mut table.rows) {
            if row.treatment.is_none() && (row.unit == "heads" || row.unit == "fte") {
                row.value = (row.value / base).round() * base;
                row.treatment = Some(Treatment::Rounded);
            }
        }
    }
    let mut account = Vec::new();
    for table in tables {
        for treatment in Treatment::ALL {
            let mut cells = 0;
            for row in table.rows.iter_mut().filter(|row| row.treatment == Some(treatment)) {
                cells += 1;
                if treatment.holds_back() {
                    row.value = f64::NAN;
                }
            }
            if cells > 0 {
                account.push((table.name.clone(), treatment, cells));
            }
        }
    }
    account
}

/// Holds back what would give a cell away, over one axis after the other; whether anything was.
fn complete(rows: &mut [Row]) -> bool {
    let mut any = false;
    for axis in REGION..=AGE {
        // Cells that differ on this axis alone stand side by side.
        let mut order: Vec<usize> = (0..rows.len()).filter(|at| rows[*at].unit == "heads").collect();
        order.sort_unstable_by(|one, other| beside(&rows[*one], &rows[*other], axis).then(one.cmp(other)));
        let same = |one: &usize, other: &usize| beside(&rows[*one], &rows[*other], axis).is_eq();
        let groups: Vec<Vec<usize>> = order.chunk_by(same).map(<[usize]>::to_vec).collect();
        for cells in groups {
            let total = cells.iter().copied().find(|at| rows[*at].members[axis] == "T");
            // The sum over ages stands in another table.
            if total.is_none_or(|total| rows[total].treatment.is_some()) && !(axis == AGE && total.is_none())
            {
                continue;
            }
            let parts: Vec<usize> = cells.into_iter().filter(|at| Some(*at) != total).collect();
            let held = parts.iter().filter(|at| rows[**at].treatment.is_some()).count();
            if held != 1 || (parts.len() == 1 && total.is_none()) {
                continue;
            }
            let open = parts.iter().copied().filter(|at| rows[*at].treatment.is_none());
            let next = open
                .filter(|at| rows[*at].value != 0.0)
                .min_by(|one, other| rows[*one].value.abs().total_cmp(&rows[*other].value.abs()));
            if let Some(at) = next.or(total) {
                rows[at].treatment = Some(Treatment::Complementary);
                any = true;
            }
        }
    }
    any
}

/// The order of two cells by everything but one axis.
fn beside(one: &Row, other: &Row, axis: usize) -> std::cmp::Ordering {
    let mut order = one.year.cmp(&other.year).then_with(|| one.measure.cmp(&other.measure));
    for at in (0..=AGE).filter(|at| *at != axis) {
        order = order.then_with(|| one.members[at].cmp(&other.members[at]));
    }
    order
}

/// Holds back what is of persons who are held back: of the same part and year in any table.
fn derive(tables: &mut [Rows]) {
    let mut held: Vec<(i32, [String; 5])> = Vec::new();
    for row in tables.iter().flat_map(|table| &table.rows) {
        if row.measure == "supply_heads" && row.treatment.is_some() {
            held.push((row.year, row.members.clone()));
        }
    }
    held.sort_unstable();
    for row in tables.iter_mut().flat_map(|table| &mut table.rows) {
        let of_persons = !NOT_OF_PERSONS.contains(&&*row.measure);
        let found = held
            .binary_search_by(|(year, members)| year.cmp(&row.year).then_with(|| members.cmp(&row.members)));
        if row.treatment.is_none() && of_persons && found.is_ok() {
            row.treatment = Some(Treatment::Derived);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(region: &str, sex: &str, measure: &str, unit: &str, value: f64) -> Row {
        let members = ["p", region, "s", sex, "T"].map(str::to_owned);
        Row {
            members,
            year: 2024,
            measure: measure.to_owned(),
            unit: unit.to_owned(),
            value,
            treatment: None,
        }
    }

    fn treated(rows: &[Row]) -> Vec<Option<Treatment>> {
        rows.iter().map(|row| row.treatment).collect()
    }

    #[test]
    fn what_gives_a_small_cell_away_is_held_back_with_it() {
        let heads = |region: &str, value: f64| row(region, "F", "supply_heads", "heads", value);
        let supply = vec![
            heads("a", 3.0),
            heads("b", 40.0),
            heads("c", 20.0),
            heads("T", 63.0),
            row("a", "F", "supply_fte", "fte", 2.5),
            row("b", "F", "supply_fte", "fte", 35.0),
        ];
        let balance = vec![
            row("a", "F", "heads_per_10000", "per_10000", 1.0),
            row("a", "F", "population", "persons", 30_000.0),
        ];
        let mut tables = vec![
            Rows { name: "supply.csv".to_owned(), rows: supply },
            Rows { name: "balance.csv".to_owned(), rows: balance },
        ];
        let rule = Disclosure { least_heads: Some(5.0), round_to: Some(10.0) };
        let account = protect(&mut tables, &rule);
        use Treatment as T;
        assert_eq!(
            treated(&tables[0].rows),
            [
                Some(T::Below),
                Some(T::Rounded),
                Some(T::Complementary),
                Some(T::Rounded),
                Some(T::Derived),
                Some(T::Rounded)
            ]
        );
        assert!(tables[0].rows[0].value.is_nan() && tables[0].rows[2].value.is_nan());
        assert_eq!((tables[0].rows[1].value, tables[0].rows[5].value), (40.0, 40.0));
        assert_eq!(treated(&tables[1].rows), [Some(T::Derived), None]);
        let count =
            |treatment: T| account.iter().filter(|row| row.1 == treatment).map(|row| row.2).sum::<usize>();
        assert_eq!([T::Below, T::Complementary, T::Derived, T::Rounded].map(count), [1, 1, 2, 3]);
    }

    #[test]
    fn a_total_goes_where_no_other_part_is_left() {
        let heads = |sex: &str, value: f64| row("a", sex, "supply_heads", "heads", value);
        let mut tables = vec![Rows {
            name: "supply.csv".to_owned(),
            rows: vec![heads("F", 2.0), heads("M", 0.0), heads("T", 2.0)],
        }];
        protect(&mut tables, &Disclosure { least_heads: Some(3.0), round_to: None });
        assert!(tables[0].rows[0].value.is_nan() && tables[0].rows[2].value.is_nan());
        assert_eq!(tables[0].rows[1].value, 0.0);
    }

    #[test]
    fn ages_have_a_total_in_another_table() {
        let heads = |age: &str, value: f64| {
            let mut row = row("a", "F", "stock", "heads", value);
            row.members[4] = age.to_owned();
            row
        };
        let rows = vec![heads("30", 1.0), heads("31", 9.0), heads("32", 8.0)];
        let mut tables = vec![Rows { name: "stock.csv".to_owned(), rows }];
        protect(&mut tables, &Disclosure { least_heads: Some(5.0), round_to: None });
        assert_eq!(treated(&tables[0].rows), [Some(Treatment::Below), None, Some(Treatment::Complementary)]);
    }

    #[test]
    fn a_rule_must_be_a_number_of_persons() {
        let rule = Disclosure { least_heads: Some(0.0), round_to: Some(f64::NAN) };
        assert_eq!(rule.check().expect_err("none").len(), 2);
    }
}
