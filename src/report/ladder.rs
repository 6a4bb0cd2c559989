//! The stage ladder: four rising steps with gates in between.

use super::Certainty;
use crate::domain::diagnosis::{Diagnosis, GateCounts};
use crate::domain::instrument::{Instrument, Stage};

/// The position of the cluster relative to one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Below the lowest possible stage.
    Passed,
    /// The stage, if the missing answers cannot change it.
    Here,
    /// The lowest possible stage, if the missing answers can raise it.
    HereAtLeast,
    /// The stage, if the missing answers cannot change it but a check does.
    HereForNow,
    /// Possible, depending on the missing answers or under a check.
    Possible,
    /// Not reached for any completion of the missing answers.
    Beyond,
}

/// One step of the ladder.
#[derive(Clone, Debug, PartialEq)]
pub struct Step<'a> {
    /// The stage.
    pub stage: &'a Stage,
    /// The position of the cluster relative to it.
    pub standing: Standing,
    /// The counts of the gate to this step by status; `None` for the first stage.
    pub gate: Option<GateCounts>,
    /// Whether it is the stage of the cluster's target; see [`Report::with_goal`](super::Report::with_goal).
    pub is_target: bool,
}

/// The ladder. If no stage can be determined yet, every possible step is [`Standing::Possible`] and none is
/// [`Standing::Here`].
pub fn ladder<'a>(instrument: &'a Instrument, diagnosis: &Diagnosis<'a>) -> Vec<Step<'a>> {
    steps(instrument, diagnosis, diagnosis.is_assessable())
}

/// The ladder while it is too early for a verdict: only the range, and no step is [`Standing::Here`].
pub fn range_ladder<'a>(instrument: &'a Instrument, diagnosis: &Diagnosis<'a>) -> Vec<Step<'a>> {
    steps(instrument, diagnosis, false)
}

fn steps<'a>(instrument: &'a Instrument, diagnosis: &Diagnosis<'a>, is_named: bool) -> Vec<Step<'a>> {
    let range = diagnosis.stage;
    let here = match Certainty::of(diagnosis) {
        Certainty::Range => Standing::HereAtLeast,
        Certainty::Provisional => Standing::HereForNow,
        Certainty::Certain | Certainty::NotAssessable => Standing::Here,
    };
    let is_possible = |rank: u8| {
        let checked = diagnosis.checks.iter().map(|check| check.stage).filter(|_| is_named);
        checked.chain([range]).any(|range| (range.low..=range.high).contains(&rank))
    };
    let standing = |rank: u8| match rank {
        rank if rank == range.low && is_named => here,
        rank if is_possible(rank) => Standing::Possible,
        rank if rank < range.low => Standing::Passed,
        _ => Standing::Beyond,
    };
    let gate = |stage: &Stage| {
        let gate = diagnosis.gates.iter().find(|gate| gate.stage.rank == stage.rank)?;
        Some(gate.counts())
    };
    instrument
        .stages
        .iter()
        .map(|stage| Step { stage, standing: standing(stage.rank), gate: gate(stage), is_target: false })
        .collect()
}
