//! ISCO-08 in its spellings.

/// The code of an occupation, one to four digits, from `2211`, `OC2211`, `ISCO-08:2211`, `ISCO08_2211` or
/// `2211 Generalist medical practitioners`.
pub fn read(text: &str) -> Option<String> {
    let upper = text.trim().to_uppercase();
    let mut rest = upper.as_str();
    let mut prefixed = false;
    for prefix in ["ISCO-08", "ISCO 08", "ISCO_08", "ISCO08", "ISCO-88", "ISCO88", "ISCO", "OC"] {
        if let Some(stripped) = rest.strip_prefix(prefix) {
            rest = stripped.trim_start_matches([':', ' ', '_', '-', '.']);
            prefixed = true;
            break;
        }
    }
    let end = rest.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(rest.len());
    let (code, label) = rest.split_at(end);
    let fits = (1..=4).contains(&code.len()) && !code.starts_with('0');
    let label_fits = label.is_empty() || label.starts_with([' ', ':', '-', '_', '.']) && label.len() > 2;
    // A short figure alone may be anything.
    (fits && label_fits && (prefixed || code.len() >= 3)).then(|| code.to_owned())
}

/// Codes of ISCO-88 that ISCO-08 does not have: where one stands, 2221 is a physician and not a nurse.
const ONLY_88: &[&str] = &[
    "2223", "2224", "2229", "3223", "3224", "3225", "3226", "3227", "3228", "3229", "3231", "3232", "3241",
    "3242",
];

/// Whether codes or their header point to ISCO-88.
pub fn may_be_88(header: &str, codes: &[&str]) -> bool {
    header.contains("88")
        || codes.iter().any(|code| ONLY_88.contains(code) || code.to_uppercase().starts_with("ISCO-88"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_spellings_of_a_code() {
        for text in [
            "2211",
            "OC2211",
            "ISCO-08:2211",
            "ISCO08_2211",
            "2211 Generalist medical practitioners",
            "isco 08 2211",
        ] {
            assert_eq!(read(text).as_deref(), Some("2211"), "{text}");
        }
        assert_eq!(read("OC221").as_deref(), Some("221"));
        for text in ["", "12", "22110", "2211x", "0110", "doctors"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn the_older_classification_is_noticed() {
        assert!(may_be_88("ISCO-88", &["2221"]));
        assert!(may_be_88("isco", &["2221", "2224"]));
        assert!(!may_be_88("isco08", &["2221", "2211", "2261"]));
    }
}
