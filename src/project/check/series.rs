//! A series whose dimensions do not fit its figures, or the axes.

use super::*;

/// Adds what is wrong with a series whoever refers to it.
pub(super) fn check(series: &Series, axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    let dims = place.field("dims");
    for (index, dim) in series.dims.iter().enumerate() {
        let entry = dims.entry(index);
        if series.dims[..index].iter().any(|earlier| earlier.axis == dim.axis) {
            problems.add(entry.field("axis").problem(codes::SERIES_AXIS_TWICE).found(dim.axis.word()));
        }
        members(dim, axes, &entry.field("values"), problems);
    }
    let product = series.dims.iter().try_fold(1usize, |product, dim| product.checked_mul(dim.values.len()));
    let count = series.values.0.len();
    if product != Some(count) {
        let expected = product.map_or_else(|| "fewer dimensions".to_owned(), Shown::shown);
        wrong(problems, &place.field("values"), codes::SERIES_LENGTH, count.shown(), expected);
    }
    if let Some(coverage) = series.coverage
        && !(coverage > 0.0 && coverage <= 1.0)
    {
        let expected = "> 0 … 1".to_owned();
        wrong(problems, &place.field("coverage"), codes::VALUE_RANGE, coverage.shown(), expected);
    }
    if let Some(upper) = series.open_age_upper {
        let here = place.field("open_age_upper");
        if !range(f64::from(upper), (0.0, f64::from(AGE_HIGHEST)), &here, problems) {
            // A band up to an age that nobody reaches is not laid out.
            problems.block();
        }
    }
    if let Some(tail) = series.open_age_tail
        && (!(tail > 0.0 && tail < 1.0) || series.open_age_upper.is_some())
    {
        // One of the two, not both.
        let expected = if series.open_age_upper.is_some() { "null" } else { "> 0 … < 1" };
        wrong(problems, &place.field("open_age_tail"), codes::VALUE_RANGE, tail.shown(), expected.to_owned());
    }
    flags(series, &place.field("flags"), problems);
}

fn flags(series: &Series, place: &Place<'_>, problems: &mut Problems) {
    for (index, flag) in series.flags.iter().flatten().enumerate() {
        let inside = flag.cell.len() == series.dims.len()
            && flag.cell.iter().zip(&series.dims).all(|(at, dim)| (0..dim.values.len() as i32).contains(at));
        if !inside {
            let mut found = String::new();
            for at in &flag.cell {
                found.push_str(if found.is_empty() { "" } else { ", " });
                found.push_str(&at.shown());
            }
            problems.add(place.entry(index).field("cell").problem(codes::SERIES_MEMBER).found(found));
        }
    }
}

/// Members that do not exist, stand twice, overlap or stand beside their own total.
fn members(dim: &Dim, axes: &Axes, place: &Place<'_>, problems: &mut Problems) {
    if dim.values.is_empty() {
        problems.add(place.problem(codes::VALUE_EMPTY));
    }
    match dim.axis {
        Axis::Age => bands(&dim.values, place, problems),
        Axis::Year | Axis::StudyYear | Axis::YearsSince => years(&dim.values, place, problems),
        Axis::Sex => {
            named(&dim.values, &Sex::words(Sex::ALL), codes::SERIES_MEMBER, place, problems);
            if let Some(index) = dim.values.iter().position(|member| member == "T")
                && dim.values.len() > 1
            {
                problems.add(place.entry(index).problem(codes::SERIES_TOTAL).found("T"));
            }
        }
        _ => {
            named(&dim.values, &axes.ids(dim.axis), codes::REFERENCE_UNKNOWN, place, problems);
        }
    }
}

fn bands(members: &[String], place: &Place<'_>, problems: &mut Problems) {
    let mut previous: Option<AgeBand> = None;
    for (index, member) in members.iter().enumerate() {
        let here = place.entry(index);
        let Some(band) = AgeBand::parse(member) else {
            let expected = "34, 25-34, 75+".to_owned();
            wrong(problems, &here, codes::SERIES_MEMBER, member.clone(), expected);
            continue;
        };
        if previous.is_some_and(|before| before.to.is_none_or(|to| band.from <= to)) {
            problems.add(here.problem(codes::SERIES_ORDER).found(member));
        }
        previous = Some(band);
    }
}

fn years(members: &[String], place: &Place<'_>, problems: &mut Problems) {
    let mut previous = None;
    for (index, member) in members.iter().enumerate() {
        let here = place.entry(index);
        let Some(year) = whole(member).filter(|year| (1..=2500).contains(year)) else {
            wrong(problems, &here, codes::SERIES_MEMBER, member.clone(), (1, 2500).shown());
            continue;
        };
        if previous.is_some_and(|before| year <= before) {
            problems.add(here.problem(codes::SERIES_ORDER).found(member));
        }
        previous = Some(year);
    }
}

/// Members with a name of their own; `code` is what one is called that does not exist.
fn named(members: &[String], known: &[&str], code: &'static str, place: &Place<'_>, problems: &mut Problems) {
    let names = list(members.len(), &|at| &*members[at]);
    for index in positions(names.len(), &|at| !known.contains(&names[at])) {
        stranger(problems, &place.entry(index), code, names[index], known);
    }
    for index in repeated(&names) {
        problems.add(place.entry(index).problem(codes::SERIES_ORDER).found(names[index]));
    }
}

/// A whole number written with digits only.
fn whole(text: &str) -> Option<i32> {
    let plain = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}
