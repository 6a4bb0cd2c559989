//! What one tab has written of a record, so that it can be merged with what another tab writes without knowing all of it.

use std::collections::VecDeque;

use crate::domain::assessment::Writers;

/// The states of a record that one tab has written since it last took over another one's.
#[derive(Clone, Debug)]
pub struct Writes<T> {
    before: Option<T>,
    states: VecDeque<(u64, T)>,
    most: usize,
}

/// What another state knows of what a tab has written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known<T> {
    /// All of it.
    All,
    /// No more than this state.
    UpTo(T),
    /// Nothing, and the tab has made the record itself.
    Nothing,
}

impl<T: Clone> Writes<T> {
    /// Nothing written yet, on top of `before`: none where this tab makes the record. At most so many states are kept.
    pub fn new(before: Option<T>, most: usize) -> Self {
        Self { before, states: VecDeque::new(), most }
    }

    /// Notes the state that is written as `revision`.
    pub fn note(&mut self, revision: u64, state: T) {
        self.states.push_back((revision, state));
        if self.most < self.states.len() {
            self.states.pop_front();
        }
    }

    /// The state before the first.
    pub fn before(&self) -> Option<&T> {
        self.before.as_ref()
    }

    /// What a state of this revision with these writers knows of it. Where the last state that it knows is not kept any more, the
    /// one before the first. A later state without any writers is of an earlier version of the app, which tells nothing: it counts
    /// as made with all of it known.
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
