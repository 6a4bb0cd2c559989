//! From an assessment of an earlier version of the instrument to one of the present version.
//!
//! What was said to a question that still asks the same stays as it is. Where the question asks something else by now, nothing is
//! said to it yet: what was said to the earlier one stands beside it, with ballots and agreement, and counts for nothing.

use super::answer::Answer;
use super::record::{Assessment, InstrumentReference};
use super::response::{Earlier, Refusal, Response};
use crate::domain::instrument::{Instrument, Previous};

impl Assessment {
    /// The same assessment for the present version of the instrument, with the one it was made of as its
    /// [origin](Self::origin). As it is where it is of no version that the instrument knows as a previous one.
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

    /// The assessment of an earlier version of the instrument that this one was made of, as long as nothing was changed since;
    /// otherwise this one. It is what is stored: an assessment that was only opened stays as it was.
    pub fn origin(&self) -> &Self {
        self.origin.0.as_deref().filter(|origin| origin.revision == self.revision).unwrap_or(self)
    }

    /// The same, to be written in the present version although nothing was changed.
    #[must_use]
    pub fn without_origin(mut self) -> Self {
        self.origin.0 = None;
        self
    }
}

impl Response {
    /// Whether the question has changed since something was said to it, and nothing was said to it as it is now.
    pub fn is_to_be_confirmed(&self) -> bool {
        self.answer == Answer::Unanswered && !self.earlier.is_empty()
    }

    /// All of it as something earlier.
    fn set_aside(mut self, version: &str) -> Self {
        let mut earlier = std::mem::take(&mut self.earlier);
        if !self.is_empty() {
            earlier.push(Earlier { version: version.to_owned(), response: self });
        }
        let mut aside = Self::default();
        aside.join_earlier(&earlier);
        aside
    }

    /// Says to the question as it is now what was said to the one of this version. Evidence and note that are here already stay.
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

    /// Takes over what was said earlier: of the same version both in one.
    pub(super) fn join_earlier(&mut self, others: &[Earlier]) {
        for other in others {
            match self.earlier.iter_mut().find(|own| own.version == other.version) {
                Some(own) => own.response.merge(&other.response),
                None => self.earlier.push(other.clone()),
            }
        }
        // Whichever came first, the same stands here.
        self.earlier.sort_by(|left, right| left.version.cmp(&right.version));
    }

    /// What was said earlier, with what was changed in it from `before` to this one on top of the `newer` state.
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

    /// Whether a scale has every level that was named earlier. Nothing else can be told of it: the question was another one.
    pub(super) fn admit_earlier(&self, instrument: &Instrument) -> Result<(), Refusal> {
        let answers = self.earlier.iter().flat_map(|one| one.response.answers());
        let is_off = |level: &u8| instrument.scale.level(*level).is_none();
        let off = answers.filter_map(|answer| Some(answer.level()?.numeral())).find(is_off);
        off.map_or(Ok(()), |level| Err(Refusal::OffScale(level.into())))
    }
}
