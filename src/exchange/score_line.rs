//! The diagnosis of one assessment as one JSON object, for other programs.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::assessment::{Answers, Assessment};
use crate::domain::diagnosis::{Check, CheckKind, ConditionState, Facts, Need, Status, diagnose, next_question, way};
use crate::domain::instrument::{Instrument, Subject};
use crate::domain::scoring::{Counts, DimensionScore, Interval, Score};

/// The output of `score` for one assessment: an object with the keys in this order, numbers in full precision, null for absent
/// values.
#[derive(Debug, Serialize)]
pub struct ScoreLine<'a> {
    /// As given.
    file: &'a str,
    cluster: Option<&'a str>,
    /// From 1; null while it is not settled.
    stage: Option<u8>,
    stage_low: u8,
    stage_high: u8,
    assessable: bool,
    /// `gate_dimension:SP` or `gate_item:SP1`.
    not_assessable: Vec<String>,
    provisional: Vec<CheckLine>,
    /// 0 to 100.
    index: Option<f64>,
    index_low: Option<f64>,
    index_high: Option<f64>,
    dimensions: BTreeMap<&'a str, DimensionLine>,
    next_stage: Option<u8>,
    unmet: Vec<ConditionLine<'a>>,
    undetermined: Vec<ConditionLine<'a>>,
    binding: Option<ConditionLine<'a>>,
    way: Option<WayLine<'a>>,
    overlays: Vec<&'a str>,
    next_question: Option<&'a str>,
    /// The indicators whose question has changed since they were answered: they count as missing. Omitted if empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    to_confirm: Vec<&'a str>,
    #[serde(flatten)]
    of_several: Option<OfSeveral<'a>>,
}

/// Identifies one of several assessments in a file.
#[derive(Debug, Serialize)]
struct OfSeveral<'a> {
    /// From 0.
    place: usize,
    id: Option<&'a str>,
    date: Option<String>,
}

#[derive(Debug, Serialize)]
struct CheckLine {
    code: &'static str,
    stage_low: u8,
    stage_high: u8,
}

/// The range that missing answers allow.
#[derive(Debug, Serialize)]
struct Range {
    low: Option<f64>,
    high: Option<f64>,
}

#[derive(Debug, Serialize)]
struct DimensionLine {
    score: Option<f64>,
    #[serde(flatten)]
    range: Range,
    #[serde(flatten)]
    counts: Counts,
}

#[derive(Debug, Serialize)]
struct ConditionLine<'a> {
    on: &'static str,
    id: Option<&'a str>,
    at_least: f64,
    #[serde(flatten)]
    range: Range,
}

#[derive(Debug, Serialize)]
struct WayLine<'a> {
    raises: u32,
    /// Pairs of an indicator and the level to reach.
    steps: Vec<(&'a str, u8)>,
}

