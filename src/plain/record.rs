//! One statement of a record, its reader and its writer.
//!
//! Derived deserialisers stop at the first mistake of an entry; a planner who mends a file by hand
//! wants to see all of them. So a record is stated through [`record!`], which reads each field on
//! its own, goes on after a mistake, and reports unknown and duplicate fields with the nearest name.

use super::json::{Json, Values, number_or_null};
use super::problem::{Problem, Problems, Shown, codes};
use super::sink::Sink;

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

/// Data that can be read from and written to a [`Json`] tree.
pub(crate) trait Plain: Sized {
    /// Reads the value; on any mistake adds all problems found below `place` and returns `None`.
    fn read(json: &Json, place: &Place<'_>, problems: &mut Problems) -> Option<Self>;

    /// What an absent field means; `None` where the field is required.
    fn absent() -> Option<Self> {
        None
    }

    /// Writes the value.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        allow(dead_code, reason = "only the boundary writes; other callers take the records")
    )]
    fn write(&self, sink: &mut dyn Sink);

    #[cfg(test)]
    fn shape(shapes: &mut super::shape::Shapes) -> super::shape::Shape;
}

/// The fields of one object while it is being read.
pub(crate) struct Fields<'a> {
    entries: &'a [(String, Json)],
    place: &'a Place<'a>,
}

impl<'a> Fields<'a> {
    /// Opens an object and reports every key that is not in `known`, or stands there twice.
    #[inline(never)]
    pub(crate) fn open(
        json: &'a Json,
        place: &'a Place<'a>,
        known: &[&str],
        problems: &mut Problems,
    ) -> Option<Self> {
        let Json::Object(entries) = json else {
            problems.add(wrong_type(json, place, "object"));
            return None;
        };
        for (index, (key, value)) in entries.iter().enumerate() {
            let here = place.field(key);
            if !known.contains(&key.as_str()) {
                let problem = here.problem(codes::FIELD_UNKNOWN);
                problems.add(problem.found(value.excerpt()).expected(hint(key, known)));
            } else if entries[..index].iter().any(|(earlier, _)| earlier == key) {
                problems.add(here.problem(codes::FIELD_DUPLICATE).found(value.excerpt()));
            }
        }
        Some(Fields { entries, place })
    }

    /// Reads the field `name`.
    pub(crate) fn take<T: Plain>(&self, name: &str, problems: &mut Problems) -> Option<T> {
        match self.find(name, T::absent().is_some(), problems) {
            Found::Value(value) => T::read(value, &self.place.field(name), problems),
            Found::Absent => T::absent(),
            Found::Missing => None,
        }
    }

    #[inline(never)]
    fn find(&self, name: &str, optional: bool, problems: &mut Problems) -> Found<'a> {
        match self.entries.iter().find(|(key, _)| key == name) {
            None | Some((_, Json::Null)) if optional => Found::Absent,
            Some((_, value)) => Found::Value(value),
            None => {
                problems.add(self.place.field(name).problem(codes::FIELD_MISSING));
                Found::Missing
            }
        }
    }
}

/// What stands under a name.
enum Found<'a> {
    Value(&'a Json),
    /// Nothing, and nothing is needed.
    Absent,
    /// Nothing, though something is needed; reported.
    Missing,
}

/// A value of another type than `expected`.
#[inline(never)]
pub(super) fn wrong_type(json: &Json, place: &Place<'_>, expected: &str) -> Problem {
    place.problem(codes::TYPE_WRONG).found(json.excerpt()).expected(expected)
}

/// The name among `names` that `word` is most likely a misspelling of.
#[inline(never)]
pub(crate) fn nearest<'n>(word: &str, names: &mut dyn Iterator<Item = &'n str>) -> Option<&'n str> {
    let mut best = None;
    for name in names {
        let edits = distance(word.as_bytes(), name.as_bytes());
        if edits <= 1 + name.len() / 4 && best.is_none_or(|(fewest, _)| edits < fewest) {
            best = Some((edits, name));
        }
    }
    best.map(|(_, name)| name)
}

