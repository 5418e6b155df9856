//! Figures as text.

/// The shortest decimal digits that read back as the same f64; whole numbers without a point.
#[inline(never)]
pub(crate) fn shortest(value: f64) -> String {
    value.to_string()
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
