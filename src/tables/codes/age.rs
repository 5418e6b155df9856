//! Ages and age groups in codes and words.

use super::words::{is_total, is_unknown, plain};
use crate::plain::Shown;

/// What an entry says about age, completed years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// From one age to another, both included
    Band(i32, i32),
    /// All ages up to this one
    UpTo(i32),
    /// This age and all above
    From(i32),
    /// All ages together
    Total,
    /// People of unknown age
    Unknown,
}

impl Age {
    /// A band, a single age or an open band as a project writes it; `None` for what is none.
    pub fn written(self) -> Option<String> {
        match self {
            Age::Band(from, to) if from == to => Some(from.shown()),
            Age::Band(from, to) => Some([&*from.shown(), "-", &to.shown()].concat()),
            Age::From(from) => Some([&*from.shown(), "+"].concat()),
            _ => None,
        }
    }
}

const YEARS: &str = "y|yr|yrs|year|years|years old|old|jahr|jahre|jahren|j|an|ans|año|años|ano|anos|anno|anni|jaar|jr|år|vuotta|rok|roky|roků|rokov|let|lat|rocznik|leta|godina|god|години|aastat|aastased|gadi|gadiem|metų|m|év|éves|ani|ετών|age|aged|ages|im alter von|alter|et|und|and|of|de|od|von|the|na|snin|bliana|t|y.o|c";
const UNDER: &str = "lt|<|under|less than|below|younger than|younger|unter|jünger als|moins de|menos de|meno di|jonger dan|yngre enn|alle|alle 2|do (bez)|mniej niż|poniżej|mlajši od|mlađi od|под|kevesebb|sub|κάτω από|méně než|menej ako|pod|inferior a";
const UP_TO: &str = "le|≤|<=|up to|to|until|bis|bis unter|jusqu'à|jusqu|hasta|até|fino a|tot|tot en met|t/m|til|till|enintään|do|iki|līdz|kuni|legfeljebb|până la|έως|a menej|a méně|og yngre|and under|and younger|und jünger|et moins|y menos|e meno";
const AND_OVER: &str = "ge|≥|>=|+|and over|or over|and older|or older|and more|or more|plus|from|ab|und älter|und mehr|u. ä|u.ä|u. m|u.m|und darüber|oder älter|et plus|et au-delà|ans et plus|y más|y mas|o más|e mais|ou mais|e più|e oltre|en ouder|en meer|of ouder|og eldre|og over|og mer|og ældre|och äldre|eller äldre|ja vanhemmat|ja yli|a více|a viac|a starší|i więcej|i starsi|in več|i više|i stariji|и повече|и над|ja vanemad|un vecāki|un vairāk|ir vyresni|ir daugiau|és idősebb|és több|felett|fölött|și peste|peste|και άνω|u aktar|agus os a chionn|i starsze|years and over|years or over|y_ge";
const OVER: &str = "gt|>|over|older than|above|über|älter als|plus de|más de|mais de|più di|oltre|ouder dan|eldre enn|yli|nad|powyżej|starší než|starejši od|над|üle|virs|virš|felüli";

/// Reads an age or an age group; `None` where the text is none.
pub fn read(text: &str) -> Option<Age> {
    if is_total(text) {
        return Some(Age::Total);
    }
    if is_unknown(text) || matches!(plain(text).as_str(), "y_unk" | "age unknown") {
        return Some(Age::Unknown);
    }
    // Half-open as in mathematics: [25,30)
    let trimmed = text.trim();
    if let Some(inner) = trimmed.strip_prefix('[').and_then(|rest| rest.strip_suffix([')', '['])) {
        let (from, to) = inner.split_once([',', ';', '-'])?;
        let (from, to): (i32, i32) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
        return (to > from && to <= 130).then_some(Age::Band(from, to - 1));
    }
    let lower = plain(text).replace(['–', '—', '‒', '−', '‐'], "-");
    let mut figures: Vec<i32> = Vec::new();
    let mut words = String::new();
    let mut digits = String::new();
    // Between two figures: "-", "to", "bis" …; kept apart from words before and after them.
    let mut between = String::new();
    for sign in lower.chars().chain(std::iter::once(' ')) {
        if sign.is_ascii_digit() {
            if digits.is_empty() && figures.len() == 1 {
                between = std::mem::take(&mut words);
            }
            digits.push(sign);
            continue;
        }
        if !digits.is_empty() {
            if digits.len() > 3 || figures.len() == 2 {
                return None;
            }
            figures.push(digits.parse().ok()?);
            digits.clear();
            if figures.len() == 1 {
                words.push('\u{1}');
            }
        }
        words.push(if sign == '_' { ' ' } else { sign });
    }
    if figures.is_empty() || figures.iter().any(|age| *age > 130) {
        return None;
    }
    if let [from, to] = figures[..] {
        let before = between.split('\u{1}').next().unwrap_or_default().trim().to_owned();
        let link = between.split('\u{1}').nth(1).unwrap_or_default().trim().to_owned();
        let opens = ["from", "von", "de", "od", "fra", "från", "van", "da", "desde", "del"];
        let begins = is_years(&before) || opens.contains(&before.as_str());
        if !(begins && is_years(&words)) || from > to {
            return None;
        }
        // "25 bis unter 30" leaves 30 out.
        let excludes = ["bis unter", "to under", "to less than", "do menej ako", "à moins de", "až pod"];
        if excludes.contains(&link.as_str()) {
            return (to > from).then_some(Age::Band(from, to - 1));
        }
        let links = [
            "-",
            "to",
            "bis",
            "à",
            "a",
            "al",
            "t",
            "til",
            "till",
            "tot",
            "t/m",
            "tot en met",
            "až",
            "do",
            "y",
            "and",
            "and under",
            "through",
            "–",
            "..",
            "/",
            "og",
            "până la",
            "έως",
            "years to",
            "y-",
            "- y",
            "-y",
        ];
        return links.contains(&link.as_str()).then_some(Age::Band(from, to));
    }
    let age = figures[0];
    let mut parts = words.split('\u{1}').map(str::trim);
    let (before, after) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let before_word = without_years(before);
    let after_word = without_years(after);
    let listed = |list: &str, word: &str| !word.is_empty() && list.split('|').any(|listed| listed == word);
    let one = |list: &str| {
        (listed(list, &before_word) && after_word.is_empty())
            || (listed(list, &after_word) && before_word.is_empty())
    };
    if before_word.is_empty() && after_word.is_empty() {
        // "65-" and "-34" say less than they seem to.
        return (!before.contains('-') && !after.contains('-')).then_some(Age::Band(age, age));
    }
    if one(AND_OVER) {
        Some(Age::From(age))
    } else if one(UNDER) {
        (age > 0).then_some(Age::UpTo(age - 1))
    } else if one(UP_TO) {
        Some(Age::UpTo(age))
    } else if one(OVER) {
        Some(Age::From(age + 1))
    } else {
        None
    }
}

