//! Several sources about one thing: where two series say different things of the same cells, a series
//! raked to the totals of others, and a counted stock against the counted flows.

use super::rake::{Margin, RakeRequest, rake};
use crate::plain::{AsStated, Place, Problem, Shown, Values, codes, record};
use crate::project::{AgeBand, Axis, Dim, Project, Reconciliation, Scope, Series, Sex, Unit, positions_in};

record! {
    /// Asks what two series say of the cells that both have.
    CompareRequest {
        /// Id of a series.
        first: String,
        /// Id of another one with the same unit.
        second: String,
    }
}

record! {
    /// What two series say of one cell.
    ComparedCell {
        /// Members, one for each axis.
        members: Vec<String>,
        /// Figure of the first series, summed over what only it tells apart; null where missing.
        first: Option<f64>,
        /// Figure of the second series, likewise.
        second: Option<f64>,
        /// Second − first.
        difference: Option<f64>,
        /// Second / first − 1; null where the first is zero.
        relative: Option<f64>,
    }
}

record! {
    /// Two series side by side.
    Compared {
        /// Axes that both tell apart.
        axes: Vec<Axis>,
        /// Axes over which the first, the second or both were summed.
        summed: Vec<Axis>,
        /// The cells that both have.
        cells: Vec<ComparedCell>,
        /// Sum of the first over the cells with a figure in both.
        first_sum: f64,
        /// Sum of the second over the same.
        second_sum: f64,
        /// Largest |relative| among the cells; null where none can be compared.
        largest: Option<f64>,
    }
}

record! {
    /// Two series of a project that speak of the same and differ.
    Conflict {
        /// Id of a series.
        first: String,
        /// Id of the other.
        second: String,
        /// Number of cells that both have.
        cells: i32,
        /// Number of them that differ by more than half a per cent.
        differing: i32,
        /// Sum of the first over the cells with a figure in both.
        first_sum: f64,
        /// Sum of the second over the same.
        second_sum: f64,
    }
}

record! {
    /// Asks for a series with the pattern of one and the totals of others.
    RakeSeriesRequest {
        /// Id of the series whose pattern is kept, of at most three axes.
        seed: String,
        /// Ids of the series whose totals are met; each tells apart one or several of the same axes.
        margins: Vec<String>,
        /// Largest relative difference from a total at which the fitting ends; 1e-9 where not stated.
        tolerance: Option<f64>,
        /// Most cycles over all margins; 1,000 where not stated.
        cycles: Option<i32>,
    }
}

record! {
    /// A cell before and after raking.
    RakedCell {
        /// Members, one for each axis of the series.
        members: Vec<String>,
        /// Figure of the seed.
        before: f64,
        /// Figure that meets the margins.
        after: f64,
        /// After − before.
        change: f64,
        /// After / before; null where both are zero.
        factor: Option<f64>,
    }
}

record! {
    /// A series that meets the totals of others.
    RakedSeries {
        /// The series, named after its seed.
        series: AsStated<Series>,
        /// Its cells, before and after.
        cells: Vec<RakedCell>,
        /// Cycles over all margins.
        cycles: i32,
        /// Largest relative difference from a total.
        error: f64,
    }
}

record! {
    /// A year of a stock and its flows, in heads.
    ReconciledYear {
        /// The flow year.
        year: i32,
        /// Stock at its start.
        start: f64,
        /// Stock at its end.
        end: f64,
        /// Who joined.
        inflow: f64,
        /// Who left.
        outflow: f64,
        /// (end − start) − (inflow − outflow): what the flows do not explain.
        residual: f64,
        /// The same as a share of the stock at the start; null where that is zero.
        residual_share: Option<f64>,
    }
}

record! {
    /// A counted stock against the counted flows.
    Reconciled {
        /// Flow years for which everything is stated, in order.
        years: Vec<ReconciledYear>,
        /// Flow years between counted stocks for which something is missing.
        skipped: Vec<i32>,
    }
}

