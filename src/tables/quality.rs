//! How good the data of a project are: what the Minimum Planning Data Requirements ask for and the project
//! has, and of each series every check with its verdict, a score whose parts are shown, and what a reader of
//! a chart should be told.

use super::reconcile::{conflict, stock_and_flows};
use crate::plain::{Problem, Shown, choice, codes, record};
use crate::project::{
    Axis, CaveatKind, Definition, Project, Quantity, Series, Stated, Unit, is_flagged, newest_year,
};

record! {
    /// Asks for the quality of a project's data.
    QualityRequest {
        /// The year from which the age of data is counted.
        year: i32,
    }
}

choice! {
    /// A group of the Minimum Planning Data Requirements.
    Requirement {
        /// Who works today
        LabourForce = "labour_force",
        /// Who is trained
        Training = "training",
        /// Who retires
        Retirement = "retirement",
        /// Who comes from abroad
        MigrationIn = "migration_in",
        /// Who goes abroad
        MigrationOut = "migration_out",
        /// Who lives in the country
        Population = "population",
        /// Who uses how much care
        HealthConsumption = "health_consumption",
    }
}

choice! {
    /// A detail that the requirements ask for.
    Detail {
        /// By profession
        Profession = "profession",
        /// By age
        Age = "age",
        /// By sex
        Sex = "sex",
        /// In persons
        Headcount = "headcount",
        /// In full-time equivalents
        Fte = "fte",
        /// By region
        Geography = "geography",
        /// By specialisation
        Specialisation = "specialisation",
        /// By country of first qualification
        FirstQualification = "first_qualification",
    }
}

choice! {
    /// Whether something that is asked for is there.
    Presence {
        /// There
        Stated = "stated",
        /// There for some professions
        Partly = "partly",
        /// Not there
        Absent = "absent",
        /// Not asked for
        NotAsked = "not_asked",
    }
}

record! {
    /// One group of the requirements.
    RequirementRow {
        /// The group.
        requirement: Requirement,
        /// Whether each detail is there, in the order of the details.
        details: Vec<Presence>,
    }
}

choice! {
    /// What a check came to.
    Verdict {
        /// As it should be
        Pass = "pass",
        /// To be known
        Warning = "warning",
        /// To be mended
        Problem = "problem",
        /// Could not be checked: what it needs is not stated
        NotChecked = "not_checked",
    }
}

choice! {
    /// A check of a series.
    CheckOf {
        /// No figure is missing
        Complete = "complete",
        /// The newest figures are of the last years
        Age = "age",
        /// Producer and table are stated
        Source = "source",
        /// The licence is stated
        Licence = "licence",
        /// Who is counted is stated
        Definition = "definition",
        /// The source sees everybody
        Coverage = "coverage",
        /// No break in the series
        Breaks = "breaks",
        /// No estimated, provisional or doubtful figures
        Flags = "flags",
        /// No year stands out
        Outliers = "outliers",
        /// No figure is negative
        Negative = "negative",
        /// Practising ≤ professionally active ≤ licensed
        Levels = "levels",
        /// The same as other series of the same, summed where they tell less apart
        Totals = "totals",
        /// The change of the stock is that of its counted flows
        Reconciles = "reconciles",
    }
}

record! {
    /// One check of a series.
    Check {
        /// Which.
        check: CheckOf,
        /// What it came to.
        verdict: Verdict,
        /// What was found.
        found: Option<String>,
        /// Place in the project.
        path: String,
    }
}

record! {
    /// A part of a score.
    ScorePart {
        /// The check that it comes of.
        check: CheckOf,
        /// Points, at most `most`.
        points: f64,
        /// Most points that there are.
        most: f64,
    }
}

record! {
    /// The quality of a series.
    SeriesQuality {
        /// Id of the series.
        id: String,
        /// Every check.
        checks: Vec<Check>,
        /// 0 to 100: points as a share of those that could be had.
        score: f64,
        /// What the score is made of.
        parts: Vec<ScorePart>,
    }
}

record! {
    /// The quality of a project's data.
    Quality {
        /// What the Minimum Planning Data Requirements ask for.
        requirements: Vec<RequirementRow>,
        /// Each series.
        series: Vec<SeriesQuality>,
    }
}

