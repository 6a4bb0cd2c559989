//! The range that missing answers leave.

use super::score::Score;

/// The lowest and the highest value over every completion of the missing answers; both are reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// With every missing answer at the lowest level.
    pub low: Score,
    /// With every missing answer at the highest level.
    pub high: Score,
}

impl Interval {
    /// Whether the missing answers make no difference.
    pub fn is_exact(&self) -> bool {
        self.low == self.high
    }
}
