//! What must hold between the parts of a project once each part could be read on its own.
//!
//! Coverage of cells (missing ages, sums of profiles) is not checked here: that needs the dense
//! arrays of [`crate::forecast`].

mod axes;
mod parameter;
mod series;
#[cfg(feature = "full")]
pub(crate) mod uncertainty;
mod workload;

use super::*;
use crate::FULL;
use crate::lists::{list, positions};
use crate::plain::{Shown, at_least, hint, nearest};

/// Highest age of the stock.
const AGE_HIGHEST: i32 = 120;

/// Adds every contradiction found; false where the axes contradict themselves, without which nothing
/// else can be judged.
pub(super) fn check(project: &Project, problems: &mut Problems) -> bool {
    let root = Place::ROOT;
    if project.about.title.trim().is_empty() {
        problems.add(root.field("about").field("title").problem(codes::VALUE_EMPTY));
    }
    if !axes::check(&project.axes, &root.field("axes"), problems) {
        return false;
    }
    let data = root.field("data");
    unique(&project.series_ids(), &data, problems);
    for (index, entry) in project.data.iter().enumerate() {
        series::check(entry, &project.axes, &data.entry(index), problems);
    }
    parameter::check(project, &root.field("parameters"), problems);
    #[cfg(feature = "full")]
    uncertainty::check(project, problems);
    methods(project, &root.field("methods"), problems);
    if FULL {
        workload::check(project, &root.field("workloads"), problems);
    }
    decisions(project, &root.field("decisions"), problems);
    let scenarios = root.field("scenarios");
    unique(&project.scenario_ids(), &scenarios, problems);
    for (index, scenario) in project.scenarios().iter().enumerate() {
        let here = scenarios.entry(index);
        let here = here.field("changes");
        for (number, change) in scenario.changes.iter().enumerate() {
            self::change(change, &project.axes, &here.entry(number), problems);
        }
    }
    if let Some(runs) = &project.runs {
        self::runs(runs, &project.axes, &root.field("runs"), problems);
    }
    true
}

/// Adds a problem with what stands at its place and what should.
#[inline(never)]
fn wrong(problems: &mut Problems, place: &Place<'_>, code: &'static str, found: String, expected: String) {
    problems.add(place.problem(code).found(found).expected(expected));
}

/// Ids that are empty or stand twice.
fn unique(ids: &[&str], place: &Place<'_>, problems: &mut Problems) {
    for index in positions(ids.len(), &|index| ids[index].is_empty()) {
        problems.add(place.entry(index).field("id").problem(codes::VALUE_EMPTY));
    }
    for index in repeated(ids) {
        if !ids[index].is_empty() {
            problems.add(place.entry(index).field("id").problem(codes::ID_DUPLICATE).found(ids[index]));
        }
    }
}

/// Positions of names that stand earlier in the list too.
fn repeated(names: &[&str]) -> Vec<usize> {
    let mut seen: Vec<&str> = Vec::new();
    let mut repeated = Vec::new();
    for (index, name) in names.iter().enumerate() {
        match seen.binary_search(name) {
            Ok(_) => repeated.push(index),
            Err(place) => seen.insert(place, name),
        }
    }
    repeated
}

/// A figure outside its range; true where it is inside.
fn range(value: f64, (low, high): (f64, f64), place: &Place<'_>, problems: &mut Problems) -> bool {
    let inside = (low..=high).contains(&value);
    if !inside {
        wrong(problems, place, codes::VALUE_RANGE, value.shown(), (low, high).shown());
    }
    inside
}

/// An id that does not exist, with the nearest one that does.
fn unknown(problems: &mut Problems, place: &Place<'_>, id: &str, known: &[&str]) {
    stranger(problems, place, codes::REFERENCE_UNKNOWN, id, known);
}

/// A name that is none of those known; where none is known nothing can be expected.
fn stranger(problems: &mut Problems, place: &Place<'_>, code: &'static str, name: &str, known: &[&str]) {
    let problem = place.problem(code).found(name);
    problems.add(if known.is_empty() { problem } else { problem.expected(hint(name, known)) });
}

