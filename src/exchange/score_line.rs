//! The diagnosis of one assessment as one JSON object, for other programs.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::assessment::{Answers, Assessment};
use crate::domain::diagnosis::{
    CheckKind, ConditionState, Diagnosis, Facts, Need, Status, diagnose, next_question, way,
};
use crate::domain::instrument::{Instrument, Subject};
use crate::domain::scoring::{DimensionScore, Interval, Score};

/// What `score` prints of one file. Numbers are in full precision; null says that there is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScoreLine {
    file: String,
    cluster: Option<String>,
    stage: Option<u8>,
    stage_low: u8,
    stage_high: u8,
    assessable: bool,
    not_assessable: Vec<String>,
    provisional: Vec<CheckLine>,
    index: Option<f64>,
    index_low: Option<f64>,
    index_high: Option<f64>,
    dimensions: BTreeMap<String, DimensionLine>,
    next_stage: Option<u8>,
    unmet: Vec<ConditionLine>,
    undetermined: Vec<ConditionLine>,
    binding: Option<ConditionLine>,
    way: Option<WayLine>,
    overlays: Vec<String>,
    next_question: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct CheckLine {
    code: &'static str,
    stage_low: u8,
    stage_high: u8,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct DimensionLine {
    score: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    answered: u32,
    unknown: u32,
    not_applicable: u32,
    unanswered: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct ConditionLine {
    on: &'static str,
    id: Option<String>,
    at_least: f64,
    low: Option<f64>,
    high: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct WayLine {
    raises: u32,
    steps: Vec<(String, u8)>,
}

/// Diagnoses an assessment for output. `file` is repeated as given.
pub fn score_line(instrument: &Instrument, file: &str, assessment: &Assessment) -> ScoreLine {
    let answers = Answers::of(instrument, assessment);
    let diagnosis = diagnose(instrument, &answers, Facts::of(assessment));
    let stage = diagnosis.stage;
    let overall = &diagnosis.scores.overall;
    let index = |score: Score| score.index(&instrument.scale);
    let dimensions = instrument.dimensions.iter().zip(&diagnosis.scores.dimensions);
    let of_status = |status| {
        let states = diagnosis.next_gate().into_iter().flat_map(move |gate| gate.with_status(status));
        states.map(|state| condition_line(instrument, state)).collect()
    };
    ScoreLine {
        file: file.to_owned(),
        cluster: assessment.cluster.name.clone(),
        stage: stage.is_settled().then_some(stage.low),
        stage_low: stage.low,
        stage_high: stage.high,
        assessable: diagnosis.is_assessable(),
        not_assessable: diagnosis.needs.iter().map(|need| need_code(instrument, *need)).collect(),
        provisional: check_lines(&diagnosis),
        index: overall.point.map(index),
        index_low: overall.interval.map(|interval| index(interval.low)),
        index_high: overall.interval.map(|interval| index(interval.high)),
        dimensions: dimensions.map(|(dimension, score)| (dimension.id.clone(), dimension_line(score))).collect(),
        next_stage: diagnosis.next_gate().map(|gate| gate.stage.rank),
        unmet: of_status(Status::Unmet),
        undetermined: of_status(Status::Undetermined),
        binding: diagnosis.next_gate().and_then(|gate| gate.binding()).map(|state| condition_line(instrument, state)),
        way: way(instrument, &answers).ok().map(|way| WayLine {
            raises: way.raises,
            steps: way.steps.iter().map(|(place, level)| (indicator_id(instrument, *place), level.numeral())).collect(),
        }),
        overlays: diagnosis.overlays.iter().map(|overlay| overlay.id.clone()).collect(),
        next_question: next_question(instrument, &answers).map(|indicator| indicator.id.to_string()),
    }
}

/// `gate_dimension:SP` or `gate_item:SP1`.
fn need_code(instrument: &Instrument, need: Need) -> String {
    match need {
        Need::Dimension(place) => format!("gate_dimension:{}", dimension_id(instrument, place)),
        Need::Indicator(place) => format!("gate_item:{}", indicator_id(instrument, place)),
    }
}

fn check_lines(diagnosis: &Diagnosis<'_>) -> Vec<CheckLine> {
    let line = |check: &crate::domain::diagnosis::Check<'_>| CheckLine {
        code: match check.kind {
            CheckKind::Evidence(_) => "evidence",
            CheckKind::Weights(_) => "weights",
        },
        stage_low: check.stage.low,
        stage_high: check.stage.high,
    };
    diagnosis.checks.iter().map(line).collect()
}

fn dimension_line(score: &DimensionScore) -> DimensionLine {
    DimensionLine {
        score: score.point.map(Score::to_f64),
        low: low(score.interval),
        high: high(score.interval),
        answered: score.counts.answered,
        unknown: score.counts.unknown,
        not_applicable: score.counts.not_applicable,
        unanswered: score.counts.unanswered,
    }
}

fn condition_line(instrument: &Instrument, state: &ConditionState<'_>) -> ConditionLine {
    let (on, id) = match state.condition.subject {
        Subject::Indicator(place) => ("item", Some(indicator_id(instrument, place))),
        Subject::EveryIndicator => ("every_item", None),
        Subject::Dimension(place) => ("dimension", Some(dimension_id(instrument, place))),
        Subject::Overall => ("overall", None),
    };
    ConditionLine {
        on,
        id,
        at_least: state.condition.at_least.to_f64(),
        low: low(state.interval),
        high: high(state.interval),
    }
}

fn low(interval: Option<Interval>) -> Option<f64> {
    interval.map(|interval| interval.low.to_f64())
}

fn high(interval: Option<Interval>) -> Option<f64> {
    interval.map(|interval| interval.high.to_f64())
}

fn indicator_id(instrument: &Instrument, place: usize) -> String {
    instrument.indicators.get(place).map(|indicator| indicator.id.to_string()).unwrap_or_default()
}

fn dimension_id(instrument: &Instrument, place: usize) -> String {
    instrument.dimensions.get(place).map(|dimension| dimension.id.clone()).unwrap_or_default()
}
