//! An exact difference of two scores.

use std::cmp::Ordering;

use crate::domain::instrument::Scale;

/// An exact difference of two scores.
///
/// Unit: levels, or levels per year. Negative where the score fell.
#[derive(Clone, Copy, Debug)]
pub struct Difference {
    pub(super) numerator: i128,
    pub(super) denominator: i128,
}

/// The days of a year on average.
const DAYS_OF_400_YEARS: i128 = 146_097;

impl Difference {
    /// Compares two differences.
    pub fn compare(self, other: Self) -> Ordering {
        (self.numerator * other.denominator).cmp(&(other.numerator * self.denominator))
    }

    /// Whether it is above, at or below zero.
    pub const fn sign(self) -> Ordering {
        if self.numerator == 0 {
            Ordering::Equal
        } else if 0 < self.numerator {
            Ordering::Greater
        } else {
            Ordering::Less
        }
    }

    /// Hundredths of it, truncated towards zero.
    pub fn hundredths(self) -> i64 {
        i64::try_from(self.numerator * 100 / self.denominator).unwrap_or_default()
    }

    /// Tenths of it on a scale of 0 to 100, truncated towards zero: the change of the index.
    pub fn index_tenths(self, scale: &Scale) -> i64 {
        let span = i128::from(scale.highest().numeral()) - i128::from(scale.lowest().numeral());
        i64::try_from(self.numerator * 1000 / (self.denominator * span)).unwrap_or_default()
    }

    /// The same change spread evenly over a year, if it took this many days; `None` if it took none. A year is 365.2425 days.
    #[must_use]
    pub fn per_year(self, days: i64) -> Option<Self> {
        (0 < days).then(|| Self {
            numerator: self.numerator * DAYS_OF_400_YEARS,
            denominator: self.denominator * 400 * i128::from(days),
        })
    }
}
