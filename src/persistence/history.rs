//! Undo and redo: a stack of whole assessments and plans.

use serde::{Deserialize, Serialize};

use crate::domain::assessment::Assessment;

/// Where a change was made, and the only place where it can be undone: undo never changes what the screen does not show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "scope", content = "of", rename_all = "lowercase")]
pub enum Scope {
    /// The list of clusters: creating, opening, renaming, deleting.
    Clusters,
    /// The profile of the assessment with this id.
    Profile(String),
    /// The answers of the assessment with this id.
    Answers(String),
    /// The action plan of the cluster with this id.
    Plan(String),
}

/// An assessment before and after a change: `before` is `None` if it was created, `after` if it was deleted.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The assessment's id.
    pub id: String,
    /// The assessment before.
    pub before: Option<Assessment>,
    /// The assessment after.
    pub after: Option<Assessment>,
}

/// A plan before and after a change, each as the text of [`plan_state`](crate::exchange::plan_state): the history is in
/// the first part of the module, and reading a plan is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanEdit {
    /// The cluster's id.
    pub cluster: String,
    /// The plan before.
    pub before: String,
    /// The plan after.
    pub after: String,
}

/// One change, of one assessment or plan or of several at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where it was made.
    pub scope: Scope,
    /// Consecutive changes with the same name are undone together: typing a text is one change.
    pub merge: Option<String>,
    /// Its effect on each assessment.
    pub edits: Vec<Edit>,
    /// Its effect on each plan.
    pub plans: Vec<PlanEdit>,
}

impl Change {
    /// Whether only responses to these indicators changed.
    pub fn is_only_in(&self, indicators: &[&str]) -> bool {
        self.plans.is_empty()
            && self.edits.iter().all(|edit| match (&edit.before, &edit.after) {
                (Some(before), Some(after)) => before.differs_only_in(after, indicators),
                _ => false,
            })
    }

    fn weight(&self) -> usize {
        let states = self.edits.iter().flat_map(|edit| [&edit.before, &edit.after]);
        let plans = self.plans.iter().map(|edit| edit.before.len() + edit.after.len());
        states.flatten().map(Assessment::weight).chain(plans).sum()
    }

    fn continues_as(&self, next: &Self) -> bool {
        let ids = |change: &Self| {
            let clusters = change.plans.iter().map(|edit| edit.cluster.clone());
            change.edits.iter().map(|edit| edit.id.clone()).chain(clusters).collect::<Vec<_>>()
        };
        self.merge.is_some() && self.merge == next.merge && self.scope == next.scope && ids(self) == ids(next)
    }
}

/// The undo and redo stacks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    pub(super) undo: Vec<Change>,
    pub(super) redo: Vec<Change>,
}

/// The number of changes kept.
const DEPTH: usize = 200;

/// The memory limit for them in bytes; the latest change is always kept.
const MOST_BYTES: usize = 16_000_000;

impl History {
    /// Records a change just made. Clears the redo stack.
    pub fn record(&mut self, change: Change) {
        self.redo.clear();
        match self.undo.last_mut() {
            Some(last) if last.continues_as(&change) => {
                for (last, edit) in last.edits.iter_mut().zip(change.edits) {
                    last.after = edit.after;
                }
                for (last, edit) in last.plans.iter_mut().zip(change.plans) {
                    last.after = edit.after;
                }
            }
            _ => self.undo.push(change),
        }
        let weigh = |bytes: &mut usize, change: &Change| {
            *bytes += change.weight();
            Some(*bytes)
        };
        let newest_first = self.undo.iter().rev().take(DEPTH).scan(0, weigh);
        let kept = newest_first.take_while(|bytes| *bytes <= MOST_BYTES).count().max(1);
        self.undo.drain(..self.undo.len().saturating_sub(kept));
    }

    /// The assessments that [`History::undo`] would change.
    pub fn ids_to_undo(&self, scope: &Scope) -> Vec<String> {
        ids(self.undo.last(), scope)
    }

    /// The assessments that [`History::redo`] would change.
    pub fn ids_to_redo(&self, scope: &Scope) -> Vec<String> {
        ids(self.redo.last(), scope)
    }

    /// The plans that [`History::undo`] would change: each as it is expected to be, and what it is restored to.
    pub fn plans_to_undo(&self, scope: &Scope) -> Vec<PlanEdit> {
        let edits = self.next_undo(scope).into_iter().flat_map(|change| &change.plans).rev();
        let back = |PlanEdit { cluster, before, after }| PlanEdit { cluster, before: after, after: before };
        edits.cloned().map(back).collect()
    }

    /// The plans that [`History::redo`] would change: each as it is expected to be, and what it is restored to.
    pub fn plans_to_redo(&self, scope: &Scope) -> Vec<PlanEdit> {
        self.next_redo(scope).into_iter().flat_map(|change| &change.plans).cloned().collect()
    }

