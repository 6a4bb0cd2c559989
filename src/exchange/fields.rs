//! Reading JSON key by key, with the place of every fault.

use serde_json::{Map, Value};

use super::FileError;

/// The keys of one object that have not been read yet.
pub(super) struct Fields {
    place: String,
    map: Map<String, Value>,
}

impl Fields {
    /// The object at `place`, which is empty for the whole file.
    pub(super) fn of(place: &str, value: Value) -> Result<Self, FileError> {
        match value {
            Value::Object(map) => Ok(Self { place: place.to_owned(), map }),
            other => Err(malformed(place, &other, "an object")),
        }
    }

    /// Where a key of this object is.
    pub(super) fn place_of(&self, key: &str) -> String {
        if self.place.is_empty() { key.to_owned() } else { format!("{}.{key}", self.place) }
    }

    /// Takes a key out; `null` is as good as no key.
    pub(super) fn take(&mut self, key: &str) -> Option<Value> {
        self.map.remove(key).filter(|value| !value.is_null())
    }

    fn read<T>(
        &mut self,
        key: &str,
        kind: &str,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Result<Option<T>, FileError> {
        let Some(value) = self.take(key) else { return Ok(None) };
        read(&value).map(Some).ok_or_else(|| malformed(&self.place_of(key), &value, kind))
    }

    /// The text of a key.
    pub(super) fn text(&mut self, key: &str) -> Result<Option<String>, FileError> {
        self.read(key, "a text", |value| value.as_str().map(str::to_owned))
    }

    /// The whole number of a key.
    pub(super) fn whole<N: TryFrom<i128>>(&mut self, key: &str) -> Result<Option<N>, FileError> {
        self.read(key, "a whole number in range", |value| {
            N::try_from(value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from))?).ok()
        })
    }

    /// Whether a key is true.
    pub(super) fn flag(&mut self, key: &str) -> Result<bool, FileError> {
        Ok(self.read(key, "true or false", Value::as_bool)?.unwrap_or_default())
    }

    /// The list of a key, empty where there is none.
    pub(super) fn list(&mut self, key: &str) -> Result<Vec<Value>, FileError> {
        match self.take(key) {
            None => Ok(Vec::new()),
            Some(Value::Array(list)) => Ok(list),
            Some(other) => Err(malformed(&self.place_of(key), &other, "a list")),
        }
    }

    /// The objects in the list of a key, each at its place; none where there is no list.
    pub(super) fn entries(&mut self, key: &str) -> Result<Vec<Self>, FileError> {
        let place = self.place_of(key);
        let entry = |(at, value)| Self::of(&format!("{place}.{at}"), value);
        self.list(key)?.into_iter().enumerate().map(entry).collect()
    }

    /// What is left: the keys that another version of the app may have added.
    pub(super) fn rest(self) -> Map<String, Value> {
        self.map
    }
}

/// A key that must be there.
pub(super) fn required<T>(fields: &Fields, key: &str, value: Option<T>) -> Result<T, FileError> {
    value.ok_or_else(|| FileError::Malformed(format!("{}: missing", fields.place_of(key))))
}

pub(super) fn malformed(place: &str, value: &Value, kind: &str) -> FileError {
    let place = if place.is_empty() { String::new() } else { format!("{place}: ") };
    FileError::Malformed(format!("{place}{} is not {kind}", value))
}
