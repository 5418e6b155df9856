//! Which uncertain parameter matters: swings, rank correlations and variance-based indices.

use super::quantiles::order;

/// Spearman's rank correlation, ties sharing their mean rank; NaN where one of the two does not vary.
///
/// ```
/// use hwf_forecast::uncertainty::sensitivity::rank_correlation;
/// assert!((rank_correlation(&[1.0, 2.0, 9.0], &[5.0, 4.0, 0.0]) + 1.0).abs() < 1e-12);
/// ```
pub fn rank_correlation(a: &[f64], b: &[f64]) -> f64 {
    let [a, b] = [a, b].map(ranks);
    let middle = (a.len() as f64 + 1.0) / 2.0;
    let (mut both, mut of_a, mut of_b) = (0.0, 0.0, 0.0);
    for (a, b) in a.iter().zip(&b) {
        both += (a - middle) * (b - middle);
        of_a += (a - middle) * (a - middle);
        of_b += (b - middle) * (b - middle);
    }
    both / (of_a.sqrt() * of_b.sqrt())
}

fn ranks(figures: &[f64]) -> Vec<f64> {
    let order = order(figures);
    let mut ranks = vec![0.0; figures.len()];
    let mut first = 0;
    while first < order.len() {
        let same =
            order[first..].iter().take_while(|at| figures[**at] == figures[order[first]]).count().max(1);
        for at in &order[first..first + same] {
            ranks[*at] = first as f64 + (same as f64 + 1.0) / 2.0;
        }
        first += same;
    }
    ranks
}

/// An index with its Monte-Carlo error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Index {
    /// The index
    pub value: f64,
    /// Standard error of the mean that it is
    pub error: f64,
}

/// Results of a sample that tells parameters apart: A and B are independent, AB is A with one parameter of B.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// f(A)
    pub a: Vec<f64>,
    /// f(B)
    pub b: Vec<f64>,
    /// f(AB_i) of each parameter i
    pub ab: Vec<Vec<f64>>,
}

impl Sample {
    /// Variance of the result over both independent samples.
    pub fn variance(&self) -> f64 {
        let all: Vec<f64> = self.a.iter().chain(&self.b).copied().collect();
        let [_, variance] = mean_and_variance(&all);
        variance
    }

    /// First-order index of parameter `i`: V_i / V with V_i = mean f(B)·(f(AB_i) − f(A)) (Saltelli and others
    /// 2010), f taken about its mean, which the estimate does not depend on and its error does.
    pub fn first_order(&self, i: usize) -> Index {
        let [middle, _] = mean_and_variance(&self.b);
        self.index(|at| (self.b[at] - middle) * (self.ab[i][at] - self.a[at]))
    }

    /// Total index of parameter `i`: mean (f(A) − f(AB_i))² / 2V (Jansen 1999).
    pub fn total(&self, i: usize) -> Index {
        self.index(|at| {
            let difference = self.a[at] - self.ab[i][at];
            0.5 * difference * difference
        })
    }

    fn index(&self, part: impl Fn(usize) -> f64) -> Index {
        let parts: Vec<f64> = (0..self.a.len()).map(part).collect();
        let [mean, spread] = mean_and_variance(&parts);
        let variance = self.variance();
        Index { value: mean / variance, error: (spread / parts.len() as f64).sqrt() / variance }
    }
}

/// Mean and variance (n−1), both about the first figure.
pub fn mean_and_variance(figures: &[f64]) -> [f64; 2] {
    let Some(first) = figures.first() else { return [f64::NAN; 2] };
    let n = figures.len() as f64;
    let (mut sum, mut squares) = (0.0, 0.0);
    for figure in figures {
        sum += figure - first;
    }
    let mean = first + sum / n;
    for figure in figures {
        squares += (figure - mean) * (figure - mean);
    }
    [mean, squares / (n - 1.0)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uncertainty::normal::probability;
    use crate::uncertainty::streams::Stream;

    /// A sample of a function of parameters that are even between −π and π.
    fn sampled(n: usize, k: usize, f: &dyn Fn(&[f64]) -> f64) -> Sample {
        let draw = |set: &str, i: usize| -> Vec<f64> {
            let mut stream = Stream::new(1, &format!("{set}{i}"));
            (0..n)
                .map(|at| (2.0 * probability(stream.scores(at, 1)[0]) - 1.0) * std::f64::consts::PI)
                .collect()
        };
        let [a, b] = ["a", "b"].map(|set| (0..k).map(|i| draw(set, i)).collect::<Vec<_>>());
        let run = |pick: &dyn Fn(usize, usize) -> f64| -> Vec<f64> {
            (0..n).map(|at| f(&(0..k).map(|i| pick(i, at)).collect::<Vec<_>>())).collect()
        };
        Sample {
            a: run(&|i, at| a[i][at]),
            b: run(&|i, at| b[i][at]),
            ab: (0..k).map(|one| run(&|i, at| if i == one { b[i][at] } else { a[i][at] })).collect(),
        }
    }

    fn sine(x: f64) -> f64 {
        let (mut term, mut sum) = (x, x);
        for k in 1..30 {
            let n = f64::from(2 * k);
            term *= -x * x / (n * (n + 1.0));
            sum += term;
        }
        sum
    }

    #[test]
    fn the_function_of_ishigami_has_its_indices() {
        let ishigami = |x: &[f64]| {
            sine(x[0]) + 7.0 * sine(x[1]) * sine(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * sine(x[0])
        };
        let sample = sampled(20_000, 3, &ishigami);
        // Saltelli and others (2008): S = .3139, .4424, 0; ST = .5576, .4424, .2437.
        for (i, (first, total)) in [(0.3139, 0.5576), (0.4424, 0.4424), (0.0, 0.2437)].into_iter().enumerate()
        {
            let (found, whole) = (sample.first_order(i), sample.total(i));
            assert!((found.value - first).abs() < 4.0 * found.error + 1e-3, "S{i} {found:?}");
            assert!((whole.value - total).abs() < 4.0 * whole.error + 1e-3, "ST{i} {whole:?}");
            assert!(found.error < 0.02 && whole.error < 0.02);
        }
        assert!((sample.variance() / 13.8446 - 1.0).abs() < 0.03);
    }

    #[test]
    fn errors_shrink_as_the_root_of_the_sample() {
        let linear = |x: &[f64]| 2.0 * x[0] + x[1];
        let [few, many] = [1000, 16_000].map(|n| sampled(n, 2, &linear));
        assert!((few.first_order(0).error / many.first_order(0).error / 4.0 - 1.0).abs() < 0.15);
        // A linear function: S_i = ST_i = c_i²·V_i / V.
        assert!((many.first_order(0).value - 0.8).abs() < 0.02);
        assert!((many.total(1).value - 0.2).abs() < 0.01);
    }

    #[test]
    fn ranks_share_what_is_equal() {
        assert_eq!(ranks(&[3.0, 1.0, 3.0, 2.0]), [3.5, 1.0, 3.5, 2.0]);
        assert!(rank_correlation(&[1.0, 1.0], &[1.0, 2.0]).is_nan());
        // R: cor(c(1,2,3,4,5), c(2,1,4,3,5), method = "spearman")
        assert!(
            (rank_correlation(&[1.0, 2.0, 3.0, 4.0, 5.0], &[2.0, 1.0, 4.0, 3.0, 5.0]) - 0.8).abs() < 1e-15
        );
    }
}