/// Ids that do not exist, and axes that the quantity does not have.
fn scope(scope: &Scope, quantity: Quantity, axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    for (axis, id) in scope.named() {
        let Some(id) = id else { continue };
        let here = place.field(axis.word());
        let ids = axes.ids(axis);
        if !ids.contains(&id) {
            unknown(problems, &here, id, &ids);
        } else {
            has_axis(quantity, axis, &here, problems);
        }
    }
    if let Some(sex) = scope.sex {
        let here = place.field("sex");
        let own_sexes = matches!(quantity.over(), Over::Population | Over::PopulationServices);
        if has_axis(quantity, Axis::Sex, &here, problems) && !own_sexes && axes.sex(sex).is_none() {
            unknown(problems, &here, sex.word(), &Sex::words(&axes.sexes));
        }
    }
}

/// Whether the quantity may vary on an axis; reported where not.
fn has_axis(quantity: Quantity, axis: Axis, place: &Place<'_>, problems: &mut Problems) -> bool {
    let known = quantity.axes();
    let has = known.contains(&axis);
    if !has {
        let words = list(known.len(), &|at| known[at].word());
        wrong(problems, place, codes::SERIES_AXIS, axis.word().shown(), words.join(", "));
    }
    has
}

fn methods(project: &Project, place: &Place<'_>, problems: &mut Problems) {
    let ids = project.axes.ids(Axis::Profession);
    let mut meant = Vec::new();
    for (index, method) in project.methods.iter().enumerate() {
        let entry = place.entry(index);
        let here = entry.field("profession");
        let id = method.profession.as_str();
        if FULL {
            supply(method, &project.axes, &entry.field("supply"), problems);
        }
        demand(&method.demand, &project.axes, &entry.field("demand"), problems);
        let beside = entry.field("beside");
        for (number, other) in method.beside().iter().enumerate() {
            demand(&other.demand, &project.axes, &beside.entry(number).field("demand"), problems);
        }
        if !ids.contains(&id) {
            meant.extend(nearest(id, &ids));
            unknown(problems, &here, id, &ids);
        } else if meant.contains(&id) {
            problems.add(here.problem(codes::METHOD_COUNT).found(id));
        } else {
            meant.push(id);
        }
    }
    for id in ids {
        if !meant.contains(&id) {
            problems.add(place.problem(codes::METHOD_COUNT).expected(id));
        }
    }
}

/// A supply that refers to what does not exist.
fn supply(method: &Method, axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    match &method.supply {
        Supply::Cohort { trains_from: Some(id), .. } => {
            let here = place.field("trains_from");
            let others = axes.ids(Axis::Profession);
            let others = positions(others.len(), &|at| others[at] != method.profession);
            let others = list(others.len(), &|at| &*axes.professions[others[at]].id);
            if !others.contains(&id.as_str()) {
                unknown(problems, &here, id, &others);
            }
        }
        Supply::Cumulative { steerable_year } => {
            let years = (axes.base_year, axes.last_year - 1);
            if !(years.0..=years.1).contains(steerable_year) {
                let here = place.field("steerable_year");
                wrong(problems, &here, codes::YEAR_OUTSIDE, steerable_year.shown(), years.shown());
            }
        }
        _ => {}
    }
}

/// A demand that refers to what does not exist, or says one thing twice.
fn demand(demand: &Demand, axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    let rules = demand.factor_rules().unwrap_or_default();
    let factors = place.field("factors");
    for (number, rule) in rules.iter().enumerate() {
        if rules[..number].iter().any(|earlier| earlier.factor == rule.factor) {
            let problem = factors.entry(number).field("factor").problem(codes::FACTOR_TWICE);
            problems.add(problem.found(rule.factor.word()));
        }
    }
    if let (true, Some(Some(ids))) = (FULL, demand.services()) {
        let services = place.field("services");
        let known = axes.ids(Axis::Service);
        for (number, id) in ids.iter().enumerate() {
            if !known.contains(&id.as_str()) {
                unknown(problems, &services.entry(number), id, &known);
            }
        }
    }
    if let Demand::Economic { lag_years } = demand
        && !range(f64::from(*lag_years), (0.0, 20.0), &place.field("lag_years"), problems)
    {
        // Years that far back are not laid out.
        problems.block();
    }
}

