//! One statement of a record, its reader and its writer.
//!
//! Derived deserialisers stop at the first mistake of an entry; a planner who mends a file by hand
//! wants to see all of them. So a record is stated through [`record!`], which reads each field on
//! its own, goes on after a mistake, and reports unknown and duplicate fields with the nearest name.

use super::json::{Json, Values, number_or_null};
use super::problem::{Problem, Problems, Shown, codes};
use super::view::{List, Output, View};

/// A place in the input, as a chain up to the root; turned into text only when a problem is met.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Field(&'a str),
    Entry(usize),
}

impl<'a> Place<'a> {
    /// The whole input.
    pub(crate) const ROOT: Place<'static> = Place { parent: None, step: Step::Root };

    /// The field `name` of this place.
    pub(crate) fn field(&'a self, name: &'a str) -> Place<'a> {
        Place { parent: Some(self), step: Step::Field(name) }
    }

    /// The entry `index` of this place.
    pub(crate) fn entry(&'a self, index: usize) -> Place<'a> {
        Place { parent: Some(self), step: Step::Entry(index) }
    }

    /// `parameters[3].value`
    #[inline(never)]
    pub(crate) fn path(&self) -> String {
        let mut text = self.parent.map(Place::path).unwrap_or_default();
        match self.step {
            Step::Root => {}
            Step::Field(name) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(name);
            }
            Step::Entry(index) => {
                text.push('[');
                text.push_str(&index.shown());
                text.push(']');
            }
        }
        text
    }

    /// A problem of code `code` here.
    #[inline(never)]
    pub(crate) fn problem(&self, code: &'static str) -> Problem {
        Problem::new(code, self.path())
    }
}

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

/// The name among `names` that `word` is most likely a misspelling of.
#[inline(never)]
pub(crate) fn nearest<'n>(word: &str, names: &[&'n str]) -> Option<&'n str> {
    let mut best = None;
    for name in names.iter().copied() {
        let edits = distance(word.as_bytes(), name.as_bytes());
        // One letter is no misspelling of another, nor is one country code.
        let allowed = if word.len().min(name.len()) <= 2 { 0 } else { 1 + name.len() / 4 };
        if edits <= allowed && best.is_none_or(|(fewest, _)| edits < fewest) {
            best = Some((edits, name));
        }
    }
    best.map(|(_, name)| name)
}

/// "name?" for the nearest of `names`, or all of them.
#[inline(never)]
pub(crate) fn hint(word: &str, names: &[&str]) -> String {
    match nearest(word, names) {
        Some(name) => [name, "?"].concat(),
        None => names.join(", "),
    }
}

/// Levenshtein distance of bytes, ignoring ASCII case; long words are not compared.
fn distance(a: &[u8], b: &[u8]) -> usize {
    if a.len() > 40 || b.len() > 40 {
        return usize::MAX / 2;
    }
    let mut row: [usize; 41] = std::array::from_fn(|edits| edits);
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(!x.eq_ignore_ascii_case(y));
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
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

impl<T: Output> Output for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Output> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> &dyn Output {
        &self[index]
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

impl<T: Output> Output for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Null,
        }
    }
}

/// Makes a type that is one JSON value readable and writable.
macro_rules! scalar {
    ($type:ty, $blank:expr, $name:literal, $read:expr, $view:expr) => {
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

        impl Output for $type {
            fn view(&self) -> View<'_> {
                let view: fn(&$type) -> View<'_> = $view;
                view(self)
            }
        }
    };
}

scalar!(
    f64,
    f64::NAN,
    "number",
    |json| match json {
        Json::Number(value) if value.is_finite() => Some(*value),
        _ => None,
    },
    |value| View::Number(*value)
);
scalar!(
    i32,
    0,
    "whole number",
    |json| match json {
        Json::Number(value) if value.fract() == 0.0 && value.abs() < 1e9 => Some(*value as i32),
        _ => None,
    },
    |value| View::Number(f64::from(*value))
);
scalar!(
    bool,
    false,
    "true or false",
    |json| match json {
        Json::Bool(value) => Some(*value),
        _ => None,
    },
    |value| View::Boolean(*value)
);
scalar!(
    String,
    String::new(),
    "text",
    |json| match json {
        Json::Text(text) => Some(text.clone()),
        _ => None,
    },
    |text| View::Text(text)
);

impl Output for &str {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

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

impl Output for Values {
    fn view(&self) -> View<'_> {
        View::Numbers(&self.0)
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

/// The name of a field outside: its own, or the one stated after `as`.
macro_rules! field_name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $name:literal) => {
        $name
    };
}

