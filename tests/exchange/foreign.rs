//! Detection of foreign file types and encodings, and the rule for what is text.

use dinamika::domain::instrument::Locale;
use dinamika::exchange::{FileError, Foreign, LARGEST_FILE, decode, instrument_age, read_files, text_of};
use dinamika::report::tables;
use proptest::collection::vec;
use proptest::prelude::*;

use super::sample;
use super::support::generate::settings;
use super::support::standard::standard;

/// The error for a file with these bytes.
fn refused(bytes: &[u8]) -> FileError {
    text_of(bytes).and_then(|text| read_files(&standard(), &text)).unwrap_err()
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// The text with a byte order mark, in each supported encoding.
fn encoded(text: &str) -> [Vec<u8>; 3] {
    let marked = format!("\u{feff}{text}");
    let utf8 = marked.clone().into_bytes();
    [utf8, utf16(&marked, u16::to_le_bytes), utf16(&marked, u16::to_be_bytes)]
}

#[test]
fn names_each_kind_of_file() {
    let kinds: [(&[u8], Foreign); 33] = [
        (b"", Foreign::Empty),
        (b" \r\n\t", Foreign::Empty),
        (b"\xef\xbb\xbf", Foreign::Empty),
        (b"\xff\xfe", Foreign::Empty),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Foreign::Picture),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", Foreign::Picture),
        (b"GIF89a\x01\0", Foreign::Picture),
        (b"RIFF\x24\0\0\0WEBPVP8 ", Foreign::Picture),
        (b"\0\0\0\x18ftypheic\0\0\0\0", Foreign::Picture),
        (b"\0\0\0\x1cftypavif\0\0\0\0", Foreign::Picture),
        (b"%PDF-1.4\n%\xe2\xe3", Foreign::Pdf),
        (b"PK\x03\x04\x14\0\0\0[Content_Types].xml\0xl/workbook.xml", Foreign::Office),
        (b"PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet", Foreign::Office),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Foreign::Office),
        (b"{\\rtf1\\ansi", Foreign::Office),
        (b"PK\x03\x04\x14\0\0\0dinamika/index.html", Foreign::Archive),
        (b"\x1f\x8b\x08\0", Foreign::Archive),
        (b"Rar!\x1a\x07", Foreign::Archive),
        (b"\0asm\x01\0\0\0", Foreign::Unknown),
        (b"\x7fELF\x02\x01\x01\0\0\xff", Foreign::Unknown),
        (b"nama;umur\nSri;44\n", Foreign::Table),
        (b"nama\tumur\nSri\t44\n", Foreign::Table),
        (b"nama,umur,peran\nSri,44,\"pengurus, lama\"\n", Foreign::Table),
        (b"<!DOCTYPE html>\n<title>Masuk</title>", Foreign::WebPage),
        (b"\xef\xbb\xbf  <html lang=id>", Foreign::WebPage),
        (b"{\"name\":\"left-pad\"}", Foreign::OtherJson),
        (b"{}", Foreign::OtherJson),
        (b"[1, 2]", Foreign::OtherJson),
        (b"null", Foreign::OtherJson),
        (b"\"teks\"", Foreign::OtherJson),
        (b"Ini: https://example.org/dinamika/#/serahan/QRS_1 ya", Foreign::HandIn),
        (b"Salam, Bu\nterima kasih, Pak\n", Foreign::Text),
        (b"<svg/>", Foreign::Text),
    ];
    for (bytes, kind) in kinds {
        assert_eq!(refused(bytes), FileError::Foreign(kind), "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn recognises_tables_of_the_app_after_resaving() {
    let instrument = standard();
    let assessment = decode(&instrument, &sample::file().to_string()).unwrap();
    for locale in Locale::ALL {
        for table in [
            tables::assessments(&instrument, &[], locale),
            tables::assessments(&instrument, &[&assessment], locale),
            tables::indicators(&instrument, &[&assessment], locale),
            tables::codebook(&instrument, locale),
        ] {
            let tabs = table.replace([';', ','], "\t");
            let quoted = table.replacen("penilaian", "\"penilaian\"", 1).replacen("assessment", "\"assessment\"", 1);
            for text in [table, tabs, quoted] {
                assert_eq!(refused(text.as_bytes()), FileError::Foreign(Foreign::OwnTable), "{text}");
            }
        }
    }
}

#[test]
fn accepts_utf_8_and_utf_16_with_byte_order_mark() {
    proptest!(settings(), |(signs in vec(any::<char>(), 0..60))| {
        let text: String = signs.into_iter().filter(|sign| *sign != '\0').collect();
        for bytes in encoded(&text) {
            let read = text_of(&bytes).unwrap();
            prop_assert_eq!(read.trim_start_matches('\u{feff}'), text.trim_start_matches('\u{feff}'));
        }
    });
}

#[test]
fn reads_assessments_equally_in_each_encoding() {
    let text = sample::file().to_string().replace("Ceper", "Ceper é ✓");
    let expected = decode(&standard(), &text).unwrap();
    for bytes in encoded(&text).into_iter().chain([text.into_bytes()]) {
        let import = read_files(&standard(), &text_of(&bytes).unwrap()).unwrap();
        assert_eq!(import.found[0].content.as_ref(), Ok(&expected));
    }
}

#[test]
fn rejects_other_encodings() {
    let text = "{\"cluster\": {\"name\": \"Kéramik\"}}";
    let latin: Vec<u8> = text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap()).collect();
    let wide = |bytes| utf16(text, bytes);
    let utf32 = format!("\u{feff}{text}").chars().flat_map(|sign| u32::from(sign).to_le_bytes()).collect();
    let odd = [&encoded(text)[1][..], b"{"].concat();
    let lone = vec![0xff, 0xfe, 0x00, 0xd8, b'{', 0];
    for bytes in [latin, wide(u16::to_le_bytes), wide(u16::to_be_bytes), utf32, odd, lone] {
        assert_eq!(refused(&bytes), FileError::Encoding, "{bytes:?}");
    }
    // Nor without letters beyond ASCII, which would pass for UTF-8.
    assert_eq!(refused(&utf16("{\"a\": 1}", u16::to_le_bytes)), FileError::Encoding);
}

