//! Two-way and three-way merge of plans. No action and nothing said about one is lost.

use std::collections::{BTreeMap, BTreeSet};

use super::action::Action;
use super::order::{ids, ordered, shared};
use super::output::{Output, OutputKey};
use super::record::Plan;
use crate::domain::three_way::{fields, picked};
use crate::domain::two_way::{fill, fill_all};

/// What importing a plan would change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// The number of actions that are new here.
    pub added: usize,
    /// The number of actions that differ afterwards.
    pub changed: usize,
    /// The number of outputs of steps that are new here or differ afterwards.
    pub outputs: usize,
    /// The number of targets that are new here.
    pub targets: usize,
}

impl Plan {
    /// Whether both have the same content, ignoring revision, time and writers.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let mut revised = self.clone();
        revised.revision = other.revision;
        revised.changed.clone_from(&other.changed);
        revised.writers.clone_from(&other.writers);
        revised == *other
    }

    /// The number of actions that are only in one of both plans, or differ.
    pub fn differing(&self, other: &Self) -> usize {
        let differs = |action: &&Action| other.action(&action.id) != Some(action);
        let is_only_there = |action: &&Action| self.action(&action.id).is_none();
        self.actions.iter().filter(differs).count() + other.actions.iter().filter(is_only_there).count()
    }

    /// The number of outputs that are only in one of both plans, or differ.
    pub fn differing_outputs(&self, other: &Self) -> usize {
        let all: BTreeSet<_> = self.outputs.keys().chain(other.outputs.keys()).collect();
        all.into_iter().filter(|key| self.outputs.get(key) != other.outputs.get(key)).count()
    }

    /// Merges both. In a conflict this side counts, and the other side's content is kept as an
    /// [alternative](Action::alternatives). Actions of both sides stay, in the order of this side; marks of priorities
    /// are kept from both, so there can be more than [`MOST_PRIORITIES`](Self::MOST_PRIORITIES).
    #[must_use]
    pub fn merged(mut self, other: &Self) -> Self {
        self.revision = self.revision.max(other.revision);
        self.writers.join(&other.writers);
        fill(&mut self.name, other.name.clone());
        fill_all(&mut self.other, other.other.clone());
        let before = self.actions.clone();
        for theirs in &other.actions {
            match self.actions.iter_mut().find(|own| own.id == theirs.id) {
                Some(own) => own.merge(theirs),
                None => self.actions.push(theirs.clone()),
            }
        }
        self.actions = ordered(self.actions, &ids(&before), &ids(&other.actions));
        for (key, theirs) in &other.outputs {
            self.outputs.entry(*key).and_modify(|own| own.join(theirs)).or_insert_with(|| theirs.clone());
        }
        for theirs in &other.targets {
            self.join_target(theirs.clone());
        }
        self
    }

    /// Merges a plan from a file into this one. In a conflict the file counts if it holds further changes on top of this
    /// plan: a higher revision and no earlier time of change. Cluster and writers stay.
    #[must_use]
    pub fn imported(self, found: &Self) -> Self {
        if self.revision < found.revision && self.changed <= found.changed {
            let mut both = found.clone().merged(&self);
            both.cluster = self.cluster;
            return both;
        }
        self.merged(found)
    }

    /// What importing a plan would change here.
    pub fn news(&self, found: &Self) -> News {
        let both = self.clone().imported(found);
        let (outputs, targets) = (self.differing_outputs(&both), self.differing_targets(&both));
        let mut news = News { outputs, targets, ..News::default() };
        for action in &both.actions {
            match self.action(&action.id) {
                None => news.added += 1,
                Some(own) if own != action => news.changed += 1,
                Some(_) => {}
            }
        }
        news
    }

    /// Applies the changes made here since `before` to the `newer` state. If both sides changed the same thing
    /// differently, this side counts, and the other side's content is kept as an [alternative](Action::alternatives).
    /// An action edited on one side and removed on the other stays.
    #[must_use]
    pub fn rebased(&self, before: &Self, newer: &Self) -> Self {
        let mut both = newer.clone();
        both.revision = self.revision.max(newer.revision);
        both.writers.join(&self.writers);
        both.name = picked(&self.name, &before.name, &newer.name);
        both.other = fields(&self.other, &before.other, &newer.other);
        let mut seen: Vec<&str> = Vec::new();
        both.actions.clear();
        for action in newer.actions.iter().chain(&self.actions) {
            if seen.contains(&action.id.as_str()) {
                continue;
            }
            seen.push(&action.id);
            let [own, before, newer] = [self, before, newer].map(|plan| plan.action(&action.id));
            both.actions.extend(Action::rebased(own, before, newer));
        }
        let [own, former, latest] = [self, before, newer].map(|plan| ids(&plan.actions));
        let is_reordered = shared(&own, [&former, &latest]) != shared(&former, [&own, &latest]);
        let (first, second) = if is_reordered { (&own, &latest) } else { (&latest, &own) };
        both.actions = ordered(both.actions, first, second);
        both.outputs = self.rebased_outputs(before, newer);
        both.targets = self.rebased_targets(before, newer);
        both
    }

    /// An output edited on one side and withdrawn on the other stays.
    fn rebased_outputs(&self, before: &Self, newer: &Self) -> BTreeMap<OutputKey, Output> {
        let all: BTreeSet<_> = self.outputs.keys().chain(newer.outputs.keys()).collect();
        let merged = |key: &OutputKey| {
            let [own, before, newer] = [self, before, newer].map(|plan| plan.outputs.get(key));
            match (own, newer) {
                (Some(own), Some(newer)) => Some(own.rebased(before.unwrap_or(&Output::default()), newer)),
                (Some(one), None) | (None, Some(one)) => (before != Some(one)).then(|| one.clone()),
                (None, None) => None,
            }
        };
        all.into_iter().filter_map(|key| Some((*key, merged(key)?))).collect()
    }

    /// Keeps what was changed elsewhere since `shown` and overwritten or removed here without having been displayed:
    /// contents as alternatives, removed actions as they are. `elsewhere` is the state this one was before it was
    /// changed.
    pub fn keep_unseen(&mut self, shown: &Self, elsewhere: &Self) {
        for theirs in &elsewhere.actions {
            let shown = shown.action(&theirs.id);
            if shown == Some(theirs) {
                continue;
            }
            let Some(own) = self.actions.iter_mut().find(|own| own.id == theirs.id) else {
                self.actions.push(theirs.clone());
                continue;
            };
            let nothing = Action::default();
            let shown = shown.unwrap_or(&nothing);
            if own.content.loses(&shown.content, &theirs.content) {
                own.keep(theirs.content.clone());
            }
            for one in theirs.alternatives.iter().filter(|one| !shown.alternatives.contains(one)) {
                own.keep(one.clone());
            }
        }
        self.keep_unseen_outputs(shown, elsewhere);
        self.keep_unseen_targets(shown, elsewhere);
    }

    fn keep_unseen_outputs(&mut self, shown: &Self, elsewhere: &Self) {
        for (key, theirs) in &elsewhere.outputs {
            let was_shown = shown.outputs.get(key);
            if was_shown == Some(theirs) {
                continue;
            }
            match self.outputs.get_mut(key) {
                Some(own) => *own = own.rebased(was_shown.unwrap_or(&Output::default()), theirs),
                None => drop(self.outputs.insert(*key, theirs.clone())),
            }
        }
    }
}

