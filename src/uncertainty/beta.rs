//! The beta distribution on 0 … 1, by its incomplete function.

use hwf_kernel::math::{exp, ln, ln_1p, ln_gamma};

/// Most terms of the continued fraction; it takes O(√max(a, b)) of them.
const TERMS: usize = 10_000;

/// Steps of the search for a quantile; halving alone would need 60 and more.
const STEPS: usize = 200;

/// I_x(a, b): the probability of at most `x`, for a and b above 0.
///
/// By the continued fraction of Lentz's method on the side of the mode where it converges fast.
pub fn probability(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    if x > (a + 1.0) / (a + b + 2.0) { 1.0 - lower(1.0 - x, x, b, a) } else { lower(x, 1.0 - x, a, b) }
}

/// I_x(a, b) with `y` = 1 − x.
fn lower(x: f64, y: f64, a: f64, b: f64) -> f64 {
    let front = exp(a * ln(x) + b * ln(y) + ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b)) / a;
    const TINY: f64 = 1e-300;
    let guarded = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut d = 1.0 / guarded(1.0 - (a + b) * x / (a + 1.0));
    let mut c = 1.0;
    let mut fraction = d;
    for term in 1..=TERMS {
        let m = term as f64;
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / guarded(1.0 + even * d);
        c = guarded(1.0 + even / c);
        fraction *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / guarded(1.0 + odd * d);
        c = guarded(1.0 + odd / c);
        let step = d * c;
        fraction *= step;
        if (step - 1.0).abs() < f64::EPSILON {
            break;
        }
    }
    front * fraction
}

/// The value that is not exceeded with probability `p`, for a and b above 0.
///
/// Newton's steps on the incomplete function, kept between bounds that every step narrows.
///
/// ```
/// use hwf_forecast::uncertainty::beta::quantile;
/// assert!((quantile(0.25, 1.0, 1.0) - 0.25).abs() < 1e-15);
/// ```
pub fn quantile(p: f64, a: f64, b: f64) -> f64 {
    if p <= 0.0 {
        return 0.0;
    }
    if p >= 1.0 {
        return 1.0;
    }
    let scale = ln_gamma(a + b) - ln_gamma(a) - ln_gamma(b);
    let (mut low, mut high) = (0.0, 1.0);
    let mut x = a / (a + b);
    for _ in 0..STEPS {
        let error = probability(x, a, b) - p;
        if error > 0.0 {
            high = x
        } else {
            low = x
        }
        let density = exp(scale + (a - 1.0) * ln(x) + (b - 1.0) * ln_1p(-x));
        let newton = x - error / density;
        let next = if newton > low && newton < high { newton } else { 0.5 * (low + high) };
        if (next - x).abs() <= f64::EPSILON * x {
            return next;
        }
        x = next;
    }
    x
}

#[cfg(test)]
mod tests {
    use super::*;
    use statrs::distribution::{Beta, ContinuousCDF};

    #[test]
    fn quantiles_and_probabilities_are_those_of_another_library() {
        for (a, b) in [(1.0, 5.0), (5.0, 1.0), (3.0, 3.0), (2.2, 3.8), (0.5, 0.5), (60.0, 940.0)] {
            let other = Beta::new(a, b).unwrap();
            for step in 1..200 {
                let p = f64::from(step) / 200.0;
                let x = quantile(p, a, b);
                assert!((other.cdf(x) - p).abs() < 1e-10, "{a} {b} {p}: {x}");
                assert!((probability(x, a, b) - p).abs() < 1e-11, "{a} {b} {p}: {x}");
            }
        }
    }

    #[test]
    fn the_arcsine_law_is_met_in_closed_form() {
        for step in 1..50 {
            let p = f64::from(step) / 50.0;
            let sine = sine(p);
            assert!((quantile(p, 0.5, 0.5) - sine * sine).abs() < 1e-13, "{p}");
        }
    }

    /// sin(πp/2), by its series.
    fn sine(p: f64) -> f64 {
        let x = std::f64::consts::FRAC_PI_2 * p;
        let (mut term, mut sum) = (x, x);
        for k in 1..30 {
            let n = f64::from(2 * k);
            term *= -x * x / (n * (n + 1.0));
            sum += term;
        }
        sum
    }
}