/// The diagnosis of an assessment, with `file` as given. One of several in a file is identified by `place`, id and date.
///
/// ```
/// use dinamika::domain::{assessment::{Assessment, Date}, instrument::{Instrument, STANDARD}};
/// use dinamika::exchange::score_line;
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let today = Date::parse("2026-11-23").expect("this is a day");
/// let assessment = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", today);
/// let line = serde_json::to_string(&score_line(&instrument, "a.json", None, &assessment))?;
/// assert!(line.starts_with(r#"{"file":"a.json","cluster":"Ceper","stage":"#));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn score_line<'a>(
    instrument: &'a Instrument,
    file: &'a str,
    place: Option<usize>,
    assessment: &'a Assessment,
) -> ScoreLine<'a> {
    let answers = Answers::of(instrument, assessment);
    let diagnosis = diagnose(instrument, &answers, &Facts::of(instrument, assessment));
    let (stage, gate) = (diagnosis.stage, diagnosis.next_gate());
    let overall = &diagnosis.scores.overall;
    let index = |score: Score| score.index(&instrument.scale);
    let dimensions = instrument.dimensions.iter().zip(&diagnosis.scores.dimensions);
    let condition = |state: &ConditionState<'_>| ConditionLine::of(instrument, state);
    let of_status = |status| gate.into_iter().flat_map(|gate| gate.with_status(status)).map(condition).collect();
    let to_confirm = assessment.responses().filter(|(_, response)| response.is_to_be_confirmed());
    ScoreLine {
        file,
        cluster: assessment.cluster.name.as_deref(),
        stage: stage.is_settled().then_some(stage.low),
        stage_low: stage.low,
        stage_high: stage.high,
        assessable: diagnosis.is_assessable(),
        not_assessable: diagnosis.needs.iter().map(|need| need_code(instrument, *need)).collect(),
        provisional: diagnosis.checks.iter().map(CheckLine::of).collect(),
        index: overall.point.map(index),
        index_low: overall.interval.map(|interval| index(interval.low)),
        index_high: overall.interval.map(|interval| index(interval.high)),
        dimensions: dimensions.map(|(one, score)| (one.id.as_str(), DimensionLine::of(score))).collect(),
        next_stage: gate.map(|gate| gate.stage.rank),
        unmet: of_status(Status::Unmet),
        undetermined: of_status(Status::Undetermined),
        binding: gate.and_then(|gate| gate.binding()).map(condition),
        way: WayLine::of(instrument, &answers),
        overlays: diagnosis.overlays.iter().map(|overlay| overlay.id.as_str()).collect(),
        next_question: next_question(instrument, &answers).map(|indicator| indicator.id.as_str()),
        to_confirm: to_confirm.map(|(id, _)| id.as_str()).collect(),
        of_several: place.map(|place| OfSeveral {
            place,
            id: Some(assessment.id.as_str()).filter(|id| !id.is_empty()),
            date: assessment.date.map(|date| date.to_string()),
        }),
    }
}

impl CheckLine {
    fn of(check: &Check<'_>) -> Self {
        let code = match check.kind {
            CheckKind::Evidence(_) => "evidence",
            CheckKind::Weights(_) => "weights",
            CheckKind::Agreement(_) => "agreement",
        };
        Self { code, stage_low: check.stage.low, stage_high: check.stage.high }
    }
}

impl Range {
    fn of(interval: Option<Interval>) -> Self {
        Self { low: interval.map(|one| one.low.to_f64()), high: interval.map(|one| one.high.to_f64()) }
    }
}

impl DimensionLine {
    fn of(score: &DimensionScore) -> Self {
        Self { score: score.point.map(Score::to_f64), range: Range::of(score.interval), counts: score.counts }
    }
}

impl<'a> ConditionLine<'a> {
    fn of(instrument: &'a Instrument, state: &ConditionState<'_>) -> Self {
        let (on, id) = match state.condition.subject {
            Subject::Indicator(place) => ("item", Some(indicator_id(instrument, place))),
            Subject::EveryIndicator => ("every_item", None),
            Subject::Dimension(place) => ("dimension", Some(dimension_id(instrument, place))),
            Subject::Overall => ("overall", None),
        };
        Self { on, id, at_least: state.condition.at_least.to_f64(), range: Range::of(state.interval) }
    }
}

impl<'a> WayLine<'a> {
    /// `None` if no way can be given.
    fn of(instrument: &'a Instrument, answers: &Answers) -> Option<Self> {
        let way = way(instrument, answers).ok()?;
        let steps = way.steps.iter().map(|(place, level)| (indicator_id(instrument, *place), level.numeral()));
        Some(Self { raises: way.raises, steps: steps.collect() })
    }
}

fn need_code(instrument: &Instrument, need: Need) -> String {
    match need {
        Need::Dimension(place) => format!("gate_dimension:{}", dimension_id(instrument, place)),
        Need::Indicator(place) => format!("gate_item:{}", indicator_id(instrument, place)),
    }
}

fn indicator_id(instrument: &Instrument, place: usize) -> &str {
    instrument.indicators.get(place).map(|indicator| indicator.id.as_str()).unwrap_or_default()
}

fn dimension_id(instrument: &Instrument, place: usize) -> &str {
    instrument.dimensions.get(place).map(|dimension| dimension.id.as_str()).unwrap_or_default()
}
