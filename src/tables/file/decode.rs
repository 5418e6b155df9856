//! The characters of a text file.
//!
//! A byte-order mark or valid UTF-8 leaves no doubt. What is left are the one-byte encodings of Windows,
//! which any bytes fit: which of the two it is is a guess, and told as one.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1252};

use super::super::codes::words;
use crate::project::Encoding;

/// Makes text of bytes: by `stated` where stated, else by what the bytes say. Returns the text, the encoding,
/// and whether no other was possible.
pub(super) fn decode(bytes: Vec<u8>, stated: Option<Encoding>) -> (String, Encoding, bool) {
    let (found, sure) = match stated {
        Some(stated) => (stated, true),
        None => guess(&bytes),
    };
    let with = |encoding: &'static encoding_rs::Encoding, bytes: &[u8]| {
        encoding.decode_without_bom_handling(bytes).0.into_owned()
    };
    let text = match found {
        Encoding::Utf8 => match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
        },
        Encoding::Utf16Le => with(UTF_16LE, &bytes),
        Encoding::Utf16Be => with(UTF_16BE, &bytes),
        Encoding::Windows1252 => with(WINDOWS_1252, &bytes),
        Encoding::Windows1250 => with(WINDOWS_1250, &bytes),
    };
    let text = match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    (text, found, sure)
}

fn guess(bytes: &[u8]) -> (Encoding, bool) {
    if bytes.starts_with(&[0xFF, 0xFE]) {
        return (Encoding::Utf16Le, true);
    }
    if bytes.starts_with(&[0xFE, 0xFF]) {
        return (Encoding::Utf16Be, true);
    }
    let nulls = |from: usize| bytes.iter().take(512).skip(from).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (nulls(0), nulls(1));
    if even + odd > 0 {
        return (if odd >= even { Encoding::Utf16Le } else { Encoding::Utf16Be }, false);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return (Encoding::Utf8, true);
    }
    // Words that the reader knows decide; else letters of Central Europe where Windows-1252 has signs.
    let head = &bytes[..bytes.len().min(64 << 10)];
    let known = |encoding: &'static encoding_rs::Encoding| {
        let text = encoding.decode_without_bom_handling(head).0;
        text.split(|sign: char| !sign.is_alphabetic())
            .filter(|word| !word.is_ascii() && words::is_known(word))
            .count()
    };
    let (central, western) = (known(WINDOWS_1250), known(WINDOWS_1252));
    let central = if central == western {
        head.windows(2)
            .filter(|pair| pair[0].is_ascii_alphabetic() || pair[1].is_ascii_alphabetic())
            .any(|pair| pair.iter().any(|byte| b"\x8D\x9D\x8F\xA3\xA5\xB3\xB9\xBC\xBE\x9F".contains(byte)))
    } else {
        central > western
    };
    (if central { Encoding::Windows1250 } else { Encoding::Windows1252 }, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, Encoding, bool) {
        decode(bytes.to_vec(), None)
    }

    #[test]
    fn marks_and_utf_8_leave_no_doubt() {
        assert_eq!(read(b"\xEF\xBB\xBFa"), ("a".to_owned(), Encoding::Utf8, true));
        assert_eq!(read("Ärzte".as_bytes()), ("Ärzte".to_owned(), Encoding::Utf8, true));
        assert_eq!(read(b"\xFF\xFEa\0"), ("a".to_owned(), Encoding::Utf16Le, true));
        assert_eq!(read(b"\xFE\xFF\0a"), ("a".to_owned(), Encoding::Utf16Be, true));
        assert_eq!(read(b"a\0;\0b\0"), ("a;b".to_owned(), Encoding::Utf16Le, false));
    }

    #[test]
    fn central_and_western_europe_are_told_apart_by_their_words() {
        for text in ["pohlaví;věk;počet\nmuži;25-34;120", "płeć;wiek\nmężczyźni;30"] {
            let bytes = WINDOWS_1250.encode(text).0;
            assert_eq!(read(&bytes), (text.to_owned(), Encoding::Windows1250, false));
        }
        for text in
            ["Geschlecht;Alter\nMänner;25-34", "âge;sexe;région\n25;Hommes;Île", "kjønn;år\nmenn;2020"]
        {
            let bytes = WINDOWS_1252.encode(text).0;
            assert_eq!(read(&bytes), (text.to_owned(), Encoding::Windows1252, false));
        }
    }

    #[test]
    fn what_is_stated_holds() {
        let (text, encoding, _) = decode(b"\xE8".to_vec(), Some(Encoding::Windows1250));
        assert_eq!((text.as_str(), encoding), ("č", Encoding::Windows1250));
    }
}
