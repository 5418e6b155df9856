//! JSON text → [`Json`], to the letter of RFC 8259: the first fault ends the reading.

use super::decimal;
use super::json::{Json, Values, number_or_null};
use super::problem::codes;

/// Lists and objects may stand in one another this deep; beyond, the stack could end.
const DEPTH_MAX: usize = 127;

/// What is wrong with a text, and how many bytes were read by then.
pub(super) struct Fault {
    pub(super) code: &'static str,
    pub(super) what: &'static str,
    pub(super) at: usize,
}

const END_OF_VALUE: &str = "EOF while parsing a value";
const END_OF_LIST: &str = "EOF while parsing a list";
const END_OF_OBJECT: &str = "EOF while parsing an object";
const END_OF_STRING: &str = "EOF while parsing a string";
const NUMBER: &str = "invalid number";
const ESCAPE: &str = "invalid escape";
const SURROGATE: &str = "lone leading surrogate in hex escape";
const HEX_ESCAPE: &str = "unexpected end of hex escape";

/// The one value that a text states.
pub(super) fn parse(text: &str) -> Result<Json, Fault> {
    let mut reader = Reader { text, at: 0, depth: 0 };
    let value = reader.value()?;
    match reader.beyond_space() {
        None => Ok(value),
        Some(_) => Err(reader.met("trailing characters")),
    }
}

