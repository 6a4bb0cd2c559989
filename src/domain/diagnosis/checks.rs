//! Robustness checks: whether a stricter reading of the answers changes the stage.

use super::stage::{StageRange, stage_range};
use crate::domain::assessment::{Answer, Answers};
use crate::domain::instrument::{Instrument, WeightSet};

/// What a check varies.
#[derive(Clone, Debug, PartialEq)]
pub enum CheckKind<'a> {
    /// Gate indicators rated high without evidence are capped. Holds their positions.
    Evidence(Vec<usize>),
    /// The dimensions have other weights.
    Weights(&'a WeightSet),
    /// Gate indicators on which the group is split count as missing. Holds their positions.
    Agreement(Vec<usize>),
}

/// A check that fires: it gives another stage range, so the stage is provisional.
#[derive(Clone, Debug, PartialEq)]
pub struct Check<'a> {
    /// What the check varies.
    pub kind: CheckKind<'a>,
    /// The stage range under the check.
    pub stage: StageRange,
}

/// The checks that fire: evidence, then each alternative weight set in instrument order, then agreement. `split` holds
/// the positions of the gate indicators on which the group is split.
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

/// The stage range with this answer at these positions; `None` without positions.
fn stage_with(instrument: &Instrument, answers: &Answers, places: &[usize], answer: Answer) -> Option<StageRange> {
    let changed = places.iter().fold(answers.clone(), |changed, &position| changed.with(position, answer));
    (!places.is_empty()).then(|| stage_range(instrument, instrument.weights(), &changed))
}
