//! The distance to another stage: gate indicators for which one level up or down changes the stage range.

use super::stage::{StageRange, stage_range};
use crate::domain::assessment::{Answer, Answers};
use crate::domain::instrument::{Instrument, Level};

/// One level up or down on this gate indicator changes the stage range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distance {
    /// The position of the gate indicator.
    pub indicator: usize,
    /// Its current level.
    pub from: Level,
    /// The changed level.
    pub to: Level,
    /// The stage range then.
    pub stage: StageRange,
}

/// All of them, in instrument order, down before up.
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
