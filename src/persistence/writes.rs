//! The states of a record that one tab has written, to merge them with what another tab wrote without having read them all.

use std::collections::VecDeque;

use crate::domain::assessment::Writers;

/// The states one tab has written since it last adopted a state from elsewhere.
#[derive(Clone, Debug)]
pub struct Writes<T> {
    before: Option<T>,
    states: VecDeque<(u64, T)>,
    most: usize,
}

/// How much of a tab's writes another state knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known<T> {
    /// All of it.
    All,
    /// Nothing newer than this state.
    UpTo(T),
    /// Nothing, and this tab has created the record.
    Nothing,
}

impl<T: Clone> Writes<T> {
    /// No writes yet, on top of `before` (`None` if this tab creates the record). At most `most` states are kept.
    pub fn new(before: Option<T>, most: usize) -> Self {
        Self { before, states: VecDeque::new(), most }
    }

    /// Records the state written as `revision`.
    pub fn note(&mut self, revision: u64, state: T) {
        self.states.push_back((revision, state));
        if self.most < self.states.len() {
            self.states.pop_front();
        }
    }

    /// The state before the first write.
    pub fn before(&self) -> Option<&T> {
        self.before.as_ref()
    }

    /// How much of the writes a state with this revision and these writers knows. If the last state that it knows is no longer
    /// kept, the one before the first write is returned. A later state without writers is from an earlier version of the app,
    /// which does not record them: it counts as knowing everything.
    ///
    /// ```
    /// use dinamika::domain::assessment::Writers;
    /// use dinamika::persistence::{Known, Writes};
    /// let mut writes = Writes::new(Some("before"), 8);
    /// writes.note(2, "two");
    /// writes.note(3, "three");
    /// let mut writers = Writers::default();
    /// assert_eq!(writes.known("tab", 4, &writers), Known::All);
    /// writers.note("other", 4);
    /// assert_eq!(writes.known("tab", 4, &writers), Known::UpTo("before"));
    /// writers.note("tab", 2);
    /// assert_eq!(writes.known("tab", 4, &writers), Known::UpTo("two"));
    /// writers.note("tab", 3);
    /// assert_eq!(writes.known("tab", 4, &writers), Known::All);
    /// ```
    pub fn known(&self, tab: &str, revision: u64, writers: &Writers) -> Known<T> {
        let Some(last) = self.states.back() else { return Known::All };
        let is_known = |(revision, _): &&(u64, T)| writers.knows(tab, *revision);
        if is_known(&last) || (writers.is_empty() && last.0 < revision) {
            return Known::All;
        }
        let known = self.states.iter().rev().find(is_known).map(|(_, state)| state);
        known.or(self.before.as_ref()).cloned().map_or(Known::Nothing, Known::UpTo)
    }
}
