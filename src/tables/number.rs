//! Figures in text: which sign is the decimal one is told by evidence, never assumed.
//!
//! `4,20` can only be a decimal comma and `1.234.567` only groups; `1.234` alone is either, and is left
//! open until other figures of the file, or the user, decide.

use crate::project::DecimalSign as Decimal;

/// What one text says about the signs of its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// No figure
    None,
    /// A figure without either sign
    Neutral,
    /// A figure that has this decimal sign, or groups by the other
    Sure(Decimal),
    /// One sign with three digits after it, which may part groups or a fraction
    Either,
}

/// Signs that part groups of three digits and nothing else.
const GROUPS: [char; 6] = [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\'', '’'];

struct Parts<'a> {
    negative: bool,
    percent: bool,
    body: &'a str,
}

fn parts(text: &str) -> Option<Parts<'_>> {
    let text = text.trim();
    let (text, percent) = match text.strip_suffix('%') {
        Some(rest) => (rest.trim_end(), true),
        None => (text, false),
    };
    let (body, negative) = match text.strip_prefix(['-', '\u{2212}', '–']) {
        Some(rest) => (rest.trim_start(), true),
        None => (text.strip_prefix('+').unwrap_or(text), false),
    };
    body.starts_with(|sign: char| sign.is_ascii_digit() || sign == '.' || sign == ',').then_some(Parts {
        negative,
        percent,
        body,
    })
}

/// Whether groups of digits are as groups are: one to three digits, then threes.
fn grouped(groups: &[&str]) -> bool {
    let digits = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    groups.iter().all(digits)
        && (groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3))
}

/// What a text says about the signs of its file.
pub fn evidence(text: &str) -> Evidence {
    let Some(Parts { body, .. }) = parts(text) else { return Evidence::None };
    if exponent(body).is_some() {
        return if body.contains('.') { Evidence::Sure(Decimal::Point) } else { Evidence::Neutral };
    }
    let reads = |decimal: Decimal| read(text, decimal).is_some();
    match (reads(Decimal::Point), reads(Decimal::Comma)) {
        (false, false) => Evidence::None,
        (true, false) => Evidence::Sure(Decimal::Point),
        (false, true) => Evidence::Sure(Decimal::Comma),
        (true, true) if body.contains(['.', ',']) => Evidence::Either,
        (true, true) => Evidence::Neutral,
    }
}

