//! One statement of a record gives the type, its reader, its view and, in tests, its shape.

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

        impl $tagged {
            /// The word of the field `type` that says which it is.
            pub fn tag(&self) -> &'static str {
                match self {
                    $( $tagged::$variant { .. } => $tag, )*
                }
            }
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
