//! A calendar month.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::domain::assessment::Date;

/// A calendar month, written `2027-03`. Years 0 to 9999, as of a [`Date`].
///
/// ```
/// use dinamika::domain::plan::Month;
/// let month = Month::parse("2027-11").expect("this is a month");
/// assert_eq!(month.first_day().to_string(), "2027-11-01");
/// assert_eq!(month.last_day().to_string(), "2027-11-30");
/// assert_eq!(month.plus(3).map(|later| later.to_string()).as_deref(), Some("2028-02"));
/// assert_eq!(Month::parse("2027-13"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// Parses `yyyy-mm`.
    pub fn parse(text: &str) -> Option<Self> {
        // A month has a first day.
        (text.len() == 7).then(|| Date::parse(&format!("{text}-01"))).flatten().map(Self::of)
    }

    /// The month of a day.
    pub const fn of(date: Date) -> Self {
        Self { year: date.year(), month: date.month() }
    }

    /// The calendar year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month of the year, 1 to 12.
    pub const fn number(self) -> u8 {
        self.month
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        Date::in_month(self.year, self.month, 1)
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        Date::in_month(self.year, self.month, u8::MAX)
    }

    /// The month this many months later; `None` after the year 9999.
    pub fn plus(self, months: u16) -> Option<Self> {
        let count = u32::from(self.year) * 12 + u32::from(self.month) - 1 + u32::from(months);
        let year = u16::try_from(count / 12).ok().filter(|year| *year <= 9999)?;
        Some(Self { year, month: u8::try_from(count % 12).ok()? + 1 })
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}", self.year, self.month)
    }
}

/// The error for a text that is not a month.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("\"{0}\" is not a month of the form yyyy-mm")]
pub struct NoMonth(String);

impl TryFrom<String> for Month {
    type Error = NoMonth;

    fn try_from(text: String) -> Result<Self, NoMonth> {
        Self::parse(&text).ok_or(NoMonth(text))
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}
