//! The diff format of rows before JSON Patch: still read, never written.

use serde_json::{Map, Value};

/// Applies the diff to `from`; `None` if it does not fit or is not a diff. There are three kinds:
///
/// - `[value]`: replaced by this value;
/// - `[]`: key removed;
/// - `{"key": …}`: only these keys of the object differ, each described by one of the three; `{}` is not a diff.
pub(super) fn applied(from: Value, difference: &Value) -> Option<Value> {
    match (from, difference) {
        (Value::Object(mut object), Value::Object(differing)) => {
            for (key, entry) in differing {
                apply(&mut object, key, entry)?;
            }
            Some(object.into())
        }
        (from, Value::Object(differing)) if differing.is_empty() => Some(from),
        _ => replacing(difference),
    }
}

fn apply(object: &mut Map<String, Value>, key: &str, entry: &Value) -> Option<()> {
    let before = object.remove(key);
    if entry.as_array().is_some_and(Vec::is_empty) {
        return before.map(|_| ());
    }
    let value = match before {
        Some(before) => applied(before, entry),
        None => replacing(entry),
    };
    object.insert(key.to_owned(), value?);
    Some(())
}

/// The new value of `[value]`.
fn replacing(entry: &Value) -> Option<Value> {
    if let [value] = entry.as_array()?.as_slice() { Some(value.clone()) } else { None }
}
