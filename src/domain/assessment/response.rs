//! The response to one indicator.

use serde::Serialize;
use serde_json::{Map, Value};
use thiserror::Error;

use super::answer::Answer;
use super::ballots::Group;
use super::said::Said;
use crate::domain::instrument::{Indicator, Instrument, Previous};

/// The answer to one indicator with evidence and note. Both may occur without an answer and never change a score.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Response {
    /// The answer.
    #[serde(flatten)]
    pub answer: Answer,
    /// The evidence.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub evidence: String,
    /// The note.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Conflicting responses from another tab or file, kept until someone decides. They never change a score.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Said>,
    /// The group's results.
    #[serde(skip_serializing_if = "Group::is_empty")]
    pub group: Group,
    /// Responses from before the question changed, one per version of the instrument. They never change a score.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Earlier>,
    /// Unknown keys, written by another version of the app.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A response from before the question changed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Earlier {
    /// The version of the instrument.
    pub version: String,
    /// The whole response. It contains no earlier ones itself.
    pub response: Response,
}

impl Response {
    /// Whether there is evidence.
    pub fn has_evidence(&self) -> bool {
        !self.evidence.trim().is_empty()
    }

    /// Whether the response is empty.
    pub fn is_empty(&self) -> bool {
        let has_none_beside = self.alternatives.is_empty() && self.group.is_empty() && self.earlier.is_empty();
        self.said().is_empty() && has_none_beside && self.other.is_empty()
    }

    /// Every answer in it, except those of earlier responses.
    pub(super) fn answers(&self) -> impl Iterator<Item = Answer> {
        let alternatives = self.alternatives.iter().map(|one| one.answer);
        [self.answer].into_iter().chain(alternatives).chain(self.group.answers())
    }

    /// The answer that counts, with evidence and note.
    pub fn said(&self) -> Said {
        Said { answer: self.answer, evidence: self.evidence.clone(), note: self.note.clone() }
    }

    /// Keeps a response from elsewhere as an alternative, without duplicates. Of a text still being typed only the last
    /// state is kept.
    pub fn keep(&mut self, said: Said) {
        if self.said().covers(&said) || self.alternatives.iter().any(|one| one.covers(&said)) {
            return;
        }
        self.alternatives.retain(|one| !said.covers(one));
        self.alternatives.push(said);
    }

    /// Drops the alternative at this position.
    pub fn drop_alternative(&mut self, place: usize) {
        if place < self.alternatives.len() {
            self.alternatives.remove(place);
        }
    }

    /// Replaces the response that counts with the alternative at this position.
    pub fn choose(&mut self, place: usize) {
        if place < self.alternatives.len() {
            let Said { answer, evidence, note } = self.alternatives.remove(place);
            (self.answer, self.evidence, self.note) = (answer, evidence, note);
        }
    }
}

/// Why an answer cannot be given to an indicator.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The instrument has no such indicator.
    #[error("there is no indicator \"{0}\"")]
    UnknownIndicator(String),
    /// The scale has no such level.
    #[error("level {0} is off the scale")]
    OffScale(i64),
    /// The indicator does not allow "not applicable".
    #[error("not_applicable is not allowed here")]
    NotApplicableNotAllowed,
}

/// The indicator with this id, if it allows `answer`, or did so in the `previous` version.
pub(super) fn admit<'a>(
    instrument: &'a Instrument,
    previous: Option<&Previous>,
    id: &str,
    answer: Answer,
) -> Result<&'a Indicator, Refusal> {
    let indicator = instrument.indicator(id).ok_or_else(|| Refusal::UnknownIndicator(id.to_owned()))?;
    let was_allowed = || previous.is_some_and(|previous| previous.allowed_not_applicable(id));
    match answer {
        Answer::NotApplicable if !indicator.not_applicable_allowed && !was_allowed() => {
            Err(Refusal::NotApplicableNotAllowed)
        }
        Answer::Level(level) if instrument.scale.level(level.numeral()).is_none() => {
            Err(Refusal::OffScale(i64::from(level.numeral())))
        }
        _ => Ok(indicator),
    }
}
