//! Axes that contradict themselves, or that are too large together.

use super::*;

/// Most cells of a run: professions × regions × sectors × sexes × ages × years.
const CELLS_MAX: f64 = 200e6;
/// Most members of one axis.
const MEMBERS_MAX: usize = 10_000;
/// Longest forecast, in years.
const YEARS_MAX: i32 = 150;

/// Adds what is wrong; true where the members, ages and years hold.
pub(super) fn check(axes: &Axes, place: &Place<'_>, problems: &mut Problems) -> bool {
    range(axes.fte_hours, (1.0, 100.0), &place.field("fte_hours"), problems);
    if let Some(level) = axes.nuts_level {
        range(f64::from(level), (0.0, 3.0), &place.field("nuts_level"), problems);
    }
    let before = problems.count();
    for (name, axis) in
        [("professions", Axis::Profession), ("regions", Axis::Region), ("sectors", Axis::Sector)]
    {
        members(&axes.ids(axis), &place.field(name), problems);
    }
    if FULL {
        for (name, axis) in
            [("services", Axis::Service), ("tasks", Axis::Task), ("task_shifts", Axis::TaskShift)]
        {
            unique(&axes.ids(axis), &place.field(name), problems);
        }
        task_shifts(axes, &place.field("task_shifts"), problems);
    }
    sexes(&axes.sexes, &place.field("sexes"), problems);
    ages(axes, place, problems);
    years(axes, place, problems);
    if problems.count() != before {
        return false;
    }
    let counts = [axes.professions.len(), axes.regions.len(), axes.sectors.len(), axes.sexes.len()];
    let cells = counts.into_iter().chain([axes.age_count(), axes.year_count()]);
    let cells: f64 = cells.map(|count| count as f64).product();
    if cells > CELLS_MAX {
        wrong(problems, place, codes::AXES_TOO_LARGE, cells.shown(), ["≤ ", &CELLS_MAX.shown()].concat());
    }
    cells <= CELLS_MAX
}

fn members(ids: &[&str], place: &Place<'_>, problems: &mut Problems) {
    if ids.is_empty() {
        problems.add(place.problem(codes::VALUE_EMPTY));
    }
    if ids.len() > MEMBERS_MAX {
        let expected = ["≤ ", &MEMBERS_MAX.shown()].concat();
        return wrong(problems, place, codes::AXES_TOO_LARGE, ids.len().shown(), expected);
    }
    unique(ids, place, problems);
    // "T" names the total in every table, so it cannot name a member.
    if let Some(index) = ids.iter().position(|id| *id == "T") {
        problems.add(place.entry(index).field("id").problem(codes::SERIES_TOTAL).found("T"));
    }
}

/// Shifts of tasks or between professions that do not exist, or from a profession to itself.
fn task_shifts(axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    let (tasks, professions) = (axes.ids(Axis::Task), axes.ids(Axis::Profession));
    for (index, shift) in axes.task_shifts().iter().enumerate() {
        let entry = place.entry(index);
        for (name, id, known) in [
            ("task", &shift.task, &tasks),
            ("from", &shift.from, &professions),
            ("to", &shift.to, &professions),
        ] {
            if !known.contains(&id.as_str()) {
                unknown(problems, &entry.field(name), id, known);
            }
        }
        if shift.from == shift.to {
            problems.add(entry.field("to").problem(codes::ID_DUPLICATE).found(&shift.to));
        }
    }
}

fn sexes(sexes: &[Sex], place: &Place<'_>, problems: &mut Problems) {
    if sexes.is_empty() {
        problems.add(place.problem(codes::VALUE_EMPTY));
    }
    for (index, sex) in sexes.iter().enumerate() {
        if sexes[..index].contains(sex) || (*sex == Sex::T && sexes.len() > 1) {
            problems.add(place.entry(index).problem(codes::AXES_SEXES).found(sex.word()));
        }
    }
}

fn ages(axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    let allowed = (0.0, f64::from(AGE_HIGHEST));
    range(f64::from(axes.age_min), allowed, &place.field("age_min"), problems);
    range(f64::from(axes.age_max), allowed, &place.field("age_max"), problems);
    if axes.age_min >= axes.age_max {
        let (found, expected) = (axes.age_max.shown(), at_least(axes.age_min + 1));
        wrong(problems, &place.field("age_max"), codes::AXES_ORDER, found, expected);
    }
}

/// The last year is judged only against a base year that can be meant.
fn years(axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    let first = axes.base_year + 1;
    if range(f64::from(axes.base_year), (1900.0, 2200.0), &place.field("base_year"), problems)
        && !(first..=axes.base_year + YEARS_MAX).contains(&axes.last_year)
    {
        let (found, expected) = (axes.last_year.shown(), (first, axes.base_year + YEARS_MAX).shown());
        wrong(problems, &place.field("last_year"), codes::AXES_ORDER, found, expected);
    }
}