/// Decisions about professions, scenarios or years that do not exist.
fn decisions(project: &Project, place: &Place<'_>, problems: &mut Problems) {
    let axes = &project.axes;
    for (index, decision) in project.decisions.iter().flatten().enumerate() {
        let entry = place.entry(index);
        let names = [
            ("profession", &decision.profession, axes.ids(Axis::Profession)),
            ("scenario", &decision.scenario, project.scenario_ids()),
        ];
        for (name, id, known) in names {
            if let Some(id) = id.as_deref().filter(|id| !known.contains(id)) {
                unknown(problems, &entry.field(name), id, &known);
            }
        }
        if let Some(year) = decision.target_year.filter(|year| axes.year_index(*year).is_none()) {
            let expected = (axes.base_year, axes.last_year).shown();
            wrong(problems, &entry.field("target_year"), codes::YEAR_OUTSIDE, year.shown(), expected);
        }
        if let Some(intake) = decision.intake {
            range(intake, (0.0, 1e12), &entry.field("intake"), problems);
        }
    }
}

/// What must hold for a change whatever it does to the values.
pub(crate) fn change(change: &Change, axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    if let Some(scope) = &change.scope {
        self::scope(scope, change.quantity, axes, &place.field("for"), problems);
    }
    let known = change.quantity.operations();
    if !known.contains(&change.op) {
        let words = list(known.len(), &|at| known[at].word());
        let problem = place.field("op").problem(codes::CHANGE_OPERATION).found(change.op.word());
        problems.add(if words.is_empty() { problem } else { problem.expected(words.join(", ")) });
    }
    if !FULL && change.quantity.needs_full() {
        problems.add(place.field("quantity").problem(codes::ENGINE_FULL).found(change.quantity.word()));
        return;
    }
    // What is read of no year cannot grow over years.
    let timeless = matches!(change.quantity.over(), Over::Sources | Over::SourcesSince);
    if let Some(ramp) = change.ramp.as_ref().filter(|_| timeless) {
        let found = (ramp.from, ramp.to).shown();
        problems.add(place.field("ramp").problem(codes::CHANGE_RAMP).found(found).expected("null"));
        return;
    }
    // A judgement about the base year itself may grow from that year on.
    let first = axes.base_year + i32::from(change.quantity != Quantity::UnmetDemand);
    if let Some(ramp) = &change.ramp
        && (ramp.from > ramp.to || ramp.from < first || ramp.to > axes.last_year)
    {
        let (found, expected) = ((ramp.from, ramp.to).shown(), (first, axes.last_year).shown());
        wrong(problems, &place.field("ramp"), codes::CHANGE_RAMP, found, expected);
    }
}

fn runs(runs: &Runs, axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    for (name, year) in [("target_year", runs.target_year), ("from_year", runs.from_year)] {
        if let Some(year) = year
            && (year <= axes.base_year || year > axes.last_year)
        {
            let expected = (axes.base_year + 1, axes.last_year).shown();
            wrong(problems, &place.field(name), codes::YEAR_OUTSIDE, year.shown(), expected);
        }
    }
    if let Some(tolerance) = runs.tolerance_share {
        range(tolerance, (0.0, 0.5), &place.field("tolerance_share"), problems);
    }
    if let Some(month) = runs.intake_month {
        range(f64::from(month), (1.0, 12.0), &place.field("intake_month"), problems);
    }
    let leads = place.field("lead_times");
    for (index, lead) in runs.lead_times.iter().flatten().enumerate() {
        range(f64::from(lead.months), (0.0, 240.0), &leads.entry(index).field("months"), problems);
    }
}
