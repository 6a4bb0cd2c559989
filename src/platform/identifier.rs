//! Unique ids.

use uuid::Uuid;

use super::random;

/// A fresh random id.
pub fn fresh() -> String {
    Uuid::new_v4().to_string()
}

/// The id of this page among the open tabs; a reload gets a new one.
pub fn of_tab() -> String {
    format!("{:08x}", u32::from_be_bytes(random::bytes()))
}
