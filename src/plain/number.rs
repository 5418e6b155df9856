//! Figures as text.

/// The shortest decimal digits that read back as the same f64; whole numbers without a point.
#[inline(never)]
pub(crate) fn shortest(value: f64) -> String {
    let mut buffer = zmij::Buffer::new();
    let text = buffer.format(value);
    let Some((digits, exponent)) = text.split_once('e') else {
        return text.strip_suffix(".0").unwrap_or(text).to_owned();
    };
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", digits),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    match exponent.strip_prefix('-') {
        Some(places) => {
            let zeros = "0".repeat(places.parse::<usize>().unwrap_or(1) - 1);
            [sign, "0.", &zeros, whole, fraction].concat()
        }
        None => {
            let zeros = "0".repeat(exponent.parse::<usize>().unwrap_or(0).saturating_sub(fraction.len()));
            [sign, whole, fraction, &zeros].concat()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::shortest;

    #[test]
    fn figures_are_written_in_full_and_no_longer() {
        for (value, text) in [(397_042.0, "397042"), (-0.5, "-0.5"), (0.1 + 0.2, "0.30000000000000004")] {
            assert_eq!(shortest(value), text);
            assert_eq!(text.parse::<f64>(), Ok(value));
        }
    }
}