/// Cells that differ by more than this share are told: less is rounding.
const DIFFERS_FROM: f64 = 0.005;

/// Units whose figures may be summed.
fn is_summable(unit: Unit) -> bool {
    matches!(unit, Unit::Heads | Unit::HeadsPerYear | Unit::Fte | Unit::Persons)
}

/// Two series of a project side by side.
///
/// # Errors
/// The problems of a file that is not a project; `reference.unknown` for an id that is none;
/// `compare.units` where units differ or cannot be summed; `compare.nothing` where no cell is in both.
pub fn compare(bytes: &[u8], request: &CompareRequest) -> Result<Compared, Vec<Problem>> {
    let (project, _) = Project::read(bytes)?;
    let first = find(&project, &request.first, "first").map_err(|problem| vec![problem])?;
    let second = find(&project, &request.second, "second").map_err(|problem| vec![problem])?;
    side_by_side(first, second, project.axes.base_year).map_err(|problem| vec![problem])
}

/// Pairs of series of a project that speak of the same and differ by more than rounding.
///
/// # Errors
/// The problems of a file that is not a project.
pub fn conflicts(bytes: &[u8]) -> Result<Vec<Conflict>, Vec<Problem>> {
    let (project, _) = Project::read(bytes)?;
    let mut found = Vec::new();
    for (at, first) in project.data.iter().enumerate() {
        for second in &project.data[at + 1..] {
            found.extend(conflict(&project, first, second).flatten());
        }
    }
    Ok(found)
}

/// What two series of a project disagree about, if anything; `None` where they do not speak of the same.
pub(super) fn conflict(project: &Project, first: &Series, second: &Series) -> Option<Option<Conflict>> {
    // Different levels differ by what they mean.
    if first.definition != second.definition || !same_thing(project, first, second) {
        return None;
    }
    let compared = side_by_side(first, second, project.axes.base_year).ok()?;
    let differing = compared
        .cells
        .iter()
        .filter(|cell| match (cell.first, cell.second) {
            (Some(first), Some(second)) => {
                (second - first).abs() > DIFFERS_FROM * first.abs().max(second.abs())
            }
            _ => false,
        })
        .count();
    Some((differing > 0).then(|| Conflict {
        first: first.id.clone(),
        second: second.id.clone(),
        cells: compared.cells.len() as i32,
        differing: differing as i32,
        first_sum: compared.first_sum,
        second_sum: compared.second_sum,
    }))
}

/// Whether two series speak of the same, as far as the project tells: parameters of one quantity and scope
/// read both, or one of them is read by none and it is clear of which profession both are.
fn same_thing(project: &Project, first: &Series, second: &Series) -> bool {
    let (one, other) = (read_as(project, first), read_as(project, second));
    if !one.is_empty() && !other.is_empty() {
        return one.iter().any(|read| other.contains(read));
    }
    // Two that nobody reads may be of anything.
    if one.is_empty() && other.is_empty() {
        return false;
    }
    // Of what nobody reads only its years say of when it is.
    let unread = if one.is_empty() { first } else { second };
    if !unread.dims.iter().any(|dim| dim.axis == Axis::Year) {
        return false;
    }
    let tells = |series: &Series| series.dims.iter().any(|dim| dim.axis == Axis::Profession);
    project.axes.professions.len() == 1 || (tells(first) && tells(second))
}

/// What the parameters that read a series state, and of whom.
fn read_as(project: &Project, series: &Series) -> Vec<String> {
    let parameters = project.parameters.iter().filter(|parameter| parameter.reads(&series.id));
    let read = parameters.map(|parameter| {
        let scope = parameter.scope.as_ref().unwrap_or(&Scope::ALL);
        let members =
            [&scope.profession, &scope.region, &scope.sector].map(|id| id.as_deref().unwrap_or("*"));
        [parameter.quantity.word(), "|", &members.join("|"), "|", scope.sex.map_or("*", Sex::word)].concat()
    });
    read.collect()
}