impl Action {
    /// Without a contradiction there is no conflict to resolve.
    fn merge(&mut self, other: &Self) {
        match self.content.joined(&other.content) {
            Some(content) => self.content = content,
            None => self.keep(other.content.clone()),
        }
        other.alternatives.iter().for_each(|one| self.keep(one.clone()));
        fill(&mut self.assessment, other.assessment.clone());
        fill(&mut self.recommendation, other.recommendation.clone());
    }

    /// The action after a three-way merge; `None` if it was removed and not edited.
    fn rebased(own: Option<&Self>, before: Option<&Self>, newer: Option<&Self>) -> Option<Self> {
        match (own, before, newer) {
            (Some(own), Some(before), Some(newer)) => Some(own.rebased_onto(before, newer)),
            (Some(own), None, Some(newer)) => {
                let mut both = own.clone();
                both.merge(newer);
                Some(both)
            }
            (Some(one), before, None) | (None, before, Some(one)) => (before != Some(one)).then(|| one.clone()),
            (None, _, None) => None,
        }
    }

    fn rebased_onto(&self, before: &Self, newer: &Self) -> Self {
        let mut both = newer.clone();
        both.content = self.content.rebased(&before.content, &newer.content);
        if newer.alternatives == before.alternatives {
            both.alternatives.clone_from(&self.alternatives);
        } else {
            // An alternative dropped on either side is dropped.
            both.alternatives.retain(|one| !before.alternatives.contains(one) || self.alternatives.contains(one));
            for one in self.alternatives.iter().filter(|one| !before.alternatives.contains(one)) {
                both.keep(one.clone());
            }
        }
        if both.content.loses(&before.content, &newer.content) {
            both.keep(newer.content.clone());
        }
        both.assessment = picked(&self.assessment, &before.assessment, &newer.assessment);
        both.recommendation = picked(&self.recommendation, &before.recommendation, &newer.recommendation);
        both
    }
}
