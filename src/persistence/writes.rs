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

impl<T> Writes<T> {
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

    /// The revision written last.
    pub fn last(&self) -> Option<u64> {
        self.states.back().map(|(revision, _)| *revision)
    }

    /// The state before the first.
    pub fn before(&self) -> Option<&T> {
        self.before.as_ref()
    }

    /// The last state of this tab that another state, which has these writers, descends from. Where it is not kept any more,
    /// the one before the first.
    ///
    /// ```
    /// use dinamika::domain::assessment::Writers;
    /// use dinamika::persistence::Writes;
    /// let mut writes = Writes::new(Some("before"), 8);
    /// writes.note(2, "two");
    /// writes.note(3, "three");
    /// let mut writers = Writers::default();
    /// assert_eq!(writes.known("tab", &writers), Some(&"before"));
    /// writers.note("tab", 2);
    /// assert_eq!(writes.known("tab", &writers), Some(&"two"));
    /// ```
    pub fn known(&self, tab: &str, writers: &Writers) -> Option<&T> {
        let known = self.states.iter().rev().find(|(revision, _)| writers.knows(tab, *revision));
        known.map(|(_, state)| state).or(self.before.as_ref())
    }
}
