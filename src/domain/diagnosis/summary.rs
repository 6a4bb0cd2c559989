//! The diagnosis: everything the answers say about the stage.

use super::assessable::{Need, needs};
use super::checks::{Check, checks};
use super::conditions::{Gate, gates};
use super::overlays::{Facts, overlays};
use super::stage::StageRange;
use crate::domain::assessment::Answers;
use crate::domain::instrument::{Instrument, Overlay};
use crate::domain::scoring::{Bounds, Scores, score};

/// The diagnosis of one set of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnosis<'a> {
    /// The numbers.
    pub scores: Scores,
    /// Where the cluster stands, as a range.
    pub stage: StageRange,
    /// Every gate with its conditions, the lowest first.
    pub gates: Vec<Gate<'a>>,
    /// What must be answered before a stage can be named; empty when assessable.
    pub needs: Vec<Need>,
    /// The checks that fire; with any, the stage is provisional.
    pub checks: Vec<Check<'a>>,
    /// The overlays that hold for certain.
    pub overlays: Vec<&'a Overlay>,
}

impl<'a> Diagnosis<'a> {
    /// Whether enough is answered to name a stage.
    pub fn is_assessable(&self) -> bool {
        self.needs.is_empty()
    }

    /// Whether a check would change the stage.
    pub fn is_provisional(&self) -> bool {
        !self.checks.is_empty()
    }

    /// The gate to the stage above the lowest possible one; none at the top.
    pub fn next_gate(&self) -> Option<&Gate<'a>> {
        self.gates.iter().find(|gate| self.stage.low < gate.stage.rank)
    }
}

/// Diagnoses the answers. The same answers and facts give the same diagnosis on every platform.
pub fn diagnose<'a>(instrument: &'a Instrument, answers: &Answers, facts: Facts) -> Diagnosis<'a> {
    let bounds = Bounds::of(instrument, instrument.weights(), answers);
    let stage = StageRange::of(instrument, &bounds);
    let scores = score(instrument, answers);
    Diagnosis {
        stage,
        gates: gates(instrument, &bounds),
        needs: needs(instrument, answers, &scores, stage),
        checks: checks(instrument, answers, stage),
        overlays: overlays(instrument, &bounds, stage, facts),
        scores,
    }
}
