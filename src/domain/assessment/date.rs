//! A calendar date without a time.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A valid date, written `2026-11-23`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Parses `yyyy-mm-dd`.
    ///
    /// ```
    /// use dinamika::domain::assessment::Date;
    /// assert_eq!(Date::parse("2024-02-29").map(|date| date.year()), Some(2024));
    /// assert_eq!(Date::parse("2023-02-29"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let year = digits(parts.next()?, 4)?;
        let month = u8::try_from(digits(parts.next()?, 2)?).ok()?;
        let day = u8::try_from(digits(parts.next()?, 2)?).ok()?;
        ((1..=12).contains(&month) && 1 <= day && day <= days_in(year, month)).then_some(Self { year, month, day })
    }

    /// The number of days since the start of the calendar, to count the days between two dates.
    ///
    /// ```
    /// use dinamika::domain::assessment::Date;
    /// let day = |text| Date::parse(text).map(Date::day_number);
    /// assert_eq!(day("2024-03-01").zip(day("2024-02-28")).map(|(late, early)| late - early), Some(2));
    /// ```
    pub fn day_number(self) -> i64 {
        let [year, month, day] = [i64::from(self.year), i64::from(self.month), i64::from(self.day)];
        // Years are counted from March, so that the leap day is the last.
        let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
        365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (153 * month + 2) / 5 + day
    }

    /// The calendar year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month of the year, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The day of a month; its first or last day if it has no such day. A month beyond the year is December.
    pub(crate) fn in_month(year: u16, month: u8, day: u8) -> Self {
        let month = month.clamp(1, 12);
        Self { year: year.min(9999), month, day: day.clamp(1, days_in(year, month)) }
    }
}

fn digits(text: &str, count: usize) -> Option<u16> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The error for a text that is not a date.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("\"{0}\" is not a date of the form yyyy-mm-dd")]
pub struct NoDate(String);

impl TryFrom<String> for Date {
    type Error = NoDate;

    fn try_from(text: String) -> Result<Self, NoDate> {
        Self::parse(&text).ok_or(NoDate(text))
    }
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        date.to_string()
    }
}
