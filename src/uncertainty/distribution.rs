//! The distribution of one figure, made ready to be asked for its quantiles.

use hwf_kernel::math::{exp, ln};

use super::quantiles::ascending;
use super::{beta, normal};

/// The scale on which a normal distribution is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// x itself
    Plain,
    /// ln x
    Log,
    /// ln(x / (1 − x))
    Logit,
}

impl Scale {
    /// x on this scale.
    pub fn of(self, x: f64) -> f64 {
        match self {
            Scale::Plain => x,
            Scale::Log => ln(x),
            Scale::Logit => ln(x / (1.0 - x)),
        }
    }

    /// x of what it is on this scale.
    pub fn back(self, y: f64) -> f64 {
        match self {
            Scale::Plain => y,
            Scale::Log => exp(y),
            // The larger exponential never overflows this way.
            Scale::Logit if y < 0.0 => exp(y) / (1.0 + exp(y)),
            Scale::Logit => 1.0 / (1.0 + exp(-y)),
        }
    }
}

/// A shape over 0 … 1 whose likeliest value is a given share of the way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Hill {
    /// Straight sides
    Triangle,
    /// Beta with the mean (λ·likeliest + 1) / (λ + 2)
    Pert {
        /// λ
        lambda: f64,
    },
}

impl Hill {
    /// The value over 0 … 1 that is not exceeded with probability `p`, where the likeliest is `peak`.
    ///
    /// Triangle: √(p·peak) up to the peak, 1 − √((1−p)(1−peak)) beyond it. PERT: beta with
    /// α = 1 + λ·peak and β = 1 + λ·(1 − peak).
    pub fn quantile(self, peak: f64, p: f64) -> f64 {
        match self {
            Hill::Triangle if p <= peak => (p * peak).sqrt(),
            Hill::Triangle => 1.0 - ((1.0 - p) * (1.0 - peak)).sqrt(),
            Hill::Pert { lambda } => beta::quantile(p, 1.0 + lambda * peak, 1.0 + lambda * (1.0 - peak)),
        }
    }
}

/// The distribution of one figure.
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    /// It is known.
    Known(f64),
    /// Even between two values.
    Uniform {
        /// The least
        low: f64,
        /// The most
        high: f64,
    },
    /// A hill between two values.
    Hill {
        /// The least
        low: f64,
        /// The most
        high: f64,
        /// The likeliest, as a share of the way from the least to the most
        peak: f64,
        /// Its shape
        hill: Hill,
    },
    /// Normal on a scale, each side of the median with a spread of its own, between two probabilities.
    Normal {
        /// The scale
        scale: Scale,
        /// The median on it
        median: f64,
        /// Standard deviations below and above the median
        sd: [f64; 2],
        /// Probabilities of the whole distribution that are cut off below and above
        cut: [f64; 2],
    },
    /// Beta
    Beta {
        /// α
        a: f64,
        /// β
        b: f64,
    },
    /// Straight between points of a distribution function: probabilities and values, both ascending.
    Points(Vec<[f64; 2]>),
}

/// The score of 95 per cent.
const Z95: f64 = 1.644853626951472;

impl Figure {
    /// The value that is not exceeded with probability `p`.
    pub fn quantile(&self, p: f64) -> f64 {
        match self {
            Figure::Known(value) => *value,
            Figure::Uniform { low, high } => low + (high - low) * p,
            Figure::Hill { low, high, peak, hill } => low + (high - low) * hill.quantile(*peak, p),
            Figure::Normal { cut, .. } => self.at_score(kept_score(*cut, p, 1.0 - p)),
            Figure::Beta { a, b } => beta::quantile(p, *a, *b),
            Figure::Points(points) => between(points, p),
        }
    }

    /// The value at a standard score z: the quantile of Φ(z).
    pub fn of_score(&self, z: f64) -> f64 {
        match self {
            Figure::Normal { cut, .. } if *cut == [0.0; 2] => self.at_score(z),
            Figure::Normal { cut, .. } => {
                self.at_score(kept_score(*cut, normal::probability(z), normal::probability(-z)))
            }
            _ => self.quantile(normal::probability(z)),
        }
    }

