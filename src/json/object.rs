//! Values under keys.

use super::Value;

/// Values under keys, in the order in which they came. Made for the dozen keys of a record: a key is looked for one by one.
///
/// Two objects are equal when they have the same values under the same keys, in whatever order.
#[derive(Clone, Debug, Default)]
pub struct Object(Vec<(String, Value)>);

impl Object {
    /// An object without keys.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Only the parser calls this, with entries among which it has found no key twice.
    pub(super) fn of_unique(entries: Vec<(String, Value)>) -> Self {
        Self(entries)
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What stands under this key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.iter().find(|(own, _)| *own == key).map(|(_, value)| value)
    }

    /// The same, looked for at this place first: what was copied has its keys in the same places.
    pub(super) fn beside(&self, place: usize, key: &str) -> Option<&Value> {
        let beside = self.0.get(place).filter(|(own, _)| own == key).map(|(_, value)| value);
        beside.or_else(|| self.get(key))
    }

    /// Whether there is this key.
    pub fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Puts a value under a key: in the place of the one that stands there, otherwise behind all others.
    pub fn insert(&mut self, key: String, value: Value) {
        match self.0.iter_mut().find(|(own, _)| *own == key) {
            Some((_, there)) => *there = value,
            None => self.0.push((key, value)),
        }
    }

    /// Takes out a key, with what stands under it.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let place = self.0.iter().position(|(own, _)| own == key)?;
        Some(self.0.remove(place).1)
    }

    /// Every key with its value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        let same = |(place, (key, value)): (usize, (&str, &Value))| other.beside(place, key) == Some(value);
        self.len() == other.len() && self.iter().enumerate().all(same)
    }
}

impl Eq for Object {}

impl IntoIterator for Object {
    type Item = (String, Value);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl Extend<(String, Value)> for Object {
    fn extend<I: IntoIterator<Item = (String, Value)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl FromIterator<(String, Value)> for Object {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(entries: I) -> Self {
        let mut object = Self::new();
        object.extend(entries);
        object
    }
}
