//! Drawing of QR codes.

use dinamika::report::{QUIET, qr_code};
use proptest::prelude::*;

use super::picture::Picture;
use super::support::generate::few;

#[test]
fn the_drawn_code_decodes_to_the_text() {
    // Arbitrary texts, texts in the compact alphabet, and URLs, up to the capacity of a code.
    let text = prop_oneof!["\\PC{1,40}", "[0-9A-Z$%*+./: -]{1,311}", "https://[a-z]{1,20}\\.id/#[a-zA-Z0-9_-]{0,180}"];
    proptest!(few(), |(text in text)| {
        prop_assert_eq!(Picture::of(&text, 3).read(), [text]);
    });
}

#[test]
fn uses_the_smallest_code() {
    let size = |text: &str| qr_code(text).map(|code| code.size);
    assert_eq!(size("A"), Some(21));
    assert_eq!(size(&"A".repeat(20)), Some(21), "as capitals, not as bytes");
    assert_eq!(size(&"a".repeat(14)), Some(21));
    assert_eq!(size(&"a".repeat(15)), Some(25));
}

#[test]
fn a_text_that_is_too_long_has_no_code() {
    let size = |text: &str| qr_code(text).map(|code| code.size);
    assert_eq!(size(&"a".repeat(213)), Some(57));
    assert_eq!(size(&"a".repeat(214)), None);
    assert_eq!(size(&"A".repeat(311)), Some(57));
    assert_eq!(size(&"A".repeat(312)), None);
    assert_eq!(size(&"a".repeat(1_000_000)), None);
}

#[test]
fn the_drawing_keeps_its_quiet_zone() {
    let code = qr_code("Dinamika").unwrap();
    assert!(code.path.starts_with(&format!("M{QUIET} {QUIET}h7v1h-7z")), "{}", code.path);
    let picture = Picture::drawn(&code, 1);
    let is_quiet = |place: usize| !(QUIET..QUIET + code.size).contains(&place);
    for (place, luma) in picture.luma.iter().enumerate() {
        let is_in_zone = is_quiet(place % picture.width) || is_quiet(place / picture.width);
        assert!(!is_in_zone || *luma == 255, "{place}");
    }
}
