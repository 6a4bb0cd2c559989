//! Two states of one assessment in one. Nothing that either says is dropped.

use super::record::Assessment;
use super::response::Response;
use crate::json::Object;

impl Assessment {
    /// Whether both say the same, however often and whenever they were changed.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let mut revised = self.clone();
        revised.revision = other.revision;
        revised.changed.clone_from(&other.changed);
        revised == *other
    }

    /// Both in one. Where both say something and not the same, this one counts: of an answer the other one's is kept as an
    /// [alternative](Response::alternatives). The id stays.
    #[must_use]
    pub fn merged(mut self, other: &Self) -> Self {
        self.revision = self.revision.max(other.revision);
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

    /// Keeps as alternatives what has been said elsewhere since `shown` and was replaced here without having been seen.
    /// `elsewhere` is what this one was before it was changed.
    pub fn keep_unseen(&mut self, shown: &Self, elsewhere: &Self) {
        for (id, theirs) in &elsewhere.responses {
            let theirs = theirs.said();
            let is_unseen = shown.responses.get(id).map(Response::said).unwrap_or_default() != theirs;
            let mut own = self.responses.get(id).cloned().unwrap_or_default();
            if is_unseen && !own.said().covers(&theirs) {
                own.keep(theirs);
                self.responses.insert(id.clone(), own);
            }
        }
    }
}

impl Response {
    /// Where both do not contradict each other, there is nothing to decide.
    fn merge(&mut self, other: &Self) {
        let (own, theirs) = (self.said(), other.said());
        if theirs.covers(&own) {
            (self.answer, self.evidence, self.note) = (theirs.answer, theirs.evidence, theirs.note);
        } else {
            self.keep(theirs);
        }
        for alternative in &other.alternatives {
            self.keep(alternative.clone());
        }
        fill_all(&mut self.other, other.other.clone());
    }
}

fn fill<T>(own: &mut Option<T>, theirs: Option<T>) {
    if own.is_none() {
        *own = theirs;
    }
}

fn fill_all(own: &mut Object, theirs: Object) {
    for (key, value) in theirs {
        if !own.contains_key(&key) {
            own.insert(key, value);
        }
    }
}
