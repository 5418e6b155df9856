//! The standard normal distribution.

use hwf_kernel::math::{erfc, ln};

/// Φ(z): the probability of at most `z`.
pub fn probability(z: f64) -> f64 {
    0.5 * erfc(-z * std::f64::consts::FRAC_1_SQRT_2)
}

/// Φ⁻¹(p): the score that is not exceeded with probability `p`, −∞ at 0 and ∞ at 1; NaN outside.
///
/// Wichura's rational approximations, Applied Statistics 37 (1988), algorithm AS 241 (PPND16): a relative
/// error of about 1e-16.
///
/// ```
/// use hwf_forecast::uncertainty::normal::quantile;
/// assert!((quantile(0.975) - 1.959963984540054).abs() < 1e-15);
/// ```
pub fn quantile(p: f64) -> f64 {
    let q = p - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.180625 - q * q;
        return q * ratio(&CENTRE, r);
    }
    let tail = if q < 0.0 { p } else { 1.0 - p };
    if tail == 0.0 {
        return f64::INFINITY.copysign(q);
    }
    let r = (-ln(tail)).sqrt();
    let z = if r <= 5.0 { ratio(&MIDDLE, r - 1.6) } else { ratio(&FAR, r - 5.0) };
    z.copysign(q)
}

/// Coefficients of a numerator and a denominator, the constants first.
type Rational = [[f64; 8]; 2];

fn ratio(coefficients: &Rational, x: f64) -> f64 {
    let [above, below] = coefficients.map(|terms| {
        let mut sum = 0.0;
        for term in terms.iter().rev() {
            sum = sum * x + term;
        }
        sum
    });
    above / below
}

#[expect(clippy::excessive_precision, reason = "as published")]
const CENTRE: Rational = [
    [
        3.387132872796366608,
        133.14166789178437745,
        1971.5909503065514427,
        13731.693765509461125,
        45921.953931549871457,
        67265.770927008700853,
        33430.575583588128105,
        2509.0809287301226727,
    ],
    [
        1.0,
        42.313330701600911252,
        687.1870074920579083,
        5394.1960214247511077,
        21213.794301586595867,
        39307.89580009271061,
        28729.085735721942674,
        5226.495278852854561,
    ],
];

#[expect(clippy::excessive_precision, reason = "as published")]
const MIDDLE: Rational = [
    [
        1.42343711074968357734,
        4.6303378461565452959,
        5.7694972214606914055,
        3.64784832476320460504,
        1.27045825245236838258,
        0.24178072517745061177,
        0.0227238449892691845833,
        7.7454501427834140764e-4,
    ],
    [
        1.0,
        2.05319162663775882187,
        1.6763848301838038494,
        0.68976733498510000455,
        0.14810397642748007459,
        0.0151986665636164571966,
        5.475938084995344946e-4,
        1.05075007164441684324e-9,
    ],
];

#[expect(clippy::excessive_precision, reason = "as published")]
const FAR: Rational = [
    [
        6.6579046435011037772,
        5.4637849111641143699,
        1.7848265399172913358,
        0.29656057182850489123,
        0.026532189526576123093,
        0.0012426609473880784386,
        2.71155556874348757815e-5,
        2.01033439929228813265e-7,
    ],
    [
        1.0,
        0.59983220655588793769,
        0.13692988092273580531,
        0.0148753612908506148525,
        7.868691311456132591e-4,
        1.8463183175100546818e-5,
        1.4215117583164458887e-7,
        2.04426310338993978564e-15,
    ],
];

#[cfg(test)]
mod tests {
    use super::*;
    use statrs::distribution::{ContinuousCDF, Normal};

    #[test]
    fn quantiles_and_probabilities_are_those_of_another_library() {
        let other = Normal::standard();
        for step in 1..1000 {
            let p = f64::from(step) / 1000.0;
            let z = quantile(p);
            assert!((z - other.inverse_cdf(p)).abs() < 1e-9, "{p}: {z}");
            assert!((probability(z) - p).abs() < 1e-15, "{p}");
        }
        for power in 4..300 {
            let p = format!("1e-{power}").parse().unwrap();
            assert!((probability(quantile(p)) / p - 1.0).abs() < 1e-12, "{p}");
        }
    }

    #[test]
    fn ends_are_without_end_and_outside_is_nothing() {
        assert_eq!([quantile(0.0), quantile(1.0)], [f64::NEG_INFINITY, f64::INFINITY]);
        assert_eq!(quantile(0.5), 0.0);
        assert!(quantile(-0.1).is_nan() && quantile(1.1).is_nan() && quantile(f64::NAN).is_nan());
    }
}
