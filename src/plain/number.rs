//! Figures as text.

/// The shortest decimal digits that read back as the same f64; whole numbers without a point, what is
/// very large or very small with a power of ten.
#[inline(never)]
pub(crate) fn shortest(value: f64) -> String {
    let mut buffer = zmij::Buffer::new();
    let text = buffer.format(value);
    text.strip_suffix(".0").unwrap_or(text).to_owned()
}

#[cfg(test)]
mod tests {
    use super::shortest;

    #[test]
    fn figures_are_written_with_every_digit_and_no_more() {
        for (value, text) in [
            (397_042.0, "397042"),
            (-0.5, "-0.5"),
            (0.1 + 0.2, "0.30000000000000004"),
            (0.0001, "0.0001"),
            (1e12, "1000000000000"),
            (5e-324, "5e-324"),
        ] {
            assert_eq!(shortest(value), text);
            assert_eq!(text.parse::<f64>(), Ok(value));
        }
        assert_eq!(shortest(1e308).parse::<f64>(), Ok(1e308));
    }
}
