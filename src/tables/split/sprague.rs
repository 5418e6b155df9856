//! Sprague's fifth-difference formula: each single age of a band of five years is a fixed combination of
//! five neighbouring bands.

/// Weights of the bands, counted from the first of the five, for the ages of the first band, the second,
/// and one in the middle; those of the last two are the first ones mirrored.
const FIRST: [[f64; 5]; 5] = [
    [0.3616, -0.2768, 0.1488, -0.0336, 0.0],
    [0.2640, -0.0960, 0.0400, -0.0080, 0.0],
    [0.1840, 0.0400, -0.0320, 0.0080, 0.0],
    [0.1200, 0.1360, -0.0720, 0.0160, 0.0],
    [0.0704, 0.1968, -0.0848, 0.0176, 0.0],
];
const SECOND: [[f64; 5]; 5] = [
    [0.0336, 0.2272, -0.0752, 0.0144, 0.0],
    [0.0080, 0.2320, -0.0480, 0.0080, 0.0],
    [-0.0080, 0.2160, -0.0080, 0.0, 0.0],
    [-0.0160, 0.1840, 0.0400, -0.0080, 0.0],
    [-0.0176, 0.1408, 0.0912, -0.0144, 0.0],
];
const MIDDLE: [[f64; 5]; 5] = [
    [-0.0128, 0.0848, 0.1504, -0.0240, 0.0016],
    [-0.0016, 0.0144, 0.2224, -0.0416, 0.0064],
    [0.0064, -0.0336, 0.2544, -0.0336, 0.0064],
    [0.0064, -0.0416, 0.2224, 0.0144, -0.0016],
    [0.0016, -0.0240, 0.1504, 0.0848, -0.0128],
];

/// Amounts at single ages; `None` where the bands are not five or more of five years each, or an age would
/// fall below zero.
pub(super) fn single_ages(limits: &[i32], amounts: &[f64]) -> Option<Vec<f64>> {
    let count = amounts.len();
    if count < 5 || limits.windows(2).any(|band| band[1] - band[0] != 5) {
        return None;
    }
    let mut ages = Vec::new();
    for band in 0..count {
        let from_end = count - 1 - band;
        let (panel, first, mirrored) = match (band, from_end) {
            (0, _) => (&FIRST, 0, false),
            (1, _) => (&SECOND, 0, false),
            (_, 0) => (&FIRST, count - 5, true),
            (_, 1) => (&SECOND, count - 5, true),
            _ => (&MIDDLE, band - 2, false),
        };
        for age in 0..5 {
            let mut amount = 0.0;
            for of in 0..5 {
                let weight = if mirrored { panel[4 - age][4 - of] } else { panel[age][of] };
                amount += weight * amounts[first + of];
            }
            if amount < 0.0 {
                return None;
            }
            ages.push(amount);
        }
        // The weights are rounded to four digits; the band's sum is kept to the last.
        let start = ages.len() - 5;
        let sum: f64 = ages[start..].iter().sum();
        if sum > 0.0 {
            ages[start..].iter_mut().for_each(|age| *age *= amounts[band] / sum);
        }
    }
    Some(ages)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// DemoTools' example, as MODEL.md names it: case G.
    #[test]
    fn the_published_ages_come_out() {
        let bands = [
            54170.0, 44775.0, 42142.0, 38464.0, 34406.0, 30386.0, 26933.0, 23481.0, 20602.0, 16489.0,
            14248.0, 9928.0, 8490.0, 4801.0, 3599.0, 2048.0, 941.0, 326.0, 80.0, 17.0,
        ];
        let limits: Vec<i32> = (0..=20).map(|band| band * 5).collect();
        let ages = single_ages(&limits, &bands).expect("no age below zero");
        let published = [12172.491, 11380.448, 10717.448, 10171.0, 9728.613, 9377.795];
        for (age, (found, published)) in ages.iter().zip(published).enumerate() {
            assert!((found - published).abs() < 6e-4, "age {age}: {found} for {published}");
        }
    }

    #[test]
    fn every_panel_keeps_the_band_it_divides() {
        for (panel, own) in [(FIRST, 0), (SECOND, 1), (MIDDLE, 2)] {
            for of in 0..5 {
                let sum: f64 = panel.iter().map(|weights| weights[of]).sum();
                assert!((sum - f64::from(u8::from(of == own))).abs() < 1e-12, "{of}: {sum}");
            }
        }
    }

    #[test]
    fn other_bands_and_falls_below_zero_are_left_to_another_method() {
        assert_eq!(single_ages(&[0, 5, 10, 15, 20], &[1.0; 4]), None);
        assert_eq!(single_ages(&[0, 5, 10, 15, 20, 30], &[1.0; 5]), None);
        assert_eq!(single_ages(&[0, 5, 10, 15, 20, 25], &[0.0, 100.0, 0.0, 100.0, 0.0]), None);
    }
}