/// The quality of the data of a project file.
///
/// # Errors
/// The problems of a file that is not a project.
pub fn quality(bytes: &[u8], request: &QualityRequest) -> Result<Quality, Vec<Problem>> {
    let (project, _) = Project::read(bytes)?;
    if !(1900..=2200).contains(&request.year) {
        return Err(vec![
            Problem::new(codes::VALUE_RANGE, "year").found(request.year).expected((1900, 2200)),
        ]);
    }
    let requirements = Requirement::ALL.iter().map(|requirement| row(&project, *requirement)).collect();
    let series = project.data.iter().enumerate();
    let series = series.map(|(at, series)| judge(&project, series, at, request.year)).collect();
    Ok(Quality { requirements, series })
}

/// What a requirement is met by: the quantities of which any will do.
fn quantities(requirement: Requirement) -> &'static [Quantity] {
    match requirement {
        Requirement::LabourForce => &[Quantity::Stock, Quantity::StatedSupply],
        Requirement::Training => &[Quantity::Intake, Quantity::SourceIntake],
        Requirement::Retirement => &[Quantity::Retirement, Quantity::CumulativeOutflow],
        Requirement::MigrationIn => &[Quantity::Immigration],
        Requirement::MigrationOut => &[Quantity::Emigration],
        Requirement::Population => &[Quantity::Population],
        Requirement::HealthConsumption => &[Quantity::CareUse, Quantity::ServiceUse],
    }
}

fn row(project: &Project, requirement: Requirement) -> RequirementRow {
    let professions: Vec<&str> = project.axes.professions.iter().map(|one| &*one.id).collect();
    let details = Detail::ALL
        .iter()
        .map(|detail| {
            if !is_asked(requirement, *detail) {
                return Presence::NotAsked;
            }
            let there = professions.iter().filter(|id| has(project, requirement, *detail, id)).count();
            match there {
                0 => Presence::Absent,
                all if all == professions.len() => Presence::Stated,
                _ => Presence::Partly,
            }
        })
        .collect();
    RequirementRow { requirement, details }
}

/// The details that make sense of a requirement.
fn is_asked(requirement: Requirement, detail: Detail) -> bool {
    match (requirement, detail) {
        (_, Detail::Headcount) => requirement != Requirement::HealthConsumption,
        (Requirement::Population | Requirement::HealthConsumption, detail) => {
            matches!(detail, Detail::Age | Detail::Sex | Detail::Geography)
                || (requirement == Requirement::HealthConsumption && detail == Detail::Profession)
        }
        (Requirement::LabourForce, _) => true,
        (Requirement::Training, detail) => {
            matches!(
                detail,
                Detail::Profession | Detail::Age | Detail::Sex | Detail::Geography | Detail::Specialisation
            )
        }
        (Requirement::Retirement, detail) => detail != Detail::FirstQualification,
        (Requirement::MigrationIn | Requirement::MigrationOut, detail) => detail != Detail::Fte,
    }
}

fn has(project: &Project, requirement: Requirement, detail: Detail, profession: &str) -> bool {
    let stating = |quantities: &[Quantity]| {
        let of = quantities.to_vec();
        project.parameters.iter().filter(move |parameter| {
            let scoped = parameter.scope.as_ref().and_then(|scope| scope.profession.as_deref());
            of.contains(&parameter.quantity) && scoped.is_none_or(|id| id == profession)
        })
    };
    let over = |quantities: &[Quantity], axis: Axis| {
        stating(quantities).any(|parameter| {
            let series = match &parameter.value {
                Stated::Series { series } => project.series(series),
                _ => None,
            };
            let dim = series.and_then(|series| series.dims.iter().find(|dim| dim.axis == axis));
            dim.is_some_and(|dim| match axis {
                Axis::Sex => dim.values.len() > 1,
                Axis::Profession => dim.values.iter().any(|id| id == profession),
                _ => true,
            })
        })
    };
    let own = quantities(requirement);
    let there = stating(own).next().is_some();
    let profile: &[Quantity] = match requirement {
        Requirement::Training => &[Quantity::GraduateProfile],
        Requirement::MigrationIn => &[Quantity::ImmigrationProfile],
        _ => own,
    };
    match detail {
        Detail::Headcount | Detail::Profession => there,
        Detail::Age => there && over(profile, Axis::Age),
        Detail::Sex => there && over(profile, Axis::Sex),
        Detail::Geography => there && (project.axes.regions.len() == 1 || over(own, Axis::Region)),
        Detail::Fte => there && stating(&[Quantity::FtePerHead]).next().is_some(),
        Detail::Specialisation => {
            let code = project.axes.professions.iter().find(|one| one.id == profession);
            there && code.and_then(|one| one.isco_08.as_deref()).is_some_and(|code| code.len() == 4)
        }
        Detail::FirstQualification => stating(&[Quantity::ForeignTrained]).next().is_some(),
    }
}

