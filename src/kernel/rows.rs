//! Sums over rows, one figure an age.
//!
//! Four running sums are kept side by side and added in a fixed order, so that the compiler may do two
//! or four at once and the result is the same bytes whether it does or not.

const SIDE_BY_SIDE: usize = 4;

/// Σ a
#[inline(never)]
pub fn sum(a: &[f64]) -> f64 {
    let (chunks, rest) = a.as_chunks::<SIDE_BY_SIDE>();
    let mut sums = [0.0; SIDE_BY_SIDE];
    for chunk in chunks {
        for (sum, a) in sums.iter_mut().zip(chunk) {
            *sum += a;
        }
    }
    let mut last = 0.0;
    for a in rest {
        last += a;
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + last
}

/// Σ a·b over the ages that both have
#[inline(never)]
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let (chunks, rest) = a.as_chunks::<SIDE_BY_SIDE>();
    let (others, others_rest) = b.as_chunks::<SIDE_BY_SIDE>();
    let mut sums = [0.0; SIDE_BY_SIDE];
    for (chunk, other) in chunks.iter().zip(others) {
        for at in 0..SIDE_BY_SIDE {
            sums[at] += chunk[at] * other[at];
        }
    }
    let mut last = 0.0;
    for (a, b) in rest.iter().zip(others_rest) {
        last += a * b;
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + last
}

/// Multiplies each entry of `product` by 1 − the probability at its age; `stride` lies between
/// neighbouring ages, 0 where one probability holds at all of them.
#[inline(never)]
pub fn multiply_complements(product: &mut [f64], probabilities: &[f64], stride: usize) {
    if stride == 1 {
        for (product, probability) in product.iter_mut().zip(probabilities) {
            *product *= 1.0 - probability;
        }
    } else {
        for (age, product) in product.iter_mut().enumerate() {
            *product *= 1.0 - probabilities[age * stride];
        }
    }
}

/// Adds a · b to each sum; the distance between the neighbours of each row is 1, or 0 where one figure holds
/// for all sums.
#[inline(never)]
pub fn add_products(sums: &mut [f64], (a, a_stride): (&[f64], usize), (b, b_stride): (&[f64], usize)) {
    match [a_stride, b_stride] {
        [1, 1] => {
            for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
                *sum += a * b;
            }
        }
        [1, 0] => {
            for (sum, a) in sums.iter_mut().zip(a) {
                *sum += a * b[0];
            }
        }
        _ => {
            for (at, sum) in sums.iter_mut().enumerate() {
                *sum += a[at * a_stride] * b[at * b_stride];
            }
        }
    }
}

/// a · b by age
#[inline(never)]
pub fn fill_product(product: &mut [f64], a: &[f64], b: &[f64]) {
    for ((product, a), b) in product.iter_mut().zip(a).zip(b) {
        *product = a * b;
    }
}

/// Adds what has changed by age, and forgets it.
#[inline(never)]
pub fn settle(row: &mut [f64], change: &mut [f64]) {
    for (cell, change) in row.iter_mut().zip(change) {
        *cell += *change;
        *change = 0.0;
    }
}

/// Moves a share of `heads` at each age from one row to another and gives how many move; `stride` as above.
/// What leaves the one is what comes to the other, to the last bit.
#[inline(never)]
pub fn move_shares(
    heads: &[f64],
    (shares, stride): (&[f64], usize),
    from: &mut [f64],
    to: &mut [f64],
) -> f64 {
    let rows = from.iter_mut().zip(to).zip(heads);
    if stride == 1 {
        for (((from, to), heads), share) in rows.zip(shares) {
            let moving = heads * share;
            *from -= moving;
            *to += moving;
        }
        return dot(heads, &shares[..heads.len()]);
    }
    let mut moved = 0.0;
    for (age, ((from, to), heads)) in rows.enumerate() {
        let moving = heads * shares[age * stride];
        *from -= moving;
        *to += moving;
        moved += moving;
    }
    moved
}

/// Adds to each age the share that it gets of `amount` and gives the sum of what was added; `stride` as above.
#[inline(never)]
pub fn add_shares(row: &mut [f64], amount: f64, (shares, stride): (&[f64], usize)) -> f64 {
    if stride == 1 {
        let shares = &shares[..row.len()];
        for (cell, share) in row.iter_mut().zip(shares) {
            *cell += amount * share;
        }
        return amount * sum(shares);
    }
    let mut added = 0.0;
    for (age, cell) in row.iter_mut().enumerate() {
        *cell += amount * shares[age * stride];
        added += amount * shares[age * stride];
    }
    added
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_take_every_figure_once() {
        for count in 0..20 {
            let figures: Vec<f64> = (0..count).map(f64::from).collect();
            let expected: f64 = figures.iter().sum();
            assert_eq!(sum(&figures), expected);
            assert_eq!(dot(&figures, &vec![2.0; count as usize]), 2.0 * expected);
        }
    }

    #[test]
    fn products_and_changes_are_taken_age_by_age() {
        let (mut row, mut change) = ([0.0; 2], [1.0, -2.0]);
        fill_product(&mut row, &[2.0, 3.0], &[0.5, 0.25]);
        assert_eq!(row, [1.0, 0.75]);
        settle(&mut row, &mut change);
        assert_eq!((row, change), ([2.0, -1.25], [0.0; 2]));
    }

    #[test]
    fn products_add_side_by_side_whatever_the_strides() {
        let (a, b) = ([1.0, 2.0, 3.0], [10.0, 20.0, 30.0]);
        for ((a, b), expected) in [
            ((&a[..], 1), (&b[..], 1)),
            ((&a[..], 1), (&b[1..], 0)),
            ((&a[2..], 0), (&b[..], 1)),
            ((&a[2..], 0), (&b[..], 0)),
        ]
        .into_iter()
        .zip([[11.0, 41.0, 91.0], [21.0, 41.0, 61.0], [31.0, 61.0, 91.0], [31.0; 3]])
        {
            let mut sums = [1.0; 3];
            add_products(&mut sums, a, b);
            assert_eq!(sums, expected);
        }
    }

    #[test]
    fn shares_move_and_add_along_the_ages_or_hold_at_all() {
        let (mut from, mut to) = ([0.0; 3], [1.0; 3]);
        assert_eq!(move_shares(&[10.0, 20.0, 40.0], (&[0.5, 0.25, 0.0], 1), &mut from, &mut to), 10.0);
        assert_eq!((from, to), ([-5.0, -5.0, 0.0], [6.0, 6.0, 1.0]));
        assert_eq!(move_shares(&[10.0, 20.0, 40.0], (&[0.5], 0), &mut from, &mut to), 35.0);
        assert_eq!((from, to), ([-10.0, -15.0, -20.0], [11.0, 16.0, 21.0]));
        let mut row = [1.0; 3];
        assert_eq!(add_shares(&mut row, 8.0, (&[0.5, 0.25, 0.25, 9.0], 1)), 8.0);
        assert_eq!(row, [5.0, 3.0, 3.0]);
        assert_eq!(add_shares(&mut row, 2.0, (&[0.5, 9.0, 0.5, 9.0, 0.0], 2)), 2.0);
        assert_eq!(row, [6.0, 4.0, 3.0]);
    }

    #[test]
    fn complements_multiply_along_the_ages_or_hold_at_all() {
        let mut product = [1.0, 0.5, 1.0];
        multiply_complements(&mut product, &[0.25, 0.5, 1.0], 1);
        assert_eq!(product, [0.75, 0.25, 0.0]);
        multiply_complements(&mut product, &[0.5], 0);
        assert_eq!(product, [0.375, 0.125, 0.0]);
    }
}