fn find<'p>(project: &'p Project, id: &str, field: &str) -> Result<&'p Series, Problem> {
    project.series(id).ok_or_else(|| {
        let known = project.series_ids();
        Place::ROOT.field(field).problem(codes::REFERENCE_UNKNOWN).found(id).expected(known.join(", "))
    })
}

/// An axis that both series have: its common members, and for each series which of its own go into each.
struct Common {
    axis: Axis,
    members: Vec<String>,
    of_first: Vec<Option<usize>>,
    of_second: Vec<Option<usize>>,
}

fn side_by_side(first: &Series, second: &Series, base_year: i32) -> Result<Compared, Problem> {
    if first.unit != second.unit || !is_summable(first.unit) {
        let place = Place::ROOT;
        let problem = place.field("second").problem(codes::COMPARE_UNITS).found(second.unit.word());
        return Err(problem.expected(first.unit.word()));
    }
    let nothing = || Place::ROOT.field("second").problem(codes::COMPARE_NOTHING).found(&second.id);
    let mut common: Vec<Common> = Vec::new();
    let mut summed: Vec<Axis> = Vec::new();
    // A year is never summed over: who has none speaks of the base year.
    let mut fixed_year: [Option<usize>; 2] = [None, None];
    let dim = |series: &'_ Series, axis: Axis| series.dims.iter().find(|dim| dim.axis == axis).cloned();
    for axis in Axis::ALL {
        match (dim(first, *axis), dim(second, *axis)) {
            (None, None) => {}
            (Some(one), Some(other)) => match in_common(*axis, &one, &other) {
                Some(found) => common.push(found),
                None if *axis == Axis::Sex => summed.push(*axis),
                None => return Err(nothing()),
            },
            (one, other) if *axis == Axis::Year => {
                let at = usize::from(other.is_some());
                let years = one.or(other).map(|dim| dim.values).unwrap_or_default();
                let year = base_year.shown();
                fixed_year[at] = Some(years.iter().position(|known| *known == year).ok_or_else(nothing)?);
            }
            _ => summed.push(*axis),
        }
    }
    let sizes: Vec<usize> = common.iter().map(|common| common.members.len()).collect();
    let sum = |series: &Series, which: usize| -> Vec<f64> {
        let mut sums = vec![0.0; sizes.iter().product()];
        'figures: for (index, value) in series.values.0.iter().enumerate() {
            let mut cell = 0;
            let own = series.positions(index);
            for (at, dim) in series.dims.iter().enumerate() {
                if dim.axis == Axis::Year && fixed_year[which].is_some_and(|year| year != own[at]) {
                    continue 'figures;
                }
            }
            for common in &common {
                let at = series.dims.iter().position(|dim| dim.axis == common.axis).unwrap_or_default();
                let places = if which == 0 { &common.of_first } else { &common.of_second };
                let Some(place) = places[own[at]] else { continue 'figures };
                cell = cell * common.members.len() + place;
            }
            // A missing figure makes its sum a missing one.
            sums[cell] += value;
        }
        sums
    };
    let (firsts, seconds) = (sum(first, 0), sum(second, 1));
    let stated = |value: f64| (!value.is_nan()).then_some(value);
    let mut compared = Compared {
        axes: common.iter().map(|common| common.axis).collect(),
        summed,
        cells: Vec::new(),
        first_sum: 0.0,
        second_sum: 0.0,
        largest: None,
    };
    for (index, (first, second)) in firsts.into_iter().zip(seconds).enumerate() {
        let members = common.iter().zip(positions_in(&sizes, index));
        let members = members.map(|(common, at)| common.members[at].clone()).collect();
        let relative = stated(second / first - 1.0).filter(|value| value.is_finite());
        if !(first + second).is_nan() {
            compared.first_sum += first;
            compared.second_sum += second;
        }
        if let Some(relative) = relative {
            compared.largest = Some(compared.largest.unwrap_or_default().max(relative.abs()));
        }
        compared.cells.push(ComparedCell {
            members,
            first: stated(first),
            second: stated(second),
            difference: stated(second - first),
            relative,
        });
    }
    Ok(compared)
}

