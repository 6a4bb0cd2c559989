//! Parsing of fields for numbers, years and days.

use dinamika::domain::assessment::Date;
use dinamika::domain::instrument::Locale::{self, En, Id};
use dinamika::report::{Unreadable, day, past_year, whole_number};
use proptest::prelude::*;

use super::support::generate::settings;

#[test]
fn thousands_marks_are_those_of_the_language() {
    for (text, locale, number) in [
        ("120", Id, 120),
        (" 0 ", Id, 0),
        ("007", En, 7),
        ("1.200", Id, 1200),
        ("1,200", En, 1200),
        ("1 200", Id, 1200),
        ("1\u{a0}200", En, 1200),
        ("1\u{202f}234\u{202f}567", En, 1_234_567),
        ("12.345.678", Id, 12_345_678),
        ("4294967295", Id, u32::MAX),
    ] {
        assert_eq!(whole_number(text, locale), Ok(Some(number)), "{text}");
    }
    assert_eq!(whole_number(" \u{a0}", Id), Ok(None));
}

#[test]
fn rejects_other_than_whole_numbers() {
    let wrong = [
        "12.5",
        "1.20",
        "1.2000",
        "1200.000",
        ".200",
        "1.",
        "1..200",
        "1.200,5",
        "1,200",
        "50-60",
        "-5",
        "+5",
        "1e3",
        "5x",
        "٣",
        "1. 200",
        "1.234 567",
        "4294967296",
        "99999999999999999999",
    ];
    for text in wrong {
        assert_eq!(whole_number(text, Id), Err(Unreadable), "{text}");
    }
    assert_eq!(whole_number("1.200", En), Err(Unreadable));
}

#[test]
fn years_have_four_digits_and_are_past() {
    assert_eq!(past_year("1976", 2026), Ok(Some(1976)));
    assert_eq!(past_year("2026", 2026), Ok(Some(2026)));
    assert_eq!(past_year("", 2026), Ok(None));
    for text in ["98", "0026", "2027", "9999", "19766", "197", "1.976", "-197", "1976a"] {
        assert_eq!(past_year(text, 2026), Err(Unreadable), "{text}");
    }
}

#[test]
fn rejects_days_of_other_centuries() {
    assert_eq!(day("2026-11-23"), Ok(Date::parse("2026-11-23")));
    assert_eq!(day(""), Ok(None));
    for text in ["0026-11-23", "9999-11-23", "1999-12-31", "2100-01-01", "2026-02-30", "23-11-2026", "2026-11"] {
        assert_eq!(day(text), Err(Unreadable), "{text}");
    }
}

/// A number with this mark between groups of three digits.
fn grouped(number: u32, mark: char) -> String {
    let digits = number.to_string();
    let from_end = digits.chars().rev().enumerate();
    let marked =
        from_end.flat_map(|(place, digit)| (place != 0 && place % 3 == 0).then_some(mark).into_iter().chain([digit]));
    marked.collect::<Vec<_>>().into_iter().rev().collect()
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn numbers_round_trip(number: u32, mark in prop::sample::select(vec!['.', ',', ' ', '\u{a0}', '\u{202f}'])) {
        for locale in Locale::ALL {
            prop_assert_eq!(whole_number(&number.to_string(), locale), Ok(Some(number)));
            let of_other = if locale == Id { ',' } else { '.' };
            let expected = if 999 < number && mark == of_other { Err(Unreadable) } else { Ok(Some(number)) };
            prop_assert_eq!(whole_number(&grouped(number, mark), locale), expected);
        }
    }

    #[test]
    fn arbitrary_text_is_rejected_unless_it_is_a_number(text in "[0-9., \u{a0}-]{1,12}") {
        for locale in Locale::ALL {
            if let Ok(Some(number)) = whole_number(&text, locale) {
                let bare = text.trim().trim_start_matches('0');
                let digits: String = bare.chars().filter(char::is_ascii_digit).collect();
                prop_assert_eq!(digits.parse::<u32>().unwrap_or_default(), number);
                let other = if locale == Id { [',', '-'] } else { ['.', '-'] };
                prop_assert!(!text.contains(other), "{text}");
            }
        }
    }
}
