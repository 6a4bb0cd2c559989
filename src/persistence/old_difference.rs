//! Differences as rows had them before JSON Patch: read for ever, never written again.

use serde_json::{Map, Value};

/// What the difference makes of `from`; nothing where it does not fit, or is none. There were three kinds:
///
/// - `[value]`: this value stands there now, whatever stood there;
/// - `[]`: the key is gone, with what stood under it;
/// - `{"key": …}`: only these keys of the object differ, each by one of the three; `{}` is no difference.
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

/// The value that stands there now, whatever stood there.
fn replacing(entry: &Value) -> Option<Value> {
    if let [value] = entry.as_array()?.as_slice() { Some(value.clone()) } else { None }
}
