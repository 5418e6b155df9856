//! Words of the languages of Europe, as headers and entries of statistical tables use them.

use std::collections::HashMap;
use std::sync::OnceLock;

/// What a word at the head of a column says about the column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Head {
    /// Profession, occupation or specialty
    Profession,
    /// Region or country
    Region,
    /// Sector of work
    Sector,
    /// Sex
    Sex,
    /// Age or age group
    Age,
    /// Year or date of a count
    Year,
    /// Definition level: licensed, active, practising
    Level,
    /// Unit of the figures
    Unit,
    /// The figures
    Value,
    /// Remarks on the figures
    Flag,
    /// Full-time equivalents
    Fte,
    /// Hours a week
    Hours,
    /// Identifier of a person
    Person,
    /// Name of a person
    PersonName,
    /// Year or date of birth
    Birth,
    /// What need not be read: update stamps, frequencies, names of data flows
    Nothing,
}

/// Words of each kind, apart by `|`, in English, then German, French, Spanish, Portuguese, Italian, Dutch, the
/// Nordic, the Slavic, the Baltic, Hungarian, Romanian, Greek, Maltese and Irish languages where they differ.
const HEADS: &[(Head, &str)] = &[
    (
        Head::Sex,
        "sex|gender|geschlecht|sexe|sexo|género|genere|sesso|geslacht|kjønn|køn|kön|sukupuoli|pohlaví|pohlavie|płeć|spol|пол|sugu|dzimums|lytis|nem|gen|sexul|φύλο|sess|gnéas",
    ),
    (
        Head::Age,
        "age|age group|age class|ages|alter|altersgruppe|altersgruppen|altersklasse|âge|tranche d'âge|tranche|groupe d'âges|edad|grupo de edad|grupos de edad|idade|grupo etário|età|classe di età|classi di età|leeftijd|leeftijdsgroep|leeftijdsklasse|alder|aldersgruppe|ålder|åldersgrupp|ikä|ikäryhmä|věk|věková skupina|vek|veková skupina|wiek|grupa wieku|dob|starost|starostna skupina|vanus|vanuserühm|vecums|vecuma grupa|amžius|amžiaus grupė|kor|korcsoport|életkor|vârsta|grupa de vârstă|ηλικία|възраст|età' grupp|aois",
    ),
    (
        Head::Year,
        "year|time|time period|time_period|period|reference year|jahr|stichtag|berichtsjahr|année|annee|an|año|periodo|período|ano|anno|jaar|peildatum|år|vuosi|rok|rik|leto|godina|година|aasta|gads|metai|év|anul|έτος|sena|bliain|date",
    ),
    (
        Head::Profession,
        "isco|isco08|isco-08|isco_08|isco 08|isco88|isco-88|isco 88|occupation|profession|professions|job|specialty|speciality|specialisation|specialization|category|med_spec|med spec|health profession|medical speciality|beruf|berufsgruppe|fachgebiet|fachrichtung|facharztgruppe|métier|spécialité|profesión|ocupación|especialidad|profissão|especialidade|professione|specialità|specializzazione|beroep|beroepsgroep|specialisme|yrke|stilling|erhverv|speciale|specialitet|ammatti|erikoisala|povolání|povolanie|odbornost|obor|odbor|zawód|specjalność|poklic|zanimanje|specijalnost|професия|amet|eriala|profesija|profesija/specialitāte|profesija, specialybė|foglalkozás|szakma|szakterület|ocupație|profesie|specialitate|επάγγελμα|ειδικότητα|professjoni|gairm",
    ),
    (
        Head::Region,
        "geo|region|regions|nuts|nuts2|nuts3|nuts_id|country|area|ref_area|reference area|location|land|bundesland|kreis|staat|région|département|departement|pays|región|comunidad autónoma|provincia|país|região|distrito|regione|regio|provincie|gemeente|fylke|kommune|landsdel|län|alue|maakunta|kraj|okres|region / kraj|województwo|regija|županija|област|maakond|reģions|apskritis|megye|régió|județ|regiunea|περιφέρεια|reġjun|réigiún",
    ),
    (Head::Sector, "sector|sektor|secteur|settore|setor|szektor|ágazat|τομέας|sektorius|sektors|сектор"),
    (
        Head::Level,
        "wstatus|work status|definition|definition level|activity status|status|tätigkeitsstatus|statut|statut d'activité|estado|stato|stav|level",
    ),
    (
        Head::Unit,
        "unit|units|unit_measure|unit of measure|unit measure|measure|einheit|unité|unidad|unidade|unità|eenheid|enhed|enhet|yksikkö|jednotka|jednostka|enota|jedinica|мярка|ühik|mērvienība|vienetas|mértékegység|unitate|μονάδα",
    ),
    (
        Head::Value,
        "obs_value|obs value|value|values|observation value|number|count|n|heads|headcount|persons|people|total number|wert|anzahl|personen|köpfe|valeur|effectif|effectifs|nombre|valor|número|efectivos|valore|numero|aantal|waarde|antall|antal|verdi|værdi|värde|lukumäärä|arvo|hodnota|počet|počet osob|počet osôb|liczba|wartość|število|vrednost|broj|vrijednost|стойност|брой|arv|väärtus|skaits|vērtība|skaičius|reikšmė|érték|létszám|fő|szám|valoare|număr|τιμή|αριθμός|numru|líon",
    ),
    (
        Head::Flag,
        "obs_flag|obs_status|obs status|observation status|observation status (flag)|flag|flags|flag codes|conf_status|confidentiality status|fußnote|note|notes|footnote|footnotes|anmerkung|remarque|nota|status flag",
    ),
    (
        Head::Fte,
        "fte|full-time equivalent|full-time equivalents|full time equivalent|fte_heads|vollzeitäquivalent|vollzeitäquivalente|vzä|etp|équivalent temps plein|ejc|etc|ula|vte|fulltime|årsverk|årsværk|årsarbetskraft|htv|úvazek|úväzok|etat|úvazky",
    ),
    (
        Head::Hours,
        "hours|weekly hours|hours per week|hours a week|contract hours|wochenstunden|arbeitszeit|stunden|heures|heures par semaine|horas|horas semanales|ore|ore settimanali|uren|uren per week|timer|timer per uke|timmar|tunnit|hodiny|hodin týdně|godziny|ure|sati|óra|ore pe săptămână|ώρες",
    ),
    (
        Head::Person,
        "id|person id|person_id|personid|pseudonym|pid|person|registration number|registration no|registration_number|licence number|license number|arztnummer|lanr|rpps|adeli|numéro|inami|riziv|nihdi|big|big-nummer|big nummer|colegiado|número de colegiado|nº colegiado|codice fiscale|hpr|hpr-nr|hpr-nummer|autorisations-id|ivo|evidenční číslo|rodné číslo|registračné číslo|pesel|pwz|numer pwz|oib|emšo|egn|nyilvántartási szám|cnp|número de ordem|cédula",
    ),
    (
        Head::PersonName,
        "name|first name|last name|surname|family name|given name|forename|vorname|nachname|familienname|nom|prénom|nombre y apellidos|apellidos|apellido|nome|cognome|apelido|naam|voornaam|achternaam|navn|fornavn|etternavn|efternavn|namn|förnamn|efternamn|nimi|etunimi|sukunimi|jméno|příjmení|meno|priezvisko|imię|nazwisko|ime|priimek|prezime|име|фамилия|eesnimi|perekonnanimi|vārds|uzvārds|vardas|pavardė|név|vezetéknév|nume|prenume|όνομα|επώνυμο|isem|kunjom|ainm|address|adresse|dirección|indirizzo|adres|adresa|email|e-mail|phone|telefon|téléphone",
    ),
    (
        Head::Birth,
        "birth|birth year|year of birth|yob|date of birth|dob|birth date|birthdate|birth_year|birth_date|geburtsjahr|geburtsdatum|année de naissance|date de naissance|naissance|año de nacimiento|fecha de nacimiento|ano de nascimento|data de nascimento|anno di nascita|data di nascita|geboortejaar|geboortedatum|fødselsår|fødselsdato|födelseår|födelsedatum|syntymävuosi|syntymäaika|rok narození|datum narození|rok narodenia|dátum narodenia|rok urodzenia|data urodzenia|leto rojstva|datum rojstva|godina rođenja|datum rođenja|година на раждане|sünniaasta|sünniaeg|dzimšanas gads|gimimo metai|gimimo data|születési év|születési idő|anul nașterii|data nașterii|έτος γέννησης",
    ),
    (
        Head::Nothing,
        "freq|frequency|time frequency|dataflow|last update|structure|structure_id|structure_name|action|decimals|unit_mult|unit multiplier|base_per|base period|power code|powercode|reference period|collection|provider|source|quelle|bron|zdroj|label|description|bezeichnung|libellé|comment|rank",
    ),
];

