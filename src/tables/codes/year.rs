//! Years, alone or in a date.

/// The year of a text: `2020`, `2020.0`, `31.12.2020`, `2020-12-31`, `2020-A1`, `2020 b`. `None` for anything
/// else, above all for figures that only look like a year with more digits.
pub fn read(text: &str) -> Option<i32> {
    let text = text.trim();
    let is_year = |digits: &str| {
        let plain = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| digits.parse().ok()).flatten().filter(|year| (1900..=2150).contains(year))
    };
    if let Some(year) = is_year(text.strip_suffix(".0").unwrap_or(text)) {
        return Some(year);
    }
    // "2012 b": a flag of Eurostat at a header.
    if let Some((digits, flag)) = text.split_once(' ')
        && flag.len() <= 2
        && flag.bytes().all(|byte| byte.is_ascii_lowercase())
    {
        return is_year(digits);
    }
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let day = |part: &str| part.len() <= 2 && part.parse().is_ok_and(|day: u32| (1..=31).contains(&day));
    match parts[..] {
        [year, month, rest] if is_year(year).is_some() => {
            // A time may follow the day.
            let rest = rest.split(['T', ' ']).next().unwrap_or_default();
            (day(month) && day(rest)).then(|| is_year(year)).flatten()
        }
        [first, second, year] if day(first) && day(second) => is_year(year.split(' ').next()?),
        [year, "A1" | "A" | "Y"] => is_year(year),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn years_and_dates() {
        for text in [
            "2020",
            "2020.0",
            "31.12.2020",
            "31/12/2020",
            "2020-12-31",
            "2020-12-31T00:00:00",
            "2020-A1",
            "2020 b",
            "1.1.2020",
        ] {
            assert_eq!(read(text), Some(2020), "{text}");
        }
        for text in ["", "20200", "1234", "2020.5", "2020-13", "99.12.2020", "25-29", "2020 heads"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
