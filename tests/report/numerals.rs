//! Number formatting: truncated, with the decimal mark of the language.

use std::sync::LazyLock;

use dinamika::domain::instrument::{Locale, Scale, Thousandths};
use dinamika::domain::scoring::{Interval, Score};
use dinamika::report::numbers;
use proptest::prelude::*;

use super::support::generate::settings;
use super::support::standard::standard;

static SCALE: LazyLock<Scale> = LazyLock::new(|| standard().scale);

fn thousandths(text: &str) -> Thousandths {
    Thousandths::read(text).unwrap()
}

/// The score (`left` · 2 + `right` · 3) / (`left` + `right`), with the parts in thousandths.
fn between_two_and_three(left: u32, right: u32) -> Score {
    let part = |thousandths: u32, level: u8| {
        let weight = self::thousandths(&format!("{}.{:03}", thousandths / 1000, thousandths % 1000));
        (weight, Some(Score::of_level(SCALE.level(level).unwrap())))
    };
    Score::weighted_mean([part(left, 2), part(right, 3)].into_iter()).unwrap()
}

/// Parses a number with at most this many decimals, in units of the last one.
fn units(text: &str, decimals: usize) -> u64 {
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    assert!(rest.len() <= decimals, "{text}");
    format!("{whole}{rest:0<decimals$}").parse().unwrap()
}

fn score(score: Score) -> [String; 2] {
    Locale::ALL.map(|locale| numbers::score(score, locale))
}

fn index(score: Score) -> [String; 2] {
    Locale::ALL.map(|locale| numbers::index(score, &SCALE, locale))
}

#[test]
fn scores_below_a_limit_are_shown_below_it() {
    let two_and_a_half = between_two_and_three(1, 1);
    assert_eq!(score(two_and_a_half), ["2,5", "2.5"]);
    assert_eq!(index(two_and_a_half), ["62,5", "62.5"]);
    let hardly_less = between_two_and_three(5001, 4999);
    assert_eq!(score(hardly_less), ["2,49", "2.49"]);
    assert_eq!(index(hardly_less), ["62,4", "62.4"]);
    let nearly_three = between_two_and_three(1, 999_999);
    assert_eq!(
        (score(nearly_three), index(nearly_three)),
        (["2,99", "2.99"].map(str::to_owned), ["74,9", "74.9"].map(str::to_owned))
    );
}

#[test]
fn omits_trailing_zeros() {
    assert_eq!(score(between_two_and_three(1, 0)), ["2", "2"]);
    assert_eq!(score(between_two_and_three(96, 4)), ["2,04", "2.04"]);
    assert_eq!(score(Score::of_level(SCALE.lowest())), ["0", "0"]);
    assert_eq!(index(Score::of_level(SCALE.highest())), ["100", "100"]);
}

#[test]
fn ranges_with_equal_ends_show_one_number() {
    let range = |low, high| Interval { low, high };
    let wide = range(between_two_and_three(2, 1), between_two_and_three(1, 2));
    assert_eq!(Locale::ALL.map(|locale| numbers::interval(wide, locale)), ["2,33–2,66", "2.33–2.66"]);
    assert_eq!(Locale::ALL.map(|locale| numbers::index_interval(wide, &SCALE, locale)), ["58,3–66,6", "58.3–66.6"]);
    let narrow = range(between_two_and_three(5001, 4999), between_two_and_three(5002, 4998));
    assert_eq!(numbers::interval(narrow, Locale::En), "2.49");
    assert_eq!(numbers::index_interval(narrow, &SCALE, Locale::En), "62.4");
}

#[test]
fn thresholds_are_shown_in_full() {
    let shown =
        ["0", "1.5", "2.50", "3.2", "0.125", "10.05"].map(|text| numbers::threshold(thousandths(text), Locale::Id));
    assert_eq!(shown, ["0", "1,5", "2,5", "3,2", "0,125", "10,05"]);
    assert_eq!(numbers::threshold(thousandths("0.125"), Locale::En), "0.125");
}

#[test]
fn a_change_of_the_index_has_a_sign() {
    let change = |change| numbers::index_change(change, Locale::En);
    assert_eq!([0.0, 0.78125, 1.0, 0.05].map(change), ["+0", "+0.7", "+1", "+0"]);
    // 52.5 − 50.0 in floating point may be slightly smaller.
    assert_eq!(change(2.5 - f64::EPSILON), "+2.5");
    assert_eq!(numbers::index_change(1.25, Locale::Id), "+1,2");
}

proptest! {
    #![proptest_config(settings())]

    /// The displayed number is never above the score, and less than one hundredth (of the index: one tenth) below it.
    #[test]
    fn displayed_numbers_are_truncated(left in 1..100_000_u32, right in 0..100_000_u32) {
        let one = between_two_and_three(left, right);
        let (parts, whole) = (u64::from(2 * left + 3 * right), u64::from(left + right));
        prop_assert_eq!(units(&numbers::score(one, Locale::En), 2), parts * 100 / whole);
        prop_assert_eq!(units(&numbers::index(one, &SCALE, Locale::En), 1), parts * 250 / whole);
    }

    #[test]
    fn both_languages_show_the_same_number(left in 1..100_000_u32, right in 0..100_000_u32) {
        let [indonesian, english] = score(between_two_and_three(left, right));
        prop_assert!(!indonesian.contains('.') && !english.contains(','));
        prop_assert_eq!(indonesian.replace(',', "."), english);
    }
}
