//! Decimal digits as the f64 nearest to them, a tie to the even one: what every reader of JSON agrees on.

use std::cmp::Ordering;

/// Digits beyond which only matters whether one of them is not 0: no tie between two f64 has more.
const DIGITS_MAX: usize = 800;

/// The f64 nearest to `whole.fraction · 10^exponent`; infinite where there is none.
pub(super) fn nearest(whole: &[u8], fraction: &[u8], exponent: i32) -> f64 {
    let exponent = exponent.saturating_sub(fraction.len() as i32);
    let mut mantissa = 0_u64;
    let mut count = 0;
    for digits in [whole, fraction] {
        for digit in digits {
            mantissa = mantissa.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
            count += usize::from(count > 0 || *digit != b'0');
        }
    }
    match exponent {
        _ if count == 0 => 0.0,
        // Both are exact, and so the one operation between them is rounded rightly.
        -22..=22 if count < 20 && mantissa < 1 << 53 => {
            let power = power(exponent.unsigned_abs());
            if exponent < 0 { mantissa as f64 / power } else { mantissa as f64 * power }
        }
        -22..0 if count < 20 => divided(mantissa, exponent.unsigned_abs()),
        0..=19 if count < 20 => (u128::from(mantissa) * 10_u128.pow(exponent as u32)) as f64,
        _ => {
            let mut digits = [whole, fraction].concat();
            digits.drain(..digits.len() - count);
            of_any_size(&digits, exponent)
        }
    }
}

/// 10^places; exact up to 10^22.
fn power(places: u32) -> f64 {
    let mut power = 1.0;
    for _ in 0..places {
        power *= 10.0;
    }
    power
}

/// `mantissa / 10^places` of a mantissa that no f64 holds.
fn divided(mantissa: u64, places: u32) -> f64 {
    let whole_power = 10_u128.pow(places);
    // What was rounded twice may be the neighbour of the right one: goes up from the one below it for
    // as long as the whole numbers say that the tie above lies too low.
    let mut bits = (mantissa as f64 / power(places)).to_bits() - 1;
    loop {
        let scale = 1075 - (bits >> 52) as i32;
        let kept = bits & ((1 << 52) - 1) | 1 << 52;
        let tie = (u128::from(2 * kept + 1) * whole_power) << (-scale).max(0);
        let exact = u128::from(mantissa) << (1 + scale.max(0));
        match exact.cmp(&tie) {
            Ordering::Equal if kept % 2 == 1 => bits += 1,
            Ordering::Greater => bits += 1,
            _ => return f64::from_bits(bits),
        }
    }
}

/// The same of digits that no machine word holds; the first of them is not 0.
fn of_any_size(digits: &[u8], mut exponent: i32) -> f64 {
    let point = exponent.saturating_add(digits.len() as i32);
    if point > 310 {
        return f64::INFINITY;
    }
    if point < -330 {
        return 0.0;
    }
    let mut over = Large(Vec::new());
    let mut under = Large(vec![1]);
    let (digits, rest) = digits.split_at(digits.len().min(DIGITS_MAX));
    for digit in digits {
        over.multiply_add(10, u32::from(digit - b'0'));
    }
    if !rest.is_empty() {
        over.multiply_add(10, u32::from(rest.iter().any(|digit| *digit != b'0')));
        exponent += rest.len() as i32 - 1;
    }
    let scaled = if exponent < 0 { &mut under } else { &mut over };
    for _ in 0..exponent.abs() {
        scaled.multiply_add(10, 0);
    }
    let mut scale = over.bits() - under.bits();
    under.double(scale);
    over.double(-scale);
    if over.compare(&under).is_lt() {
        over.double(1);
        scale -= 1;
    }
    // over / under is 1 to 2 now, and what is sought 2^scale of it.
    if scale > 1023 {
        return f64::INFINITY;
    }
    // 53 bits of it and two more to round by, the last of them for all that follow. Below 2^-1022 an
    // f64 has fewer.
    let mut bits = 0_u64;
    for _ in 0..54 + (scale + 1022).min(0) {
        bits <<= 1;
        if over.compare(&under).is_ge() {
            over.subtract(&under);
            bits |= 1;
        }
        over.double(1);
    }
    bits = bits << 1 | u64::from(over.bits() > 0);
    let rounded = (bits + 1 + (bits >> 2 & 1)) >> 2;
    // The highest bit of the 53, which is not stored, is one step of the exponent.
    f64::from_bits((((scale + 1022).max(0) as u64) << 52) + rounded)
}

