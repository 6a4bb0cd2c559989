//! What has become of the answer to one indicator.

use crate::domain::assessment::{Answer, Response};
use crate::domain::instrument::Level;

/// What has become of an answer between two assessments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// The level is higher now: then, now.
    Rose(Level, Level),
    /// The level is lower now: then, now.
    Fell(Level, Level),
    /// The same level.
    Same(Level),
    /// There was no level, now there is one.
    BecameKnown(Level),
    /// There was a level, now there is none.
    BecameUnknown(Level),
    /// There is no level in either.
    Missing,
    /// Not applicable in both.
    NotApplicable,
    /// The two say nothing of each other.
    NotComparable(Barrier),
}

/// Why two answers say nothing of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Barrier {
    /// The question has another meaning since, and in one of the two it is still answered as it was.
    QuestionChanged,
    /// In one of the two the question does not apply.
    Applicability,
}

impl Change {
    /// The change from one response to another; `None` is an unanswered question.
    ///
    /// ```
    /// use dinamika::domain::assessment::{Answer, Response};
    /// use dinamika::domain::change::{Barrier, Change};
    /// let unknown = Response { answer: Answer::Unknown, ..Response::default() };
    /// let not_applicable = Response { answer: Answer::NotApplicable, ..Response::default() };
    /// assert_eq!(Change::between(Some(&unknown), None), Change::Missing);
    /// let barrier = Change::NotComparable(Barrier::Applicability);
    /// assert_eq!(Change::between(Some(&unknown), Some(&not_applicable)), barrier);
    /// ```
    pub fn between(then: Option<&Response>, now: Option<&Response>) -> Self {
        if [then, now].into_iter().flatten().any(Response::is_to_be_confirmed) {
            return Self::NotComparable(Barrier::QuestionChanged);
        }
        let answer = |response: Option<&Response>| response.map_or(Answer::Unanswered, |response| response.answer);
        match (answer(then), answer(now)) {
            (Answer::NotApplicable, Answer::NotApplicable) => Self::NotApplicable,
            (Answer::NotApplicable, _) | (_, Answer::NotApplicable) => Self::NotComparable(Barrier::Applicability),
            (Answer::Level(then), Answer::Level(now)) if then < now => Self::Rose(then, now),
            (Answer::Level(then), Answer::Level(now)) if now < then => Self::Fell(then, now),
            (Answer::Level(_), Answer::Level(now)) => Self::Same(now),
            (_, Answer::Level(now)) => Self::BecameKnown(now),
            (Answer::Level(then), _) => Self::BecameUnknown(then),
            _ => Self::Missing,
        }
    }

    /// Whether both answers belong to the same question and apply: only those enter a comparison of means.
    pub const fn is_comparable(self) -> bool {
        !matches!(self, Self::NotApplicable | Self::NotComparable(_))
    }
}
