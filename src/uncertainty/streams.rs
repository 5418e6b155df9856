//! Random numbers that can be counted: a stream for each parameter, a place in it for each draw.
//!
//! The stream of a parameter is named by its id, and a draw begins at a place of its own. So the same seed
//! gives the same numbers whatever the order and whoever computes, and another parameter, output, scenario or
//! number of draws moves none of them.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use sha2::{Digest, Sha256};

use super::normal;

/// Words of 32 bits that a draw has for itself: two a year, for more years than a forecast has.
const WORDS: u128 = 512;

/// The stream of one parameter.
#[derive(Debug, Clone)]
pub struct Stream {
    source: ChaCha8Rng,
}

impl Stream {
    /// The stream of `name` under a seed.
    pub fn new(seed: u64, name: &str) -> Stream {
        let mut source = ChaCha8Rng::seed_from_u64(seed);
        let digest = Sha256::digest(name.as_bytes());
        let mut number = 0;
        for byte in &digest[..8] {
            number = number << 8 | u64::from(*byte);
        }
        source.set_stream(number);
        Stream { source }
    }

    /// Independent standard normal figures of a draw, by Φ⁻¹ of uniform ones.
    pub fn scores(&mut self, draw: usize, count: usize) -> Vec<f64> {
        self.source.set_word_pos(draw as u128 * WORDS);
        (0..count).map(|_| normal::quantile(uniform(self.source.next_u64()))).collect()
    }
}

/// Between 0 and 1, both left out: the upper 53 bits and a half.
fn uniform(bits: u64) -> f64 {
    ((bits >> 11) as f64 + 0.5) * (1.0 / (1u64 << 53) as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draw_is_the_same_in_any_order() {
        let mut forwards = Stream::new(7, "exit");
        let mut backwards = forwards.clone();
        let first: Vec<_> = (0..50).map(|draw| forwards.scores(draw, 41)).collect();
        let mut last: Vec<_> = (0..50).rev().map(|draw| backwards.scores(draw, 41)).collect();
        last.reverse();
        assert_eq!(first, last);
        // A shorter forecast has the same years.
        assert_eq!(forwards.scores(3, 5), first[3][..5]);
    }

    #[test]
    fn streams_and_seeds_differ() {
        let scores = |seed, name: &str| Stream::new(seed, name).scores(0, 4);
        assert_ne!(scores(1, "a"), scores(1, "b"));
        assert_ne!(scores(1, "a"), scores(2, "a"));
    }

    #[test]
    fn scores_are_standard_and_independent() {
        let mut stream = Stream::new(1, "a");
        let draws: Vec<_> = (0..20_000).map(|draw| stream.scores(draw, 2)).collect();
        let mean = |f: &dyn Fn(&[f64]) -> f64| draws.iter().map(|z| f(z)).sum::<f64>() / 20_000.0;
        assert!(mean(&|z| z[0]).abs() < 0.03);
        assert!((mean(&|z| z[0] * z[0]) - 1.0).abs() < 0.04);
        assert!(mean(&|z| z[0] * z[1]).abs() < 0.03);
    }
}
