//! Number formatting, in one place.
//!
//! Decimals are truncated, never rounded up: a displayed number never reaches a limit that the score does not reach.

use crate::domain::diagnosis::GateCounts;
use crate::domain::instrument::{Locale, Scale, Thousandths};
use crate::domain::scoring::{Difference, Interval, Score};

/// A score on the instrument's scale: at most two decimals.
pub fn score(score: Score, locale: Locale) -> String {
    decimal(score.hundredths(), 2, locale)
}

/// A range of scores; a single number if both ends are equal.
pub fn interval(interval: Interval, locale: Locale) -> String {
    range(&score(interval.low, locale), &score(interval.high, locale))
}

/// An index from 0 to 100: at most one decimal.
pub fn index(score: Score, scale: &Scale, locale: Locale) -> String {
    decimal(score.index_tenths(scale), 1, locale)
}

/// A range of indices; a single number if both ends are equal.
pub fn index_interval(interval: Interval, scale: &Scale, locale: Locale) -> String {
    range(&index(interval.low, scale, locale), &index(interval.high, scale, locale))
}

/// A threshold or weight: at most three decimals.
pub fn threshold(threshold: Thousandths, locale: Locale) -> String {
    decimal(u64::from(threshold.count()), 3, locale)
}

/// A change of the index, truncated to one decimal, with its sign.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000 tenths")]
pub fn index_change(change: f64, locale: Locale) -> String {
    // A difference of floating-point numbers: a value slightly below 2.5 counts as 2.5.
    format!("+{}", decimal((change * 10.0 + 1e-6).max(0.0) as u64, 1, locale))
}

/// A change of a mean level with its sign, truncated towards zero to two decimals.
///
/// ```
/// use dinamika::domain::instrument::{Instrument, Locale, STANDARD};
/// use dinamika::domain::scoring::Score;
/// use dinamika::report::numbers::change;
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let [low, high] = [instrument.scale.lowest(), instrument.scale.highest()].map(Score::of_level);
/// assert_eq!(change(high.minus(low), Locale::En), "+4");
/// assert_eq!(change(low.minus(high), Locale::En), "−4");
/// assert_eq!(change(low.minus(low), Locale::En), "0");
/// ```
pub fn change(change: Difference, locale: Locale) -> String {
    signed(change.hundredths(), 2, locale)
}

/// A change of the index with its sign, truncated towards zero to one decimal.
pub fn index_difference(change: Difference, scale: &Scale, locale: Locale) -> String {
    signed(change.index_tenths(scale), 1, locale)
}

fn signed(count: i64, digits: u32, locale: Locale) -> String {
    let sign = match count {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    format!("{sign}{}", decimal(count.unsigned_abs(), digits, locale))
}

/// An agreement or a mean level, truncated to two decimals.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 25,500 hundredths")]
pub fn hundredths(value: f64, locale: Locale) -> String {
    // A sum of floating-point numbers: a value slightly below 0.5 counts as 0.5.
    decimal((value * 100.0 + 1e-6).max(0.0) as u64, 2, locale)
}

/// Megabytes, truncated to one decimal.
pub fn megabytes(bytes: u64, locale: Locale) -> String {
    decimal(bytes / 100_000, 1, locale)
}

/// The number of met conditions of all; with undetermined ones, the range of the number met.
pub fn met(counts: GateCounts) -> (String, usize) {
    let most = counts.met + counts.undetermined;
    (range(&counts.met.to_string(), &most.to_string()), counts.total())
}

/// A range; a single number if both ends are equal.
pub fn range(low: &str, high: &str) -> String {
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
