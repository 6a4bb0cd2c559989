//! Parsing of text fields. A text is either valid as a whole or rejected.

use crate::domain::assessment::Date;
use crate::domain::instrument::Locale;

/// The years allowed as an assessment date; other years are typing errors.
pub const YEARS: std::ops::RangeInclusive<u16> = 2000..=2099;

/// The error for an invalid text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// Parses a whole number; `None` if the text is blank.
///
/// - **Range**: 0 to 4,294,967,295.
/// - **Form**: digits only, or in groups of three separated by the thousands mark of the language or by spaces.
///
/// # Errors
/// For any other text, such as `12.5`, `50-60` or `1.20`.
///
/// ```
/// use dinamika::domain::instrument::Locale;
/// use dinamika::report::{Unreadable, whole_number};
/// assert_eq!(whole_number("1.200", Locale::Id), Ok(Some(1200)));
/// assert_eq!(whole_number("1.200", Locale::En), Err(Unreadable));
/// assert_eq!(whole_number("", Locale::Id), Ok(None));
/// ```
pub fn whole_number(text: &str, locale: Locale) -> Result<Option<u32>, Unreadable> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let mark = match locale {
        Locale::Id => '.',
        Locale::En => ',',
    };
    let is_mark = |letter: char| letter == mark || letter.is_whitespace();
    let groups: Vec<&str> = text.split(is_mark).collect();
    let has_one_mark = text.chars().filter(|letter| is_mark(*letter)).is_sorted_by(|one, next| one == next);
    let first = groups.first().map_or(0, |group| group.len());
    let is_grouped =
        groups.len() == 1 || ((1..=3).contains(&first) && groups.iter().skip(1).all(|group| group.len() == 3));
    let digits = groups.concat();
    if has_one_mark && is_grouped && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        digits.parse().map(Some).map_err(|_| Unreadable)
    } else {
        Err(Unreadable)
    }
}

/// Parses a year of four digits, at most `latest`; `None` if the text is blank.
///
/// # Errors
/// For any other text.
pub fn past_year(text: &str, latest: u16) -> Result<Option<i32>, Unreadable> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let is_four_digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = text.parse::<u16>().ok().filter(|year| is_four_digits && (1000..=latest).contains(year));
    year.map(|year| Some(i32::from(year))).ok_or(Unreadable)
}

/// The first and the last day of [`YEARS`], for a date field.
pub fn day_limits() -> (String, String) {
    (format!("{}-01-01", YEARS.start()), format!("{}-12-31", YEARS.end()))
}

/// Parses the value of a date field, such as `2026-11-23`; `None` if the text is blank.
///
/// # Errors
/// For any other text, and for a year outside [`YEARS`].
pub fn day(text: &str) -> Result<Option<Date>, Unreadable> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    Date::parse(text).filter(|date| YEARS.contains(&date.year())).map(Some).ok_or(Unreadable)
}
