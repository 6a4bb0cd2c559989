//! What one tab did to a workshop, on top of what another one did meanwhile: a three-way merge.

use super::{Vote, Workshop};
use crate::domain::assessment::Answer;
use crate::exchange::HandIn;

impl Workshop {
    /// The `newer` workshop with what was done from `before` to this one, which the newer one does not know. Votes on both
    /// sides add up, and whoever handed in on either side has handed in. Where both sides changed a setting, this one counts;
    /// of two hand-ins of one rater, the one of the higher revision.
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
            }
        }
        both.is_bound |= self.is_bound;
        // Whoever is counted in either is not new in both.
        for (id, places) in &self.counted {
            both.counted.entry(*id).or_default().extend(places);
        }
        both.hand_ins = hand_ins(&self.hand_ins, &before.hand_ins, &newer.hand_ins);
        both
    }
}

impl Vote {
    /// The vote with the ballots of both sides, of which `before` had some already. A vote of a later round is another one,
    /// and those of the round before it stand in the assessment.
    fn rebased(&self, before: Option<&Self>, newer: Option<&Self>) -> Self {
        let Some(newer) = newer.filter(|newer| self.round <= newer.round) else { return self.clone() };
        if self.round < newer.round {
            return newer.clone();
        }
        let is_same = |before: &&Self| before.round == self.round && before.voting == self.voting;
        let nothing = Self::new(self.voting, self.round);
        let before = before.filter(is_same).unwrap_or(&nothing);
        let tally = self.clone().closed().rebased(&before.clone().closed(), &newer.clone().closed());
        // The ballot that can be taken back is this side's; that of the other side counts as handed on.
        let mut both = Self { tally, is_open: self.is_open && newer.is_open, ..self.clone() };
        match both.tally.count(self.last).checked_sub(1) {
            Some(others) => both.tally.set(self.last, others),
            None => both.last = Answer::Unanswered,
        }
        both
    }
}

/// One a rater.
fn hand_ins(own: &[HandIn], before: &[HandIn], newer: &[HandIn]) -> Vec<HandIn> {
    let of = |all: &[HandIn], id: &[u8; 8]| all.iter().find(|one| one.id == *id).cloned();
    let mut both: Vec<HandIn> = newer.to_vec();
    for HandIn { id, .. } in own.iter().chain(before) {
        let (mine, known, theirs) = (of(own, id), of(before, id), of(newer, id));
        let merged = match (mine, theirs) {
            (mine, theirs) if mine == known => theirs,
            (mine, theirs) if theirs == known => mine,
            (Some(mine), Some(theirs)) => Some(if mine.revision < theirs.revision { theirs } else { mine }),
            // Taken out on one side and handed in again on the other.
            (mine, theirs) => mine.or(theirs),
        };
        let place = both.iter().position(|one| one.id == *id);
        match (merged, place) {
            (Some(merged), Some(place)) => both.splice(place..=place, [merged]).for_each(drop),
            (Some(merged), None) => both.push(merged),
            (None, Some(place)) => drop(both.remove(place)),
            (None, None) => {}
        }
    }
    both
}

/// What was changed here; where nothing was, what is newer.
fn picked<T: Clone + PartialEq>(own: &T, before: &T, newer: &T) -> T {
    if own == before { newer.clone() } else { own.clone() }
}
