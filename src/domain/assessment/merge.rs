//! Two-way merge of assessments. No answer or text of either side is lost.

use super::ballots::{Group, Round};
use super::record::Assessment;
use super::response::Response;
use super::said::Said;
use crate::domain::two_way::{fill, fill_all};

impl Assessment {
    /// Whether both have the same content, ignoring revision, time and writers.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let mut revised = self.clone();
        revised.revision = other.revision;
        revised.changed.clone_from(&other.changed);
        revised.writers.clone_from(&other.writers);
        revised == *other
    }

    /// Whether the two differ only in the responses to these indicators.
    pub fn differs_only_in(&self, other: &Self, indicators: &[&str]) -> bool {
        let mut same = self.clone();
        same.responses.retain(|id, _| !indicators.contains(&id.as_str()));
        let theirs = other.responses.iter().filter(|(id, _)| indicators.contains(&id.as_str()));
        same.responses.extend(theirs.map(|(id, response)| (id.clone(), response.clone())));
        same.says_the_same(other)
    }

    /// Merges both. In a conflict this side counts, and the other side's answer is kept as an
    /// [alternative](Response::alternatives). The id stays.
    #[must_use]
    pub fn merged(mut self, other: &Self) -> Self {
        self.origin.0 = None;
        self.revision = self.revision.max(other.revision);
        self.writers.join(&other.writers);
        for (id, theirs) in &other.responses {
            match self.responses.get_mut(id) {
                Some(own) => own.merge(theirs),
                None => {
                    self.responses.insert(id.clone(), theirs.clone());
                }
            }
        }
        let (own, theirs) = (&mut self.cluster, other.cluster.clone());
        fill(&mut own.id, theirs.id);
        fill(&mut own.name, theirs.name);
        fill(&mut own.product, theirs.product);
        fill(&mut own.district, theirs.district);
        fill(&mut own.year_begun, theirs.year_begun);
        fill(&mut own.active_firms, theirs.active_firms);
        fill(&mut own.workers, theirs.workers);
        fill_all(&mut own.other, theirs.other);
        fill(&mut self.date, other.date);
        fill(&mut self.facilitator, other.facilitator.clone());
        if self.participants.is_empty() {
            self.participants.clone_from(&other.participants);
        }
        fill(&mut self.instrument.hash, other.instrument.hash.clone());
        fill_all(&mut self.instrument.other, other.instrument.other.clone());
        fill_all(&mut self.other, other.other.clone());
        self
    }

    /// Keeps as alternatives the responses changed elsewhere since `shown` and overwritten here without having been
    /// displayed. Group results from elsewhere are kept as well. `elsewhere` is the state this one was before it was
    /// changed.
    pub fn keep_unseen(&mut self, shown: &Self, elsewhere: &Self) {
        let nothing = Response::default();
        for (id, theirs) in &elsewhere.responses {
            let shown = shown.responses.get(id).unwrap_or(&nothing);
            let here = self.responses.get(id).unwrap_or(&nothing);
            let mut own = here.clone();
            if theirs.said() != shown.said() {
                own.keep(theirs.said());
            }
            if theirs.group != shown.group {
                own.group.join(&theirs.group, &shown.group);
            }
            if theirs.earlier != shown.earlier {
                own.join_earlier(&theirs.earlier);
            }
            if own != *here {
                self.responses.insert(id.clone(), own);
            }
        }
    }
}

impl Response {
    /// Without a contradiction there is no conflict to resolve.
    pub(super) fn merge(&mut self, other: &Self) {
        let (own, theirs) = (self.said(), other.said());
        match own.joined(&theirs) {
            Some(Said { answer, evidence, note }) => (self.answer, self.evidence, self.note) = (answer, evidence, note),
            None => self.keep(theirs),
        }
        for alternative in &other.alternatives {
            self.keep(alternative.clone());
        }
        self.group.join(&other.group, &Group::default());
        self.join_earlier(&other.earlier);
        fill_all(&mut self.other, other.other.clone());
    }
}

impl Group {
    /// Adds what the other side has beyond `before`; the last round of this side stays last. If both sides made an
    /// agreement, this side's stays, and the other one's is kept among the replaced ones.
    pub(super) fn join(&mut self, other: &Self, before: &Self) {
        self.rounds = joined(&self.rounds, &other.rounds, &before.rounds);
        if !self.covers(other) && !before.covers(other) {
            if other.covers(self) || before.has_same_agreement(self) {
                self.agreed = other.agreed;
                self.reason.clone_from(&other.reason);
                self.dissent.clone_from(&other.dissent);
            } else {
                self.keep(other.agreement());
            }
        }
        for said in other.replaced.iter().filter(|said| !before.replaced.contains(said)) {
            self.keep(said.clone());
        }
        fill_all(&mut self.other, other.other.clone());
    }

    /// Whether this agreement includes the other one.
    fn covers(&self, other: &Self) -> bool {
        (other.agreed.is_none() || other.agreed == self.agreed)
            && self.reason.starts_with(&other.reason)
            && self.dissent.starts_with(&other.dissent)
    }

    fn has_same_agreement(&self, other: &Self) -> bool {
        self.covers(other) && other.covers(self)
    }

    /// The agreement as an entry for the replaced answers: its note holds the reason and the dissent, one per line.
    pub(super) fn agreement(&self) -> Said {
        let between = if self.reason.is_empty() || self.dissent.is_empty() { "" } else { "\n" };
        let note = [self.reason.as_str(), between, self.dissent.as_str()].concat();
        Said { answer: self.agreed.unwrap_or_default(), evidence: String::new(), note }
    }
}

/// Merges the rounds: the common prefix, then those held only on the other side, then the rest of this side's. Rounds
/// in `before` that were removed here stay removed.
fn joined(own: &[Round], theirs: &[Round], before: &[Round]) -> Vec<Round> {
    let shared = own.iter().zip(theirs).take_while(|(own, theirs)| own == theirs).count();
    let absent = without(&without(theirs, own), &without(before, own));
    let (begun, rest) = own.split_at_checked(shared).unwrap_or((own, &[]));
    [begun, &absent, rest].concat()
}

/// The rounds without those in `taken`, removing one for each: two rounds may be equal.
fn without(rounds: &[Round], taken: &[Round]) -> Vec<Round> {
    let mut left = rounds.to_vec();
    for round in taken {
        if let Some(place) = left.iter().position(|one| one == round) {
            left.remove(place);
        }
    }
    left
}
