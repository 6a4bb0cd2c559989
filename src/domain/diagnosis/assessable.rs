//! Whether enough is answered to determine a stage.

use super::stage::StageRange;
use crate::domain::assessment::Answers;
use crate::domain::instrument::Instrument;
use crate::domain::scoring::Scores;

/// An answer required before a stage can be determined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The gate dimension at this position has too few answers.
    Dimension(usize),
    /// The gate indicator at this position has no answer.
    Indicator(usize),
}

/// The answers required: gate dimensions, then gate indicators, each in instrument order. Empty once the stage is
/// settled, even with few answers. An assessment with requirements left is not assessable.
pub fn needs(instrument: &Instrument, answers: &Answers, scores: &Scores, stage: StageRange) -> Vec<Need> {
    if stage.is_settled() {
        return Vec::new();
    }
    let gate_dimensions = instrument.dimensions.iter().zip(&scores.dimensions).filter(|(dimension, _)| dimension.gate);
    let short = gate_dimensions.filter(|(_, score)| !score.counts.reaches_share(instrument.rules.answered_share));
    let missing = instrument.gate_indicators().filter(|indicator| answers.at(indicator.position).is_missing());
    (short.map(|(dimension, _)| Need::Dimension(dimension.position)))
        .chain(missing.map(|indicator| Need::Indicator(indicator.position)))
        .collect()
}
