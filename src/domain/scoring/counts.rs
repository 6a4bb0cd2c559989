//! The number of indicators in each of the four states.

use serde::Serialize;

use crate::domain::assessment::Answer;

/// The number of indicators in each state. Every score comes with its counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// With a level.
    pub answered: u32,
    /// Marked "don't know".
    pub unknown: u32,
    /// Marked "not applicable".
    pub not_applicable: u32,
    /// Not answered yet.
    pub unanswered: u32,
}

impl Counts {
    /// Counts the states.
    pub fn of(states: impl Iterator<Item = Answer>) -> Self {
        states.fold(Self::default(), |mut counts, state| {
            match state {
                Answer::Level(_) => counts.answered += 1,
                Answer::Unknown => counts.unknown += 1,
                Answer::NotApplicable => counts.not_applicable += 1,
                Answer::Unanswered => counts.unanswered += 1,
            }
            counts
        })
    }

    /// All except the not applicable ones.
    pub fn applicable(self) -> u32 {
        self.answered + self.missing()
    }

    /// Unknown or unanswered.
    pub fn missing(self) -> u32 {
        self.unknown + self.unanswered
    }

    /// All indicators.
    pub fn total(self) -> u32 {
        self.applicable() + self.not_applicable
    }

    /// Whether at least `share` (numerator, denominator) of the applicable ones are answered.
    pub fn reaches_share(self, [numerator, denominator]: [u32; 2]) -> bool {
        u64::from(denominator) * u64::from(self.answered) >= u64::from(numerator) * u64::from(self.applicable())
    }

    /// The number that must be answered to reach `share`.
    pub fn needed_for(self, [numerator, denominator]: [u32; 2]) -> u32 {
        self.applicable().saturating_mul(numerator).div_ceil(denominator.max(1))
    }
}
