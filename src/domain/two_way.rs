//! Two-way merge of single values: without a common ancestor, only what is missing is filled in.

use serde_json::{Map, Value};

/// Takes the other side's value if there is none here.
pub(super) fn fill<T>(own: &mut Option<T>, theirs: Option<T>) {
    if own.is_none() {
        *own = theirs;
    }
}

/// The earlier of both, if either is known.
pub(super) fn earlier<T: Ord>(own: Option<T>, theirs: Option<T>) -> Option<T> {
    own.into_iter().chain(theirs).min()
}

/// Takes the unknown keys that are missing here.
pub(super) fn fill_all(own: &mut Map<String, Value>, theirs: Map<String, Value>) {
    for (key, value) in theirs {
        if !own.contains_key(&key) {
            own.insert(key, value);
        }
    }
}
