//! Strict reading of JSON from outside, into types, with the place of every error.

use std::cell::Cell;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::fault::FileError;
use super::formats::MOST_ENTRIES;

/// Parses a text as JSON, with or without a byte order mark.
///
/// Stricter than `serde_json` alone: rejects duplicate keys at any depth, since one of the two values would be lost, and lists
/// or objects with more than [`MOST_ENTRIES`] entries. Nesting is limited to 128, as in `serde_json`. Numbers keep what a
/// 64-bit integer or a double holds: `1.50` becomes `1.5`, and an integer beyond `u64` keeps its leading digits only.
///
/// # Errors
/// [`FileError::TooMany`] for the entries, [`FileError::CutShort`] for truncated text, otherwise [`FileError::Malformed`], with
/// line and column.
///
/// ```
/// use dinamika::exchange::parse;
/// assert!(parse(r#"{"level": 3, "asked": 1.5, "by": ["Sri", null]}"#).is_ok());
/// let error = parse(r#"{"level": 3, "level": 4}"#).expect_err("of two levels one would be lost");
/// assert_eq!(error.to_string(), r#"duplicate key "level" at line 1 column 20"#);
/// ```
pub fn parse(text: &str) -> Result<Value, FileError> {
    parse_to(usize::MAX, text)
}

/// The same, but drops everything nested deeper than this many objects or lists: it only has to be valid JSON.
pub(super) fn parse_to(depth: usize, text: &str) -> Result<Value, FileError> {
    let too_many = Cell::new(false);
    let mut reader = serde_json::Deserializer::from_str(text.trim_start_matches('\u{feff}'));
    let value = Checked { too_many: &too_many, depth }.deserialize(&mut reader);
    let whole = value.and_then(|value| reader.end().map(|()| value));
    whole.map_err(|error| {
        if too_many.get() {
            FileError::TooMany(MOST_ENTRIES)
        } else if error.is_eof() {
            FileError::CutShort(error.to_string())
        } else {
            FileError::Malformed(error.to_string())
        }
    })
}

/// Reads a value as a type. Errors start with their place, as in `responses.SP1.level: …`.
pub(super) fn typed<'de, T: Deserialize<'de>>(
    value: impl Deserializer<'de, Error = serde_json::Error>,
) -> Result<T, FileError> {
    serde_path_to_error::deserialize(value).map_err(|error| FileError::Malformed(error.to_string()))
}

/// The JSON value of a record of the app's own.
#[expect(
    clippy::expect_used,
    reason = "fails only for keys that are no text and for a type that refuses to be written"
)]
pub(crate) fn written<T>(record: serde_json::Result<T>) -> T {
    record.expect("every record can be written as JSON")
}

/// Builds a [`Value`] like its own `Deserialize`, but without duplicate keys and with a limit.
#[derive(Clone, Copy)]
struct Checked<'a> {
    /// Set if the limit is exceeded: serde's errors carry nothing but text.
    too_many: &'a Cell<bool>,
    /// The number of nested objects and lists that are kept.
    depth: usize,
}

impl Checked<'_> {
    /// The reader for the entries of an object or a list; `None` if they are dropped.
    fn inner(self) -> Option<Self> {
        self.depth.checked_sub(1).map(|depth| Self { depth, ..self })
    }

    fn admit<E: Error>(self, count: usize) -> Result<(), E> {
        if count < MOST_ENTRIES {
            return Ok(());
        }
        self.too_many.set(true);
        Err(E::custom("too many entries"))
    }
}

impl<'de> DeserializeSeed<'de> for Checked<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Checked<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
        Ok(flag.into())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        let Some(inner) = self.inner() else {
            while entries.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(Value::Null);
        };
        while let Some(value) = entries.next_element_seed(inner)? {
            self.admit(list.len())?;
            list.push(value);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        let Some(inner) = self.inner() else {
            while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            return Ok(Value::Null);
        };
        while let Some(key) = entries.next_key::<String>()? {
            self.admit(map.len())?;
            if map.contains_key(&key) {
                return Err(A::Error::custom(format_args!("duplicate key {key:?}")));
            }
            map.insert(key, entries.next_value_seed(inner)?);
        }
        Ok(map.into())
    }
}