/// The members that two dimensions have in common; ages in the narrowest groups that both can be summed to.
fn in_common(axis: Axis, first: &Dim, second: &Dim) -> Option<Common> {
    if axis == Axis::Age {
        return ages_in_common(first, second);
    }
    let members: Vec<String> =
        first.values.iter().filter(|member| second.values.contains(member)).cloned().collect();
    let places = |dim: &Dim| {
        dim.values.iter().map(|member| members.iter().position(|other| other == member)).collect()
    };
    let (of_first, of_second) = (places(first), places(second));
    (!members.is_empty()).then_some(Common { axis, members, of_first, of_second })
}

fn ages_in_common(first: &Dim, second: &Dim) -> Option<Common> {
    const OPEN: i32 = i32::MAX;
    let bands = |dim: &Dim| -> Option<Vec<(i32, i32)>> {
        let band =
            |text: &String| AgeBand::parse(text).map(|band| (band.from, band.to.map_or(OPEN, |to| to + 1)));
        dim.values.iter().map(band).collect()
    };
    let (one, other) = (bands(first)?, bands(second)?);
    let edges = |bands: &[(i32, i32)]| -> Vec<i32> {
        let mut edges: Vec<i32> = bands.iter().flat_map(|band| [band.0, band.1]).collect();
        edges.sort_unstable();
        edges.dedup();
        edges
    };
    let others = edges(&other);
    let shared: Vec<i32> = edges(&one).into_iter().filter(|edge| others.contains(edge)).collect();
    let covers = |bands: &[(i32, i32)], from: i32, to: i32| {
        let width = |band: &(i32, i32)| i64::from(band.1) - i64::from(band.0);
        let inside = bands.iter().filter(|band| band.0 >= from && band.1 <= to);
        inside.map(width).sum::<i64>() == i64::from(to) - i64::from(from)
    };
    let mut members = Vec::new();
    let mut ranges = Vec::new();
    for pair in shared.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        if covers(&one, from, to) && covers(&other, from, to) {
            members.push(match to {
                OPEN => [&*from.shown(), "+"].concat(),
                _ if to == from + 1 => from.shown(),
                _ => [&*from.shown(), "-", &(to - 1).shown()].concat(),
            });
            ranges.push((from, to));
        }
    }
    let places = |bands: &[(i32, i32)]| {
        bands
            .iter()
            .map(|band| ranges.iter().position(|range| band.0 >= range.0 && band.1 <= range.1))
            .collect()
    };
    let (of_first, of_second) = (places(&one), places(&other));
    (!members.is_empty()).then_some(Common { axis: Axis::Age, members, of_first, of_second })
}

