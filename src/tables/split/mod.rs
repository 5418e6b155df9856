//! Amounts in age bands → amounts at single ages.
//!
//! The default is the monotone cubic on the cumulative amounts: a cubic spline whose third
//! derivatives at the two ends are those of the cubics through the four end points (Forsythe,
//! Malcolm & Moler 1977), its slopes then clipped into [0, 3·min of the neighbouring secants]
//! (Hyman 1983, SIAM J. Sci. Stat. Comput. 4:645), with Hermite cubics between. It keeps the sum of
//! every band, is never negative, and fits bands of any width. PCHIP (Fritsch and Carlson 1980, SIAM J.
//! Numer. Anal. 17:238) keeps the same promises with slopes taken from the neighbouring bands alone;
//! Sprague (1880) keeps the sums of equal bands of five years, but may fall below zero: then, and where the
//! bands are others, the monotone cubic takes its place.

#[cfg(feature = "tables")]
pub mod drawn;
mod monotone;
#[cfg(feature = "full")]
mod pchip;
#[cfg(feature = "full")]
mod sprague;

use crate::project::Split;
#[cfg(feature = "full")]
use crate::project::{AgeBand, Axis, Series};

/// Divides `amounts` over single ages.
///
/// `limits` has one entry more than `amounts`: band `i` covers the completed ages
/// `limits[i] .. limits[i+1]`. The result covers `limits[0] ..` the last limit, one amount an age.
/// Bands of one year are returned as they are.
///
/// # Panics
/// If the limits do not ascend or their number does not fit.
pub fn single_ages(limits: &[i32], amounts: &[f64], method: Split) -> Vec<f64> {
    single_ages_by(limits, amounts, method).0
}

/// The same, with the method that was used: another one than asked for where that one does not apply.
///
/// # Panics
/// As above.
pub fn single_ages_by(limits: &[i32], amounts: &[f64], method: Split) -> (Vec<f64>, Split) {
    assert!(limits.len() == amounts.len() + 1, "one limit more than bands");
    assert!(limits.is_sorted_by(|a, b| a < b), "limits ascend");
    let ages = match method {
        _ if amounts.len() == 1 => uniform(limits, amounts),
        Split::Uniform => uniform(limits, amounts),
        #[cfg(feature = "full")]
        Split::Pchip => hermite(limits, amounts, pchip::slopes),
        #[cfg(feature = "full")]
        Split::Sprague => match sprague::single_ages(limits, amounts) {
            Some(ages) => ages,
            None => return single_ages_by(limits, amounts, Split::Monotone),
        },
        _ => hermite(limits, amounts, monotone::slopes),
    };
    (ages, method)
}

/// An open band as a tail: of those who are left the share `tail` is of the next age, so that each age holds
/// (1 − tail) times as many as the one below. The amounts of the first `ages` ages, and what is left above.
#[cfg(feature = "full")]
pub fn open_tail(amount: f64, tail: f64, ages: usize) -> (Vec<f64>, f64) {
    let mut rest = amount;
    let mut single = Vec::new();
    for _ in 0..ages {
        let next = rest * tail;
        single.push(next);
        rest -= next;
    }
    (single, rest)
}

/// Whether the groups of ages of a series are divided in another way than the one that it states, because
/// that one does not apply to them or would fall below zero.
#[cfg(feature = "full")]
pub fn gives_way(series: &Series) -> bool {
    let Some(at) = series.dims.iter().position(|dim| dim.axis == Axis::Age) else { return false };
    let bands: Vec<AgeBand> = series.dims[at].values.iter().filter_map(|age| AgeBand::parse(age)).collect();
    let mut limits: Vec<i32> = bands.first().map(|band| band.from).into_iter().collect();
    for band in &bands {
        match band.to.or(series.open_age_upper) {
            Some(to) => limits.push(to + 1),
            None => break,
        }
    }
    let closed = limits.len().saturating_sub(1);
    let inner: usize = series.dims[at + 1..].iter().map(|dim| dim.values.len()).product();
    let values = &series.values.0;
    let whole = series.split == Some(Split::Sprague)
        && closed > 0
        && values.len().is_multiple_of(bands.len() * inner)
        && limits.is_sorted_by(|one, other| one < other);
    whole
        && (0..values.len() / bands.len()).any(|fibre| {
            let first = fibre / inner * bands.len() * inner + fibre % inner;
            let amounts: Vec<f64> = (0..closed).map(|band| values[first + band * inner]).collect();
            single_ages_by(&limits, &amounts, Split::Sprague).1 != Split::Sprague
        })
}

