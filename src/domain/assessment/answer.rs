//! The four states of an indicator. They are never merged.

use serde::Serialize;

use crate::domain::instrument::Level;

/// The state of one indicator. A file states it by one of the keys `level`, `unknown` and `not_applicable`, or by none
/// of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(into = "AnswerKeys")]
pub enum Answer {
    /// Not answered yet. Counts as missing.
    #[default]
    Unanswered,
    /// The raters do not know. Counts as missing; not asked again.
    Unknown,
    /// The question does not apply to this cluster: excluded from every mean.
    NotApplicable,
    /// The level chosen.
    Level(Level),
}

impl Answer {
    /// Whether the indicator is unanswered or unknown.
    pub const fn is_missing(self) -> bool {
        matches!(self, Self::Unanswered | Self::Unknown)
    }

    /// The level, if one was chosen.
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            _ => None,
        }
    }
}

/// An answer as written in a file.
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