    fn at_score(&self, z: f64) -> f64 {
        match self {
            Figure::Normal { scale, median, sd: [below, above], .. } => {
                scale.back(median + z * if z < 0.0 { below } else { above })
            }
            other => other.quantile(normal::probability(z)),
        }
    }

    /// A hill with the stated limits and likeliest value; known where they are one.
    pub fn hill(hill: Hill, [low, likeliest, high]: [f64; 3]) -> Figure {
        if low == high {
            return Figure::Known(likeliest);
        }
        Figure::Hill { low, high, peak: (likeliest - low) / (high - low), hill }
    }

    /// A hill with the stated quantiles of 5, 50 and 95 per cent; `None` where no hill has them.
    ///
    /// The share (q50 − q5) / (q95 − q5) falls from one end to the other as the peak moves, so that halving
    /// finds it.
    pub fn hill_of_quantiles(hill: Hill, [q5, q50, q95]: [f64; 3]) -> Option<Figure> {
        if q5 == q95 {
            return Some(Figure::Known(q50));
        }
        let wanted = (q50 - q5) / (q95 - q5);
        let three = |peak: f64| [0.05, 0.5, 0.95].map(|p| hill.quantile(peak, p));
        let excess = |peak: f64| {
            let [low, middle, high] = three(peak);
            (middle - low) / (high - low) - wanted
        };
        let (mut left, mut right) = (0.0, 1.0);
        if excess(left) > 0.0 || excess(right) < 0.0 {
            return None;
        }
        for _ in 0..100 {
            let middle = 0.5 * (left + right);
            if excess(middle) < 0.0 { left = middle } else { right = middle }
        }
        let peak = 0.5 * (left + right);
        let [low, _, high] = three(peak);
        let width = (q95 - q5) / (high - low);
        let start = q5 - low * width;
        Some(Figure::Hill { low: start, high: start + width, peak, hill })
    }

    /// Even between the ends whose quantiles of 5 and 95 per cent are stated; `None` where the one of 50 per
    /// cent is not in their middle.
    pub fn uniform_of_quantiles([q5, q50, q95]: [f64; 3]) -> Option<Figure> {
        let middle = 0.5 * (q5 + q95);
        let width = (q95 - q5) / 0.9;
        let fits = (q50 - middle).abs() <= 1e-9 * width.max(middle.abs());
        fits.then_some(Figure::Uniform { low: middle - 0.5 * width, high: middle + 0.5 * width })
    }

    /// Normal on a scale with a spread, between two values.
    pub fn normal(scale: Scale, median: f64, sd: f64, [least, most]: [f64; 2]) -> Figure {
        let middle = scale.of(median);
        let beyond = |end: f64, side: f64| {
            let z = side * (scale.of(end) - middle) / sd;
            if z.is_nan() { 0.0 } else { normal::probability(z) }
        };
        let cut = if sd > 0.0 { [beyond(least, 1.0), beyond(most, -1.0)] } else { [0.0; 2] };
        Figure::Normal { scale, median: middle, sd: [sd, sd], cut }
    }

    /// Normal on a scale, each side with the spread that its stated quantile asks for.
    pub fn normal_of_quantiles(scale: Scale, three: [f64; 3]) -> Figure {
        let [q5, q50, q95] = three.map(|value| scale.of(value));
        Figure::Normal { scale, median: q50, sd: [(q50 - q5) / Z95, (q95 - q50) / Z95], cut: [0.0; 2] }
    }

    /// Beta with a mean and a standard deviation; `None` where no beta has them.
    pub fn beta(mean: f64, sd: f64) -> Option<Figure> {
        let size = mean * (1.0 - mean) / (sd * sd) - 1.0;
        (size > 0.0 && size.is_finite()).then_some(Figure::Beta { a: mean * size, b: (1.0 - mean) * size })
    }
}

/// The score of the whole distribution at probability `p` of what is kept of it, and `q` = 1 − p: from the
/// nearer end, where digits are not lost.
fn kept_score([below, above]: [f64; 2], p: f64, q: f64) -> f64 {
    let width = 1.0 - below - above;
    if p < q { normal::quantile(below + p * width) } else { -normal::quantile(above + q * width) }
}

