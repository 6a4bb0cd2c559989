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
    /// Gate indicators on which the group is split count as missing. Holds the places of those that did.
    Agreement(Vec<usize>),
}

/// A check that fires: under it the range of the stage is another one, so the stage is provisional.
#[derive(Clone, Debug, PartialEq)]
pub struct Check<'a> {
    /// What was changed.
    pub kind: CheckKind<'a>,
    /// The range of the stage then.
    pub stage: StageRange,
}

/// The checks that fire: evidence, then each other weight set in instrument order, then agreement. `split` holds the places
/// of the gate indicators on which the group is split.
pub fn checks<'a>(instrument: &'a Instrument, answers: &Answers, split: &[usize], stage: StageRange) -> Vec<Check<'a>> {
    let weights = instrument
        .weight_sets
        .iter()
        .skip(1)
        .map(|set| Check { kind: CheckKind::Weights(set), stage: stage_range(instrument, &set.weights, answers) });
    let evidence = evidence(instrument, answers);
    let agreement = agreement(instrument, answers, split);
    evidence.into_iter().chain(weights).chain(agreement).filter(|check| check.stage != stage).collect()
}

fn evidence<'a>(instrument: &'a Instrument, answers: &Answers) -> Option<Check<'a>> {
    let rules = &instrument.rules;
    let unproven: Vec<usize> = instrument
        .gate_indicators()
        .map(|indicator| indicator.position)
        .filter(|&position| answers.at(position).level().is_some_and(|level| rules.evidence_from <= level))
        .filter(|&position| !answers.has_evidence(position))
        .collect();
    let stage = stage_with(instrument, answers, &unproven, Answer::Level(rules.evidence_cap))?;
    Some(Check { kind: CheckKind::Evidence(unproven), stage })
}

fn agreement<'a>(instrument: &Instrument, answers: &Answers, split: &[usize]) -> Option<Check<'a>> {
    let split: Vec<usize> = split.iter().copied().filter(|&position| !answers.at(position).is_missing()).collect();
    let stage = stage_with(instrument, answers, &split, Answer::Unknown)?;
    Some(Check { kind: CheckKind::Agreement(split), stage })
}

/// The range of the stage with this answer at these places; none without any.
fn stage_with(instrument: &Instrument, answers: &Answers, places: &[usize], answer: Answer) -> Option<StageRange> {
    let changed = places.iter().fold(answers.clone(), |changed, &position| changed.with(position, answer));
    (!places.is_empty()).then(|| stage_range(instrument, instrument.weights(), &changed))
}
