//! Which tabs have written an assessment: so each tab can tell whether another one knew what it wrote.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// So many tabs are remembered. A tab that is forgotten has its changes merged once more, which loses nothing.
const MOST: usize = 8;

/// The tabs that have written an assessment, each with the revision of its last write. Whoever takes a state over takes these
/// over with it, so a state [knows](Writers::knows) every write that it descends from.
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
    /// Whether none is known.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Notes that `tab` has written `revision`.
    pub fn note(&mut self, tab: &str, revision: u64) {
        let known = self.0.entry(tab.to_owned()).or_default();
        *known = revision.max(*known);
        while MOST < self.0.len() {
            let earliest = self.0.iter().min_by_key(|(_, revision)| **revision).map(|(tab, _)| tab.clone());
            earliest.map(|tab| self.0.remove(&tab));
        }
    }

    /// Whether this state descends from what `tab` has written as `revision`.
    pub fn knows(&self, tab: &str, revision: u64) -> bool {
        self.0.get(tab).is_some_and(|known| revision <= *known)
    }

    /// Takes over what another state knows.
    pub fn join(&mut self, other: &Self) {
        for (tab, revision) in &other.0 {
            self.note(tab, *revision);
        }
    }
}