fn judge(project: &Project, series: &Series, at: usize, today: i32) -> SeriesQuality {
    let path = |field: &str| ["data[", &at.shown(), "].", field].concat();
    let mut checks = Vec::new();
    let mut parts = Vec::new();
    let mut add =
        |check: CheckOf, verdict: Verdict, found: Option<String>, field: &str, share: f64, most: f64| {
            checks.push(Check { check, verdict, found, path: path(field) });
            if verdict != Verdict::NotChecked && most > 0.0 {
                parts.push(ScorePart { check, points: share * most, most });
            }
        };
    let values = &series.values.0;
    let missing = values.iter().filter(|value| value.is_nan()).count();
    let there = 1.0 - missing as f64 / values.len().max(1) as f64;
    let verdict = match missing {
        0 => Verdict::Pass,
        _ if there > 0.9 => Verdict::Warning,
        _ => Verdict::Problem,
    };
    add(CheckOf::Complete, verdict, at_first(series, missing, |value| value.is_nan()), "values", there, 30.0);

    match newest_year(series) {
        Some(newest) => {
            let age = (today - newest).max(0);
            // Full points up to two years, none from ten on.
            let share = (1.0 - f64::from((age - 2).max(0)) / 8.0).max(0.0);
            let verdict = match age {
                0..=2 => Verdict::Pass,
                3..=5 => Verdict::Warning,
                _ => Verdict::Problem,
            };
            add(CheckOf::Age, verdict, Some(newest.shown()), "date", share, 20.0);
        }
        None => add(CheckOf::Age, Verdict::Problem, None, "date", 0.0, 20.0),
    }
    let stated = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
    let or_warning = |there: bool| if there { Verdict::Pass } else { Verdict::Warning };
    let points = |there: bool| if there { 1.0 } else { 0.0 };
    let source = stated(&series.source);
    add(CheckOf::Source, or_warning(source), series.source.clone(), "source", points(source), 10.0);
    let licence = stated(&series.licence);
    add(CheckOf::Licence, or_warning(licence), series.licence.clone(), "licence", points(licence), 5.0);
    let counts = matches!(series.unit, Unit::Heads | Unit::Fte);
    if counts {
        let word = series.definition.map(|definition| definition.word().to_owned());
        let defined = word.is_some();
        add(CheckOf::Definition, or_warning(defined), word, "definition", points(defined), 10.0);
        match series.coverage {
            Some(share) => {
                let verdict = if share >= 0.95 { Verdict::Pass } else { Verdict::Warning };
                add(CheckOf::Coverage, verdict, Some(share.shown()), "coverage", share.clamp(0.0, 1.0), 10.0);
            }
            None => add(CheckOf::Coverage, Verdict::NotChecked, None, "coverage", 0.0, 10.0),
        }
    }
    let flags = series.flags.as_deref().unwrap_or_default();
    let flagged = |kinds: &[CaveatKind]| {
        let is = |flag: &&crate::project::Flag| kinds.iter().any(|kind| is_flagged(&flag.flag, *kind));
        flags.iter().filter(is).count()
    };
    let breaks = flagged(&[CaveatKind::Break]);
    let found = (breaks > 0).then(|| breaks.shown());
    add(CheckOf::Breaks, or_warning(breaks == 0), found, "flags", points(breaks == 0), 5.0);
    let doubtful = flagged(&[
        CaveatKind::Estimated,
        CaveatKind::Provisional,
        CaveatKind::Unreliable,
        CaveatKind::Differs,
    ]);
    let share = 1.0 - doubtful as f64 / values.len().max(1) as f64;
    let found = (doubtful > 0).then(|| doubtful.shown());
    add(CheckOf::Flags, or_warning(doubtful == 0), found, "flags", share.max(0.0), 5.0);
    match outlier(series) {
        None => add(CheckOf::Outliers, Verdict::NotChecked, None, "values", 0.0, 5.0),
        Some(None) => add(CheckOf::Outliers, Verdict::Pass, None, "values", 1.0, 5.0),
        Some(Some(year)) => add(CheckOf::Outliers, Verdict::Warning, Some(year), "values", 0.0, 5.0),
    }
    let is_amount = matches!(series.unit, Unit::Heads | Unit::HeadsPerYear | Unit::Fte | Unit::Persons);
    if is_amount {
        let negative = values.iter().filter(|value| **value < 0.0).count();
        let verdict = if negative == 0 { Verdict::Pass } else { Verdict::Problem };
        add(
            CheckOf::Negative,
            verdict,
            at_first(series, negative, |value| value < 0.0),
            "values",
            points(negative == 0),
            0.0,
        );
    }
    if counts && series.definition.is_some() {
        let (verdict, found) = levels(project, series);
        add(CheckOf::Levels, verdict, found, "values", points(verdict == Verdict::Pass), 5.0);
    }
    if is_amount {
        match totals(project, series) {
            None => add(CheckOf::Totals, Verdict::NotChecked, None, "values", 0.0, 5.0),
            Some((verdict, found)) => {
                add(CheckOf::Totals, verdict, found, "values", points(verdict == Verdict::Pass), 5.0);
            }
        }
    }
    if series.unit == Unit::Heads {
        match unexplained(project, series) {
            None => add(CheckOf::Reconciles, Verdict::NotChecked, None, "values", 0.0, 10.0),
            Some((share, found)) => {
                let verdict = match share {
                    _ if share <= 0.01 => Verdict::Pass,
                    _ if share <= 0.05 => Verdict::Warning,
                    _ => Verdict::Problem,
                };
                // Full points up to one per cent, none from ten on.
                let points = (1.0 - (share - 0.01).max(0.0) / 0.09).max(0.0);
                add(CheckOf::Reconciles, verdict, Some(found), "values", points, 10.0);
            }
        }
    }
    let (had, most) =
        parts.iter().fold((0.0, 0.0), |(had, most), part| (had + part.points, most + part.most));
    SeriesQuality {
        id: series.id.clone(),
        checks,
        score: if most > 0.0 { 100.0 * had / most } else { 0.0 },
        parts,
    }
}