    /// Undoes the last change if it was made in `scope`; returns each assessment's id and its state before the change.
    pub fn undo(&mut self, scope: &Scope) -> Vec<(String, Option<Assessment>)> {
        let Some(change) = self.undo.pop_if(|change| change.scope == *scope) else { return Vec::new() };
        // If one assessment was edited twice, the first edit leads back furthest.
        let restored = change.edits.iter().rev().map(|edit| (edit.id.clone(), edit.before.clone())).collect();
        self.redo.push(change);
        restored
    }

    /// Redoes the last undone change if it was made in `scope`; returns each assessment's id and its state after the change.
    pub fn redo(&mut self, scope: &Scope) -> Vec<(String, Option<Assessment>)> {
        let Some(change) = self.redo.pop_if(|change| change.scope == *scope) else { return Vec::new() };
        let restored = change.edits.iter().map(|edit| (edit.id.clone(), edit.after.clone())).collect();
        self.undo.push(change);
        restored
    }

    /// Drops every change of this assessment: it was changed elsewhere, and undo would overwrite that.
    pub fn forget(&mut self, id: &str) {
        let is_of_others = |change: &Change| change.edits.iter().all(|edit| edit.id != id);
        self.undo.retain(is_of_others);
        self.redo.retain(is_of_others);
    }

    /// Drops every change of the plan of this cluster: it was changed elsewhere, and undo would overwrite that.
    pub fn forget_plan(&mut self, cluster: &str) {
        let is_of_others = |change: &Change| change.plans.iter().all(|edit| edit.cluster != cluster);
        self.undo.retain(is_of_others);
        self.redo.retain(is_of_others);
    }

    /// Drops every change of the plan of this cluster unless they lead to or back from `state`.
    pub fn forget_plan_unless_at(&mut self, cluster: &str, state: &str) {
        let of_plan = |change: &'_ Change| change.plans.iter().find(|edit| edit.cluster == cluster).cloned();
        let led_to = self.undo.iter().rev().find_map(of_plan).map(|edit| edit.after);
        let leads_from = self.redo.iter().rev().find_map(of_plan).map(|edit| edit.before);
        if [led_to, leads_from].into_iter().flatten().any(|end| end != state) {
            self.forget_plan(cluster);
        }
    }

    /// Prepends an earlier history, as far as it leads to the state in which each assessment started here. `now` returns the
    /// current state of an assessment that this history has not changed. Plans are compared when they are open.
    pub fn resume(&mut self, mut earlier: Self, now: impl Fn(&str) -> Option<Assessment>) {
        let ids: Vec<String> = earlier.edits().map(|edit| edit.id.clone()).collect();
        for id in ids {
            let began = self.undo.iter().flat_map(|change| &change.edits).find(|edit| edit.id == id);
            let began = began.map_or_else(|| now(&id), |edit| edit.before.clone());
            let led_to = earlier.undo.iter().rev().flat_map(|change| &change.edits).find(|edit| edit.id == id);
            let led_back = || earlier.redo.iter().rev().flat_map(|change| &change.edits).find(|edit| edit.id == id);
            let ended = led_to.map(|edit| &edit.after).or_else(|| led_back().map(|edit| &edit.before));
            // An undo restores a state as a new change.
            let is_the_same = |ended: &Option<Assessment>| match (ended, &began) {
                (Some(ended), Some(began)) => ended.says_the_same(began),
                (ended, began) => ended.is_none() && began.is_none(),
            };
            if !ended.is_none_or(is_the_same) {
                earlier.forget(&id);
            }
        }
        if self.undo.is_empty() && self.redo.is_empty() {
            self.redo = earlier.redo;
        }
        earlier.undo.append(&mut self.undo);
        self.undo = earlier.undo;
    }

    fn edits(&self) -> impl Iterator<Item = &Edit> {
        self.undo.iter().chain(&self.redo).flat_map(|change| &change.edits)
    }

    /// The assessment before the oldest kept change, if it existed.
    pub fn at_first(&self, id: &str) -> Option<&Assessment> {
        self.undo.iter().flat_map(|change| &change.edits).find(|edit| edit.id == id)?.before.as_ref()
    }

    /// The change that [`History::undo`] would undo.
    pub fn next_undo(&self, scope: &Scope) -> Option<&Change> {
        self.undo.last().filter(|change| change.scope == *scope)
    }

    /// The change that [`History::redo`] would redo.
    pub fn next_redo(&self, scope: &Scope) -> Option<&Change> {
        self.redo.last().filter(|change| change.scope == *scope)
    }

    /// The assessment that the last change deleted, if it did.
    pub fn last_deleted(&self) -> Option<&Assessment> {
        let last = self.undo.last().filter(|change| change.scope == Scope::Clusters)?;
        last.edits.iter().find(|edit| edit.after.is_none()).and_then(|edit| edit.before.as_ref())
    }
}

fn ids(change: Option<&Change>, scope: &Scope) -> Vec<String> {
    let edits = change.filter(|change| change.scope == *scope).into_iter().flat_map(|change| &change.edits);
    edits.map(|edit| edit.id.clone()).collect()
}
