//! Groups of ages and what each way of dividing them makes of them, to be drawn one over the other.

use super::{open_tail, single_ages_by};
use crate::plain::{Place, Problem, Values, codes, record};
use crate::project::{AgeBand, Axis, Series, Split};

record! {
    /// Asks how the groups of ages of a series can be divided.
    DividedRequest {
        /// The series, of amounts.
        series: Series,
        /// Open age of the project, above which nobody is told apart; 85 where not stated.
        age_max: Option<i32>,
    }
}

record! {
    /// A group of ages with its amount.
    DrawnBand {
        /// Youngest age
        from: i32,
        /// Oldest age; null for one that stays open
        to: Option<i32>,
        /// Amount
        amount: f64,
    }
}

record! {
    /// One way of dividing them.
    DrawnSplit {
        /// The way that is asked for.
        split: Split,
        /// The way that was taken: another one where that one does not apply.
        used: Split,
        /// Amounts at single ages from the youngest on; what stays open is not among them.
        values: Values,
    }
}

record! {
    /// Groups of ages and the ways of dividing them, summed over everything else.
    Divided {
        /// Youngest age.
        from: i32,
        /// The groups.
        bands: Vec<DrawnBand>,
        /// Every way, in the order of their names.
        splits: Vec<DrawnSplit>,
    }
}

/// Open age where the project does not state one.
const AGE_MAX: i32 = 85;

/// Divides the groups of ages of a series in every way, summed over all other axes.
///
/// # Errors
/// `series.member` where the series has no ages in ascending groups without a gap; `series.gap` for a missing
/// figure; `value.range` for an amount below zero.
pub fn divided(request: &DividedRequest) -> Result<Divided, Vec<Problem>> {
    let series = &request.series;
    let root = Place::ROOT;
    let place = root.field("series");
    let member = |found: &str| vec![place.field("dims").problem(codes::SERIES_MEMBER).found(found)];
    let Some(at) = series.dims.iter().position(|dim| dim.axis == Axis::Age) else {
        return Err(member(&series.id));
    };
    let names = &series.dims[at].values;
    let bands: Option<Vec<AgeBand>> = names.iter().map(|name| AgeBand::parse(name)).collect();
    let bands = bands.ok_or_else(|| member(&names.join(", ")))?;
    let adjoining = bands.windows(2).all(|pair| pair[0].to.is_some_and(|to| to + 1 == pair[1].from));
    let size: usize = series.dims.iter().map(|dim| dim.values.len()).product();
    if bands.is_empty() || !adjoining || size != series.values.0.len() {
        return Err(member(&names.join(", ")));
    }
    let inner: usize = series.dims[at + 1..].iter().map(|dim| dim.values.len()).product();
    let mut amounts = vec![0.0; bands.len()];
    for (index, value) in series.values.0.iter().enumerate() {
        if value.is_nan() {
            return Err(vec![place.field("values").entry(index).problem(codes::SERIES_GAP).found("null")]);
        }
        if *value < 0.0 {
            return Err(vec![place.field("values").entry(index).problem(codes::VALUE_RANGE).found(*value)]);
        }
        amounts[index / inner % bands.len()] += value;
    }
    let age_max = request.age_max.unwrap_or(AGE_MAX);
    let from = bands[0].from;
    let mut limits = vec![from];
    for band in &bands {
        match (band.to, series.open_age_upper) {
            (Some(to), _) => limits.push(to + 1),
            (None, Some(upper)) if upper >= band.from => limits.push(upper + 1),
            _ => break,
        }
    }
    let closed = limits.len() - 1;
    let splits = Split::ALL.iter().map(|split| {
        let (mut values, used) = match closed {
            0 => (Vec::new(), *split),
            _ => single_ages_by(&limits, &amounts[..closed], *split),
        };
        if let (Some(tail), Some(open)) = (series.open_age_tail, amounts.get(closed)) {
            let ages = (age_max - bands[closed].from).max(0) as usize;
            values.extend(open_tail(*open, tail, ages).0);
        }
        DrawnSplit { split: *split, used, values: Values(values) }
    });
    let splits = splits.collect();
    let drawn = bands.iter().zip(amounts).map(|(band, amount)| DrawnBand {
        from: band.from,
        to: band.to.or(series.open_age_upper),
        amount,
    });
    Ok(Divided { from, bands: drawn.collect(), splits })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::{Dim, Unit};

    fn of(ages: &str, values: &[f64]) -> DividedRequest {
        let dims = vec![
            Dim { axis: Axis::Sex, values: vec!["F".to_owned(), "M".to_owned()] },
            Dim { axis: Axis::Age, values: ages.split(' ').map(str::to_owned).collect() },
        ];
        let series = Series::bare("s".to_owned(), Unit::Heads, dims, values.to_vec());
        DividedRequest { series, age_max: Some(58) }
    }

    #[test]
    fn every_way_keeps_the_groups_and_says_where_it_gave_way() {
        let request = of("25-34 35-44 45-54 55+", &[1.0, 2.0, 3.0, 4.0, 9.0, 8.0, 7.0, 6.0]);
        let drawn = divided(&request).expect("groups");
        assert_eq!(drawn.bands.iter().map(|band| band.amount).collect::<Vec<_>>(), [10.0; 4]);
        assert_eq!((drawn.from, drawn.bands[3].to), (25, None));
        for split in &drawn.splits {
            assert_eq!(split.values.0.len(), 30, "{:?}", split.split);
            let first: f64 = split.values.0[..10].iter().sum();
            assert!((first - 10.0).abs() < 1e-12);
        }
        let sprague = drawn.splits.iter().find(|split| split.split == Split::Sprague).expect("Sprague");
        assert_eq!(sprague.used, Split::Monotone, "bands of ten years");
        let mut upper = request.clone();
        upper.series.open_age_upper = Some(64);
        let closed = divided(&upper).expect("groups");
        assert_eq!((closed.bands[3].to, closed.splits[0].values.0.len()), (Some(64), 40));
        let mut tail = request.clone();
        tail.series.open_age_tail = Some(0.5);
        let tailed = divided(&tail).expect("groups");
        assert_eq!(tailed.splits[0].values.0[30..], [5.0, 2.5, 1.25]);
    }

    #[test]
    fn what_cannot_be_divided_is_refused_with_its_place() {
        let code = |request: &DividedRequest| divided(request).expect_err("no").remove(0).code;
        assert_eq!(code(&of("25-34 45-54", &[1.0; 4])), codes::SERIES_MEMBER);
        assert_eq!(code(&of("25-34 35+", &[1.0, f64::NAN, 1.0, 1.0])), codes::SERIES_GAP);
        assert_eq!(code(&of("25-34 35+", &[1.0, -1.0, 1.0, 1.0])), codes::VALUE_RANGE);
    }
}
