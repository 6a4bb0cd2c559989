//! The change of a mean, with its interval.

use std::cmp::Ordering;

use crate::domain::scoring::{Difference, Interval, Score};

/// The change of a mean between two assessments.
#[derive(Clone, Copy, Debug)]
pub struct NetChange {
    /// The mean then.
    pub then: Interval,
    /// The mean now.
    pub now: Interval,
    /// The number of indicators in both means.
    pub compared: usize,
    points: Option<(Score, Score)>,
}

/// What is certain of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Higher for every completion of the missing answers.
    Rise,
    /// Lower for every completion of the missing answers.
    Fall,
    /// No answer is missing, and both are equal.
    None,
    /// The missing answers decide.
    Uncertain,
}

impl NetChange {
    pub(super) const fn new(then: Interval, now: Interval, points: Option<(Score, Score)>, compared: usize) -> Self {
        Self { then, now, compared, points }
    }

    /// The difference of the two point estimates, if both have one.
    pub fn point(self) -> Option<Difference> {
        self.points.map(|(then, now)| now.minus(then))
    }

    /// The least change over every completion of the missing answers.
    pub fn least(self) -> Difference {
        self.now.low.minus(self.then.high)
    }

    /// The largest change over every completion of the missing answers.
    pub fn most(self) -> Difference {
        self.now.high.minus(self.then.low)
    }

    /// What is certain. A rise or a fall is only if the two intervals do not overlap.
    pub fn direction(self) -> Direction {
        match (self.least().sign(), self.most().sign()) {
            (Ordering::Greater, _) => Direction::Rise,
            (_, Ordering::Less) => Direction::Fall,
            (Ordering::Equal, Ordering::Equal) => Direction::None,
            _ => Direction::Uncertain,
        }
    }
}
