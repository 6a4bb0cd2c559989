//! The coverage of each dimension, and when it is sufficient for a verdict.

use crate::domain::instrument::{Dimension, Instrument, Subject};
use crate::domain::scoring::Scores;

/// The coverage of a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Covered<'a> {
    /// The dimension.
    pub dimension: &'a Dimension,
    /// The number of its indicators with a level.
    pub answered: u32,
    /// The number of applicable ones.
    pub total: u32,
}

/// The coverage of each dimension, in instrument order.
pub fn covered<'a>(instrument: &'a Instrument, scores: &Scores) -> Vec<Covered<'a>> {
    let counts = scores.dimensions.iter().map(|score| score.counts);
    let covered = instrument.dimensions.iter().zip(counts);
    covered
        .map(|(dimension, counts)| Covered { dimension, answered: counts.answered, total: counts.applicable() })
        .collect()
}

/// Whether there are enough answers for a verdict: at least one dimension with a gate is complete.
///
/// A dimension has a gate if a condition of some stage depends on it or on one of its indicators. It is complete if
/// each of its indicators has a level or is not applicable, and at least one has a level. "Don't know" is not an answer
/// here: it has no information about the cluster. A single low answer can settle the stage; the stage is not shown that
/// early.
pub fn has_verdict(instrument: &Instrument, scores: &Scores) -> bool {
    instrument.dimensions.iter().zip(&scores.dimensions).any(|(dimension, score)| {
        score.counts.answered > 0 && score.counts.missing() == 0 && has_gate(instrument, dimension)
    })
}

fn has_gate(instrument: &Instrument, dimension: &Dimension) -> bool {
    let is_within = |place: usize| {
        instrument.indicators.get(place).is_some_and(|indicator| indicator.dimension == dimension.position)
    };
    instrument.stages.iter().flat_map(|stage| &stage.conditions).any(|condition| match condition.subject {
        Subject::Dimension(place) => place == dimension.position,
        Subject::Indicator(place) => is_within(place),
        Subject::EveryIndicator | Subject::Overall => false,
    })
}