#[test]
fn detects_truncated_files() {
    let text = sample::file().to_string().replace("Ceper", "Ceper é");
    for end in 1..text.len() {
        let bytes = &text.as_bytes()[..end];
        assert!(matches!(refused(bytes), FileError::CutShort(_)), "{end}");
    }
    let changed = text.replacen(':', ";", 1);
    assert!(matches!(refused(changed.as_bytes()), FileError::Malformed(_)));
}

#[test]
fn any_bytes_are_text_or_rejected() {
    proptest!(settings(), |(bytes in vec(any::<u8>(), 0..200), mark in prop::sample::select(vec![&b""[..], b"\xff\xfe", b"\xfe\xff", b"PK\x03\x04", b"{"]))| {
        let bytes = [mark, &bytes].concat();
        if let Ok(text) = text_of(&bytes) {
            prop_assert!(!text.contains('\0'));
            prop_assert!(read_files(&standard(), &text).is_err());
        }
    });
    assert_eq!(text_of(&vec![b' '; LARGEST_FILE + 1]), Err(FileError::TooLarge));
}

#[test]
fn distinguishes_older_and_newer_instruments() {
    use std::cmp::Ordering;
    let instrument = standard();
    let age = |version: &str| instrument_age(&instrument, &instrument.id, version);
    assert_eq!(
        (age("0.0.9"), age("99.0"), age(&instrument.version)),
        (Some(Ordering::Less), Some(Ordering::Greater), Some(Ordering::Equal))
    );
    assert_eq!((age("neu"), age(""), instrument_age(&instrument, "other", "99.0")), (None, None, None));
}
