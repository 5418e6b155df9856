//! A parameter that contradicts its quantity, or the series that it refers to.

use super::*;
use crate::plain::Values;

/// Adds what is wrong with the parameters and with the figures that they state.
pub(super) fn check(project: &Project, place: &Place<'_>, problems: &mut Problems) {
    let ids = list(project.parameters.len(), &|at| &*project.parameters[at].id);
    unique(&ids, place, problems);
    let mut stated = Statements { project, ids: project.series_ids(), outside: Vec::new(), problems };
    for (index, entry) in project.parameters.iter().enumerate() {
        stated.parameter(entry, &place.entry(index));
    }
}

/// What the parameters state, and what was found so far.
struct Statements<'a> {
    project: &'a Project,
    ids: Vec<&'a str>,
    /// Positions of the series whose figures were reported; two parameters can share one.
    outside: Vec<usize>,
    problems: &'a mut Problems,
}

impl Statements<'_> {
    fn parameter(&mut self, parameter: &Parameter, place: &Place<'_>) {
        let quantity = parameter.quantity;
        let (found, expected) = (parameter.unit, quantity.unit());
        if found != expected {
            self.unit(found, expected, &place.field("unit"));
        }
        if let Some(scope) = &parameter.scope {
            self::scope(scope, quantity, &self.project.axes, &place.field("for"), self.problems);
        }
        self.cost(parameter, place);
        // Figures in another unit have another range: the unit is the one thing to mend.
        let ranged = found == expected;
        let middle = self.value(&parameter.value, quantity, ranged, &place.field("value"));
        for (name, bound) in [("low", &parameter.low), ("high", &parameter.high)] {
            let Some(bound) = bound else { continue };
            let here = place.field(name);
            if self.value(bound, quantity, ranged, &here) && middle {
                self.order(bound, &parameter.value, name == "low", &here);
            }
        }
    }

    /// low ≤ value ≤ high, where all are one figure.
    fn order(&mut self, bound: &Stated, middle: &Stated, is_low: bool, place: &Place<'_>) {
        let (Stated::Constant { value: bound }, Stated::Constant { value: middle }) = (bound, middle) else {
            return;
        };
        let (wrong_side, sign) = if is_low { (bound > middle, "≤ ") } else { (bound < middle, "≥ ") };
        if wrong_side {
            let expected = [sign, &middle.shown()].concat();
            wrong(self.problems, &place.field("value"), codes::VALUE_RANGE, bound.shown(), expected);
        }
    }

    /// Currency and price year of a cost, and of nothing else.
    fn cost(&mut self, parameter: &Parameter, place: &Place<'_>) {
        let is_cost = COSTS.contains(&parameter.quantity);
        let code = |text: &String| text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        let fits = parameter.currency.as_ref().map_or(!is_cost, |text| is_cost && code(text));
        if !fits {
            let found = parameter.currency.clone();
            self.cost_field(place.field("currency"), codes::COST_CURRENCY, found, is_cost, "EUR, CZK, …");
        }
        let fits = parameter.price_year.map_or(!is_cost, |year| is_cost && (1900..=2200).contains(&year));
        if !fits {
            let found = parameter.price_year.map(Shown::shown);
            self.cost_field(place.field("price_year"), codes::COST_PRICE_YEAR, found, is_cost, "1900 … 2200");
        }
    }

    fn cost_field(
        &mut self,
        place: Place<'_>,
        code: &'static str,
        found: Option<String>,
        is_cost: bool,
        expected: &str,
    ) {
        let mut problem = place.problem(code);
        problem.found = found;
        self.problems.add(if is_cost { problem.expected(expected) } else { problem });
    }

    fn unit(&mut self, found: Unit, expected: Unit, place: &Place<'_>) {
        let (found, expected) = (found.word().shown(), expected.word().shown());
        wrong(self.problems, place, codes::UNIT_MISMATCH, found, expected);
    }

    /// True where nothing had to be added.
    fn value(&mut self, value: &Stated, quantity: Quantity, ranged: bool, place: &Place<'_>) -> bool {
        let before = self.problems.count();
        match value {
            Stated::Constant { value } => {
                if ranged {
                    range(*value, quantity.range(), &place.field("value"), self.problems);
                }
            }
            Stated::Path { years, values, .. } => {
                has_axis(quantity, Axis::Year, place, self.problems);
                self.path(years, values, place);
                if ranged {
                    self.figures(values, quantity, &place.field("values"));
                }
            }
            Stated::Series { series } => self.series(series, quantity, ranged, &place.field("series")),
        }
        self.problems.count() == before
    }

    fn path(&mut self, years: &[i32], values: &Values, place: &Place<'_>) {
        if years.len() != values.0.len() || years.is_empty() || !years.is_sorted_by(|a, b| a < b) {
            let found = list(years.len(), &|at| years[at].shown());
            let found = list(years.len(), &|at| &*found[at]);
            wrong(self.problems, place, codes::PATH_SHAPE, found.join(", "), values.0.len().shown());
        }
        let here = place.field("values");
        for missing in positions(values.0.len(), &|at| values.0[at].is_nan()) {
            self.problems.add(here.entry(missing).problem(codes::SERIES_GAP));
        }
    }

    fn series(&mut self, id: &str, quantity: Quantity, ranged: bool, place: &Place<'_>) {
        let Some(position) = self.ids.iter().position(|known| *known == id) else {
            return unknown(self.problems, place, id, &self.ids);
        };
        let series = &self.project.data[position];
        for dim in &series.dims {
            has_axis(quantity, dim.axis, place, self.problems);
        }
        if series.unit != quantity.unit() {
            self.unit(series.unit, quantity.unit(), place);
        } else if ranged && !self.outside.contains(&position) {
            let root = Place::ROOT;
            let data = root.field("data");
            let entry = data.entry(position);
            let before = self.problems.count();
            self.figures(&series.values, quantity, &entry.field("values"));
            if self.problems.count() != before {
                self.outside.push(position);
            }
        }
    }

    /// Figures outside the range of the quantity; missing ones are left to the dense arrays, where it
    /// is known whether the model needs them.
    fn figures(&mut self, values: &Values, quantity: Quantity, place: &Place<'_>) {
        let (low, high) = quantity.range();
        for (index, figure) in values.0.iter().enumerate() {
            if *figure < low || *figure > high {
                range(*figure, (low, high), &place.entry(index), self.problems);
            }
        }
    }
}
