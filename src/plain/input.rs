//! Reading: every mistake of an input at its place, not the first one only.
//!
//! Derived deserialisers stop at the first mistake of an entry; a planner who mends a file by hand
//! wants to see all of them. So each field is read on its own, reading goes on after a mistake, and
//! unknown and duplicate fields are reported with the nearest name.

use super::hint::{hint, nearest};
use super::json::{Json, Values, number_or_null};
use super::place::Place;
use super::problem::{Problem, Problems, codes};

/// Data that can be read from a [`Json`] tree.
///
/// A value is read in place, and a field only through `dyn Input`: what reads a record is compiled
/// once for all records, whatever the types of their fields.
pub(crate) trait Input {
    /// What stands in a field until it is read; [`read`] lets nobody see it.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads the value in place and adds all problems found below `place`. After a problem the value
    /// means nothing.
    fn read(&mut self, json: &Json, place: &Place<'_>, problems: &mut Problems);

    /// Whether a field of this type may be absent; it then stays blank.
    fn is_optional(&self) -> bool {
        false
    }
}

/// Reads a value; `None` where a problem was added that leaves some of it unread.
pub(crate) fn read<T: Input>(json: &Json, place: &Place<'_>, problems: &mut Problems) -> Option<T> {
    let before = problems.blocking();
    let mut value = T::blank();
    value.read(json, place, problems);
    (problems.blocking() == before).then_some(value)
}

/// Reads every field of an object and reports every key that is none of `names`, or stands there
/// twice. The last of the names are those of the fields; before them stands at most a tag.
#[inline(never)]
pub(crate) fn read_fields(
    json: &Json,
    place: &Place<'_>,
    names: &[&str],
    fields: &mut [&mut dyn Input],
    problems: &mut Problems,
) {
    let Json::Object(entries) = json else {
        problems.add(wrong_type(json, place, "object"));
        return;
    };
    // A field that is there under a misspelt name is not missing as well.
    let mut meant = Vec::new();
    for (index, (key, value)) in entries.iter().enumerate() {
        let here = place.field(key);
        if !names.contains(&key.as_str()) {
            // What was meant is not known for sure, and nothing of it was read.
            if let Some(name) = nearest(key, names) {
                meant.push(name);
                problems.block();
            }
            let problem = here.problem(codes::FIELD_UNKNOWN);
            problems.add(problem.found(value.excerpt()).expected(hint(key, names)));
        } else if entries[..index].iter().any(|(earlier, _)| earlier == key) {
            problems.add(here.problem(codes::FIELD_DUPLICATE).found(value.excerpt()));
        }
    }
    for (name, field) in names[names.len() - fields.len()..].iter().zip(fields) {
        let here = place.field(name);
        match json.get(name) {
            None | Some(Json::Null) if field.is_optional() => {}
            Some(value) => field.read(value, &here, problems),
            None if meant.contains(name) => {}
            None => problems.add(here.problem(codes::FIELD_MISSING)),
        }
    }
}

/// A value of another type than `expected`.
#[inline(never)]
pub(super) fn wrong_type(json: &Json, place: &Place<'_>, expected: &str) -> Problem {
    place.problem(codes::TYPE_WRONG).found(json.excerpt()).expected(expected)
}

/// Reads every entry of a list with `read`, going on after a mistake.
#[inline(never)]
fn read_entries(
    json: &Json,
    place: &Place<'_>,
    problems: &mut Problems,
    read: &mut dyn FnMut(&Json, &Place<'_>, &mut Problems),
) {
    match json {
        Json::List(items) => {
            for (index, item) in items.iter().enumerate() {
                read(item, &place.entry(index), problems);
            }
        }
        Json::Numbers(values) => {
            for (index, value) in values.0.iter().enumerate() {
                read(&number_or_null(*value), &place.entry(index), problems);
            }
        }
        other => problems.add(wrong_type(other, place, "list")),
    }
}

impl<T: Input> Input for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }

    fn read(&mut self, json: &Json, place: &Place<'_>, problems: &mut Problems) {
        read_entries(json, place, problems, &mut |item, here, problems| {
            let mut value = T::blank();
            value.read(item, here, problems);
            self.push(value);
        });
    }
}

impl<T: Input> Input for Option<T> {
    fn blank() -> Self {
        None
    }

    fn read(&mut self, json: &Json, place: &Place<'_>, problems: &mut Problems) {
        self.insert(T::blank()).read(json, place, problems);
    }

    fn is_optional(&self) -> bool {
        true
    }
}

/// Makes a type that is one JSON value readable.
macro_rules! scalar {
    ($type:ty, $blank:expr, $name:literal, $read:expr) => {
        impl Input for $type {
            fn blank() -> Self {
                $blank
            }

            fn read(&mut self, json: &Json, place: &Place<'_>, problems: &mut Problems) {
                let read: fn(&Json) -> Option<$type> = $read;
                match read(json) {
                    Some(value) => *self = value,
                    None => problems.add(wrong_type(json, place, $name)),
                }
            }
        }
    };
}

scalar!(f64, f64::NAN, "number", |json| match json {
    Json::Number(value) if value.is_finite() => Some(*value),
    _ => None,
});
scalar!(i32, 0, "whole number", |json| match json {
    Json::Number(value) if value.fract() == 0.0 && value.abs() < 1e9 => Some(*value as i32),
    _ => None,
});
scalar!(bool, false, "true or false", |json| match json {
    Json::Bool(value) => Some(*value),
    _ => None,
});
scalar!(String, String::new(), "text", |json| match json {
    Json::Text(text) => Some(text.clone()),
    _ => None,
});

impl Input for Values {
    fn blank() -> Self {
        Values::default()
    }

    fn read(&mut self, json: &Json, place: &Place<'_>, problems: &mut Problems) {
        match json {
            Json::Numbers(values) => self.clone_from(values),
            Json::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    if !matches!(item, Json::Number(_) | Json::Null) {
                        problems.add(wrong_type(item, &place.entry(index), "number or null"));
                    }
                }
            }
            other => problems.add(wrong_type(other, place, "list of numbers")),
        }
    }
}

/// Reads one of `words`, as its position among them.
#[inline(never)]
pub(crate) fn read_word(
    json: &Json,
    place: &Place<'_>,
    words: &[&str],
    problems: &mut Problems,
) -> Option<usize> {
    let Json::Text(text) = json else {
        problems.add(wrong_type(json, place, "text"));
        return None;
    };
    let position = words.iter().position(|word| word == text);
    if position.is_none() {
        let problem = place.problem(codes::VALUE_UNKNOWN);
        problems.add(problem.found(json.excerpt()).expected(hint(text, words)));
    }
    position
}

/// Reads the field `type`, which must be one of `tags`.
#[inline(never)]
pub(crate) fn read_tag<'t>(
    json: &Json,
    place: &Place<'_>,
    tags: &[&'t str],
    problems: &mut Problems,
) -> Option<&'t str> {
    let here = place.field("type");
    match (json, json.get("type")) {
        (Json::Object(_), Some(tag)) => read_word(tag, &here, tags, problems).map(|at| tags[at]),
        (Json::Object(_), None) => {
            problems.add(here.problem(codes::FIELD_MISSING).expected(tags.join(", ")));
            None
        }
        (other, _) => {
            problems.add(wrong_type(other, place, "object"));
            None
        }
    }
}
