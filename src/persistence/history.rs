//! Undo and redo: a stack of whole assessments.

use serde::{Deserialize, Serialize};

use crate::domain::assessment::Assessment;

/// Where a change is made, and where alone it can be taken back: nothing is undone that the screen does not show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "scope", content = "of", rename_all = "lowercase")]
pub enum Scope {
    /// Among the clusters: making, opening, renaming, deleting.
    Clusters,
    /// In the profile of the assessment with this id.
    Profile(String),
    /// In the answers of the assessment with this id.
    Answers(String),
}

/// One assessment before and after a change: nothing before means it was made, nothing after that it was deleted.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The assessment's id.
    pub id: String,
    /// The assessment before.
    pub before: Option<Assessment>,
    /// The assessment after.
    pub after: Option<Assessment>,
}

/// One change, of one assessment or of several at once.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Where it was made.
    pub scope: Scope,
    /// Consecutive changes with the same name are undone together: typing one text is one change.
    pub merge: Option<String>,
    /// What it did to each assessment.
    pub edits: Vec<Edit>,
}

impl Change {
    /// Whether it changed nothing but what was said to these indicators.
    pub fn is_only_in(&self, indicators: &[&str]) -> bool {
        self.edits.iter().all(|edit| match (&edit.before, &edit.after) {
            (Some(before), Some(after)) => before.differs_only_in(after, indicators),
            _ => false,
        })
    }

    fn weight(&self) -> usize {
        let states = self.edits.iter().flat_map(|edit| [&edit.before, &edit.after]);
        states.flatten().map(Assessment::weight).sum()
    }

    fn continues_as(&self, next: &Self) -> bool {
        let ids = |change: &Self| change.edits.iter().map(|edit| edit.id.clone()).collect::<Vec<_>>();
        self.merge.is_some() && self.merge == next.merge && self.scope == next.scope && ids(self) == ids(next)
    }
}

/// What can be undone and what can be done again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    pub(super) undo: Vec<Change>,
    pub(super) redo: Vec<Change>,
}

/// So many changes are kept.
const DEPTH: usize = 200;

/// As long as they take no more memory than this, in bytes; the last one always.
const MOST_BYTES: usize = 16_000_000;

impl History {
    /// Records a change that has just been made. What could be done again is gone.
    pub fn record(&mut self, change: Change) {
        self.redo.clear();
        match self.undo.last_mut() {
            Some(last) if last.continues_as(&change) => {
                for (last, edit) in last.edits.iter_mut().zip(change.edits) {
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

    /// Takes the last change back, if it was made in `scope`; gives each assessment's id and what it was before.
    pub fn undo(&mut self, scope: &Scope) -> Vec<(String, Option<Assessment>)> {
        let Some(change) = self.undo.pop_if(|change| change.scope == *scope) else { return Vec::new() };
        // Of two edits of one assessment the first leads furthest back.
        let restored = change.edits.iter().rev().map(|edit| (edit.id.clone(), edit.before.clone())).collect();
        self.redo.push(change);
        restored
    }

    /// Does again what was undone last, if it was made in `scope`; gives each assessment's id and what it is then.
    pub fn redo(&mut self, scope: &Scope) -> Vec<(String, Option<Assessment>)> {
        let Some(change) = self.redo.pop_if(|change| change.scope == *scope) else { return Vec::new() };
        let restored = change.edits.iter().map(|edit| (edit.id.clone(), edit.after.clone())).collect();
        self.undo.push(change);
        restored
    }

    /// Forgets every change of this assessment: it has become another one elsewhere, and what was before would overwrite that.
    pub fn forget(&mut self, id: &str) {
        let is_of_others = |change: &Change| change.edits.iter().all(|edit| edit.id != id);
        self.undo.retain(is_of_others);
        self.redo.retain(is_of_others);
    }

    /// What was done before this history began, where it leads to how each assessment was then. `now` gives how one is that
    /// this history has not changed.
    pub fn resume(&mut self, mut earlier: Self, now: impl Fn(&str) -> Option<Assessment>) {
        let ids: Vec<String> = earlier.edits().map(|edit| edit.id.clone()).collect();
        for id in ids {
            let began = self.undo.iter().flat_map(|change| &change.edits).find(|edit| edit.id == id);
            let began = began.map_or_else(|| now(&id), |edit| edit.before.clone());
            let led_to = earlier.undo.iter().rev().flat_map(|change| &change.edits).find(|edit| edit.id == id);
            let led_back = || earlier.redo.iter().rev().flat_map(|change| &change.edits).find(|edit| edit.id == id);
            let ended = led_to.map(|edit| &edit.after).or_else(|| led_back().map(|edit| &edit.before));
            // An undo brings back what was, as a new change.
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

    /// The assessment as it was before the first change that is kept, if it was there.
    pub fn at_first(&self, id: &str) -> Option<&Assessment> {
        self.undo.iter().flat_map(|change| &change.edits).find(|edit| edit.id == id)?.before.as_ref()
    }

    /// The change that [`History::undo`] would take back.
    pub fn next_undo(&self, scope: &Scope) -> Option<&Change> {
        self.undo.last().filter(|change| change.scope == *scope)
    }

    /// The change that [`History::redo`] would make again.
    pub fn next_redo(&self, scope: &Scope) -> Option<&Change> {
        self.redo.last().filter(|change| change.scope == *scope)
    }

    /// The last change, if it deleted an assessment: what it was.
    pub fn last_deleted(&self) -> Option<&Assessment> {
        let last = self.undo.last().filter(|change| change.scope == Scope::Clusters)?;
        last.edits.iter().find(|edit| edit.after.is_none()).and_then(|edit| edit.before.as_ref())
    }
}

fn ids(change: Option<&Change>, scope: &Scope) -> Vec<String> {
    let edits = change.filter(|change| change.scope == *scope).into_iter().flat_map(|change| &change.edits);
    edits.map(|edit| edit.id.clone()).collect()
}