/// How many figures are such, and the members of the first: "3 · F, 25-29, 2021".
fn at_first(series: &Series, count: usize, such: impl Fn(f64) -> bool) -> Option<String> {
    let index = series.values.0.iter().position(|value| such(*value))?;
    Some([&*count.shown(), " · ", &series.members(index).join(", ")].concat())
}

/// Whether other series of the same say the same.
fn totals(project: &Project, series: &Series) -> Option<(Verdict, Option<String>)> {
    let mut verdict = None;
    for other in project.data.iter().filter(|other| other.id != series.id) {
        match conflict(project, series, other) {
            None => {}
            Some(None) => verdict = verdict.or(Some((Verdict::Pass, Some(other.id.clone())))),
            Some(Some(conflict)) => {
                let found = [&*other.id, ": ", &conflict.differing.shown(), " / ", &conflict.cells.shown()];
                return Some((Verdict::Warning, Some(found.concat())));
            }
        }
    }
    verdict
}

/// Largest share of the stock that its counted flows leave unexplained in a year, with that year.
fn unexplained(project: &Project, series: &Series) -> Option<(f64, String)> {
    let stated = project.reconciliations.as_deref().unwrap_or_default();
    let of = stated.iter().filter(|one| one.stock == series.id);
    let years = of.filter_map(|one| stock_and_flows(project, one).ok()).flat_map(|answer| answer.years);
    let mut worst: Option<(f64, String)> = None;
    for year in years {
        let share = year.residual_share.map_or(0.0, f64::abs);
        if worst.as_ref().is_none_or(|(most, _)| share > *most) {
            let found = [&*year.year.shown(), ": ", &(year.residual.round()).shown()].concat();
            worst = Some((share, found));
        }
    }
    worst
}

