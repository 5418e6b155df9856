//! Units in codes and words: what a figure counts, and by how much it is to be multiplied.

use super::words::plain;
use crate::project::Unit;

/// A unit of a source.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SourceUnit {
    /// Unit of the model; `None` for a rate or percentage that no quantity is read from.
    pub unit: Option<Unit>,
    /// What a figure is multiplied by.
    pub factor: f64,
}

const WORDS: &[(Option<Unit>, f64, &str)] = &[
    (
        Some(Unit::Heads),
        1.0,
        "nr|number|no|heads|headcount|persons|per|ps|pers|people|hc|nombrenb|number of persons|anzahl|personen|köpfe|nombre|personnes|número|personas|pessoas|persone|numero|aantal|personer|antall|antal|osoby|počet|počet osôb|liczba|osebe|fő|persoane|άτομα",
    ),
    (
        Some(Unit::Heads),
        1000.0,
        "ths|ths_per|thousand|thousands|thousand persons|tsd|in tausend|tausend|milliers|miles|migliaia|milhares|duizend|tisíc|tis|tys|1000 persons|in 1 000|ezer",
    ),
    (
        Some(Unit::Fte),
        1.0,
        "fte|full-time equivalent|full-time equivalents|vollzeitäquivalente|vzä|vk|etp|ejc|ula|vte|årsverk|årsværk|htv|úvazek|úväzky|úvazky",
    ),
    (
        None,
        1.0,
        "p_hthab|hab_p|inh_nr|10p3hb|dentiqnb|density|per hundred thousand inhabitants|per 100 000 inhabitants|per 1 000 inhabitants|per 1000 population|per 1 000 population|je 100 000 einwohner|pour 100 000 habitants|rt",
    ),
    (
        None,
        1.0,
        "pc|percentage|percent|per cent|prozent|pourcentage|porcentaje|percentuale|procent|%|pct|procento|procento|podiel|share",
    ),
];

/// Reads a unit; `None` where the text is none.
pub fn read(text: &str) -> Option<SourceUnit> {
    let word = plain(text);
    let found = WORDS.iter().find(|(_, _, list)| list.split('|').any(|listed| listed == word));
    if let Some((unit, factor, _)) = found {
        return Some(SourceUnit { unit: *unit, factor: *factor });
    }
    let rate = ["per 100", "per 1 000", "per 1000", "je 1", "pour 1", "por 1", "/1000", "/100"];
    rate.iter().any(|mark| word.contains(mark)).then_some(SourceUnit { unit: None, factor: 1.0 })
}

/// Words for a number of something, of whatever it may be.
const VAGUE: &str = "nr|number|no|anzahl|nombre|número|numero|aantal|antall|antal|počet|liczba|count";

/// Whether a unit is in truth only a word for a number.
pub fn is_vague(text: &str) -> bool {
    let word = plain(text);
    VAGUE.split('|').any(|listed| listed == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_thousands_and_rates_are_told_apart() {
        assert_eq!(read("NR"), Some(SourceUnit { unit: Some(Unit::Heads), factor: 1.0 }));
        assert_eq!(read("THS"), Some(SourceUnit { unit: Some(Unit::Heads), factor: 1000.0 }));
        assert_eq!(read("FTE"), Some(SourceUnit { unit: Some(Unit::Fte), factor: 1.0 }));
        assert_eq!(read("P_HTHAB").and_then(|unit| unit.unit), None);
        assert!(read("Per hundred thousand inhabitants").is_some());
        assert_eq!(read("furlong"), None);
    }
}