/// Words that mean all members of an axis together.
const TOTALS: &str = "total|totals|all|sum|overall|both|both sexes|all ages|all professions|all persons|grand total|_t|t|tot|insgesamt|gesamt|zusammen|summe|alle|ensemble|total général|les deux sexes|ambos sexos|todas las edades|todos|totale|totali|maschi e femmine|totaal|beide|i alt|ialt|totalt|alls|begge kjønn|begge|yhteensä|celkem|celkom|spolu|úhrn|ogółem|razem|skupaj|ukupno|sve|общо|всичко|kokku|kopā|pavisam|iš viso|viso|összesen|együtt|mindösszesen|ambele sexe|σύνολο|iomlán|obě pohlaví";

/// Words that mean that an entry is not known.
const UNKNOWNS: &str = "unk|unknown|not stated|not known|n.e.c.|_u|unbekannt|ohne angabe|k. a.|keine angabe|inconnu|non renseigné|non précisé|desconocido|no consta|desconhecido|ignorado|sconosciuto|non indicato|onbekend|ukjent|uoppgitt|uoplyst|okänd|tuntematon|neznámé|neznámy|nezistené|nezjištěno|neuvedeno|neuvedené|nieznany|brak danych|neznano|nepoznato|неизвестно|teadmata|nezināms|nežinoma|ismeretlen|necunoscut|άγνωστο|mhux magħruf";

