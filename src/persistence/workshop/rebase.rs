//! A three-way merge of two tabs' changes to a workshop.

use super::{Vote, Workshop};
use crate::domain::assessment::Answer;
use crate::domain::three_way::{entries, picked};
use crate::exchange::HandIn;

impl Workshop {
    /// Applies this workshop's changes since `before` to the `newer` one, which does not have them. Votes of both sides add up,
    /// and hand-ins of both sides are kept. If both sides changed a setting, this side's value counts; of two hand-ins of
    /// one rater, the one with the higher revision.
    #[must_use]
    pub fn rebased(&self, before: &Self, newer: &Self) -> Self {
        let mut both = newer.clone();
        both.revision = self.revision.max(newer.revision);
        both.writers.join(&self.writers);
        both.code = picked(&self.code, &before.code, &newer.code);
        both.voting = picked(&self.voting, &before.voting, &newer.voting);
        both.is_open = picked(&self.is_open, &before.is_open, &newer.is_open);
        both.minutes = picked(&self.minutes, &before.minutes, &newer.minutes);
        for (id, vote) in &self.votes {
            let vote = vote.rebased(before.votes.get(id), newer.votes.get(id));
            both.votes.insert(id.clone(), vote);
        }
        for (id, round) in &self.shown {
            if before.shown.get(id) != Some(round) {
                both.shown.insert(id.clone(), round.clone());
                // It goes with the figures.
                both.evidence.remove(id);
                both.evidence.extend(self.evidence.get_key_value(id).map(|(id, texts)| (id.clone(), texts.clone())));
            }
        }
        both.is_bound |= self.is_bound;
        both.keep_former(&self.former);
        // A rater counted in either is not new in both.
        for (id, places) in &self.counted {
            both.counted.entry(*id).or_default().extend(places);
        }
        let is_same = |one: &HandIn, other: &HandIn| one.id == other.id;
        both.hand_ins = entries(&self.hand_ins, &before.hand_ins, &newer.hand_ins, is_same, hand_in);
        both
    }
}

impl Vote {
    /// The vote with the ballots of both sides, minus those that `before` had already. A vote of a later round is a different
    /// one; the ballots of the previous round are in the assessment.
    fn rebased(&self, before: Option<&Self>, newer: Option<&Self>) -> Self {
        let Some(newer) = newer.filter(|newer| self.round <= newer.round) else { return self.clone() };
        if self.round < newer.round {
            return newer.clone();
        }
        let is_same = |before: &&Self| before.round == self.round && before.voting == self.voting;
        let nothing = Self::new(self.voting, self.round);
        let before = before.filter(is_same).unwrap_or(&nothing);
        let tally = self.clone().closed().rebased(&before.clone().closed(), &newer.clone().closed());
        // The ballot that can be taken back is this side's; the other side's counts as passed on.
        let shown = self.shown.max(newer.shown);
        let mut both = Self { tally, shown, is_open: self.is_open && newer.is_open, ..self.clone() };
        match both.tally.count(self.last).checked_sub(1) {
            Some(others) => both.tally.set(self.last, others),
            None => both.last = Answer::Unanswered,
        }
        both
    }
}

/// Merges the hand-in of one rater.
fn hand_in(own: Option<&HandIn>, before: Option<&HandIn>, newer: Option<&HandIn>) -> Option<HandIn> {
    let merged = match (own, newer) {
        _ if own == before => newer,
        _ if newer == before => own,
        (Some(own), Some(newer)) if own.revision < newer.revision => Some(newer),
        // Removed on one side and handed in again on the other.
        (own, newer) => own.or(newer),
    };
    merged.cloned()
}
