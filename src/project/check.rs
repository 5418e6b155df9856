//! What must hold between the parts of a project once each part could be read on its own.
//!
//! Coverage of cells (missing ages, sums of profiles) is not checked here: that needs the dense
//! arrays of [`crate::forecast`].

use super::*;
use crate::plain::{Shown, Values, at_least, hint, nearest};

/// Most cells of one year (professions × regions × sectors × sexes × ages) that are computed.
const CELLS_MAX: usize = 20_000_000;
/// Longest forecast, in years.
const YEARS_MAX: i32 = 150;
/// Highest age of the stock.
const AGE_HIGHEST: i32 = 120;

/// Adds every contradiction found; false where the axes contradict themselves, without which nothing
/// else can be judged.
pub(super) fn check(project: &Project, problems: &mut Problems) -> bool {
    let root = Place::ROOT;
    let axes_place = root.field("axes");
    if project.about.title.is_empty() {
        problems.add(root.field("about").field("title").problem(codes::VALUE_EMPTY));
    }
    let before = problems.count();
    axes(&project.axes, &axes_place, problems);
    let sound = problems.count() == before;
    range(project.axes.fte_hours, (1.0, 100.0), &axes_place.field("fte_hours"), problems);
    if let Some(level) = project.axes.nuts_level {
        range(f64::from(level), (0.0, 3.0), &axes_place.field("nuts_level"), problems);
    }
    if !sound {
        return false;
    }
    let data = root.field("data");
    let series_ids: Vec<&str> = project.data.iter().map(|series| series.id.as_str()).collect();
    unique(&series_ids, &data, problems);
    for (index, entry) in project.data.iter().enumerate() {
        series(entry, &project.axes, &data.entry(index), problems);
    }
    let parameters = root.field("parameters");
    unique(
        &project.parameters.iter().map(|parameter| parameter.id.as_str()).collect::<Vec<_>>(),
        &parameters,
        problems,
    );
    for (index, entry) in project.parameters.iter().enumerate() {
        parameter(entry, project, &parameters.entry(index), problems);
    }
    methods(project, &root.field("methods"), problems);
    let scenarios = root.field("scenarios");
    unique(
        &project.scenarios().iter().map(|scenario| scenario.id.as_str()).collect::<Vec<_>>(),
        &scenarios,
        problems,
    );
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

/// Ids that are empty or stand twice.
fn unique(ids: &[&str], place: &Place<'_>, problems: &mut Problems) {
    for index in (0..ids.len()).filter(|index| ids[*index].is_empty()) {
        problems.add(place.entry(index).field("id").problem(codes::VALUE_EMPTY));
    }
    for index in repeated(ids).into_iter().filter(|index| !ids[*index].is_empty()) {
        problems.add(place.entry(index).field("id").problem(codes::ID_DUPLICATE).found(ids[index]));
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

fn range(value: f64, (low, high): (f64, f64), place: &Place<'_>, problems: &mut Problems) {
    if !(low..=high).contains(&value) {
        problems.add(place.problem(codes::VALUE_RANGE).found(value).expected((low, high)));
    }
}

fn axes(axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    let lists = [
        ("professions", axes.professions.len()),
        ("regions", axes.regions.len()),
        ("sectors", axes.sectors.len()),
        ("sexes", axes.sexes.len()),
    ];
    for (name, length) in lists {
        if length == 0 {
            problems.add(place.field(name).problem(codes::VALUE_EMPTY));
        }
    }
    unique(&axes.ids(Axis::Profession), &place.field("professions"), problems);
    unique(&axes.ids(Axis::Region), &place.field("regions"), problems);
    unique(&axes.ids(Axis::Sector), &place.field("sectors"), problems);
    // "T" names the total in every table, so it cannot name a member.
    let ids =
        [("professions", axes.profession("T")), ("regions", axes.region("T")), ("sectors", axes.sector("T"))];
    for (name, position) in ids {
        if let Some(index) = position {
            let list = place.field(name);
            problems.add(list.entry(index).field("id").problem(codes::SERIES_TOTAL).found("T"));
        }
    }
    let sexes = place.field("sexes");
    for (index, sex) in axes.sexes.iter().enumerate() {
        if axes.sexes[..index].contains(sex) || (*sex == Sex::T && axes.sexes.len() > 1) {
            problems.add(sexes.entry(index).problem(codes::AXES_SEXES).found(sex.word()));
        }
    }
    range(f64::from(axes.age_min), (0.0, f64::from(AGE_HIGHEST)), &place.field("age_min"), problems);
    range(f64::from(axes.age_max), (0.0, f64::from(AGE_HIGHEST)), &place.field("age_max"), problems);
    if axes.age_min >= axes.age_max {
        problems.add(
            place
                .field("age_max")
                .problem(codes::AXES_ORDER)
                .found(axes.age_max)
                .expected(at_least(axes.age_min + 1)),
        );
    }
    range(f64::from(axes.base_year), (1900.0, 2200.0), &place.field("base_year"), problems);
    let known = (1900..=2200).contains(&axes.base_year);
    if known && !(axes.base_year + 1..=axes.base_year + YEARS_MAX).contains(&axes.last_year) {
        problems.add(
            place
                .field("last_year")
                .problem(codes::AXES_ORDER)
                .found(axes.last_year)
                .expected((axes.base_year + 1, axes.base_year + YEARS_MAX)),
        );
    }
    let cells = [axes.professions.len(), axes.regions.len(), axes.sectors.len(), axes.sexes.len()]
        .iter()
        .try_fold((axes.age_max - axes.age_min).unsigned_abs() as usize + 1, |cells, n| {
            cells.checked_mul(*n)
        });
    if cells.is_none_or(|cells| cells > CELLS_MAX) {
        problems.add(place.problem(codes::AXES_TOO_LARGE).expected(CELLS_MAX));
    }
}

fn series(series: &Series, axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    let dims = place.field("dims");
    for (index, dim) in series.dims.iter().enumerate() {
        let entry = dims.entry(index);
        if series.dims[..index].iter().any(|earlier| earlier.axis == dim.axis) {
            problems.add(entry.field("axis").problem(codes::SERIES_AXIS_TWICE).found(dim.axis.word()));
        }
        members(dim, axes, &entry.field("values"), problems);
    }
    let product = series.dims.iter().try_fold(1usize, |product, dim| product.checked_mul(dim.values.len()));
    if product != Some(series.values.0.len()) {
        let expected = product.map_or_else(|| "fewer dimensions".to_owned(), Shown::shown);
        problems.add(
            place
                .field("values")
                .problem(codes::SERIES_LENGTH)
                .found(series.values.0.len())
                .expected(expected),
        );
    }
    if let Some(coverage) = series.coverage
        && !(coverage > 0.0 && coverage <= 1.0)
    {
        let problem = place.field("coverage").problem(codes::VALUE_RANGE);
        problems.add(problem.found(coverage).expected("> 0 … 1"));
    }
    if let Some(upper) = series.open_age_upper {
        range(f64::from(upper), (0.0, f64::from(AGE_HIGHEST)), &place.field("open_age_upper"), problems);
    }
    let flags = place.field("flags");
    for (index, flag) in series.flags.iter().flatten().enumerate() {
        let inside = flag.cell.len() == series.dims.len()
            && flag.cell.iter().zip(&series.dims).all(|(at, dim)| (0..dim.values.len() as i32).contains(at));
        if !inside {
            let entry = flags.entry(index);
            problems.add(
                entry
                    .field("cell")
                    .problem(codes::SERIES_MEMBER)
                    .found(flag.cell.iter().map(|at| at.shown()).collect::<Vec<_>>().join(", ")),
            );
        }
    }
}

/// Members that do not exist, stand twice, overlap or stand beside their own total.
fn members(dim: &Dim, axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    if dim.values.is_empty() {
        problems.add(place.problem(codes::VALUE_EMPTY));
    }
    let ids = axes.ids(dim.axis);
    let mut previous: Option<AgeBand> = None;
    for (index, member) in dim.values.iter().enumerate() {
        let here = place.entry(index);
        let unreadable = |expected: &str| here.problem(codes::SERIES_MEMBER).found(member).expected(expected);
        match dim.axis {
            Axis::Age => match AgeBand::parse(member) {
                None => problems.add(unreadable("34, 25-34, 75+")),
                Some(band) => {
                    if previous.is_some_and(|before| before.to.is_none_or(|to| band.from <= to)) {
                        problems.add(here.problem(codes::SERIES_ORDER).found(member));
                    }
                    previous = Some(band);
                }
            },
            Axis::Year | Axis::StudyYear => {
                let number = whole(member).filter(|n| (1..=2500).contains(n));
                let before = index.checked_sub(1).and_then(|before| whole(&dim.values[before]));
                match number {
                    None => problems.add(unreadable("1 … 2500")),
                    Some(number) if before.is_some_and(|before| number <= before) => {
                        problems.add(here.problem(codes::SERIES_ORDER).found(member));
                    }
                    Some(_) => {}
                }
            }
            Axis::Sex => {
                let known = Sex::ALL.iter().any(|sex| sex.word() == member);
                if !known {
                    problems.add(unreadable("F, M, T"));
                } else if member == "T" && dim.values.len() > 1 {
                    problems.add(here.problem(codes::SERIES_TOTAL).found(member));
                }
            }
            Axis::Profession | Axis::Region | Axis::Sector => {
                if !ids.contains(&member.as_str()) {
                    problems.add(unknown(&here, member, &ids));
                }
            }
        }
    }
    if !matches!(dim.axis, Axis::Age | Axis::Year | Axis::StudyYear) {
        let names: Vec<&str> = dim.values.iter().map(String::as_str).collect();
        for index in repeated(&names) {
            problems.add(place.entry(index).problem(codes::SERIES_ORDER).found(names[index]));
        }
    }
}

/// A whole number written with digits only.
pub(crate) fn whole(text: &str) -> Option<i32> {
    let plain = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// An id that does not exist, with the nearest one that does.
fn unknown(place: &Place<'_>, id: &str, known: &[&str]) -> Problem {
    place.problem(codes::REFERENCE_UNKNOWN).found(id).expected(hint(id, known))
}

fn parameter(parameter: &Parameter, project: &Project, place: &Place<'_>, problems: &mut Problems) {
    let expected = parameter.quantity.unit();
    let fits = parameter.unit == expected;
    if !fits {
        problems.add(
            place
                .field("unit")
                .problem(codes::UNIT_MISMATCH)
                .found(parameter.unit.word())
                .expected(expected.word()),
        );
    }
    if let Some(scope) = &parameter.scope {
        self::scope(scope, parameter.quantity, &project.axes, &place.field("for"), problems);
    }
    let stated = [
        ("value", Some(&parameter.value)),
        ("low", parameter.low.as_ref()),
        ("high", parameter.high.as_ref()),
    ];
    for (name, value) in stated {
        if let Some(value) = value {
            self::stated(value, parameter, fits, project, &place.field(name), problems);
        }
    }
}

/// Ids that do not exist, and axes that the quantity does not have.
fn scope(scope: &Scope, quantity: Quantity, axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    let named = [
        (Axis::Profession, "profession", scope.profession.as_deref()),
        (Axis::Region, "region", scope.region.as_deref()),
        (Axis::Sector, "sector", scope.sector.as_deref()),
    ];
    for (axis, name, id) in named {
        let Some(id) = id else { continue };
        let here = place.field(name);
        let ids = axes.ids(axis);
        if !ids.contains(&id) {
            problems.add(unknown(&here, id, &ids));
        } else if !quantity.axes().contains(&axis) {
            problems.add(axis_problem(&here, axis, quantity));
        }
    }
    if let Some(sex) = scope.sex {
        let here = place.field("sex");
        if !quantity.axes().contains(&Axis::Sex) {
            problems.add(axis_problem(&here, Axis::Sex, quantity));
        } else if quantity != Quantity::Population && quantity != Quantity::CareUse && axes.sex(sex).is_none()
        {
            problems.add(here.problem(codes::REFERENCE_UNKNOWN).found(sex.word()));
        }
    }
}

fn axis_problem(place: &Place<'_>, axis: Axis, quantity: Quantity) -> Problem {
    let known: Vec<_> = quantity.axes().iter().map(|axis| axis.word()).collect();
    place.problem(codes::SERIES_AXIS).found(axis.word()).expected(known.join(", "))
}

/// A value of a parameter; its figures are judged only where the unit fits.
fn stated(
    value: &Stated,
    parameter: &Parameter,
    fits: bool,
    project: &Project,
    place: &Place<'_>,
    problems: &mut Problems,
) {
    let quantity = parameter.quantity;
    match value {
        Stated::Constant { value } if fits => {
            range(*value, quantity.range(), &place.field("value"), problems);
        }
        Stated::Constant { .. } => {}
        Stated::Path { years, values, .. } => {
            if !quantity.axes().contains(&Axis::Year) {
                problems.add(axis_problem(place, Axis::Year, quantity));
            }
            if years.len() != values.0.len() || years.is_empty() || !years.is_sorted_by(|a, b| a < b) {
                let shown: Vec<String> = years.iter().map(|year| year.shown()).collect();
                let problem = place.problem(codes::PATH_SHAPE).found(shown.join(", "));
                problems.add(problem.expected(values.0.len()));
            }
            let here = place.field("values");
            if fits {
                figures(values, quantity, &here, problems);
            }
            for missing in (0..values.0.len()).filter(|at| values.0[*at].is_nan()) {
                problems.add(here.entry(missing).problem(codes::SERIES_GAP));
            }
        }
        Stated::Series { series } => {
            let here = place.field("series");
            let Some(position) = project.data.iter().position(|entry| entry.id == *series) else {
                let ids: Vec<&str> = project.data.iter().map(|entry| entry.id.as_str()).collect();
                problems.add(unknown(&here, series, &ids));
                return;
            };
            let entry = &project.data[position];
            if entry.unit != quantity.unit() {
                problems.add(
                    here.problem(codes::UNIT_MISMATCH)
                        .found(entry.unit.word())
                        .expected(quantity.unit().word()),
                );
            }
            for dim in &entry.dims {
                if !quantity.axes().contains(&dim.axis) {
                    problems.add(axis_problem(&here, dim.axis, quantity));
                }
            }
            // Figures that several parameters share are judged once.
            let reads =
                |other: &Parameter| matches!(&other.value, Stated::Series { series: id } if id == series);
            let first = project.parameters.iter().find(|other| reads(other));
            if fits && entry.unit == quantity.unit() && first.is_none_or(|first| first == parameter) {
                let root = Place::ROOT;
                let data = root.field("data");
                let entry_place = data.entry(position);
                figures(&entry.values, quantity, &entry_place.field("values"), problems);
            }
        }
    }
}

/// Figures outside the range of the quantity; missing ones are left to the dense arrays, where it is
/// known whether the model needs them.
fn figures(values: &Values, quantity: Quantity, place: &Place<'_>, problems: &mut Problems) {
    let (low, high) = quantity.range();
    for (index, figure) in values.0.iter().enumerate() {
        if *figure < low || *figure > high {
            range(*figure, (low, high), &place.entry(index), problems);
        }
    }
}

fn methods(project: &Project, place: &Place<'_>, problems: &mut Problems) {
    let ids = project.axes.ids(Axis::Profession);
    let mut meant = Vec::new();
    for (index, method) in project.methods.iter().enumerate() {
        let entry = place.entry(index);
        let here = entry.field("profession");
        if project.axes.profession(&method.profession).is_none() {
            // The profession that was meant is not without a method as well.
            meant.extend(nearest(&method.profession, &ids));
            problems.add(unknown(&here, &method.profession, &ids));
        } else if project.methods[..index].iter().any(|earlier| earlier.profession == method.profession) {
            problems.add(here.problem(codes::METHOD_COUNT).found(&method.profession));
        }
    }
    for profession in &project.axes.professions {
        let named = project.methods.iter().any(|method| method.profession == profession.id);
        if !named && !meant.contains(&profession.id.as_str()) {
            problems.add(place.problem(codes::METHOD_COUNT).expected(&profession.id));
        }
    }
}

/// What must hold for a change whatever it does to the values.
pub(crate) fn change(change: &Change, axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    if let Some(scope) = &change.scope {
        self::scope(scope, change.quantity, axes, &place.field("for"), problems);
    }
    if !change.quantity.operations().contains(&change.op) {
        let known: Vec<_> = change.quantity.operations().iter().map(|op| op.word()).collect();
        let problem = place.field("op").problem(codes::CHANGE_OPERATION).found(change.op.word());
        problems.add(if known.is_empty() { problem } else { problem.expected(known.join(", ")) });
    }
    if let Some(ramp) = &change.ramp
        && (ramp.from > ramp.to || ramp.from <= axes.base_year || ramp.to > axes.last_year)
    {
        problems.add(
            place
                .field("ramp")
                .problem(codes::CHANGE_RAMP)
                .found((ramp.from, ramp.to))
                .expected((axes.base_year + 1, axes.last_year)),
        );
    }
}

fn runs(runs: &Runs, axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    for (name, year) in [("target_year", runs.target_year), ("from_year", runs.from_year)] {
        if let Some(year) = year
            && (year <= axes.base_year || year > axes.last_year)
        {
            problems.add(
                place
                    .field(name)
                    .problem(codes::YEAR_OUTSIDE)
                    .found(year)
                    .expected((axes.base_year + 1, axes.last_year)),
            );
        }
    }
    if let Some(tolerance) = runs.tolerance_share {
        range(tolerance, (0.0, 0.5), &place.field("tolerance_share"), problems);
    }
}