/// Straight between points of a distribution function; the ends beyond them.
fn between(points: &[[f64; 2]], p: f64) -> f64 {
    let after = points.iter().position(|[reached, _]| *reached >= p).unwrap_or(points.len() - 1);
    let [upper_p, upper] = points[after];
    let [lower_p, lower] = points[after.saturating_sub(1)];
    if upper_p > lower_p { lower + (upper - lower) * ((p - lower_p) / (upper_p - lower_p)) } else { upper }
}

/// What one expert thinks, by probabilities and values.
pub type Opinion<'a> = (f64, &'a [f64], &'a [f64]);

/// By how much of the range of all experts each distribution goes beyond it, as in Cooke's classical model.
const OVERSHOOT: f64 = 0.1;

/// The mixture of several experts, each straight between their quantiles and from the least to the most that
/// all of them together leave open.
///
/// The mixture's distribution function is F = Σ w_e·F_e / Σ w_e, straight between the values that anybody
/// names.
pub fn pooled(opinions: &[Opinion<'_>]) -> Figure {
    let every = || opinions.iter().flat_map(|(_, _, values)| values.iter().copied());
    let (least, most) = every().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| {
        (if value < low { value } else { low }, if value > high { value } else { high })
    });
    if least == most {
        return Figure::Known(least);
    }
    let beyond = OVERSHOOT * (most - least);
    let mut values: Vec<f64> = every().chain([least - beyond, most + beyond]).collect();
    ascending(&mut values);
    values.dedup();
    let mut weights = 0.0;
    for (weight, _, _) in opinions {
        weights += weight;
    }
    let points = values.iter().map(|value| {
        let mut reached = 0.0;
        for (weight, probabilities, named) in opinions {
            reached += weight * probability_of(*value, probabilities, named, [least - beyond, most + beyond]);
        }
        [reached / weights, *value]
    });
    Figure::Points(points.collect())
}

