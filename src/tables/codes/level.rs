//! Definition level: licensed, professionally active, practising.

use super::words::plain;
use crate::project::Definition;

const WORDS: &[(Definition, &str)] = &[
    (
        Definition::Practising,
        "pract|practising|practicing|prac|praktizierend|en exercice|en activité clinique|practicante|em exercício|praticante|praktiserende|praktijkhoudend|praktikující|praktyzujący|practising physicians|practising nurses|practising dentists|ärztlich tätig|berufstätig mit patientenkontakt",
    ),
    (
        Definition::Active,
        "act|active|actifs|actif|professionally active|profact|prof_act|prof act|berufstätig|tätig|en actividad|activo|activos|attivo|attivi|werkzaam|yrkesaktive|aktive|aktiv|činní|aktívni|aktywni|ativos",
    ),
    (
        Definition::Licensed,
        "lic|licensed|licenced|licensed to practise|licensed to practice|registered|authorised|approbiert|gemeldet|registriert|inscrits|inscrit|colegiados|colegiado|inscritos|iscritti|iscritto|geregistreerd|autoriserte|autorisation|legitimerade|registrovaní|registrovaný|zarejestrowani|evidovaní",
    ),
];

/// Reads a definition level; `None` where the text is none.
pub fn read(text: &str) -> Option<Definition> {
    let word = plain(text);
    let exact = |word: &str| {
        WORDS.iter().find(|(_, list)| list.split('|').any(|listed| listed == word)).map(|(level, _)| *level)
    };
    exact(&word).or_else(|| exact(word.split([' ', ',']).next().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_words() {
        for (text, level) in [
            ("PRACT", Definition::Practising),
            ("Practising physicians", Definition::Practising),
            ("Professionally active", Definition::Active),
            ("LIC", Definition::Licensed),
            ("colegiados", Definition::Licensed),
        ] {
            assert_eq!(read(text), Some(level), "{text}");
        }
        assert_eq!(read("retired"), None);
    }
}