/// A year whose change from the one before is far from those of the others: more than 3.5 of their robust
/// standard deviations (1.4826 times the median distance from the median). `None` where there are too few years.
fn outlier(series: &Series) -> Option<Option<String>> {
    let at = series.dims.iter().position(|dim| dim.axis == Axis::Year)?;
    let years = &series.dims[at].values;
    let inner: usize = series.dims[at + 1..].iter().map(|dim| dim.values.len()).product();
    if years.len() < 6 {
        return None;
    }
    let mut sums = vec![0.0; years.len()];
    for (index, value) in series.values.0.iter().enumerate() {
        sums[index / inner % years.len()] += value;
    }
    let changes: Vec<f64> = sums.windows(2).map(|pair| pair[1] / pair[0] - 1.0).collect();
    if changes.iter().any(|change| !change.is_finite()) {
        return None;
    }
    let median = |list: &[f64]| {
        let mut sorted = list.to_vec();
        sorted.sort_by(f64::total_cmp);
        let middle = sorted.len() / 2;
        if sorted.len() % 2 == 1 { sorted[middle] } else { (sorted[middle - 1] + sorted[middle]) / 2.0 }
    };
    let centre = median(&changes);
    let distances: Vec<f64> = changes.iter().map(|change| (change - centre).abs()).collect();
    // Where all change alike a spread of a tenth of a per cent is none.
    let spread = (1.4826 * median(&distances)).max(0.001);
    let farthest = distances
        .iter()
        .enumerate()
        .fold((0, 0.0), |far, (at, distance)| if *distance > far.1 { (at, *distance) } else { far });
    Some((farthest.1 > 3.5 * spread).then(|| years[farthest.0 + 1].clone()))
}

