//! The answers to a whole instrument: the input of scoring.

use super::answer::Answer;
use super::record::Assessment;
use super::response::Response;
use crate::domain::instrument::{Instrument, Level};

/// The state of every indicator of one instrument, in instrument order: the input of scoring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    states: Vec<Answer>,
    evidence: Vec<bool>,
}

impl Answers {
    /// The answers of an assessment. An indicator without a response is unanswered.
    pub fn of(instrument: &Instrument, assessment: &Assessment) -> Self {
        let responses = || instrument.indicators.iter().map(|indicator| assessment.response(&indicator.id));
        Self {
            states: responses()
                .map(|response| response.map_or(Answer::Unanswered, |response| response.answer))
                .collect(),
            evidence: responses().map(|response| response.is_some_and(Response::has_evidence)).collect(),
        }
    }

    /// Every state, in instrument order.
    pub fn states(&self) -> &[Answer] {
        &self.states
    }

    /// The state of the indicator at this position; unanswered if there is none.
    pub fn at(&self, position: usize) -> Answer {
        self.states.get(position).copied().unwrap_or_default()
    }

    /// Whether the answer at this position has evidence.
    pub fn has_evidence(&self, position: usize) -> bool {
        self.evidence.get(position).copied().unwrap_or_default()
    }

    /// The same answers except for the indicator at `position`.
    #[must_use]
    pub fn with(&self, position: usize, answer: Answer) -> Self {
        let mut changed = self.clone();
        if let Some(state) = changed.states.get_mut(position) {
            *state = answer;
        }
        changed
    }

    /// A level for each indicator: `missing` for missing answers, `None` for those not applicable.
    pub fn completed_at(&self, missing: Level) -> Vec<Option<Level>> {
        let complete = |state: &Answer| match state {
            Answer::Level(level) => Some(*level),
            Answer::NotApplicable => None,
            Answer::Unanswered | Answer::Unknown => Some(missing),
        };
        self.states.iter().map(complete).collect()
    }
}
