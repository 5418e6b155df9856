//! Whether another path costs as little.

use super::program::{Point, Program};

/// What is smaller than this, beside what is steep for the profession, counts as nothing.
const NOTHING: f64 = 1e-9;

/// Whether every way of moving the starters meets a change, a gap or a limit that costs something.
///
/// A limit that binds without a price does not count, so that a path may be the only one without being
/// said to be.
pub(super) fn is_unique(program: &Program, point: &Point) -> bool {
    let count = program.count();
    let mut rows: Vec<Vec<f64>> = Vec::new();
    let mut row = |terms: &[(usize, f64)], weight: f64| {
        let mut row = vec![0.0; count];
        for (at, factor) in terms {
            row[*at] += weight * factor;
        }
        rows.push(row);
    };
    for at in 0..count {
        if program.change_cost[at / program.years] > NOTHING * program.steepness_at(at) {
            match at % program.years {
                0 => row(&[(at, 1.0)], 1.0),
                _ => row(&[(at, 1.0), (at - 1, -1.0)], 1.0),
            }
        }
    }
    for (gap, value) in program.gaps.iter().zip(program.gaps_at(&point.starters)) {
        if gap.cost_at(value) > NOTHING * gap.cost_at(-value) {
            row(&gap.responses, 1.0);
        }
    }
    for limit in program.limits.iter().filter(|limit| limit.opposite.is_some()) {
        row(&program.row(limit).0, 1.0);
    }
    for limit in program.paid(point) {
        row(&program.row(&program.limits[limit]).0, 1.0);
    }
    rank(rows, count) == count
}

/// The number of independent rows, by elimination with the largest entry of a column first.
fn rank(mut rows: Vec<Vec<f64>>, count: usize) -> usize {
    let mut rank = 0;
    for column in 0..count {
        let largest =
            (rank..rows.len()).max_by(|a, b| rows[*a][column].abs().total_cmp(&rows[*b][column].abs()));
        let Some(largest) = largest.filter(|row| rows[*row][column].abs() > NOTHING) else { continue };
        rows.swap(rank, largest);
        let (done, below) = rows.split_at_mut(rank + 1);
        let pivot = &done[rank];
        for row in below {
            let factor = row[column] / pivot[column];
            if factor != 0.0 {
                for (entry, pivot) in row[column..].iter_mut().zip(&pivot[column..]) {
                    *entry -= factor * pivot;
                }
            }
        }
        rank += 1;
    }
    rank
}