/// F_e(value) of one expert.
fn probability_of(value: f64, probabilities: &[f64], named: &[f64], [start, end]: [f64; 2]) -> f64 {
    let (mut lower, mut lower_p) = (start, 0.0);
    for (upper, upper_p) in named.iter().copied().chain([end]).zip(probabilities.iter().copied().chain([1.0]))
    {
        if value < upper {
            return lower_p + (upper_p - lower_p) * ((value - lower) / (upper - lower));
        }
        (lower, lower_p) = (upper, upper_p);
    }
    1.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use statrs::distribution::{ContinuousCDF, LogNormal, Normal, Triangular};

    fn moments(figure: &Figure) -> [f64; 2] {
        let n = 200_000;
        let values = (0..n).map(|k| figure.quantile((f64::from(k) + 0.5) / f64::from(n)));
        let (mut sum, mut squares) = (0.0, 0.0);
        for value in values {
            sum += value;
            squares += value * value;
        }
        let mean = sum / f64::from(n);
        [mean, (squares / f64::from(n) - mean * mean).sqrt()]
    }

    fn near(found: f64, expected: f64, tolerance: f64) {
        assert!((found - expected).abs() <= tolerance, "{found} is not {expected}");
    }

    #[test]
    fn hills_have_their_textbook_moments_and_quantiles() {
        let other = Triangular::new(2.0, 10.0, 4.0).unwrap();
        let triangle = Figure::hill(Hill::Triangle, [2.0, 4.0, 10.0]);
        for p in [0.01, 0.2, 0.25, 0.6, 0.99] {
            near(other.cdf(triangle.quantile(p)), p, 1e-12);
        }
        let [mean, sd] = moments(&triangle);
        near(mean, 16.0 / 3.0, 1e-5);
        near(sd, ((4.0 + 16.0 + 100.0 - 8.0 - 20.0 - 40.0) / 18.0f64).sqrt(), 1e-5);
        let [mean, sd] = moments(&Figure::hill(Hill::Pert { lambda: 4.0 }, [2.0, 4.0, 10.0]));
        near(mean, (2.0 + 16.0 + 10.0) / 6.0, 1e-5);
        let mean = 14.0 / 3.0;
        near(sd, ((mean - 2.0) * (10.0 - mean) / 7.0f64).sqrt(), 1e-5);
    }

    #[test]
    fn normals_have_their_textbook_quantiles_on_every_scale() {
        let plain = Figure::normal(Scale::Plain, 5.0, 2.0, [f64::NEG_INFINITY, f64::INFINITY]);
        let log = Figure::normal(Scale::Log, 5.0, 0.3, [0.0, f64::INFINITY]);
        let (normal, lognormal) = (Normal::new(5.0, 2.0).unwrap(), LogNormal::new(ln(5.0), 0.3).unwrap());
        for p in [0.001, 0.3, 0.5, 0.9] {
            near(normal.cdf(plain.quantile(p)), p, 1e-10);
            near(lognormal.cdf(log.quantile(p)), p, 1e-10);
        }
        let logit = Figure::normal(Scale::Logit, 0.1, 0.5, [0.0, 1.0]);
        near(logit.quantile(0.5), 0.1, 1e-15);
        near(Scale::Logit.of(logit.of_score(1.0)) - Scale::Logit.of(0.1), 0.5, 1e-13);
    }

    #[test]
    fn a_normal_that_is_cut_off_keeps_to_its_ends_and_its_moments() {
        // Half a normal: mean √(2/π), variance 1 − 2/π.
        let half = Figure::normal(Scale::Plain, 0.0, 1.0, [0.0, f64::INFINITY]);
        let [mean, sd] = moments(&half);
        near(mean, std::f64::consts::FRAC_2_PI.sqrt(), 1e-4);
        near(sd, (1.0 - std::f64::consts::FRAC_2_PI).sqrt(), 1e-3);
        assert_eq!(half.quantile(0.0), 0.0);
        let both = Figure::normal(Scale::Plain, 1.0, 5.0, [0.5, 2.0]);
        assert!(
            (0..=100).all(|p| (0.5 - 1e-12..=2.0 + 1e-12).contains(&both.quantile(f64::from(p) / 100.0)))
        );
    }

    #[test]
    fn stated_quantiles_are_met() {
        let three = [3.0, 5.5, 9.0];
        let ways = [
            Figure::hill_of_quantiles(Hill::Triangle, three).unwrap(),
            Figure::hill_of_quantiles(Hill::Pert { lambda: 4.0 }, three).unwrap(),
            Figure::normal_of_quantiles(Scale::Plain, three),
            Figure::normal_of_quantiles(Scale::Log, three),
            Figure::uniform_of_quantiles([3.0, 6.0, 9.0]).unwrap(),
        ];
        for (way, three) in ways.iter().zip([three, three, three, three, [3.0, 6.0, 9.0]]) {
            for (p, value) in [0.05, 0.5, 0.95].into_iter().zip(three) {
                near(way.quantile(p), value, 1e-9);
            }
        }
        assert_eq!(Figure::uniform_of_quantiles(three), None);
        assert_eq!(Figure::hill_of_quantiles(Hill::Triangle, [0.0, 0.1, 10.0]), None);
    }

    #[test]
    fn a_beta_has_its_mean_and_spread() {
        let [mean, sd] = moments(&Figure::beta(0.2, 0.05).unwrap());
        near(mean, 0.2, 1e-6);
        near(sd, 0.05, 1e-5);
        assert_eq!(Figure::beta(0.2, 0.4), None);
        assert_eq!(Figure::beta(0.0, 0.1), None);
    }

    #[test]
    fn experts_are_mixed_by_their_weights() {
        let p = [0.05, 0.5, 0.95];
        let alone = pooled(&[(1.0, &p, &[10.0, 20.0, 40.0])]);
        for (p, value) in p.into_iter().zip([10.0, 20.0, 40.0]) {
            near(alone.quantile(p), value, 1e-12);
        }
        // Two who do not meet: up to the first one's most the mixture is that one's half.
        let two = pooled(&[(1.0, &p, &[0.0, 1.0, 2.0]), (3.0, &p, &[10.0, 11.0, 12.0])]);
        near(two.quantile(0.125), 1.0, 0.2);
        near(two.quantile(0.25 + 0.75 * 0.5), 11.0, 1e-1);
        assert!(two.quantile(0.24) < 12.0 && two.quantile(0.3) > 3.0);
        assert_eq!(pooled(&[(1.0, &p, &[7.0, 7.0, 7.0])]), Figure::Known(7.0));
    }
}