/// Small letters, one blank between words, nothing that only decorates.
pub fn plain(text: &str) -> String {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let joined = words.join(" ");
    joined.trim_matches(|sign: char| matches!(sign, ':' | '*' | '.' | '"' | '(' | ')' | ' ')).to_owned()
}

/// The same without the marks on letters, as keyboards of other countries write.
pub fn bare(text: &str) -> String {
    text.chars()
        .flat_map(|letter| -> Box<dyn Iterator<Item = char>> {
            let plain = match letter {
                'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ą' | 'ă' | 'ā' => "a",
                'ç' | 'ć' | 'č' | 'ċ' => "c",
                'ď' | 'đ' => "d",
                'é' | 'è' | 'ê' | 'ë' | 'ę' | 'ě' | 'ė' | 'ē' => "e",
                'ğ' | 'ġ' | 'ģ' => "g",
                'ħ' => "h",
                'í' | 'ì' | 'î' | 'ï' | 'į' | 'ī' => "i",
                'ķ' => "k",
                'ł' | 'ľ' | 'ĺ' | 'ļ' => "l",
                'ñ' | 'ń' | 'ň' | 'ņ' => "n",
                'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' | 'ő' => "o",
                'ř' | 'ŕ' => "r",
                'ś' | 'š' | 'ş' | 'ș' => "s",
                'ß' => "ss",
                'ť' | 'ţ' | 'ț' => "t",
                'ú' | 'ù' | 'û' | 'ü' | 'ů' | 'ű' | 'ų' | 'ū' => "u",
                'ý' | 'ÿ' => "y",
                'ź' | 'ż' | 'ž' => "z",
                'æ' => "ae",
                'œ' => "oe",
                _ => return Box::new(std::iter::once(letter)),
            };
            Box::new(plain.chars())
        })
        .collect()
}

/// Lists of words and what each list means, made searchable when first asked: as they are written, and
/// without the marks on their letters.
pub(super) struct Dictionary<T: 'static>(OnceLock<HashMap<String, T>>);

impl<T: Copy> Dictionary<T> {
    pub(super) const fn new() -> Dictionary<T> {
        Dictionary(OnceLock::new())
    }

