//! An answer with evidence and note.

use serde::Serialize;

use super::answer::Answer;

/// An answer with evidence and note.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Said {
    /// The answer.
    #[serde(flatten)]
    pub answer: Answer,
    /// The evidence.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub evidence: String,
    /// The note.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Said {
    pub(super) fn is_empty(&self) -> bool {
        self.answer == Answer::Unanswered && self.evidence.is_empty() && self.note.is_empty()
    }

    /// Merges both; `None` if they contradict each other.
    pub(super) fn joined(&self, other: &Self) -> Option<Self> {
        let answer = match (self.answer, other.answer) {
            (own, Answer::Unanswered) => own,
            (Answer::Unanswered, theirs) => theirs,
            (own, theirs) => (own == theirs).then_some(own)?,
        };
        let longer = |own: &str, theirs: &str| {
            let (longer, shorter) = if own.len() < theirs.len() { (theirs, own) } else { (own, theirs) };
            longer.starts_with(shorter).then(|| longer.to_owned())
        };
        let (evidence, note) = (longer(&self.evidence, &other.evidence)?, longer(&self.note, &other.note)?);
        Some(Self { answer, evidence, note })
    }

    /// Whether this includes everything in the other.
    pub(super) fn covers(&self, other: &Self) -> bool {
        (other.answer == Answer::Unanswered || other.answer == self.answer)
            && self.evidence.starts_with(&other.evidence)
            && self.note.starts_with(&other.note)
    }
}
