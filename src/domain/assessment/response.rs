//! What was said to one indicator.

use thiserror::Error;

use super::answer::Answer;
use crate::domain::instrument::{Indicator, Instrument};
use crate::json::Object;

/// The answer to one indicator, with what supports it. Evidence and note may stand alone and never change a score.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// The answer.
    pub answer: Answer,
    /// What can be shown for it.
    pub evidence: String,
    /// Anything else.
    pub note: String,
    /// What another version of the app may have added.
    pub other: Object,
}

impl Response {
    /// Whether anything can be shown for the answer.
    pub fn has_evidence(&self) -> bool {
        !self.evidence.trim().is_empty()
    }

    /// Whether nothing at all is said.
    pub fn is_empty(&self) -> bool {
        self.answer == Answer::Unanswered && self.evidence.is_empty() && self.note.is_empty() && self.other.is_empty()
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
    /// The indicator must be answered or left open.
    #[error("not_applicable is not allowed here")]
    NotApplicableNotAllowed,
}

/// The indicator with this id, if `answer` is one that can be given to it.
pub(super) fn admit<'a>(instrument: &'a Instrument, id: &str, answer: Answer) -> Result<&'a Indicator, Refusal> {
    let indicator = instrument.indicator(id).ok_or_else(|| Refusal::UnknownIndicator(id.to_owned()))?;
    match answer {
        Answer::NotApplicable if !indicator.not_applicable_allowed => Err(Refusal::NotApplicableNotAllowed),
        Answer::Level(level) if instrument.scale.level(level.numeral()).is_none() => {
            Err(Refusal::OffScale(i64::from(level.numeral())))
        }
        _ => Ok(indicator),
    }
}
