//! What a reader of a chart or a table should be told of the figures behind it, from what their source says.

use super::series::{Axis, Series};
use super::{Project, Unit};
use crate::plain::{choice, record};

choice! {
    /// A reason for care.
    CaveatKind {
        /// The source counts differently from some year on
        Break = "break",
        /// The source estimated figures
        Estimated = "estimated",
        /// The source will revise figures
        Provisional = "provisional",
        /// The source holds figures for unreliable
        Unreliable = "unreliable",
        /// Figures are of another definition than the rest
        Differs = "differs",
        /// The source remarks something else
        Remark = "remark",
        /// The source does not see everybody
        Coverage = "coverage",
        /// The newest figures are more than two years older than the base year
        Old = "old",
        /// Figures are missing
        Missing = "missing",
    }
}

record! {
    /// A reason for care with the figures of a series.
    Caveat {
        /// Which.
        kind: CaveatKind,
        /// Id of the series.
        series: String,
        /// How many figures it concerns; all where it is of the series as a whole.
        figures: i32,
        /// The share that the source sees, or the year of the newest figures.
        found: Option<f64>,
    }
}

/// Oldest figures, in years before the base year, that need no word.
const OLD_AFTER: i32 = 2;

/// What a flag of a source says, by the letters of Eurostat and the OECD.
const LETTERS: &[(u8, CaveatKind)] = &[
    (b'b', CaveatKind::Break),
    (b'e', CaveatKind::Estimated),
    (b's', CaveatKind::Estimated),
    (b'i', CaveatKind::Estimated),
    (b'p', CaveatKind::Provisional),
    (b'u', CaveatKind::Unreliable),
    (b'd', CaveatKind::Differs),
];

/// What it says in words, by what they have in common.
const WORDS: &[(&[u8], CaveatKind)] = &[
    (b"break", CaveatKind::Break),
    (b"estim", CaveatKind::Estimated),
    (b"provi", CaveatKind::Provisional),
    (b"relia", CaveatKind::Unreliable),
    (b"diffe", CaveatKind::Differs),
];

/// Whether a flag of a source gives a reason for care: by letters where it is short, by words else; one that
/// gives none of them is a remark.
pub fn is_flagged(flag: &str, kind: CaveatKind) -> bool {
    let flag = flag.trim().as_bytes();
    let says = |kind: Option<CaveatKind>| {
        let wanted = |of: CaveatKind| kind.is_none_or(|kind| kind == of);
        if flag.len() > 3 {
            WORDS.iter().any(|(word, of)| {
                wanted(*of) && flag.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word))
            })
        } else {
            LETTERS.iter().any(|(letter, of)| wanted(*of) && flag.iter().any(|sign| sign | 32 == *letter))
        }
    };
    match kind {
        CaveatKind::Remark => !flag.is_empty() && !says(None),
        _ => says(Some(kind)),
    }
}

/// The newest year that figures are of: that of the axis, else the one with which the date begins.
pub fn newest_year(series: &Series) -> Option<i32> {
    let mut newest = None;
    for dim in series.dims.iter().filter(|dim| dim.axis == Axis::Year) {
        for year in &dim.values {
            newest = newest.max(year.parse().ok());
        }
    }
    newest.or_else(|| series.date.as_deref()?.get(..4)?.parse().ok())
}

/// Every reason for care with the series of a project, in their order.
pub fn caveats(project: &Project) -> Vec<Caveat> {
    let mut caveats = Vec::new();
    for series in &project.data {
        let mut add = |kind: CaveatKind, figures: usize, found: Option<f64>| {
            caveats.push(Caveat { kind, series: series.id.clone(), figures: figures as i32, found });
        };
        let flags = series.flags.as_deref().unwrap_or_default();
        for kind in CaveatKind::ALL {
            let flagged = flags.iter().filter(|flag| is_flagged(&flag.flag, *kind)).count();
            if flagged > 0 {
                add(*kind, flagged, None);
            }
        }
        let all = series.values.0.len();
        if let Some(share) = series.coverage.filter(|share| *share < 1.0) {
            add(CaveatKind::Coverage, all, Some(share));
        }
        // What is said of people ages with them; a rate that was borrowed is judged by its source.
        let counts = matches!(series.unit, Unit::Heads | Unit::Fte | Unit::Persons | Unit::HeadsPerYear);
        let newest = newest_year(series).filter(|_| counts);
        if let Some(year) = newest.filter(|year| *year < project.axes.base_year - OLD_AFTER) {
            add(CaveatKind::Old, all, Some(f64::from(year)));
        }
        let missing = series.values.0.iter().filter(|value| value.is_nan()).count();
        if missing > 0 {
            add(CaveatKind::Missing, missing, None);
        }
    }
    caveats
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_read_as_their_sources_mean_them() {
        use CaveatKind as K;
        let kinds = |flag: &str| -> Vec<K> {
            K::ALL.iter().copied().filter(|kind| is_flagged(flag, *kind)).collect()
        };
        assert_eq!(kinds("b"), [K::Break]);
        assert_eq!(kinds("bEp"), [K::Break, K::Estimated, K::Provisional]);
        assert_eq!(kinds("Break in series"), [K::Break]);
        assert_eq!(kinds("Estimated value"), [K::Estimated]);
        assert_eq!(kinds("low reliability"), [K::Unreliable]);
        assert_eq!(kinds("see note 3"), [K::Remark]);
        assert_eq!(kinds("c"), [K::Remark]);
        assert_eq!(kinds(" "), []);
    }

    #[test]
    fn a_sample_tells_what_its_sources_say() {
        let text = include_str!("../../www/samples/germany-physicians-2024.hwf.json");
        let (project, _) = Project::read(text.as_bytes()).expect("a sample");
        let said = caveats(&project);
        assert!(said.iter().any(|caveat| caveat.kind == CaveatKind::Estimated), "{said:?}");
        let mut part = project.clone();
        part.data[0].coverage = Some(0.5);
        let told = caveats(&part);
        let coverage = told.iter().find(|caveat| caveat.kind == CaveatKind::Coverage).expect("told");
        assert_eq!((coverage.found, &*coverage.series), (Some(0.5), &*part.data[0].id));
        part.axes.base_year += 5;
        assert!(caveats(&part).iter().any(|caveat| caveat.kind == CaveatKind::Old));
    }
}
