//! How near another stage is: one level less or more on a gate indicator.

use super::stage::{StageRange, stage_range};
use crate::domain::assessment::{Answer, Answers};
use crate::domain::instrument::{Instrument, Level};

/// One level less or more on this gate indicator gives another range of the stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distance {
    /// The place of the gate indicator.
    pub indicator: usize,
    /// The level it has now.
    pub from: Level,
    /// The level it would have.
    pub to: Level,
    /// The range of the stage then.
    pub stage: StageRange,
}

/// Every such step, in instrument order, the one down first.
pub fn distances(instrument: &Instrument, answers: &Answers, stage: StageRange) -> Vec<Distance> {
    let mut found = Vec::new();
    for indicator in instrument.gate_indicators() {
        let Some(from) = answers.at(indicator.position).level() else { continue };
        for to in [instrument.scale.below(from), instrument.scale.above(from)].into_iter().flatten() {
            let moved = answers.with(indicator.position, Answer::Level(to));
            let then = stage_range(instrument, instrument.weights(), &moved);
            if then != stage {
                found.push(Distance { indicator: indicator.position, from, to, stage: then });
            }
        }
    }
    found
}