struct Reader<'t> {
    text: &'t str,
    /// Bytes read.
    at: usize,
    depth: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Reads `byte` where it is the next one.
    fn skip(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// The next byte that is no white space, which is not read yet.
    fn beyond_space(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.at += 1;
        }
        self.peek()
    }

    /// A fault of what was read last.
    #[inline(never)]
    fn read(&self, what: &'static str) -> Fault {
        Fault { code: codes::JSON_SYNTAX, what, at: self.at }
    }

    /// A fault of the byte that is next.
    #[inline(never)]
    fn met(&self, what: &'static str) -> Fault {
        Fault { code: codes::JSON_SYNTAX, what, at: self.text.len().min(self.at + 1) }
    }

    fn value(&mut self) -> Result<Json, Fault> {
        match self.beyond_space() {
            None => Err(self.met(END_OF_VALUE)),
            Some(b'n') => self.word("null", Json::Null),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'"') => self.string().map(Json::Text),
            Some(b'[') => self.nested(Reader::list),
            Some(b'{') => self.nested(Reader::object),
            Some(_) => Err(self.met("expected value")),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Result<Json, Fault> {
        for expected in word.bytes() {
            match self.next() {
                None => return Err(self.read(END_OF_VALUE)),
                Some(byte) if byte != expected => return Err(self.read("expected ident")),
                Some(_) => {}
            }
        }
        Ok(value)
    }

    fn nested(&mut self, inside: fn(&mut Self) -> Result<Json, Fault>) -> Result<Json, Fault> {
        if self.depth == DEPTH_MAX {
            return Err(Fault { code: codes::JSON_DEPTH, ..self.met("recursion limit exceeded") });
        }
        self.depth += 1;
        self.at += 1;
        let value = inside(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn list(&mut self) -> Result<Json, Fault> {
        let mut numbers = Vec::new();
        let mut items = Vec::new();
        let mut first = true;
        while self.another(b']', &mut first, END_OF_LIST, "expected `,` or `]`")? {
            match self.value()? {
                Json::Number(value) if items.is_empty() => numbers.push(value),
                Json::Null if items.is_empty() => numbers.push(f64::NAN),
                item => {
                    for number in std::mem::take(&mut numbers) {
                        items.push(number_or_null(number));
                    }
                    items.push(item);
                }
            }
        }
        Ok(if items.is_empty() { Json::Numbers(Values(numbers)) } else { Json::List(items) })
    }

    fn object(&mut self) -> Result<Json, Fault> {
        let mut entries = Vec::new();
        let mut first = true;
        while self.another(b'}', &mut first, END_OF_OBJECT, "expected `,` or `}`")? {
            if self.peek() != Some(b'"') {
                return Err(self.met("key must be a string"));
            }
            let key = self.string()?;
            match self.beyond_space() {
                None => return Err(self.met(END_OF_OBJECT)),
                Some(b':') => self.at += 1,
                Some(_) => return Err(self.met("expected `:`")),
            }
            entries.push((key, self.value()?));
        }
        Ok(Json::Object(entries))
    }

    /// Whether another entry follows; reads the comma before it, or the end.
    fn another(
        &mut self,
        end: u8,
        first: &mut bool,
        end_of_text: &'static str,
        expected: &'static str,
    ) -> Result<bool, Fault> {
        let Some(byte) = self.beyond_space() else { return Err(self.met(end_of_text)) };
        if self.skip(end) {
            return Ok(false);
        }
        if std::mem::take(first) {
            return Ok(true);
        }
        if byte != b',' {
            return Err(self.met(expected));
        }
        self.at += 1;
        match self.beyond_space() {
            None => Err(self.met(END_OF_VALUE)),
            Some(byte) if byte == end => Err(self.met("trailing comma")),
            Some(_) => Ok(true),
        }
    }

    fn number(&mut self) -> Result<Json, Fault> {
        let negative = self.skip(b'-');
        let whole = self.at;
        match self.next() {
            None => return Err(self.read(END_OF_VALUE)),
            Some(b'0') => {
                if let Some(b'0'..=b'9') = self.peek() {
                    return Err(self.met(NUMBER));
                }
            }
            Some(b'1'..=b'9') => self.digits(),
            Some(_) => return Err(self.read(NUMBER)),
        }
        let whole = whole..self.at;
        let mut fraction = 0..0;
        if self.skip(b'.') {
            fraction = self.at..self.at;
            self.digits();
            fraction.end = self.at;
            if fraction.is_empty() {
                return Err(self.met(if self.peek().is_some() { NUMBER } else { END_OF_VALUE }));
            }
        }
        let bytes = self.text.as_bytes();
        let (whole, fraction) = (&bytes[whole], &bytes[fraction]);
        let mut exponent = 0_i32;
        if self.skip(b'e') || self.skip(b'E') {
            let downwards = !self.skip(b'+') && self.skip(b'-');
            match self.next() {
                None => return Err(self.read(END_OF_VALUE)),
                Some(b'0'..=b'9') => self.at -= 1,
                Some(_) => return Err(self.read(NUMBER)),
            }
            while let Some(digit @ b'0'..=b'9') = self.peek() {
                self.at += 1;
                let longer = exponent.checked_mul(10).and_then(|e| e.checked_add(i32::from(digit - b'0')));
                exponent = match longer {
                    Some(longer) => longer,
                    None if downwards || [whole, fraction].concat().iter().all(|digit| *digit == b'0') => {
                        self.digits();
                        i32::MAX
                    }
                    None => return Err(self.too_large()),
                };
            }
            if downwards {
                exponent = -exponent;
            }
        }
        let value = decimal::nearest(whole, fraction, exponent);
        if value.is_infinite() {
            return Err(self.too_large());
        }
        Ok(Json::Number(if negative { -value } else { value }))
    }

    fn too_large(&self) -> Fault {
        Fault { code: codes::JSON_NUMBER, ..self.read("number out of range") }
    }

    fn digits(&mut self) {
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
    }

    fn string(&mut self) -> Result<String, Fault> {
        self.at += 1;
        let mut string = String::new();
        loop {
            let from = self.at;
            let rest = &self.text.as_bytes()[from..];
            self.at +=
                rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..b' ')).unwrap_or(rest.len());
            // `get` and no index, whose panic would bring tables of characters into the file.
            string.push_str(self.text.get(from..self.at).unwrap_or_default());
            match self.next() {
                None => return Err(self.read(END_OF_STRING)),
                Some(b'"') => return Ok(string),
                Some(b'\\') => string.push(self.escape()?),
                Some(_) => {
                    let what = "control character (\\u0000-\\u001F) found while parsing a string";
                    return Err(self.read(what));
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, Fault> {
        match self.next() {
            None => Err(self.read(END_OF_STRING)),
            Some(byte @ (b'"' | b'\\' | b'/')) => Ok(char::from(byte)),
            Some(b'b') => Ok('\x08'),
            Some(b'f') => Ok('\x0c'),
            Some(b'n') => Ok('\n'),
            Some(b'r') => Ok('\r'),
            Some(b't') => Ok('\t'),
            Some(b'u') => {
                let mut code = self.code_unit()?;
                // Two escapes, a leading and a trailing surrogate, state one character.
                if let 0xD800..0xDC00 = code {
                    for expected in *b"\\u" {
                        match self.next() {
                            None => return Err(self.read(END_OF_STRING)),
                            Some(byte) if byte != expected => return Err(self.read(HEX_ESCAPE)),
                            Some(_) => {}
                        }
                    }
                    match self.code_unit()? {
                        trailing @ 0xDC00..0xE000 => {
                            code = 0x1_0000 + ((code - 0xD800) << 10) + (trailing - 0xDC00);
                        }
                        _ => return Err(self.read(SURROGATE)),
                    }
                }
                char::from_u32(code).ok_or_else(|| self.read(SURROGATE))
            }
            Some(_) => Err(self.read(ESCAPE)),
        }
    }

    /// Four hexadecimal digits.
    fn code_unit(&mut self) -> Result<u32, Fault> {
        let Some(digits) = self.text.as_bytes().get(self.at..self.at + 4) else {
            self.at = self.text.len();
            return Err(self.read(END_OF_STRING));
        };
        self.at += 4;
        let mut code = 0;
        for digit in digits {
            let Some(digit) = char::from(*digit).to_digit(16) else { return Err(self.read(ESCAPE)) };
            code = code * 16 + digit;
        }
        Ok(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    /// The same value as serde_json reads, to the last bit, or the same fault at the same place.
    fn agrees(text: &str) {
        match (Json::parse(text.as_bytes()), serde_json::from_str::<Value>(text)) {
            (Ok(found), Ok(expected)) => assert!(same(&found, &expected), "{text}: {found:?}"),
            (Err(problem), Err(error)) => {
                assert_eq!(problem.path, format!("{}:{}", error.line(), error.column()), "{text}");
                let found = format!("{} at line ", problem.found.unwrap());
                assert!(error.to_string().starts_with(&found), "{text}: {found} for {error}");
            }
            (found, expected) => panic!("{text}: {found:?} for {expected:?}"),
        }
    }

    fn same(found: &Json, expected: &Value) -> bool {
        let figure = |found: f64, expected: &Value| match expected.as_f64() {
            Some(expected) => found.to_bits() == expected.to_bits(),
            None => found.is_nan() && expected.is_null(),
        };
        match (found, expected) {
            (Json::Null, Value::Null) => true,
            (Json::Bool(found), Value::Bool(expected)) => found == expected,
            (Json::Number(found), expected) => figure(*found, expected),
            (Json::Text(found), Value::String(expected)) => found == expected,
            (Json::Numbers(found), Value::Array(expected)) => {
                found.0.len() == expected.len() && found.0.iter().zip(expected).all(|(a, b)| figure(*a, b))
            }
            (Json::List(found), Value::Array(expected)) => {
                found.len() == expected.len() && found.iter().zip(expected).all(|(a, b)| same(a, b))
            }
            // Of a key that stands twice, serde_json keeps the last value.
            (Json::Object(found), Value::Object(expected)) => {
                let last = |key: &str| found.iter().rfind(|(name, _)| name == key);
                found.iter().all(|(key, _)| expected.contains_key(key))
                    && expected.iter().all(|(key, value)| last(key).is_some_and(|(_, f)| same(f, value)))
            }
            _ => false,
        }
    }

    /// Texts of the pieces that JSON is made of, most of them with a fault.
    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            4 => prop::sample::select(vec!["{", "}", "[", "]", ",", ":", "\"a\":", "[1,null,2]", "{\"a\":1}"]),
            2 => prop::sample::select(vec!["null", "true", "false", "nul", "trux", "-", "\"", "\\", " ", "\n"]),
            2 => prop::sample::select(vec![
                "0", "-0", "01", "1.", "1.5e3", "1e", "1e+", "2E-400", "1e400", "18446744073709551616.5", "-7",
                "0.30000000000000004", "1e99999999999", "0e99999999999", "1e-99999999999", ".5",
            ]),
            2 => prop::sample::select(vec![
                "\"\\u00e9\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\ud83dx", "\"\\ud83d\\n\"", "\"\\ude00\"",
                "\"\\ud83d\\u0041\"", "\"\\u12\"", "\"\\x\"", "\"\\/\\b\\f\\n\\r\\t\\\\\\\"\"", "\"\t\"", "\"é😀\"",
            ]),
        ];
        prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        #[test]
        fn reads_whatever_serde_json_reads_and_refuses_the_rest_at_the_same_place(text in pieces()) {
            agrees(&text);
            agrees(&format!("[{text}]"));
            agrees(&format!("{{\"a\": {text}\n}}"));
        }

        #[test]
        fn numbers_are_those_of_serde_json(text in "-?(0|[1-9][0-9]{0,24})(\\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?") {
            agrees(&text);
            agrees(&format!("[{text}, null, {text}"));
        }
    }

    proptest! {
        #[test]
        fn a_project_with_a_slip_of_the_hand_is_refused_at_the_same_place(
            at in any::<prop::sample::Index>(),
            slip in "[\\PC\\n\\t]{0,2}",
        ) {
            let project = include_str!("../../tests/broken/minimal.hwf.json");
            let places: Vec<usize> = project.char_indices().map(|(place, _)| place).collect();
            let place = places[at.index(places.len() - 1)];
            let (before, after) = project.split_at(place);
            agrees(&[before, &slip, after].concat());
            agrees(&[before, &slip, &after[after.chars().next().map_or(0, char::len_utf8)..]].concat());
            agrees(before);
        }
    }

    #[test]
    fn lists_and_objects_are_read_as_deep_as_serde_json_reads_them() {
        for depth in 126..130 {
            for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
                agrees(&[open.repeat(depth), "1".to_owned(), close.repeat(depth)].concat());
                agrees(&open.repeat(depth));
            }
        }
    }
}
