//! The four states an indicator can be in, never confused.

use serde::Serialize;

use crate::domain::instrument::Level;

/// The state of one indicator. In a file it is one of the keys `level`, `unknown` and `not_applicable`, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "AnswerKeys")]
pub enum Answer {
    /// Nobody has answered yet. Counts as missing.
    #[default]
    Unanswered,
    /// The raters do not know. Counts as missing, and is not asked again.
    Unknown,
    /// The question does not fit this cluster: it drops out of every mean.
    NotApplicable,
    /// The level chosen.
    Level(Level),
}

impl Answer {
    /// Neither answered nor out of the question.
    pub const fn is_missing(self) -> bool {
        matches!(self, Self::Unanswered | Self::Unknown)
    }

    /// The level, where there is one.
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            _ => None,
        }
    }
}

/// An answer as a file has it.
#[derive(Serialize)]
struct AnswerKeys {
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<u8>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unknown: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    not_applicable: bool,
}

impl From<Answer> for AnswerKeys {
    fn from(answer: Answer) -> Self {
        Self {
            level: answer.level().map(Level::numeral),
            unknown: answer == Answer::Unknown,
            not_applicable: answer == Answer::NotApplicable,
        }
    }
}
