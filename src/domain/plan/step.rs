//! The number of one of the seven steps.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The number of a step of the development model, 1 to 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct StepNumber(u8);

impl StepNumber {
    /// The number of steps.
    pub const COUNT: u8 = 7;

    /// The step with this number.
    ///
    /// ```
    /// use dinamika::domain::plan::StepNumber;
    /// assert_eq!(StepNumber::new(7).map(StepNumber::get), Some(7));
    /// assert_eq!(StepNumber::new(0), None);
    /// assert_eq!(StepNumber::new(8), None);
    /// ```
    pub fn new(number: u8) -> Option<Self> {
        (1..=Self::COUNT).contains(&number).then_some(Self(number))
    }

    /// Its number, 1 to 7.
    pub const fn get(self) -> u8 {
        self.0
    }

    /// Every step, the first one first.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=Self::COUNT).map(Self)
    }
}

/// The error for a number that is not one of a step.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("there is no step {0}")]
pub struct NoStep(u8);

impl TryFrom<u8> for StepNumber {
    type Error = NoStep;

    fn try_from(number: u8) -> Result<Self, NoStep> {
        Self::new(number).ok_or(NoStep(number))
    }
}

impl From<StepNumber> for u8 {
    fn from(step: StepNumber) -> Self {
        step.0
    }
}
