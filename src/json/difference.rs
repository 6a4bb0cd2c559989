//! What makes one value of another.

use super::parse::DEPTH;
use super::{Object, Value};

/// What makes `to` of `from`, itself as JSON. There are three kinds:
///
/// - `[value]`: this value stands there now, whatever stood there;
/// - `[]`: the key is gone, with what stood under it;
/// - `{"key": …}`: only these keys of the object differ, each by one of the three; of equal values nothing does, `{}`.
///
/// A list that differs is replaced whole. The order of keys is left out of it, as it makes no objects unequal.
///
/// ```
/// use dinamika::json::{applied, compact, difference, parse};
/// let from = parse(r#"{"name": "Ceper", "by": {"level": 3, "note": "?"}}"#).expect("this is JSON");
/// let to = parse(r#"{"name": "Ceper", "by": {"level": 4}}"#).expect("this is JSON");
/// let difference = difference(&from, &to);
/// assert_eq!(compact(&difference), r#"{"by":{"level":[4],"note":[]}}"#);
/// assert_eq!(applied(&from, &difference), Some(to));
/// ```
pub fn difference(from: &Value, to: &Value) -> Value {
    difference_at(0, from, to)
}

/// Beyond the depth that is read at all, what differs is replaced whole.
fn difference_at(depth: usize, from: &Value, to: &Value) -> Value {
    match (from, to) {
        (Value::Object(from), Value::Object(to)) if depth < DEPTH => of_objects(depth + 1, from, to).into(),
        _ if from == to => Object::new().into(),
        _ => vec![to.clone()].into(),
    }
}

fn of_objects(depth: usize, from: &Object, to: &Object) -> Object {
    let mut differing = Vec::new();
    for (place, (key, value)) in to.iter().enumerate() {
        let entry = match from.beside(place, key) {
            Some(before) => difference_at(depth, before, value),
            None => vec![value.clone()].into(),
        };
        if !entry.as_object().is_some_and(Object::is_empty) {
            differing.push((key.to_owned(), entry));
        }
    }
    for (place, (key, _)) in from.iter().enumerate() {
        if to.beside(place, key).is_none() {
            differing.push((key.to_owned(), Vec::new().into()));
        }
    }
    Object::of_unique(differing)
}

/// What `difference` makes of `from`: what [`difference`] was given as `to`, where `from` is the same. Nothing where the
/// difference does not fit, or is none.
///
/// ```
/// use dinamika::json::{applied, parse};
/// let value = |text| parse(text).expect("this is JSON");
/// let put = value(r#"{"level": [4]}"#);
/// assert_eq!(applied(&value("{}"), &put), Some(value(r#"{"level": 4}"#)));
/// assert_eq!(applied(&value("3"), &put), None, "there is no key in a number");
/// ```
pub fn applied(from: &Value, difference: &Value) -> Option<Value> {
    applied_at(0, from, difference)
}

fn applied_at(depth: usize, from: &Value, difference: &Value) -> Option<Value> {
    match (from, difference) {
        (Value::Object(from), Value::Object(differing)) if depth < DEPTH => {
            let mut object = from.clone();
            for (key, entry) in differing.iter() {
                if entry.as_list().is_some_and(<[Value]>::is_empty) {
                    object.remove(key)?;
                    continue;
                }
                let value = match object.get(key) {
                    Some(before) => applied_at(depth + 1, before, entry),
                    None => replacing(entry),
                };
                object.insert(key.to_owned(), value?);
            }
            Some(object.into())
        }
        (_, Value::Object(differing)) if differing.is_empty() => Some(from.clone()),
        _ => replacing(difference),
    }
}

/// What stands there now, whatever stood there.
fn replacing(entry: &Value) -> Option<Value> {
    if let [value] = entry.as_list()? { Some(value.clone()) } else { None }
}