/// A series of a project raked to the totals of others.
///
/// # Errors
/// The problems of a file that is not a project; `reference.unknown`; `compare.units`; `rake.shape` naming
/// the series whose axes or members the seed does not have; what [`rake`] refuses.
pub fn rake_series(bytes: &[u8], request: &RakeSeriesRequest) -> Result<RakedSeries, Vec<Problem>> {
    let (project, _) = Project::read(bytes)?;
    let seed = find(&project, &request.seed, "seed").map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    let mut margins = Vec::new();
    let list = Place::ROOT;
    let list = list.field("margins");
    for (at, id) in request.margins.iter().enumerate() {
        let place = list.entry(at);
        let Some(series) = project.series(id) else {
            problems.push(place.problem(codes::REFERENCE_UNKNOWN).found(id));
            continue;
        };
        if series.unit != seed.unit || !is_summable(seed.unit) {
            let problem = place.problem(codes::COMPARE_UNITS).found(series.unit.word());
            problems.push(problem.expected(seed.unit.word()));
            continue;
        }
        match margin(seed, series) {
            Ok(margin) => margins.push(margin),
            Err((axis, member)) => problems.push(
                place.problem(codes::RAKE_SHAPE).found([id, " · ", axis.word(), " ", &member].concat()),
            ),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let sizes: Vec<i32> = seed.dims.iter().map(|dim| dim.values.len() as i32).collect();
    let raked = rake(&RakeRequest {
        sizes,
        seed: seed.values.clone(),
        margins,
        tolerance: request.tolerance,
        cycles: request.cycles,
    })?;
    let mut cells = Vec::new();
    for (index, after) in raked.values.0.iter().enumerate() {
        let members = seed.members(index).into_iter().map(str::to_owned).collect();
        let factor = raked.factor.0[index];
        cells.push(RakedCell {
            members,
            before: seed.values.0[index],
            after: *after,
            change: raked.change.0[index],
            factor: (!factor.is_nan()).then_some(factor),
        });
    }
    let series = Series {
        id: [&*seed.id, "_raked"].concat(),
        values: raked.values.clone(),
        flags: None,
        ..seed.clone()
    };
    Ok(RakedSeries { series: AsStated::of(&series), cells, cycles: raked.cycles, error: raked.error })
}

/// A series as a margin of a table; the axis and member that do not fit where it is none.
fn margin(seed: &Series, series: &Series) -> Result<Margin, (Axis, String)> {
    // An axis of one member that the seed does not have says only what the whole is of.
    let dims: Vec<(usize, &Dim)> = series.dims.iter().enumerate().collect();
    let mut own: Vec<(usize, usize)> = Vec::new();
    for (at, dim) in dims {
        match seed.dims.iter().position(|known| known.axis == dim.axis) {
            Some(place) => own.push((at, place)),
            None if dim.values.len() == 1 => {}
            None => return Err((dim.axis, dim.values.join(", "))),
        }
    }
    own.sort_by_key(|(_, place)| *place);
    let sizes: Vec<usize> = own.iter().map(|(_, place)| seed.dims[*place].values.len()).collect();
    // Members that the margin does not name are not constrained.
    let mut values = vec![f64::NAN; sizes.iter().product()];
    for (index, value) in series.values.0.iter().enumerate() {
        let positions = series.positions(index);
        let mut cell = 0;
        for (at, place) in &own {
            let dim = &series.dims[*at];
            let member = &dim.values[positions[*at]];
            let known = &seed.dims[*place].values;
            let found = known.iter().position(|known| known == member);
            cell = cell * known.len() + found.ok_or_else(|| (dim.axis, member.clone()))?;
        }
        values[cell] = *value;
    }
    let axes = own.iter().map(|(_, place)| *place as i32).collect();
    Ok(Margin { name: series.id.clone(), axes, values: Values(values) })
}

/// A counted stock against the counted flows, year by year.
///
/// # Errors
/// The problems of a file that is not a project; `reference.unknown`, `compare.units` for a stock that is not of persons
/// or a flow that is not of persons a year, `reconcile.years` where something is not counted by years.
pub fn reconcile(bytes: &[u8], request: &Reconciliation) -> Result<Reconciled, Vec<Problem>> {
    let (project, _) = Project::read(bytes)?;
    stock_and_flows(&project, request).map_err(|problem| vec![problem])
}

/// The same of a project.
///
/// # Errors
/// `reference.unknown` for an id that is none; `compare.units` for a stock that is not of persons or a flow
/// that is not of persons a year; `reconcile.years` where the stock is not counted by years.
pub(super) fn stock_and_flows(project: &Project, request: &Reconciliation) -> Result<Reconciled, Problem> {
    let stock = by_year(find(project, &request.stock, "stock")?, Unit::Heads, "stock")?;
    let mut flows = Vec::new();
    for (field, ids) in [("inflows", &request.inflows), ("outflows", &request.outflows)] {
        let mut list = Vec::new();
        for id in ids {
            list.push(by_year(find(project, id, field)?, Unit::HeadsPerYear, field)?);
        }
        flows.push(list);
    }
    let mut reconciled = Reconciled { years: Vec::new(), skipped: Vec::new() };
    for pair in stock.windows(2) {
        let ((before, start), (year, end)) = (pair[0], pair[1]);
        let sum = |list: &[Vec<(i32, f64)>]| {
            let of = |years: &Vec<(i32, f64)>| {
                years.iter().find(|(known, _)| *known == year).map_or(f64::NAN, |(_, value)| *value)
            };
            list.iter().map(of).sum::<f64>()
        };
        let (inflow, outflow) = (sum(&flows[0]), sum(&flows[1]));
        let residual = (end - start) - (inflow - outflow);
        if year != before + 1 || residual.is_nan() {
            reconciled.skipped.push(year);
            continue;
        }
        let share = residual / start;
        let residual_share = share.is_finite().then_some(share);
        reconciled.years.push(ReconciledYear { year, start, end, inflow, outflow, residual, residual_share });
    }
    Ok(reconciled)
}

/// The sums of a series by year; a year with a missing figure has none.
fn by_year(series: &Series, unit: Unit, field: &str) -> Result<Vec<(i32, f64)>, Problem> {
    let place = Place::ROOT;
    let place = place.field(field);
    if series.unit != unit {
        return Err(place.problem(codes::COMPARE_UNITS).found(series.unit.word()).expected(unit.word()));
    }
    let Some(at) = series.dims.iter().position(|dim| dim.axis == Axis::Year) else {
        return Err(place.problem(codes::RECONCILE_YEARS).found(&series.id));
    };
    let years = &series.dims[at].values;
    let inner: usize = series.dims[at + 1..].iter().map(|dim| dim.values.len()).product();
    let mut sums: Vec<(i32, f64)> =
        years.iter().map(|year| (year.parse().unwrap_or_default(), 0.0)).collect();
    for (index, value) in series.values.0.iter().enumerate() {
        sums[index / inner % years.len()].1 += value;
    }
    Ok(sums)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(id: &str, unit: Unit, dims: &[(Axis, &str)], values: &[f64]) -> Series {
        let dim = |(axis, members): &(Axis, &str)| Dim {
            axis: *axis,
            values: members.split(' ').map(str::to_owned).collect(),
        };
        Series::bare(id.to_owned(), unit, dims.iter().map(dim).collect(), values.to_vec())
    }

    #[test]
    fn ages_are_compared_in_groups_that_both_can_be_summed_to() {
        let narrow = series(
            "a",
            Unit::Heads,
            &[(Axis::Age, "25-29 30-34 35-39 40-44 45+")],
            &[1.0, 2.0, 3.0, 4.0, 5.0],
        );
        let wide = series(
            "b",
            Unit::Heads,
            &[(Axis::Sex, "F M"), (Axis::Age, "25-34 35-44 45-54 55+")],
            &[2.0, 4.0, 3.0, 3.0, 2.0, 3.0, 1.0, 1.0],
        );
        let compared = side_by_side(&narrow, &wide, 2024).expect("ages in common");
        let members: Vec<&str> = compared.cells.iter().map(|cell| &*cell.members[0]).collect();
        assert_eq!(members, ["25-34", "35-44", "45+"]);
        assert_eq!(compared.axes, [Axis::Age]);
        assert_eq!(compared.summed, [Axis::Sex]);
        let figures: Vec<_> = compared.cells.iter().map(|cell| (cell.first, cell.second)).collect();
        assert_eq!(figures, [(Some(3.0), Some(4.0)), (Some(7.0), Some(7.0)), (Some(5.0), Some(8.0))]);
        assert_eq!((compared.first_sum, compared.second_sum), (15.0, 19.0));
        assert_eq!(compared.largest, Some(8.0 / 5.0 - 1.0));
    }

    #[test]
    fn years_are_never_summed_and_what_is_missing_stays_missing() {
        let years = series(
            "a",
            Unit::Heads,
            &[(Axis::Year, "2023 2024"), (Axis::Sex, "F M")],
            &[1.0, 2.0, 3.0, f64::NAN],
        );
        let one = series("b", Unit::Heads, &[(Axis::Sex, "F M")], &[4.0, 4.0]);
        let compared = side_by_side(&years, &one, 2024).expect("the base year");
        assert_eq!(compared.cells[0].first, Some(3.0));
        assert_eq!((compared.cells[1].first, compared.cells[1].difference), (None, None));
        assert_eq!((compared.first_sum, compared.second_sum), (3.0, 4.0));
        assert_eq!(side_by_side(&years, &one, 2030).expect_err("no such year").code, codes::COMPARE_NOTHING);
        let fte = series("c", Unit::Fte, &[(Axis::Sex, "F M")], &[4.0, 4.0]);
        assert_eq!(side_by_side(&one, &fte, 2024).expect_err("units").code, codes::COMPARE_UNITS);
    }

    #[test]
    fn margins_are_laid_by_the_names_of_their_members() {
        let seed = series(
            "seed",
            Unit::Heads,
            &[(Axis::Sex, "F M"), (Axis::Age, "25-34 35-44")],
            &[1.0, 2.0, 3.0, 4.0],
        );
        let ages =
            series("ages", Unit::Heads, &[(Axis::Year, "2024"), (Axis::Age, "35-44 25-34")], &[60.0, 40.0]);
        let laid = margin(&seed, &ages).expect("a margin");
        assert_eq!((laid.axes, laid.values.0), (vec![1], vec![40.0, 60.0]));
        let part = series("part", Unit::Heads, &[(Axis::Sex, "M")], &[70.0]);
        let laid = margin(&seed, &part).expect("a margin of a part");
        assert!(laid.values.0[0].is_nan() && laid.values.0[1] == 70.0);
        let other = series("other", Unit::Heads, &[(Axis::Age, "25-29 30-34")], &[1.0, 1.0]);
        assert_eq!(margin(&seed, &other).expect_err("other groups"), (Axis::Age, "25-29".to_owned()));
    }

    #[test]
    fn the_residual_is_what_flows_do_not_explain() {
        let text = include_str!("../../www/samples/germany-physicians-2024.hwf.json");
        let (mut project, _) = Project::read(text.as_bytes()).expect("a sample");
        let years = [(Axis::Year, "2020 2021 2022 2024")];
        project.data.push(series("n", Unit::Heads, &years, &[1000.0, 1030.0, 1050.0, 1100.0]));
        project.data.push(series("in", Unit::HeadsPerYear, &years, &[1.0, 50.0, 60.0, 70.0]));
        project.data.push(series("out", Unit::HeadsPerYear, &years, &[1.0, 30.0, f64::NAN, 30.0]));
        let request = Reconciliation {
            stock: "n".to_owned(),
            inflows: vec!["in".to_owned()],
            outflows: vec!["out".to_owned()],
        };
        let answer = stock_and_flows(&project, &request).expect("years");
        assert_eq!(answer.years.len(), 1);
        assert_eq!((answer.years[0].year, answer.years[0].residual), (2021, 10.0));
        assert_eq!(answer.years[0].residual_share, Some(0.01));
        assert_eq!(answer.skipped, [2022, 2024]);
        let wrong = Reconciliation { stock: "in".to_owned(), ..request };
        assert_eq!(stock_and_flows(&project, &wrong).expect_err("flows").code, codes::COMPARE_UNITS);
    }
}