/// `1e+05`, as R writes it.
fn exponent(body: &str) -> Option<f64> {
    let (mantissa, power) = body.split_once(['e', 'E'])?;
    let plain =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let digits = power.strip_prefix(['+', '-']).unwrap_or(power);
    let whole = (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    (plain(mantissa) && whole).then(|| body.parse().ok()).flatten().filter(|value: &f64| value.is_finite())
}

/// Reads a figure under a decimal sign; the other sign may part groups of three digits. A figure with `%` is
/// divided by 100. `None` where the text is no figure under that sign.
pub fn read(text: &str, decimal: Decimal) -> Option<f64> {
    let Parts { negative, percent, body } = parts(text)?;
    let value = match exponent(body) {
        Some(value) if decimal == Decimal::Point || !body.contains('.') => value,
        Some(_) => return None,
        None => plain(body, decimal)?,
    };
    let value = if negative { -value } else { value };
    Some(if percent { value / 100.0 } else { value })
}

fn plain(body: &str, decimal: Decimal) -> Option<f64> {
    let (sign, other) = match decimal {
        Decimal::Point => ('.', ','),
        Decimal::Comma => (',', '.'),
    };
    let (whole, fraction) = match body.split_once(sign) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (body, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if fraction.is_some_and(|fraction| fraction.is_empty() || !digits(fraction)) {
        return None;
    }
    let used: Vec<char> = whole.chars().filter(|sign| !sign.is_ascii_digit()).collect();
    let one_kind = used.windows(2).all(|pair| pair[0] == pair[1]);
    if !one_kind || used.iter().any(|sign| *sign != other && !GROUPS.contains(sign)) {
        return None;
    }
    let groups: Vec<&str> = whole.split(|sign: char| !sign.is_ascii_digit()).collect();
    let bare_fraction = whole.is_empty() && fraction.is_some();
    // A group of zero would be written by nobody: 0.123 is a fraction.
    let zero_first = groups.len() > 1 && groups[0].starts_with('0');
    if !bare_fraction && (!grouped(&groups) || zero_first) {
        return None;
    }
    let mut plain: String = groups.concat();
    if let Some(fraction) = fraction {
        plain.push('.');
        plain.push_str(fraction);
    }
    plain.parse().ok()
}

/// Marks that statistics set where no figure stands. A dash means nothing or unknown, as the source
/// pleases, and so is missing and never zero.
pub fn is_missing_mark(text: &str) -> bool {
    let mark = text.trim();
    let word = mark.to_lowercase();
    matches!(
        word.as_str(),
        "" | ":"
            | "."
            | ".."
            | "..."
            | "…"
            | "-"
            | "–"
            | "—"
            | "−"
            | "x"
            | "*"
            | "/"
            | "na"
            | "n/a"
            | "n.a."
            | "n.a"
            | "nan"
            | "null"
            | "none"
            | "k.a."
            | "k. a."
            | "nd"
            | "n.d."
            | "nc"
            | "i.d."
            | "s.d."
            | "neuv."
            | "_z"
    ) || mark.strip_prefix(':').is_some_and(|flag| is_flag(flag.trim()))
}

/// Remarks as Eurostat sets them behind a figure: `b`, `e`, `bep`.
pub fn is_flag(text: &str) -> bool {
    (1..=4).contains(&text.len()) && text.bytes().all(|byte| b"bcdefinprsuvz".contains(&byte))
}

/// A figure and the remark behind it: `123.4 b`.
pub fn with_flag(text: &str) -> (&str, Option<&str>) {
    match text.trim().rsplit_once([' ', '\u{a0}']) {
        Some((figure, flag)) if is_flag(flag) && !figure.is_empty() => (figure.trim_end(), Some(flag)),
        _ => (text.trim(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sure_is_sure_and_what_is_not_is_asked() {
        for (text, expected) in [
            ("4,20", Evidence::Sure(Decimal::Comma)),
            ("22.5", Evidence::Sure(Decimal::Point)),
            ("1.234", Evidence::Either),
            ("1,234", Evidence::Either),
            ("1 234", Evidence::Neutral),
            ("1.234.567", Evidence::Sure(Decimal::Comma)),
            ("1,234.5", Evidence::Sure(Decimal::Point)),
            ("1.234,5", Evidence::Sure(Decimal::Comma)),
            ("0.123", Evidence::Sure(Decimal::Point)),
            ("12345.678", Evidence::Sure(Decimal::Point)),
            ("1 234,567", Evidence::Sure(Decimal::Comma)),
            ("1234", Evidence::Neutral),
            ("1e+05", Evidence::Neutral),
            ("1.5e-3", Evidence::Sure(Decimal::Point)),
            ("25-29", Evidence::None),
            ("1.2.2020", Evidence::None),
            ("12 34", Evidence::None),
            ("1,23,456", Evidence::None),
            ("", Evidence::None),
            ("b", Evidence::None),
        ] {
            assert_eq!(evidence(text), expected, "{text}");
        }
    }

    #[test]
    fn figures_are_read_under_the_sign_of_the_file() {
        assert_eq!(read("1.234", Decimal::Comma), Some(1234.0));
        assert_eq!(read("1.234", Decimal::Point), Some(1.234));
        assert_eq!(read("4,20", Decimal::Comma), Some(4.2));
        assert_eq!(read("4,20", Decimal::Point), None);
        assert_eq!(read("22.5", Decimal::Comma), None);
        assert_eq!(read("1\u{202f}234\u{202f}567,5", Decimal::Comma), Some(1_234_567.5));
        assert_eq!(read("−1'234.5", Decimal::Point), Some(-1234.5));
        assert_eq!(read("12,5 %", Decimal::Comma), Some(0.125));
        assert_eq!(read(".5", Decimal::Point), Some(0.5));
        assert_eq!(read("1e+05", Decimal::Comma), Some(100_000.0));
        assert_eq!(read("1 234.567 8", Decimal::Point), None);
    }

    #[test]
    fn flags_and_marks_are_not_figures() {
        assert_eq!(with_flag("123.4 b"), ("123.4", Some("b")));
        assert_eq!(with_flag("1 234"), ("1 234", None));
        assert_eq!(with_flag(": c"), (":", Some("c")));
        assert!(is_missing_mark(":") && is_missing_mark(": c") && is_missing_mark("–"));
        assert!(!is_missing_mark("0") && !is_missing_mark("12"));
    }
}
