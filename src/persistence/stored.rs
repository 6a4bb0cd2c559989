//! What all stored records share: how they become text, and how one is read and changed of which only a part is known.

use std::collections::BTreeMap;

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::Serialize;
use serde_json::{Map, Value, from_value, json};

use crate::exchange::parse;

/// The record as text. Writing to a string fails only for maps whose keys are no texts, which no record has.
pub(super) fn text(record: &impl Serialize) -> String {
    serde_json::to_string(record).unwrap_or_default()
}

/// The record in a text that holds this and nothing else.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    from_value(parse(text).ok()?).ok()
}

/// Reads a record of which every field has a default: a field that cannot be read has it, and the others are as stored.
pub(super) fn read_each<T: DeserializeOwned + Default>(text: &str) -> T {
    let mut fields: Map<String, Value> = read(text).unwrap_or_default();
    fields.retain(|key, value| from_value::<T>(json!({ key.as_str(): value })).is_ok());
    from_value(fields.into()).unwrap_or_default()
}

/// Reads a map without the entries that cannot be read.
pub(super) fn each_entry<'de, D, T>(map: D) -> Result<BTreeMap<String, T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let entries = Map::deserialize(map)?.into_iter();
    // One by one: to collect them would bring a sort to every phone for what is in order already.
    let mut read = BTreeMap::new();
    read.extend(entries.filter_map(|(key, value)| Some((key, from_value(value).ok()?))));
    Ok(read)
}

/// The `stored` text with what was changed in it from `before` to `after`. What another version of the app keeps beside it, or
/// writes in another way, stays as it is.
pub(super) fn updated<T: Serialize>(stored: &str, before: &T, after: &T) -> String {
    let mut fields: Map<String, Value> = read(stored).unwrap_or_default();
    let of = |record: &T| serde_json::to_value(record).ok().and_then(|value| value.as_object().cloned());
    let (before, after) = (of(before).unwrap_or_default(), of(after).unwrap_or_default());
    for (key, value) in after {
        if before.get(&key) != Some(&value) || !fields.contains_key(&key) {
            fields.insert(key, value);
        }
    }
    text(&fields)
}

/// Whether a text is no record at all, so that nothing of it could be kept in another one.
pub fn is_broken(stored: &str) -> bool {
    read::<Map<String, Value>>(stored).is_none()
}