/// Whether those counted are no more than those of the wider definition in another series of the same cells.
fn levels(project: &Project, series: &Series) -> (Verdict, Option<String>) {
    let rank = |definition: Option<Definition>| match definition {
        Some(Definition::Licensed) => 3,
        Some(Definition::Active) => 2,
        Some(Definition::Practising) => 1,
        None => 0,
    };
    let own = rank(series.definition);
    let wider = project.data.iter().filter(|other| {
        rank(other.definition) > own && other.unit == series.unit && other.dims == series.dims
    });
    let mut verdict = Verdict::NotChecked;
    for other in wider {
        if verdict == Verdict::NotChecked {
            verdict = Verdict::Pass;
        }
        let more = series.values.0.iter().zip(&other.values.0).filter(|(own, other)| own > other).count();
        if more > 0 {
            return (Verdict::Problem, Some([&*more.shown(), " · ", &other.id].concat()));
        }
    }
    (verdict, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_sample(change: impl Fn(&str) -> String) -> Quality {
        let text = include_str!("../../www/samples/germany-physicians-2024.hwf.json");
        quality(change(text).as_bytes(), &QualityRequest { year: 2026 }).expect("a sample")
    }

    #[test]
    fn the_matrix_shows_what_the_sample_has_and_lacks() {
        let quality = of_sample(str::to_owned);
        let row = |requirement: Requirement| {
            &quality.requirements.iter().find(|row| row.requirement == requirement).expect("a row").details
        };
        let labour = row(Requirement::LabourForce);
        assert_eq!(labour[..5], [Presence::Stated; 5]);
        assert_eq!(row(Requirement::Population)[0], Presence::NotAsked);
        assert_eq!(row(Requirement::Population)[1], Presence::Stated);
    }

    #[test]
    fn a_series_is_scored_by_parts_that_add_up() {
        let quality = of_sample(str::to_owned);
        for series in &quality.series {
            let (had, most) =
                series.parts.iter().fold((0.0, 0.0), |sum, part| (sum.0 + part.points, sum.1 + part.most));
            assert!((series.score - 100.0 * had / most).abs() < 1e-9);
            assert!((0.0..=100.0).contains(&series.score), "{} {}", series.id, series.score);
        }
        let old = of_sample(|text| text.replace("2026-07-13", "2009-07-13"));
        assert!(old.series[0].score < quality.series[0].score);
        let verdict = |quality: &Quality| {
            quality.series[0]
                .checks
                .iter()
                .find(|check| check.check == CheckOf::Age)
                .map(|check| check.verdict)
        };
        assert_eq!((verdict(&quality), verdict(&old)), (Some(Verdict::Pass), Some(Verdict::Problem)));
    }

    #[test]
    fn a_year_that_stands_out_is_named() {
        let series = |values: &[f64]| {
            let years = (2010..2010 + values.len()).map(Shown::shown).collect();
            let dims = vec![crate::project::Dim { axis: Axis::Year, values: years }];
            Series::bare("s".to_owned(), Unit::Heads, dims, values.to_vec())
        };
        assert_eq!(
            outlier(&series(&[100.0, 102.0, 104.0, 160.0, 162.0, 165.0, 168.0])),
            Some(Some("2013".to_owned()))
        );
        assert_eq!(outlier(&series(&[100.0, 102.0, 104.0, 106.0, 108.0, 110.0])), Some(None));
        assert_eq!(outlier(&series(&[100.0, 102.0])), None);
    }

    /// Medland's dentists: counted 3,132 to 3,200, with joiners and leavers of three years.
    fn of_dentists(change: impl Fn(&str) -> String) -> (Verdict, Option<String>) {
        let text = include_str!("../../www/samples/medland.hwf.json");
        let quality = quality(change(text).as_bytes(), &QualityRequest { year: 2026 }).expect("a sample");
        let series = quality.series.iter().find(|series| series.id == "dentists-counted").expect("counted");
        let check = series.checks.iter().find(|check| check.check == CheckOf::Reconciles).expect("a check");
        (check.verdict, check.found.clone())
    }

    #[test]
    fn what_flows_leave_unexplained_is_judged_by_its_share_of_the_stock() {
        // 2024: 28 more, 147 − 124 = 23 of them explained.
        assert_eq!(of_dentists(str::to_owned), (Verdict::Pass, Some("2024: 5".to_owned())));
        let joined = |text: &str, from: &str| text.replace("[142, 147, 151]", from);
        let warned = of_dentists(|text| joined(text, "[142, 47, 151]"));
        assert_eq!(warned, (Verdict::Warning, Some("2024: 105".to_owned())));
        let (verdict, _) = of_dentists(|text| joined(text, "[142, 447, 151]"));
        assert_eq!(verdict, Verdict::Problem);
    }

    #[test]
    fn another_series_of_the_same_that_says_otherwise_is_named() {
        let of = |second: &str| {
            of_sample(|text| {
                let mut project: serde_json::Value = serde_json::from_str(text).expect("a sample");
                let stock = project["data"][0].clone();
                let mut other = stock.clone();
                other["id"] = "insurer".into();
                other.as_object_mut().expect("a series").remove("flags");
                other["dims"]
                    .as_array_mut()
                    .expect("dims")
                    .push(serde_json::json!({"axis": "year", "values": [second]}));
                let first = stock["values"][0].as_f64().expect("a figure");
                other["values"][0] = (first * 1.1).into();
                project["data"].as_array_mut().expect("data").push(other);
                project.to_string()
            })
        };
        let totals = |quality: &Quality| {
            let check = quality.series[0].checks.iter().find(|check| check.check == CheckOf::Totals);
            check.map(|check| (check.verdict, check.found.clone()))
        };
        let (verdict, found) = totals(&of("2024")).expect("a check");
        assert_eq!(verdict, Verdict::Warning);
        assert!(found.is_some_and(|found| found.starts_with("insurer: 1 / ")));
        // Of another year it says nothing.
        assert_eq!(totals(&of("2019")), Some((Verdict::NotChecked, None)));
    }
}