/// "name?" for the nearest of `names`, or all of them.
#[inline(never)]
pub(crate) fn hint(word: &str, names: &[&str]) -> String {
    match nearest(word, &mut names.iter().copied()) {
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

/// Reads every entry, going on after a mistake.
fn read_list<T: Plain>(json: &Json, place: &Place<'_>, problems: &mut Problems) -> Option<Vec<T>> {
    let before = problems.count();
    let mut list = Vec::new();
    let mut read = |index: usize, item: &Json| {
        if let Some(value) = T::read(item, &place.entry(index), problems) {
            list.push(value);
        }
    };
    match json {
        Json::List(items) => items.iter().enumerate().for_each(|(i, item)| read(i, item)),
        Json::Numbers(values) => {
            values.0.iter().enumerate().for_each(|(i, value)| read(i, &number_or_null(*value)));
        }
        other => problems.add(wrong_type(other, place, "list")),
    }
    (problems.count() == before).then_some(list)
}

impl<T: Plain> Plain for Vec<T> {
    fn read(json: &Json, place: &Place<'_>, problems: &mut Problems) -> Option<Self> {
        read_list(json, place, problems)
    }

    fn write(&self, sink: &mut dyn Sink) {
        sink.begin_list();
        self.iter().for_each(|item| item.write(sink));
        sink.end_list();
    }

    #[cfg(test)]
    fn shape(shapes: &mut super::shape::Shapes) -> super::shape::Shape {
        super::shape::Shape::List(Box::new(T::shape(shapes)))
    }
}

impl<T: Plain> Plain for Option<T> {
    fn read(json: &Json, place: &Place<'_>, problems: &mut Problems) -> Option<Self> {
        T::read(json, place, problems).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn write(&self, sink: &mut dyn Sink) {
        match self {
            Some(value) => value.write(sink),
            None => sink.null(),
        }
    }

    #[cfg(test)]
    fn shape(shapes: &mut super::shape::Shapes) -> super::shape::Shape {
        super::shape::Shape::Optional(Box::new(T::shape(shapes)))
    }
}

/// Implements [`Plain`] for a type that is one JSON value.
macro_rules! scalar {
    ($type:ty, $name:literal, $shape:ident, $read:expr, $write:expr) => {
        impl Plain for $type {
            fn read(json: &Json, place: &Place<'_>, problems: &mut Problems) -> Option<Self> {
                let read: fn(&Json) -> Option<$type> = $read;
                let value = read(json);
                if value.is_none() {
                    problems.add(wrong_type(json, place, $name));
                }
                value
            }

            fn write(&self, sink: &mut dyn Sink) {
                let write: fn(&$type, &mut dyn Sink) = $write;
                write(self, sink)
            }

            #[cfg(test)]
            fn shape(_: &mut super::shape::Shapes) -> super::shape::Shape {
                super::shape::Shape::$shape
            }
        }
    };
}

scalar!(
    f64,
    "number",
    Number,
    |json| match json {
        Json::Number(value) if value.is_finite() => Some(*value),
        _ => None,
    },
    |value, sink| sink.number(*value)
);
scalar!(
    i32,
    "whole number",
    Integer,
    |json| match json {
        Json::Number(value) if value.fract() == 0.0 && value.abs() < 1e9 => Some(*value as i32),
        _ => None,
    },
    |value, sink| sink.number(f64::from(*value))
);
scalar!(
    bool,
    "true or false",
    Boolean,
    |json| match json {
        Json::Bool(value) => Some(*value),
        _ => None,
    },
    |value, sink| sink.boolean(*value)
);
scalar!(
    String,
    "text",
    Text,
    |json| match json {
        Json::Text(text) => Some(text.clone()),
        _ => None,
    },
    |text, sink| sink.text(text)
);

impl Plain for Values {
    fn read(json: &Json, place: &Place<'_>, problems: &mut Problems) -> Option<Self> {
        match json {
            Json::Numbers(values) => Some(values.clone()),
            Json::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    if !matches!(item, Json::Number(_) | Json::Null) {
                        problems.add(wrong_type(item, &place.entry(index), "number or null"));
                    }
                }
                None
            }
            other => {
                problems.add(wrong_type(other, place, "list of numbers"));
                None
            }
        }
    }

    fn write(&self, sink: &mut dyn Sink) {
        sink.numbers(&self.0);
    }

    #[cfg(test)]
    fn shape(_: &mut super::shape::Shapes) -> super::shape::Shape {
        super::shape::Shape::Values
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

        impl $crate::plain::Plain for $record {
            #[cold]
            #[inline(never)]
            fn read(
                json: &$crate::plain::Json,
                place: &$crate::plain::Place<'_>,
                problems: &mut $crate::plain::Problems,
            ) -> Option<Self> {
                let before = problems.count();
                let known = [$($crate::plain::field_name!($field $($name)?)),*];
                let fields = $crate::plain::Fields::open(json, place, &known, problems)?;
                $( let $field = fields.take::<$type>($crate::plain::field_name!($field $($name)?), problems); )*
                if problems.count() != before {
                    return None;
                }
                Some($record { $( $field: $field.expect("what is not there was reported"), )* })
            }

            #[cold]
            #[inline(never)]
            fn write(&self, sink: &mut dyn $crate::plain::Sink) {
                sink.begin_object();
                $(
                    sink.key($crate::plain::field_name!($field $($name)?));
                    self.$field.write(sink);
                )*
                sink.end_object();
            }

            #[cfg(test)]
            fn shape(shapes: &mut $crate::plain::shape::Shapes) -> $crate::plain::shape::Shape {
                shapes.record(stringify!($record), concat!($($doc, "\n",)*), |shapes| vec![
                    $( $crate::plain::shape::Field {
                        name: $crate::plain::field_name!($field $($name)?),
                        doc: concat!($($field_doc, "\n",)*),
                        shape: <$type as $crate::plain::Plain>::shape(shapes),
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

        impl $crate::plain::Plain for $choice {
            #[cold]
            #[inline(never)]
            fn read(
                json: &$crate::plain::Json,
                place: &$crate::plain::Place<'_>,
                problems: &mut $crate::plain::Problems,
            ) -> Option<Self> {
                const WORDS: &[&str] = &[$($word),*];
                $crate::plain::read_word(json, place, WORDS, problems).map(|at| $choice::ALL[at])
            }

            fn write(&self, sink: &mut dyn $crate::plain::Sink) {
                sink.text(self.word());
            }

            #[cfg(test)]
            fn shape(shapes: &mut $crate::plain::shape::Shapes) -> $crate::plain::shape::Shape {
                shapes.choice(stringify!($choice), concat!($($doc, "\n",)*), vec![
                    $( ($word, concat!($($word_doc, "\n",)*)), )*
                ])
            }
        }
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

        impl $crate::plain::Plain for $tagged {
            #[cold]
            #[inline(never)]
            fn read(
                json: &$crate::plain::Json,
                place: &$crate::plain::Place<'_>,
                problems: &mut $crate::plain::Problems,
            ) -> Option<Self> {
                let before = problems.count();
                let tags = [$($tag),*];
                let tag = $crate::plain::read_tag(json, place, &tags, problems)?;
                match tag {
                    $( $tag => {
                        let known = ["type", $(stringify!($field)),*];
                        let _fields = $crate::plain::Fields::open(json, place, &known, problems)?;
                        $( let $field = _fields.take::<$type>(stringify!($field), problems); )*
                        if problems.count() != before {
                            return None;
                        }
                        Some($tagged::$variant { $( $field: $field.expect("what is not there was reported"), )* })
                    } )*
                    _ => None,
                }
            }

            #[cold]
            #[inline(never)]
            fn write(&self, sink: &mut dyn $crate::plain::Sink) {
                sink.begin_object();
                sink.key("type");
                match self {
                    $( $tagged::$variant { $($field),* } => {
                        sink.text($tag);
                        $(
                            sink.key(stringify!($field));
                            $field.write(sink);
                        )*
                    } )*
                }
                sink.end_object();
            }

            #[cfg(test)]
            fn shape(shapes: &mut $crate::plain::shape::Shapes) -> $crate::plain::shape::Shape {
                shapes.tagged(stringify!($tagged), concat!($($doc, "\n",)*), |shapes| {
                    let _ = &shapes;
                    vec![
                    $( ($tag, concat!($($variant_doc, "\n",)*), vec![
                        $( $crate::plain::shape::Field {
                            name: stringify!($field),
                            doc: concat!($($field_doc, "\n",)*),
                            shape: <$type as $crate::plain::Plain>::shape(shapes),
                        }, )*
                    ]), )*
                ]})
            }
        }
    };
}

pub(crate) use {choice, field_name, record, tagged};
