//! Reading JSON key by key, with the place of every fault.

use std::fmt;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::FileError;

/// Reads a text as JSON in which no key stands twice: of two answers to one indicator the first would be lost without a word.
pub(super) fn parse(json: &str) -> Result<Value, FileError> {
    let json = json.trim_start_matches('\u{feff}');
    match serde_json::from_str(json) {
        Ok(Unique(value)) => Ok(value),
        Err(error) => Err(FileError::Malformed(error.to_string())),
    }
}

struct Unique(Value);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UniqueVisitor).map(Self)
    }
}

struct UniqueVisitor;

impl<'de> Visitor<'de> for UniqueVisitor {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Unique(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some((key, Unique(value))) = entries.next_entry::<String, _>()? {
            if map.contains_key(&key) {
                return Err(A::Error::custom(format_args!("\"{key}\" stands twice")));
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

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
            N::try_from(value.as_i64().map(i128::from).or(value.as_u64().map(i128::from))?).ok()
        })
    }

    /// Whether a key is true.
    pub(super) fn flag(&mut self, key: &str) -> Result<bool, FileError> {
        Ok(self.read(key, "true or false", Value::as_bool)?.unwrap_or_default())
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
    FileError::Malformed(format!("{place}{} is not {kind}", super::json::compact(value)))
}
