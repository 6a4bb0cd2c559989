//! What the charts are written with, until they are made of [`crate::json`] too. Nothing else is to use this.

use serde::Serialize;

/// The value as JSON without white space; empty where it cannot be written, which no chart causes.
pub fn compact(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