/// A whole number of any size, the lowest 32 bits first and the highest not 0.
struct Large(Vec<u32>);

impl Large {
    fn bits(&self) -> i32 {
        let highest = self.0.last().copied().unwrap_or_default();
        self.0.len() as i32 * 32 - highest.leading_zeros() as i32
    }

    fn compare(&self, other: &Large) -> Ordering {
        let lengths = self.0.len().cmp(&other.0.len());
        lengths.then_with(|| self.0.iter().rev().cmp(other.0.iter().rev()))
    }

    fn multiply_add(&mut self, factor: u32, add: u32) {
        let mut carry = u64::from(add);
        for part in &mut self.0 {
            carry += u64::from(*part) * u64::from(factor);
            *part = carry as u32;
            carry >>= 32;
        }
        self.0.push(carry as u32);
        self.trim();
    }

    /// Doubles as many times as asked for, if any.
    fn double(&mut self, times: i32) {
        for done in (0..times).step_by(31) {
            self.multiply_add(1 << (times - done).min(31), 0);
        }
    }

    fn subtract(&mut self, other: &Large) {
        let mut borrow = 0;
        for (at, part) in self.0.iter_mut().enumerate() {
            let other = other.0.get(at).copied().unwrap_or_default();
            let less = i64::from(*part) - i64::from(other) + borrow;
            *part = less as u32;
            borrow = less >> 32;
        }
        self.trim();
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;
    use proptest::prelude::*;

    fn agrees(whole: &str, fraction: &str, exponent: i32) {
        let text = format!("{whole}.{fraction}e{exponent}");
        let found = nearest(whole.as_bytes(), fraction.as_bytes(), exponent);
        assert_eq!(found.to_bits(), text.parse::<f64>().unwrap().to_bits(), "{text}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]

        #[test]
        fn any_digits_give_the_nearest_figure(
            whole in "[0-9]{1,21}",
            fraction in "[0-9]{0,21}",
            exponent in prop_oneof![3 => -30..30i32, 1 => -400..400i32],
        ) {
            agrees(&whole, &fraction, exponent);
        }

        /// The tie between two neighbours in all its digits, and what lies next to it.
        #[test]
        fn ties_go_to_the_even_figure(bits in 0..f64::MAX.to_bits(), zeros in 0..900usize) {
            let [low, high] = [bits, bits + 1].map(|bits| format!("{:0310}.{:.1080}", 0, f64::from_bits(bits)));
            let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect::<Vec<_>>();
            let (low, high) = (digits(&low), digits(&high));
            prop_assume!(low.len() == high.len());
            let point = low.len() as i32 - 1080;
            let mut tie = low;
            let mut carry = 0;
            for (digit, other) in tie.iter_mut().zip(&high).rev() {
                let sum = *digit + other + carry;
                (*digit, carry) = (sum % 10, sum / 10);
            }
            let mut rest = 0;
            for digit in &mut tie {
                let value = rest * 10 + *digit;
                (*digit, rest) = (value / 2, value % 2);
            }
            tie.push(rest * 5);
            let tie: String = tie.iter().map(|digit| char::from(b'0' + digit)).collect();
            agrees("0", &tie, point);
            agrees("0", &[&tie, &*"0".repeat(zeros), "1"].concat(), point);
            agrees(&tie, "", point - tie.len() as i32);
        }
    }

    #[test]
    fn the_ends_of_the_range_are_right() {
        for (whole, fraction, exponent) in [
            ("1", "7976931348623157", 308),
            ("1", "7976931348623158", 308),
            ("1", "7976931348623159", 308),
            ("4", "9406564584124654", -324),
            ("2", "4703282292062327", -324),
            ("2", "4703282292062328", -324),
            ("2", "2250738585072011", -308),
            ("2", "2250738585072014", -308),
            ("9007199254740993", "", 0),
            ("1", "", i32::MAX),
            ("1", "", i32::MIN),
            ("0", "0", i32::MAX),
        ] {
            agrees(whole, fraction, exponent);
        }
    }
}