/// States a record: a struct with public fields, its reader, writer and shape.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        $record:ident {
            $( $(#[doc = $field_doc:literal])* $field:ident $(as $name:literal)?: $type:ty, )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $record {
            $( $(#[doc = $field_doc])* pub $field: $type, )*
        }

        impl $record {
            const FIELDS: &'static [&'static str] = &[$($crate::plain::field_name!($field $($name)?)),*];
        }

        impl $crate::plain::Input for $record {
            fn blank() -> Self {
                $record { $( $field: $crate::plain::Input::blank(), )* }
            }

            fn read(
                &mut self,
                json: &$crate::plain::Json,
                place: &$crate::plain::Place<'_>,
                problems: &mut $crate::plain::Problems,
            ) {
                $crate::plain::read_fields(json, place, Self::FIELDS, &mut [$(&mut self.$field),*], problems);
            }
        }

        impl $crate::plain::Output for $record {
            fn view(&self) -> $crate::plain::View<'_> {
                $crate::plain::View::Object(Self::FIELDS, vec![$(&self.$field),*])
            }
        }

        #[cfg(test)]
        impl $crate::plain::shape::Shaped for $record {
            fn shape(shapes: &mut $crate::plain::shape::Shapes) -> $crate::plain::shape::Shape {
                shapes.record(stringify!($record), concat!($($doc, "\n",)*), |shapes| vec![
                    $( $crate::plain::shape::Field {
                        name: $crate::plain::field_name!($field $($name)?),
                        doc: concat!($($field_doc, "\n",)*),
                        shape: <$type as $crate::plain::shape::Shaped>::shape(shapes),
                    }, )*
                ])
            }
        }
    };
}

/// States a choice between words: an enum, its reader, writer and shape.
macro_rules! choice {
    (
        $(#[doc = $doc:literal])*
        $choice:ident {
            $( $(#[doc = $word_doc:literal])* $variant:ident = $word:literal, )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $choice {
            $( $(#[doc = $word_doc])* $variant, )*
        }

        impl $choice {
            /// Every choice, in the order of the documentation.
            pub const ALL: &'static [$choice] = &[$($choice::$variant),*];

            /// The word that stands for it in a file.
            pub fn word(self) -> &'static str {
                match self {
                    $( $choice::$variant => $word, )*
                }
            }
        }

        impl $crate::plain::Input for $choice {
            fn blank() -> Self {
                $choice::ALL[0]
            }

            fn read(
                &mut self,
                json: &$crate::plain::Json,
                place: &$crate::plain::Place<'_>,
                problems: &mut $crate::plain::Problems,
            ) {
                const WORDS: &[&str] = &[$($word),*];
                if let Some(at) = $crate::plain::read_word(json, place, WORDS, problems) {
                    *self = $choice::ALL[at];
                }
            }
        }

        impl $crate::plain::Output for $choice {
            fn view(&self) -> $crate::plain::View<'_> {
                $crate::plain::View::Text(self.word())
            }
        }

        #[cfg(test)]
        impl $crate::plain::shape::Shaped for $choice {
            fn shape(shapes: &mut $crate::plain::shape::Shapes) -> $crate::plain::shape::Shape {
                shapes.choice(stringify!($choice), concat!($($doc, "\n",)*), vec![
                    $( ($word, concat!($($word_doc, "\n",)*)), )*
                ])
            }
        }
    };
}

/// The first of several expressions.
macro_rules! first {
    ($first:expr, $($rest:expr,)*) => {
        $first
    };
}

/// States a value whose field `type` says which record it is.
macro_rules! tagged {
    (
        $(#[doc = $doc:literal])*
        $tagged:ident {
            $(
                $(#[doc = $variant_doc:literal])*
                $variant:ident = $tag:literal {
                    $( $(#[doc = $field_doc:literal])* $field:ident: $type:ty, )*
                }
            )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq)]
        pub enum $tagged {
            $( $(#[doc = $variant_doc])* $variant { $( $(#[doc = $field_doc])* $field: $type, )* }, )*
        }

        impl $crate::plain::Input for $tagged {
            fn blank() -> Self {
                $crate::plain::first!($( $tagged::$variant { $( $field: $crate::plain::Input::blank(), )* }, )*)
            }

            fn read(
                &mut self,
                json: &$crate::plain::Json,
                place: &$crate::plain::Place<'_>,
                problems: &mut $crate::plain::Problems,
            ) {
                let tag = $crate::plain::read_tag(json, place, &[$($tag),*], problems);
                $(
                    if tag == Some($tag) {
                        $( let mut $field = <$type as $crate::plain::Input>::blank(); )*
                        let names = ["type", $(stringify!($field)),*];
                        $crate::plain::read_fields(json, place, &names, &mut [$(&mut $field),*], problems);
                        *self = $tagged::$variant { $($field),* };
                    }
                )*
            }
        }

        impl $crate::plain::Output for $tagged {
            fn view(&self) -> $crate::plain::View<'_> {
                match self {
                    $( $tagged::$variant { $($field),* } => $crate::plain::View::Object(
                        &["type", $(stringify!($field)),*],
                        vec![&$tag, $($field),*],
                    ), )*
                }
            }
        }

        #[cfg(test)]
        impl $crate::plain::shape::Shaped for $tagged {
            fn shape(shapes: &mut $crate::plain::shape::Shapes) -> $crate::plain::shape::Shape {
                shapes.tagged(stringify!($tagged), concat!($($doc, "\n",)*), |shapes| {
                    let _ = &shapes;
                    vec![
                    $( ($tag, concat!($($variant_doc, "\n",)*), vec![
                        $( $crate::plain::shape::Field {
                            name: stringify!($field),
                            doc: concat!($($field_doc, "\n",)*),
                            shape: <$type as $crate::plain::shape::Shaped>::shape(shapes),
                        }, )*
                    ]), )*
                ]})
            }
        }
    };
}

pub(crate) use {choice, field_name, first, record, tagged};
