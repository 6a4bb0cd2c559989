//! Migration of assessments from an earlier version of the instrument.
//!
//! Responses to unchanged questions stay as they are. If the meaning of a question has changed, it becomes unanswered:
//! the earlier response is kept beside it, with ballots and agreement, and is not scored.

use super::answer::Answer;
use super::record::{Assessment, InstrumentReference};
use super::response::{Earlier, Refusal, Response};
use crate::domain::instrument::{Instrument, Previous};

impl Assessment {
    /// The assessment migrated to the current version of the instrument, with the original as its
    /// [origin](Self::origin). Unchanged if its version is not a known previous one.
    #[must_use]
    pub fn updated(self, instrument: &Instrument) -> Self {
        match instrument.previous(&self.instrument.version) {
            Some(previous) if self.instrument.id == instrument.id => self.updated_from(previous, instrument),
            _ => self,
        }
    }

    fn updated_from(self, previous: &Previous, instrument: &Instrument) -> Self {
        let mut updated = self.clone();
        let (version, hash) = (instrument.version.clone(), None);
        updated.instrument = InstrumentReference { version, hash, ..updated.instrument };
        for (id, response) in updated.responses.iter_mut() {
            if previous.has_changed(id.as_str()) {
                *response = std::mem::take(response).set_aside(&previous.version);
            }
        }
        updated.origin.0 = Some(Box::new(self));
        updated
    }

    /// The assessment of the earlier version this one was migrated from, as long as nothing has changed since;
    /// otherwise this one. This is what is stored, so that opening an assessment does not modify it.
    pub fn origin(&self) -> &Self {
        self.origin.0.as_deref().filter(|origin| origin.revision == self.revision).unwrap_or(self)
    }

    /// Drops the origin, so that the assessment is written in the current version even if nothing has changed.
    #[must_use]
    pub fn without_origin(mut self) -> Self {
        self.origin.0 = None;
        self
    }
}

impl Response {
    /// Whether there is a response to an earlier version of the question, and none to the current one.
    pub fn is_to_be_confirmed(&self) -> bool {
        self.answer == Answer::Unanswered && !self.earlier.is_empty()
    }

    /// The whole response as an earlier one.
    fn set_aside(mut self, version: &str) -> Self {
        let mut earlier = std::mem::take(&mut self.earlier);
        if !self.is_empty() {
            earlier.push(Earlier { version: version.to_owned(), response: self });
        }
        let mut aside = Self::default();
        aside.join_earlier(&earlier);
        aside
    }

    /// Copies the response to the question in this version to the current question. Existing evidence and notes stay.
    pub fn take_earlier(&mut self, version: &str) {
        let Some(then) = self.earlier.iter().find(|one| one.version == version) else { return };
        let said = then.response.said();
        self.answer = said.answer;
        if self.evidence.is_empty() {
            self.evidence = said.evidence;
        }
        if self.note.is_empty() {
            self.note = said.note;
        }
    }

    /// Adds earlier responses; two of the same version are merged.
    pub(super) fn join_earlier(&mut self, others: &[Earlier]) {
        for other in others {
            match self.earlier.iter_mut().find(|own| own.version == other.version) {
                Some(own) => own.response.merge(&other.response),
                None => self.earlier.push(other.clone()),
            }
        }
        // The result must not depend on the order of merging.
        self.earlier.sort_by(|left, right| left.version.cmp(&right.version));
    }

    /// Three-way merge of the earlier responses: applies the changes made here since `before` to the `newer` state.
    pub(super) fn rebased_earlier(&self, before: &Self, newer: &Self) -> Vec<Earlier> {
        let nothing = Self::default();
        let of = |state: &Self, version: &str| {
            let then = state.earlier.iter().find(|one| one.version == version);
            then.map_or_else(|| nothing.clone(), |one| one.response.clone())
        };
        let mut both = Self { earlier: newer.earlier.clone(), ..Self::default() };
        for Earlier { version, response } in &self.earlier {
            let response = response.clone().rebased(&of(before, version), &of(newer, version));
            both.earlier.retain(|one| one.version != *version);
            both.join_earlier(&[Earlier { version: version.clone(), response }]);
        }
        both.earlier
    }

    /// Checks that the scale has every level in earlier responses. Nothing else can be checked: the question was a
    /// different one.
    pub(super) fn admit_earlier(&self, instrument: &Instrument) -> Result<(), Refusal> {
        let answers = self.earlier.iter().flat_map(|one| one.response.answers());
        let is_off = |level: &u8| instrument.scale.level(*level).is_none();
        let off = answers.filter_map(|answer| Some(answer.level()?.numeral())).find(is_off);
        off.map_or(Ok(()), |level| Err(Refusal::OffScale(level.into())))
    }
}
