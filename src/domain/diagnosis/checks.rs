//! Checks: would the stage be another one if the answers were read more strictly?

use super::stage::{StageRange, stage_range};
use crate::domain::assessment::{Answer, Answers};
use crate::domain::instrument::{Instrument, WeightSet};

/// What a check changes.
#[derive(Clone, Debug, PartialEq)]
pub enum CheckKind<'a> {
    /// Gate indicators rated high without evidence count less. Holds the places of those that did.
    Evidence(Vec<usize>),
    /// The dimensions are weighted otherwise.
    Weights(&'a WeightSet),
}

/// A check that fires: under it the range of the stage is another one, so the stage is provisional.
#[derive(Clone, Debug, PartialEq)]
pub struct Check<'a> {
    /// What was changed.
    pub kind: CheckKind<'a>,
    /// The range of the stage then.
    pub stage: StageRange,
}

/// The checks that fire: evidence, then each other weight set in instrument order.
pub fn checks<'a>(instrument: &'a Instrument, answers: &Answers, stage: StageRange) -> Vec<Check<'a>> {
    let weights = instrument
        .weight_sets
        .iter()
        .skip(1)
        .map(|set| Check { kind: CheckKind::Weights(set), stage: stage_range(instrument, &set.weights, answers) });
    let evidence = evidence(instrument, answers);
    evidence.into_iter().chain(weights).filter(|check| check.stage != stage).collect()
}

fn evidence<'a>(instrument: &'a Instrument, answers: &Answers) -> Option<Check<'a>> {
    let rules = &instrument.rules;
    let unproven: Vec<usize> = instrument
        .gate_indicators()
        .map(|indicator| indicator.position)
        .filter(|&position| answers.at(position).level().is_some_and(|level| rules.evidence_from <= level))
        .filter(|&position| !answers.has_evidence(position))
        .collect();
    if unproven.is_empty() {
        return None;
    }
    let capped = unproven
        .iter()
        .fold(answers.clone(), |capped, &position| capped.with(position, Answer::Level(rules.evidence_cap)));
    let stage = stage_range(instrument, instrument.weights(), &capped);
    Some(Check { kind: CheckKind::Evidence(unproven), stage })
}