    /// What a word means that [`plain`] has made plain; the first list that has it wins, and a word as it is
    /// written wins over one without its marks.
    pub(super) fn get(&self, lists: &[(T, &str)], word: &str) -> Option<T> {
        let known = self.0.get_or_init(|| {
            let mut known = HashMap::new();
            for spell in [str::to_owned, bare] {
                for (meaning, list) in lists {
                    for listed in list.split('|') {
                        known.entry(spell(listed)).or_insert(*meaning);
                    }
                }
            }
            known
        });
        known.get(word).or_else(|| known.get(&bare(word))).copied()
    }
}

/// What the header of a column says; `None` where it is not known.
pub fn head(text: &str) -> Option<Head> {
    static KNOWN: Dictionary<Head> = Dictionary::new();
    let word = plain(text);
    // `geo\TIME_PERIOD`: the column is the first, its header row the second.
    let word = word.split('\\').next().unwrap_or_default().trim().to_owned();
    KNOWN.get(HEADS, &word).or_else(|| KNOWN.get(HEADS, &word.replace('_', " "))).or_else(|| {
        // "Alter in Jahren", "Age (years)", "year_31_dec": the first word, where it is long enough to be no
        // accident.
        let parts = || word.split([' ', '(', ',', '/', '[', '_']).filter(|part| !part.is_empty());
        let first = parts().next().unwrap_or_default();
        let by_first = (first.chars().count() > 2 && first.len() < word.len())
            .then(|| KNOWN.get(HEADS, first))
            .flatten()
            .filter(|head| !matches!(head, Head::Value | Head::Nothing | Head::PersonName | Head::Flag));
        // "census year", "quality_flag": a last word that says of itself what the column is.
        by_first.or_else(|| {
            let last = parts().next_back().unwrap_or_default();
            KNOWN.get(HEADS, last).filter(|head| matches!(head, Head::Year | Head::Flag))
        })
    })
}

/// Whether an entry means all members together.
pub fn is_total(text: &str) -> bool {
    static KNOWN: Dictionary<()> = Dictionary::new();
    let known = |word: &str| KNOWN.get(&[((), TOTALS)], word).is_some();
    let word = plain(text);
    known(&word) || {
        let first = word.split([' ', ',', '(']).next().unwrap_or_default();
        first.len() < word.len() && first.chars().count() > 3 && known(first)
    }
}

/// Whether an entry means that the member is not known.
pub fn is_unknown(text: &str) -> bool {
    static KNOWN: Dictionary<()> = Dictionary::new();
    KNOWN.get(&[((), UNKNOWNS)], &plain(text)).is_some()
}

/// Whether a word in small or large letters is one of these, marks on letters included.
pub fn is_known(word: &str) -> bool {
    let word = word.to_lowercase();
    let has = |list: &str| list.split(['|', ' ', '\'']).any(|listed| listed == word);
    HEADS.iter().any(|(_, list)| has(list))
        || has(TOTALS)
        || has(UNKNOWNS)
        || super::sex::WORDS.iter().any(|(_, list)| has(list))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_in_many_languages_and_spellings() {
        for (text, expected) in [
            ("SEX", Head::Sex),
            ("Geschlecht:", Head::Sex),
            ("Plec", Head::Sex),
            ("Tranche d'âge", Head::Age),
            ("Alter in Jahren", Head::Age),
            ("Vek (roky)", Head::Age),
            ("geo\\TIME_PERIOD", Head::Region),
            ("Año", Head::Year),
            ("OBS_VALUE", Head::Value),
            ("počet osôb", Head::Value),
            ("OBS_FLAG", Head::Flag),
            ("Geburtsjahr", Head::Birth),
            ("Wochenstunden", Head::Hours),
            ("isco08", Head::Profession),
            ("Unit of measure", Head::Unit),
        ] {
            assert_eq!(head(text), Some(expected), "{text}");
        }
        for text in ["", "Blood pressure", "xyz", "25-34"] {
            assert_eq!(head(text), None, "{text}");
        }
    }

    #[test]
    fn totals_and_unknowns_are_known() {
        for text in ["Total", "_T", "INSGESAMT", "Celkom", "Iš viso", "összesen", "Total, all ages"] {
            assert!(is_total(text), "{text}");
        }
        for text in ["UNK", "Ohne Angabe", "nezistené", "not stated"] {
            assert!(is_unknown(text), "{text}");
        }
        assert!(!is_total("Totnes") && !is_total("") && !is_unknown("Wales"));
    }
}
