//! Sex in codes and words.

use super::words::{Dictionary, is_total, plain};
use crate::project::Sex;

/// Words of women and of men.
pub(super) const WORDS: &[(Sex, &str)] = &[
    (
        Sex::F,
        "female|females|woman|women|frau|frauen|weiblich|weibl|femme|femmes|féminin|mujer|mujeres|femenino|mulher|mulheres|feminino|femmina|femmine|donna|donne|vrouw|vrouwen|vrouwelijk|kvinne|kvinner|kvinde|kvinder|kvinna|kvinnor|konur|nainen|naiset|žena|ženy|ženský|kobieta|kobiety|ženske|ženska|žene|жени|жена|naine|naised|sieviete|sievietes|moteris|moterys|nő|nők|femei|feminin|γυναίκες|γυναίκα|θήλυ|nisa|mara|mná|bean|girls|f",
    ),
    (
        Sex::M,
        "male|males|man|men|mann|männer|männlich|männl|homme|hommes|masculin|hombre|hombres|varón|varones|masculino|homem|homens|maschio|maschi|uomo|uomini|mannen|mannelijk|menn|mand|mænd|män|karlar|mies|miehet|muž|muži|mužský|mężczyzna|mężczyźni|moški|muškarci|muškarac|muški|мъже|мъж|mees|mehed|vīrietis|vīrieši|vyras|vyrai|férfi|férfiak|bărbați|bărbat|άνδρες|άνδρας|άρρεν|irġiel|raġel|fir|fear|boys|m",
    ),
];

/// One entry by itself; `None` where it is not known, or means another sex in another language.
fn word(word: &str) -> Option<Sex> {
    static KNOWN: Dictionary<Sex> = Dictionary::new();
    KNOWN.get(WORDS, word).or_else(|| is_total(word).then_some(Sex::T)).or_else(|| {
        // "women_thousand", "men (number)": the word before one that only says how they are counted.
        let (first, rest) = word.split_once(['_', ' '])?;
        let counted = rest.trim_matches(['(', ')', ' ']);
        (first.chars().count() > 2 && super::unit::read(counted).is_some())
            .then(|| KNOWN.get(WORDS, first))
            .flatten()
    })
}

/// What letters and figures mean among the entries of one column, which are read together: `M` is a man
/// beside `F`, `W`, `V` or `K`, and a woman beside `H`; `1` and `2` are man and woman (ISO 5218).
#[derive(Debug, Clone, Copy, Default)]
pub struct Letters {
    m_is_woman: bool,
    m_is_man: bool,
    figures: bool,
}

impl Letters {
    /// Of the entries of a column.
    pub fn of(entries: &[String]) -> Letters {
        let has = |letter: &str| entries.iter().any(|entry| entry.eq_ignore_ascii_case(letter));
        let figure = |entry: &String| matches!(entry.as_str(), "0" | "1" | "2" | "3" | "9" | "");
        let m_is_woman = has("h") && has("m") && !has("f");
        Letters { m_is_woman, m_is_man: has("m") && !m_is_woman, figures: entries.iter().all(figure) }
    }

    /// What an entry means; `None` where it is not known.
    pub fn read(self, entry: &str) -> Option<Sex> {
        let entry = plain(entry);
        match entry.as_str() {
            "m" if self.m_is_woman => Some(Sex::F),
            "h" => Some(Sex::M),
            // Such a letter means a woman only where `m` stands for the man.
            "w" | "v" | "k" | "d" | "z" | "ž" => self.m_is_man.then_some(Sex::F),
            "1" if self.figures => Some(Sex::M),
            "2" if self.figures => Some(Sex::F),
            "0" | "3" if self.figures => None,
            other => word(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entries(entries: &[&str]) -> Vec<Option<Sex>> {
        let all: Vec<String> = entries.iter().map(|entry| (*entry).to_owned()).collect();
        entries.iter().map(|entry| Letters::of(&all).read(entry)).collect()
    }

    #[test]
    fn letters_are_read_beside_one_another() {
        assert_eq!(entries(&["F", "M", "T"]), [Some(Sex::F), Some(Sex::M), Some(Sex::T)]);
        assert_eq!(entries(&["m", "w"]), [Some(Sex::M), Some(Sex::F)]);
        assert_eq!(entries(&["H", "M"]), [Some(Sex::M), Some(Sex::F)]);
        assert_eq!(entries(&["H", "F"]), [Some(Sex::M), Some(Sex::F)]);
        assert_eq!(entries(&["M", "V"]), [Some(Sex::M), Some(Sex::F)]);
        assert_eq!(entries(&["1", "2"]), [Some(Sex::M), Some(Sex::F)]);
        assert_eq!(entries(&["1", "2", "9"]), [Some(Sex::M), Some(Sex::F), None]);
    }

    #[test]
    fn words_of_every_language_are_known() {
        assert_eq!(entries(&["Muži", "Ženy"]), [Some(Sex::M), Some(Sex::F)]);
        assert_eq!(entries(&["Frauen", "Männer", "Zusammen"]), [Some(Sex::F), Some(Sex::M), Some(Sex::T)]);
        assert_eq!(entries(&["Nők", "férfi"]), [Some(Sex::F), Some(Sex::M)]);
        assert_eq!(entries(&["Manner"]), [Some(Sex::M)]);
        assert_eq!(entries(&["Άνδρες", "Γυναίκες"]), [Some(Sex::M), Some(Sex::F)]);
        assert_eq!(entries(&["divers", "X"]), [None, None]);
    }
}
