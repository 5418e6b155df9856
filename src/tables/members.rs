//! What the entries of one axis of a file mean, the user's word before the reader's.

use std::collections::HashMap;

use super::codes::{age, geo, isco, level, sex, unit, words, year};
use crate::plain::Shown;
use crate::project::{ColumnRole, Recipe, Sex, Treatment};

/// What an entry means.
#[derive(Debug, Clone, PartialEq)]
pub enum Member {
    /// A member of the axis, as the project writes it
    Is(String),
    /// All members together
    Total,
    /// The member is not known
    Unknown,
    /// To be left out: a group of countries, or a region of a level that is not read
    LeftOut,
    /// A band of ages that is open downwards, whose youngest age is not known
    OpenBelow,
    /// Not understood
    Unclear,
}

/// The entries of one axis.
#[derive(Debug)]
pub struct Members {
    role: ColumnRole,
    known: HashMap<String, Member>,
    /// What letters mean among all entries.
    letters: sex::Letters,
    nuts_level: Option<i32>,
    youngest_age: Option<i32>,
}

impl Members {
    /// Those of `role` that a recipe reads; `entries` are those seen so far.
    pub fn new(role: ColumnRole, entries: &[String], recipe: &Recipe) -> Members {
        let mut known = HashMap::new();
        for meaning in recipe.meanings.iter().filter(|meaning| meaning.role == role) {
            let member = match (meaning.treatment, &meaning.member) {
                (Treatment::Member, Some(member)) => Member::Is(member.clone()),
                (Treatment::Member, None) => Member::Unclear,
                (Treatment::Total, _) => Member::Total,
                (Treatment::Unknown, _) => Member::Unknown,
                (Treatment::LeaveOut, _) => Member::LeftOut,
            };
            known.insert(meaning.found.clone(), member);
        }
        Members {
            role,
            known,
            letters: if role == ColumnRole::Sex { sex::Letters::of(entries) } else { Default::default() },
            nuts_level: recipe.nuts_level,
            youngest_age: recipe.youngest_age,
        }
    }

    /// What an entry means. A new one is read once and remembered.
    pub fn read(&mut self, entry: &str) -> Member {
        if let Some(member) = self.known.get(entry) {
            return member.clone();
        }
        let member = self.understood(entry);
        self.known.insert(entry.to_owned(), member.clone());
        member
    }

    fn understood(&self, entry: &str) -> Member {
        let all_or = |unclear: Member| {
            if words::is_total(entry) {
                Member::Total
            } else if words::is_unknown(entry) {
                Member::Unknown
            } else {
                unclear
            }
        };
        match self.role {
            ColumnRole::Sex => match self.letters.read(entry) {
                Some(Sex::T) => Member::Total,
                Some(sex) => Member::Is(sex.word().to_owned()),
                None => all_or(Member::Unclear),
            },
            ColumnRole::Age => match age::read(entry) {
                Some(age::Age::UpTo(to)) => match self.youngest_age {
                    Some(from) if from <= to => {
                        age::Age::Band(from, to).written().map_or(Member::Unclear, Member::Is)
                    }
                    Some(_) => Member::Unclear,
                    None => Member::OpenBelow,
                },
                Some(age::Age::Total) => Member::Total,
                Some(age::Age::Unknown) => Member::Unknown,
                read => read.and_then(age::Age::written).map_or(Member::Unclear, Member::Is),
            },
            ColumnRole::Year => match year::read(entry) {
                Some(year) => Member::Is(year.shown()),
                None => all_or(Member::Unclear),
            },
            ColumnRole::Profession => match isco::read(entry) {
                Some(code) => Member::Is(code),
                None => all_or(Member::Unclear),
            },
            ColumnRole::Region => match geo::read(entry) {
                Some(geo::Geo::Group) => Member::LeftOut,
                Some(geo::Geo::Place(place)) => match self.nuts_level {
                    Some(level) if level != place.level => Member::LeftOut,
                    _ => Member::Is(place.code),
                },
                None => all_or(Member::Unclear),
            },
            ColumnRole::Level => match level::read(entry) {
                Some(level) => Member::Is(level.word().to_owned()),
                None => all_or(Member::Unclear),
            },
            ColumnRole::Unit => match unit::read(entry) {
                Some(unit::SourceUnit { unit: Some(_), .. }) => Member::Is(entry.to_owned()),
                Some(_) => Member::LeftOut,
                None => all_or(Member::Unclear),
            },
            // A sector is whatever the country calls one.
            ColumnRole::Sector => all_or(Member::Is(entry.to_owned())),
            _ => Member::Unclear,
        }
    }
}

/// NUTS levels of the places among entries.
pub fn levels_of(entries: &[String]) -> Vec<i32> {
    let mut levels: Vec<i32> = entries
        .iter()
        .filter_map(|entry| match geo::read(entry) {
            Some(geo::Geo::Place(place)) => Some(place.level),
            _ => None,
        })
        .collect();
    levels.sort_unstable();
    levels.dedup();
    levels
}

/// The share of entries that are understood as members of `role`, and whether at least one is a member and
/// not a total.
pub fn fit(role: ColumnRole, entries: &[String], recipe: &Recipe) -> f64 {
    let mut members = Members::new(role, entries, recipe);
    let read: Vec<Member> = entries.iter().map(|entry| members.read(entry)).collect();
    let understood = read.iter().filter(|member| **member != Member::Unclear).count();
    let named = read.iter().any(|member| matches!(member, Member::Is(_) | Member::OpenBelow));
    if named { understood as f64 / read.len() as f64 } else { 0.0 }
}
