//! The stage as a range: cumulative gates over exact bounds.

use crate::domain::assessment::Answers;
use crate::domain::instrument::{Condition, Instrument, Thousandths};
use crate::domain::scoring::{Bounds, Measures};

/// The lowest and the highest stage that the missing answers allow, as ranks from 1.
///
/// Conditions are lower bounds on measures that are monotonic in the answers, so both ends are exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StageRange {
    /// With every missing answer at the lowest level.
    pub low: u8,
    /// With every missing answer at the highest level.
    pub high: u8,
}

impl StageRange {
    /// Whether the missing answers cannot change the stage.
    pub const fn is_settled(self) -> bool {
        self.low == self.high
    }

    /// The number of stages between the two ends.
    pub const fn width(self) -> u8 {
        self.high.saturating_sub(self.low)
    }

    pub(super) fn of(instrument: &Instrument, bounds: &Bounds) -> Self {
        Self { low: reached(instrument, &bounds.low), high: reached(instrument, &bounds.high) }
    }
}

/// The stage range under `weights`.
pub fn stage_range(instrument: &Instrument, weights: &[Thousandths], answers: &Answers) -> StageRange {
    StageRange::of(instrument, &Bounds::of(instrument, weights, answers))
}

/// The rank of the highest stage whose conditions are met together with those of every stage below.
pub(super) fn reached(instrument: &Instrument, measures: &Measures) -> u8 {
    let holding = instrument.stages.iter().take_while(|stage| stage.conditions.iter().all(|one| holds(one, measures)));
    holding.last().map_or(1, |stage| stage.rank)
}

/// Whether a condition is met. Conditions on something not applicable are.
pub(super) fn holds(condition: &Condition, measures: &Measures) -> bool {
    measures.get(condition.subject).is_none_or(|score| score.reaches(condition.at_least))
}
