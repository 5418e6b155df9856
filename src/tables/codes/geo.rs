//! Countries and NUTS regions.

use super::words::{bare, plain};

/// A place, as a country or a region of a NUTS level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// ISO 3166 code of a country, with GR and GB, or NUTS code with EL and UK as Eurostat has it.
    pub code: String,
    /// NUTS level: 0 for a country.
    pub level: i32,
}

/// ISO 3166-1: two letters, three letters, names.
const COUNTRIES: &str = "AT AUT austria|österreich|autriche;BE BEL belgium|belgië|belgique|belgien;BG BGR bulgaria|българия|bulgarien;CH CHE switzerland|schweiz|suisse|svizzera;CY CYP cyprus|κύπρος|zypern;CZ CZE czechia|czech republic|česko|česká republika|tschechien;DE DEU germany|deutschland|allemagne|germany (until 1990 former territory of the frg);DK DNK denmark|danmark|dänemark;EE EST estonia|eesti|estland;ES ESP spain|españa|spanien|espagne;FI FIN finland|suomi|finnland;FR FRA france|frankreich;GB GBR united kingdom|great britain|vereinigtes königreich;GR GRC greece|ελλάδα|griechenland;HR HRV croatia|hrvatska|kroatien;HU HUN hungary|magyarország|ungarn;IE IRL ireland|éire|irland;IS ISL iceland|ísland|island;IT ITA italy|italia|italien;LI LIE liechtenstein;LT LTU lithuania|lietuva|litauen;LU LUX luxembourg|luxemburg;LV LVA latvia|latvija|lettland;MD MDA moldova;ME MNE montenegro|crna gora;MK MKD north macedonia;MT MLT malta;NL NLD netherlands|nederland|niederlande|pays-bas;NO NOR norway|norge|norwegen;PL POL poland|polska|polen;PT PRT portugal;RO ROU romania|românia|rumänien;RS SRB serbia|srbija;SE SWE sweden|sverige|schweden;SI SVN slovenia|slovenija|slowenien;SK SVK slovakia|slovensko|slowakei|slovak republic;TR TUR türkiye|turkey|türkei;UA UKR ukraine;AL ALB albania;BA BIH bosnia and herzegovina;XK XKX kosovo;US USA united states;CA CAN canada;AU AUS australia;NZ NZL new zealand;JP JPN japan;KR KOR korea;IL ISR israel;GE GEO georgia;AM ARM armenia";

/// Groups of countries: never a country, never summed in.
const GROUPS: &[&str] = &[
    "EU27_2020",
    "EU28",
    "EU27",
    "EU27_2007",
    "EU25",
    "EU15",
    "EA",
    "EA19",
    "EA20",
    "EA18",
    "EEA",
    "EFTA",
    "OECD",
    "EU",
    "WORLD",
    "G20",
    "G7",
];

/// What an entry of a column of places is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Geo {
    /// A country or region
    Place(Place),
    /// A group of countries
    Group,
}

/// Reads a country or a NUTS region; `None` where the text is neither.
pub fn read(text: &str) -> Option<Geo> {
    let trimmed = text.trim();
    let upper = trimmed.to_uppercase();
    if GROUPS.contains(&upper.as_str())
        || upper.starts_with("EUROPEAN UNION")
        || upper.starts_with("EURO AREA")
    {
        return Some(Geo::Group);
    }
    let place = |code: &str, level: i32| Some(Geo::Place(Place { code: code.to_owned(), level }));
    let iso = |two: &str| match two {
        "EL" => "GR".to_owned(),
        "UK" => "GB".to_owned(),
        other => other.to_owned(),
    };
    for country in COUNTRIES.split(';') {
        let mut parts = country.splitn(3, ' ');
        let (two, three) = (parts.next()?, parts.next()?);
        let names = parts.next()?;
        let word = plain(trimmed);
        if upper == three
            || iso(&upper) == two
            || names.split('|').any(|name| name == word || bare(name) == bare(&word))
        {
            return place(two, 0);
        }
    }
    // Regions are written in capitals; a word of four letters is not one.
    let coded = trimmed == upper && (3..=5).contains(&upper.len()) && upper.is_ascii();
    let known = coded && COUNTRIES.split(';').any(|country| country.starts_with(&iso(&upper[..2])));
    let rest_fits = coded
        && upper[2..].bytes().all(|byte| byte.is_ascii_alphanumeric())
        && upper[2..].bytes().any(|byte| byte.is_ascii_digit() || upper.len() == 3);
    if known && rest_fits { place(&upper, upper.len() as i32 - 2) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(code: &str, level: i32) -> Option<Geo> {
        Some(Geo::Place(Place { code: code.to_owned(), level }))
    }

    #[test]
    fn countries_in_every_code() {
        for text in ["GR", "EL", "GRC", "Greece", "Ελλάδα"] {
            assert_eq!(read(text), place("GR", 0), "{text}");
        }
        for text in ["UK", "GB", "GBR", "United Kingdom"] {
            assert_eq!(read(text), place("GB", 0), "{text}");
        }
        assert_eq!(read("EU27_2020"), Some(Geo::Group));
        assert_eq!(read("Atlantis"), None);
    }

    #[test]
    fn regions_know_their_level() {
        assert_eq!(read("DE1"), place("DE1", 1));
        assert_eq!(read("DE21"), place("DE21", 2));
        assert_eq!(read("EL301"), place("EL301", 3));
        assert_eq!(read("SK01"), place("SK01", 2));
        for text in ["ABCDE", "DATA", "DE-21", "Wien"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
