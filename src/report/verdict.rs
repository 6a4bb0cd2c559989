//! How much of each dimension is answered, and when that is enough to say where a cluster stands.

use crate::domain::instrument::{Dimension, Instrument, Subject};
use crate::domain::scoring::Scores;

/// How much of a dimension is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Covered<'a> {
    /// The dimension.
    pub dimension: &'a Dimension,
    /// How many of its indicators have a level.
    pub answered: u32,
    /// How many are applicable.
    pub total: u32,
}

/// How much of each dimension is answered, in instrument order.
pub fn covered<'a>(instrument: &'a Instrument, scores: &Scores) -> Vec<Covered<'a>> {
    let counts = scores.dimensions.iter().map(|score| score.counts);
    let covered = instrument.dimensions.iter().zip(counts);
    covered
        .map(|(dimension, counts)| Covered { dimension, answered: counts.answered, total: counts.applicable() })
        .collect()
}

/// Whether a verdict rests on more than a few answers: at least one dimension with a gate is complete.
///
/// A dimension has a gate when a condition of some stage is about it or about one of its indicators. It is complete when each
/// of its indicators has a level or is not applicable, and at least one has a level. "Don't know" is no answer here: it says
/// nothing about the cluster. A single low answer may settle the stage for good; before that, nobody is told so.
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
