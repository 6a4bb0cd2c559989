//! Common to all stored records: encoding, and reading and changing a record of which only a part is known.

use std::collections::BTreeMap;

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::Serialize;
use serde_json::{Map, Value, from_value, json};

use crate::exchange::parse;

/// The record as text. Encoding to a string fails only for maps with keys that are not strings, which no record has.
pub(super) fn text(record: &impl Serialize) -> String {
    serde_json::to_string(record).unwrap_or_default()
}

/// Parses a text that holds exactly one record.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    from_value(parse(text).ok()?).ok()
}

/// Parses a record in which every field has a default, used for unreadable fields.
pub(super) fn read_each<T: DeserializeOwned + Default>(text: &str) -> T {
    let mut fields: Map<String, Value> = read(text).unwrap_or_default();
    fields.retain(|key, value| from_value::<T>(json!({ key.as_str(): value })).is_ok());
    from_value(fields.into()).unwrap_or_default()
}

/// Parses a map and leaves out unreadable entries.
pub(super) fn each_entry<'de, D, T>(map: D) -> Result<BTreeMap<String, T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let entries = Map::deserialize(map)?.into_iter();
    // Entry by entry: `collect` would add a sort to the module, and the entries are in order already.
    let mut read = BTreeMap::new();
    read.extend(entries.filter_map(|(key, value)| Some((key, from_value(value).ok()?))));
    Ok(read)
}

/// Applies the changes from `before` to `after` to the `stored` text. Unknown keys, and values encoded differently by another
/// version of the app, stay as they are.
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

/// Whether a text is not a record at all, so that nothing in it could be kept.
pub fn is_broken(stored: &str) -> bool {
    read::<Map<String, Value>>(stored).is_none()
}
