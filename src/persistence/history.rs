//! Undo and redo: a stack of whole assessments.

use crate::domain::assessment::Assessment;

/// One change of one assessment: nothing before means it was made, nothing after that it was deleted.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The assessment's id.
    pub id: String,
    /// The assessment before.
    pub before: Option<Assessment>,
    /// The assessment after.
    pub after: Option<Assessment>,
    /// Consecutive changes with the same name are undone together: typing one text is one change.
    pub merge: Option<String>,
}

/// What can be undone and what can be done again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    undo: Vec<Change>,
    redo: Vec<Change>,
}

/// So many changes are kept.
const DEPTH: usize = 200;

impl History {
    /// Records a change that has just been made. What could be done again is gone.
    pub fn record(&mut self, change: Change) {
        self.redo.clear();
        match self.undo.last_mut() {
            Some(last) if last.merge.is_some() && last.merge == change.merge && last.id == change.id => {
                last.after = change.after;
            }
            _ => self.undo.push(change),
        }
        if DEPTH < self.undo.len() {
            self.undo.remove(0);
        }
    }

    /// Takes the last change back; gives the assessment's id and what it was before.
    pub fn undo(&mut self) -> Option<(String, Option<Assessment>)> {
        let change = self.undo.pop()?;
        let restored = (change.id.clone(), change.before.clone());
        self.redo.push(change);
        Some(restored)
    }

    /// Does again what was undone last; gives the assessment's id and what it is then.
    pub fn redo(&mut self) -> Option<(String, Option<Assessment>)> {
        let change = self.redo.pop()?;
        let restored = (change.id.clone(), change.after.clone());
        self.undo.push(change);
        Some(restored)
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether there is something to do again.
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// The last change, if it deleted an assessment: what it was.
    pub fn last_deleted(&self) -> Option<&Assessment> {
        self.undo.last().filter(|change| change.after.is_none()).and_then(|change| change.before.as_ref())
    }
}
