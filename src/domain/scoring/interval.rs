//! The interval of a score with missing answers.

use super::score::Score;

/// The lowest and the highest value over every completion of the missing answers; both are attained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// With every missing answer at the lowest level.
    pub low: Score,
    /// With every missing answer at the highest level.
    pub high: Score,
}

impl Interval {
    /// Whether both ends are equal.
    pub fn is_exact(&self) -> bool {
        self.low == self.high
    }
}
