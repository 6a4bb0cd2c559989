//! Which tabs have written an assessment. With it, a tab detects whether another one had read its last write.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The number of tabs remembered. The changes of a forgotten tab are merged again, which loses nothing.
const MOST: usize = 8;

/// The tabs that have written an assessment, each with the revision of its last write. A state derived from another one
/// inherits its writers, so a state [knows](Writers::knows) every write that it descends from.
///
/// ```
/// use dinamika::domain::assessment::Writers;
/// let mut first = Writers::default();
/// first.note("a", 4);
/// let mut second = first.clone();
/// first.note("a", 5);
/// second.note("b", 5);
/// second.note("b", 6);
/// assert!(second.knows("a", 4));
/// assert!(!second.knows("a", 5), "it was written without having been read");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Writers(BTreeMap<String, u64>);

impl Writers {
    /// Whether no tab is recorded.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Records that `tab` has written `revision`.
    pub fn note(&mut self, tab: &str, revision: u64) {
        let known = self.0.entry(tab.to_owned()).or_default();
        *known = revision.max(*known);
        while MOST < self.0.len() {
            let earliest = self.0.iter().min_by_key(|(_, revision)| **revision).map(|(tab, _)| tab.clone());
            earliest.map(|tab| self.0.remove(&tab));
        }
    }

    /// Whether this state descends from `revision` as written by `tab`.
    pub fn knows(&self, tab: &str, revision: u64) -> bool {
        self.0.get(tab).is_some_and(|known| revision <= *known)
    }

    /// Whether neither state descends from the other: both have writes that the other one does not know. A write of a tab that
    /// is no longer remembered counts as known, as it is earlier than all others.
    ///
    /// ```
    /// use dinamika::domain::assessment::Writers;
    /// let mut here = Writers::default();
    /// here.note("a", 10);
    /// let mut on_disk = here.clone();
    /// on_disk.note("a", 15);
    /// assert!(!here.has_parted_from(&on_disk), "it is an earlier state");
    /// here.note("b", 13);
    /// assert!(here.has_parted_from(&on_disk));
    /// ```
    pub fn has_parted_from(&self, other: &Self) -> bool {
        !self.includes(other) && !other.includes(self)
    }

    /// Whether this state descends from every write that the other one does.
    fn includes(&self, other: &Self) -> bool {
        let earliest = self.0.values().min().filter(|_| MOST <= self.0.len());
        let is_forgotten = |revision: &u64| earliest.is_some_and(|earliest| revision < earliest);
        other.0.iter().all(|(tab, revision)| self.knows(tab, *revision) || is_forgotten(revision))
    }

    /// Adds the writers known to another state.
    pub fn join(&mut self, other: &Self) {
        for (tab, revision) in &other.0 {
            self.note(tab, *revision);
        }
    }
}
