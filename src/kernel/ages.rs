//! Rows by age that are read at other ages, for those who stay healthy for longer.

/// Where the values of a row lie: from the first age on, with the distance between neighbours.
pub type Along<'a> = (&'a [f64], usize);

/// At each age from `first` on the value of `years` earlier, as an age; at younger ages, and everywhere where
/// `years` is 0, the age's own. Straight between ages, the youngest and the oldest value beyond them.
///
/// `row` gets `ages` entries, `row_stride` apart.
#[inline(never)]
pub fn fill_earlier(
    (values, stride): Along<'_>,
    first: f64,
    years: f64,
    ages: usize,
    (row, row_stride): (&mut [f64], usize),
) {
    // a − years lies `part` above the whole age a − whole.
    let whole = years.ceil();
    let part = whole - years;
    let last = ages - 1;
    let value = |age: usize| values[age * stride];
    for age in 0..ages {
        let below = age as f64 - whole;
        row[age * row_stride] = if years == 0.0 || (age as f64) < first {
            value(age)
        } else if below < 0.0 {
            value(0)
        } else if below >= last as f64 {
            value(last)
        } else {
            let below = below as usize;
            value(below) + (value(below + 1) - value(below)) * part
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn earlier(values: &[f64], first: f64, years: f64) -> Vec<f64> {
        let mut row = vec![f64::NAN; values.len() * 2];
        fill_earlier((values, 1), first, years, values.len(), (&mut row, 2));
        row.iter().copied().step_by(2).collect()
    }

    #[test]
    fn ages_read_what_is_stated_for_younger_or_older_ones() {
        let stated = [10.0, 20.0, 40.0, 80.0];
        assert_eq!(earlier(&stated, 0.0, 0.0), stated);
        assert_eq!(earlier(&stated, 0.0, 1.0), [10.0, 10.0, 20.0, 40.0]);
        assert_eq!(earlier(&stated, 0.0, 0.25), [10.0, 17.5, 35.0, 70.0]);
        assert_eq!(earlier(&stated, 2.0, 1.5), [10.0, 20.0, 15.0, 30.0]);
        assert_eq!(earlier(&stated, 0.0, -1.25), [25.0, 50.0, 80.0, 80.0]);
        assert_eq!(earlier(&stated, 0.0, 9.0), [10.0; 4]);
    }
}
