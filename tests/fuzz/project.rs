//! Any bytes as a project file: they are refused with a reason, or they compute figures.
//!
//! Bytes alone would rarely be JSON, so half of the mutations change the tree that the bytes spell: a
//! node is replaced by another one, by a word or figure of the format, doubled or taken out.

#![no_main]

#[path = "../rust/broken/judgement.rs"]
mod judgement;

use judgement::{NUMBERS, WORDS, answers_with_figures, judged, node, nodes};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use serde_json::Value;

/// Larger ones take seconds and say nothing more.
const CELLS_MAX: usize = 15_000;

fuzz_target!(|bytes: &[u8]| {
    if let Some(forecaster) = judged(bytes) {
        let axes = &forecaster.project().axes;
        let groups = axes.professions.len() * axes.regions.len() * axes.sectors.len() * axes.sexes.len();
        if groups * axes.age_count() * axes.year_count() <= CELLS_MAX {
            answers_with_figures(&forecaster);
        }
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut random = Random(seed.into());
    let tree = serde_json::from_slice(&data[..size]).ok().filter(|_| random.below(2) == 0);
    let Some(mut tree) = tree else { return fuzzer_mutate(data, size, max_size) };
    for _ in 0..=random.below(3) {
        alter(&mut tree, &mut random);
    }
    let text = tree.to_string();
    match text.len() <= max_size {
        true => {
            data[..text.len()].copy_from_slice(text.as_bytes());
            text.len()
        }
        false => fuzzer_mutate(data, size, max_size),
    }
});

/// A linear congruential generator: a seed always makes the same changes.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

fn alter(tree: &mut Value, random: &mut Random) {
    let count = nodes(tree);
    let copy = node(tree, &mut random.below(count)).expect("a node").clone();
    let place = node(tree, &mut random.below(count)).expect("a node");
    match random.below(6) {
        0 => *place = (*random.one_of(NUMBERS)).into(),
        1 => *place = (*random.one_of(WORDS)).into(),
        2 => *place = copy,
        3 => match place {
            Value::Array(items) if !items.is_empty() => {
                let at = random.below(items.len());
                items.remove(at);
            }
            Value::Object(entries) if !entries.is_empty() => {
                let at = random.below(entries.len());
                let key = entries.keys().nth(at).expect("an entry").clone();
                entries.remove(&key);
            }
            Value::Number(number) => *place = (-number.as_f64().unwrap_or(1.0)).into(),
            _ => *place = Value::Null,
        },
        4 => match place {
            Value::Array(items) => {
                let at = random.below(items.len() + 1);
                items.insert(at, copy);
            }
            Value::Object(entries) => {
                entries.insert((*random.one_of(WORDS)).to_owned(), copy);
            }
            Value::Number(number) => {
                let factor = [0.1, 0.5, 0.999, 1.001, 2.0, 10.0, 1e6][random.below(7)];
                *place = (number.as_f64().unwrap_or(1.0) * factor).into();
            }
            _ => *place = copy,
        },
        _ => match place {
            Value::Number(number) => {
                let step = [-1.0, 1.0, 0.25][random.below(3)];
                *place = (number.as_f64().unwrap_or(0.0) + step).into();
            }
            Value::Array(items) if items.len() > 1 => {
                let (one, other) = (random.below(items.len()), random.below(items.len()));
                items.swap(one, other);
            }
            _ => *place = copy,
        },
    }
}
