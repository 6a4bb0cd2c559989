//! The one place where numbers get their form.
//!
//! Decimals are cut off, never rounded up: a number that is shown never reaches a limit that the score does not reach.

use crate::domain::instrument::{Locale, Scale, Thousandths};
use crate::domain::scoring::{Interval, Score};

/// A score on the instrument's scale: at most two decimals.
pub fn score(score: Score, locale: Locale) -> String {
    decimal(score.hundredths(), 2, locale)
}

/// A range of scores; one number where both ends are the same.
pub fn interval(interval: Interval, locale: Locale) -> String {
    range(&score(interval.low, locale), &score(interval.high, locale))
}

/// An index on 0 to 100: at most one decimal.
pub fn index(score: Score, scale: &Scale, locale: Locale) -> String {
    decimal(score.index_tenths(scale), 1, locale)
}

/// A range of indices; one number where both ends are the same.
pub fn index_interval(interval: Interval, scale: &Scale, locale: Locale) -> String {
    range(&index(interval.low, scale, locale), &index(interval.high, scale, locale))
}

/// A threshold or weight: at most three decimals.
pub fn threshold(threshold: Thousandths, locale: Locale) -> String {
    decimal(u64::from(threshold.count()), 3, locale)
}

/// A change of the index, cut off after one decimal, with its sign.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000 tenths")]
pub fn index_change(change: f64, locale: Locale) -> String {
    // The change is a difference of two floating-point numbers: a hair below 2.5 is 2.5.
    format!("+{}", decimal((change * 10.0 + 1e-6).max(0.0) as u64, 1, locale))
}

/// An agreement or a mean level, cut off after two decimals.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 25,500 hundredths")]
pub fn hundredths(value: f64, locale: Locale) -> String {
    // A sum of floating-point numbers: a hair below 0.5 is 0.5.
    decimal((value * 100.0 + 1e-6).max(0.0) as u64, 2, locale)
}

/// Millions of bytes, cut off after one decimal.
pub fn megabytes(bytes: u64, locale: Locale) -> String {
    decimal(bytes / 100_000, 1, locale)
}

fn range(low: &str, high: &str) -> String {
    if low == high { low.to_owned() } else { format!("{low}–{high}") }
}

/// `count` units of 10^-digits, without trailing zeros, with the decimal mark of the language.
fn decimal(count: u64, digits: u32, locale: Locale) -> String {
    let unit = 10_u64.pow(digits);
    let (whole, rest) = (count / unit, count % unit);
    let rest = format!("{rest:0width$}", width = digits as usize);
    let rest = rest.trim_end_matches('0');
    let mark = match locale {
        Locale::Id => ',',
        Locale::En => '.',
    };
    if rest.is_empty() { whole.to_string() } else { format!("{whole}{mark}{rest}") }
}