fn uniform(limits: &[i32], amounts: &[f64]) -> Vec<f64> {
    let mut ages = Vec::new();
    for (band, amount) in limits.windows(2).zip(amounts) {
        let width = band[1] - band[0];
        ages.extend((0..width).map(|_| amount / f64::from(width)));
    }
    ages
}

/// Amounts at single ages from the Hermite cubics on the cumulative amounts with these slopes at the limits.
fn hermite(limits: &[i32], amounts: &[f64], slopes: fn(&[f64], &[f64]) -> Vec<f64>) -> Vec<f64> {
    let x: Vec<f64> = limits.iter().map(|limit| f64::from(*limit)).collect();
    let mut cumulative = vec![0.0];
    for amount in amounts {
        cumulative.push(cumulative[cumulative.len() - 1] + amount);
    }
    let slopes = slopes(&x, &cumulative);
    let mut ages = Vec::new();
    for (band, amount) in amounts.iter().enumerate() {
        let width = x[band + 1] - x[band];
        let years = (limits[band + 1] - limits[band]) as usize;
        if years == 1 {
            ages.push(*amount);
            continue;
        }
        // Within the band the curve starts at 0 and ends at the band's amount, so that large
        // cumulative sums below it cost no digits.
        let reached = |years: usize| {
            let u = years as f64 / width;
            let (d0, d1) = (slopes[band] * width, slopes[band + 1] * width);
            u * u * (3.0 - 2.0 * u) * amount + u * (1.0 - u) * ((1.0 - u) * d0 - u * d1)
        };
        let mut before = 0.0;
        for year in 1..=years {
            let after = if year == years { *amount } else { reached(year) };
            // A monotone curve never falls; a last-bit difference on a flat piece is not a person.
            ages.push((after - before).max(0.0));
            before = after;
        }
    }
    ages
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn keeps_every_sum_and_no_age_is_negative(
            start in 0..60i32,
            bands in prop::collection::vec((1..15i32, prop_oneof![Just(0.0), 0.0..1e6f64]), 1..12),
        ) {
            let mut limits = vec![start];
            for (width, _) in &bands {
                limits.push(limits[limits.len() - 1] + width);
            }
            let amounts: Vec<f64> = bands.iter().map(|(_, amount)| *amount).collect();
            for method in Split::ALL {
            let ages = single_ages(&limits, &amounts, *method);
            prop_assert_eq!(ages.len() as i32, limits[limits.len() - 1] - start);
            prop_assert!(ages.iter().all(|amount| *amount >= 0.0));
            for (band, amount) in amounts.iter().enumerate() {
                let from = (limits[band] - start) as usize;
                let to = (limits[band + 1] - start) as usize;
                let sum: f64 = ages[from..to].iter().sum();
                prop_assert!((sum - amount).abs() <= 1e-12 * amount.max(1e-300), "{} {}", sum, amount);
            }
            }
        }

        #[test]
        fn is_the_identity_on_single_years(amounts in prop::collection::vec(0.0..1e6f64, 2..40)) {
            let limits: Vec<i32> = (0..=amounts.len() as i32).collect();
            for method in Split::ALL {
                prop_assert_eq!(&single_ages(&limits, &amounts, *method), &amounts);
            }
        }
    }

    #[test]
    fn follows_a_cubic_exactly_where_no_slope_is_clipped() {
        // A rising cubic is its own spline under these end conditions, whatever the band limits.
        let cubic = |age: f64| age * age * age / 30.0 + 2.0 * age;
        let limits = [0, 3, 10, 14, 25, 40];
        let amounts: Vec<f64> =
            limits.windows(2).map(|band| cubic(f64::from(band[1])) - cubic(f64::from(band[0]))).collect();
        for (age, amount) in single_ages(&limits, &amounts, Split::Monotone).iter().enumerate() {
            let exact = cubic(age as f64 + 1.0) - cubic(age as f64);
            assert!((amount - exact).abs() < 1e-9 * exact, "age {age}: {amount} for {exact}");
        }
    }

    #[test]
    fn a_tail_falls_by_the_same_share_and_loses_nobody() {
        let (ages, rest) = open_tail(1000.0, 0.2, 3);
        assert_eq!((ages, rest), (vec![200.0, 160.0, 128.0], 512.0));
    }

    #[test]
    fn uniform_divides_evenly() {
        assert_eq!(single_ages(&[20, 22, 26], &[10.0, 8.0], Split::Uniform), [5.0, 5.0, 2.0, 2.0, 2.0, 2.0]);
    }
}
