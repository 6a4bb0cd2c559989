//! The diagnosis of one assessment as one JSON object, for other programs.

use std::collections::BTreeMap;

use super::assessment_file::filled;
use crate::domain::assessment::{Answers, Assessment};
use crate::domain::diagnosis::{
    CheckKind, ConditionState, Diagnosis, Facts, Need, Status, diagnose, next_question, way,
};
use crate::domain::instrument::{Instrument, Level, Subject};
use crate::domain::scoring::{DimensionScore, Interval, Score};
use crate::json::{Number, Value};

/// What `score` prints of one file: the diagnosis of an assessment, `file` repeated as given. Numbers are in full precision;
/// null says that there is none. One of several in a file is told from the others by its `place`, its id and its date.
pub fn score_line(instrument: &Instrument, file: &str, place: Option<usize>, assessment: &Assessment) -> Value {
    let answers = Answers::of(instrument, assessment);
    let diagnosis = diagnose(instrument, &answers, &Facts::of(instrument, assessment));
    let (stage, gate) = (diagnosis.stage, diagnosis.next_gate());
    let overall = &diagnosis.scores.overall;
    let index = |score: Score| number(score.index(&instrument.scale));
    let dimensions = instrument.dimensions.iter().zip(&diagnosis.scores.dimensions);
    let dimensions: BTreeMap<_, _> =
        dimensions.map(|(dimension, score)| (dimension.id.clone(), dimension_line(score))).collect();
    let line = |state| condition_line(instrument, state);
    let of_status = |status| list(gate.into_iter().flat_map(|gate| gate.with_status(status)).map(line));
    let of_several = place.into_iter().flat_map(|place| {
        let date = assessment.date.map(|date| date.to_string());
        [("place", place.into()), ("id", filled(&assessment.id).into()), ("date", date.into())]
    });
    let line = [
        ("file", file.into()),
        ("cluster", assessment.cluster.name.as_deref().into()),
        ("stage", stage.is_settled().then_some(stage.low).into()),
        ("stage_low", stage.low.into()),
        ("stage_high", stage.high.into()),
        ("assessable", diagnosis.is_assessable().into()),
        ("not_assessable", list(diagnosis.needs.iter().map(|need| need_code(instrument, *need).into()))),
        ("provisional", check_lines(&diagnosis)),
        ("index", overall.point.map(index).into()),
        ("index_low", overall.interval.map(|interval| index(interval.low)).into()),
        ("index_high", overall.interval.map(|interval| index(interval.high)).into()),
        ("dimensions", Value::Object(dimensions.into_iter().collect())),
        ("next_stage", gate.map(|gate| gate.stage.rank).into()),
        ("unmet", of_status(Status::Unmet)),
        ("undetermined", of_status(Status::Undetermined)),
        ("binding", gate.and_then(|gate| gate.binding()).map(line).into()),
        ("way", way_line(instrument, &answers)),
        ("overlays", list(diagnosis.overlays.iter().map(|overlay| overlay.id.as_str().into()))),
        ("next_question", next_question(instrument, &answers).map(|indicator| indicator.id.as_str()).into()),
    ];
    object(line.into_iter().chain(of_several))
}

fn object<'a>(entries: impl IntoIterator<Item = (&'a str, Value)>) -> Value {
    Value::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn list(values: impl Iterator<Item = Value>) -> Value {
    Value::List(values.collect())
}

fn number(number: f64) -> Value {
    Number::of_f64(number).into()
}

/// `gate_dimension:SP` or `gate_item:SP1`.
fn need_code(instrument: &Instrument, need: Need) -> String {
    match need {
        Need::Dimension(place) => format!("gate_dimension:{}", dimension_id(instrument, place)),
        Need::Indicator(place) => format!("gate_item:{}", indicator_id(instrument, place)),
    }
}

fn check_lines(diagnosis: &Diagnosis<'_>) -> Value {
    list(diagnosis.checks.iter().map(|check| {
        let code = match check.kind {
            CheckKind::Evidence(_) => "evidence",
            CheckKind::Weights(_) => "weights",
            CheckKind::Agreement(_) => "agreement",
        };
        object([("code", code.into()), ("stage_low", check.stage.low.into()), ("stage_high", check.stage.high.into())])
    }))
}

fn dimension_line(score: &DimensionScore) -> Value {
    object([
        ("score", score.point.map(|point| number(point.to_f64())).into()),
        ("low", low(score.interval)),
        ("high", high(score.interval)),
        ("answered", score.counts.answered.into()),
        ("unknown", score.counts.unknown.into()),
        ("not_applicable", score.counts.not_applicable.into()),
        ("unanswered", score.counts.unanswered.into()),
    ])
}

fn condition_line(instrument: &Instrument, state: &ConditionState<'_>) -> Value {
    let (on, id) = match state.condition.subject {
        Subject::Indicator(place) => ("item", Some(indicator_id(instrument, place))),
        Subject::EveryIndicator => ("every_item", None),
        Subject::Dimension(place) => ("dimension", Some(dimension_id(instrument, place))),
        Subject::Overall => ("overall", None),
    };
    object([
        ("on", on.into()),
        ("id", id.into()),
        ("at_least", number(state.condition.at_least.to_f64())),
        ("low", low(state.interval)),
        ("high", high(state.interval)),
    ])
}

fn way_line(instrument: &Instrument, answers: &Answers) -> Value {
    let Ok(way) = way(instrument, answers) else { return Value::Null };
    let step = |(place, level): &(usize, Level)| {
        Value::List(vec![indicator_id(instrument, *place).into(), level.numeral().into()])
    };
    object([("raises", way.raises.into()), ("steps", list(way.steps.iter().map(step)))])
}

fn low(interval: Option<Interval>) -> Value {
    interval.map(|interval| number(interval.low.to_f64())).into()
}

fn high(interval: Option<Interval>) -> Value {
    interval.map(|interval| number(interval.high.to_f64())).into()
}

fn indicator_id(instrument: &Instrument, place: usize) -> &str {
    instrument.indicators.get(place).map(|indicator| indicator.id.as_str()).unwrap_or_default()
}

fn dimension_id(instrument: &Instrument, place: usize) -> &str {
    instrument.dimensions.get(place).map(|dimension| dimension.id.as_str()).unwrap_or_default()
}