/// Whether a text is nothing but words for years.
fn is_years(text: &str) -> bool {
    without_years(text).is_empty()
}

fn without_years(text: &str) -> String {
    let is_year = |word: &&str| {
        let word =
            word.trim_matches(|sign: char| matches!(sign, '.' | '(' | ')' | ',' | '\u{1}' | '[' | ']'));
        word.is_empty() || YEARS.split('|').any(|listed| listed == word)
    };
    let kept = text.split_whitespace().map(|word| word.trim_matches(|sign| matches!(sign, '(' | ')' | ',')));
    // "et plus", "und älter" hold words that alone say nothing.
    let words: Vec<&str> = kept.collect();
    let joined = words.join(" ");
    let known = |list: &str| list.split('|').any(|listed| listed == joined);
    if known(UNDER) || known(UP_TO) || known(AND_OVER) || known(OVER) {
        return joined;
    }
    let from = words.iter().position(|word| !is_year(word)).unwrap_or(words.len());
    let begins = |from: usize| {
        let rest = words[from..].join(" ");
        [UNDER, UP_TO, AND_OVER, OVER].iter().any(|list| list.split('|').any(|listed| listed == rest))
    };
    // "ans et plus": the years go, the rest stays together.
    for start in 0..=from.min(words.len()) {
        if start < words.len() && begins(start) {
            return words[start..].join(" ");
        }
    }
    let mut rest: Vec<&str> = words.into_iter().filter(|word| !is_year(word)).collect();
    rest.retain(|word| !word.is_empty());
    rest.join(" ").trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_in_all_spellings() {
        for text in [
            "Y25-29",
            "25-29",
            "25 to 29",
            "25–29",
            "25 - 29 years",
            "Y25T29",
            "25 bis 29",
            "25 à 29 ans",
            "25 až 29 rokov",
            "From 25 to 29 years",
            "[25,30)",
            "25 bis unter 30 Jahre",
            "25 a 29 años",
            "25-29 let",
            "25 t/m 29 jaar",
            "25-29 år",
            "Von 25 bis 29",
            "aged 25 to 29",
            "25/29",
        ] {
            assert_eq!(read(text), Some(Age::Band(25, 29)), "{text}");
        }
    }

    #[test]
    fn open_groups_in_all_spellings() {
        for text in [
            "65+",
            "Y_GE65",
            "Y65+",
            "65 and over",
            "≥65",
            "65 years and older",
            "65 u. m.",
            "65 et plus",
            "65 ans et plus",
            "65 y más",
            ">=65",
            "65 Jahre und älter",
            "65 en ouder",
            "65 a viac",
            "65 lat i więcej",
            "65 years or over",
            "65 és idősebb",
            "65 og eldre",
            "65 och äldre",
            ">64",
            "Over 64",
            "65 ja vanhemmat",
            "65 και άνω",
            "65 anni e più",
            "ab 65",
        ] {
            assert_eq!(read(text), Some(Age::From(65)), "{text}");
        }
        for text in [
            "Y_LT35",
            "<35",
            "under 35",
            "Less than 35 years",
            "unter 35 Jahre",
            "moins de 35 ans",
            "bis 34",
            "do 34 rokov",
            "≤34",
            "<=34",
            "jonger dan 35 jaar",
            "34 and under",
            "menos de 35 años",
        ] {
            assert_eq!(read(text), Some(Age::UpTo(34)), "{text}");
        }
    }

    #[test]
    fn single_ages_totals_and_unknown() {
        for text in ["34", "Y34", "34 years", "34 ans", "34 Jahre"] {
            assert_eq!(read(text), Some(Age::Band(34, 34)), "{text}");
        }
        assert_eq!(read("TOTAL"), Some(Age::Total));
        assert_eq!(read("UNK"), Some(Age::Unknown));
    }

    #[test]
    fn what_is_no_age_is_not_read() {
        for text in
            ["", "2020", "34-25", "abc", "NUTS 2", "5 doctors", "25-", "-34", "25-29-34", "1.5", "150"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
