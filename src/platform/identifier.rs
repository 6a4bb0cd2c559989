//! Ids that no other device makes.

use uuid::Uuid;

use super::random;

/// A fresh random id.
pub fn fresh() -> String {
    Uuid::new_v4().to_string()
}

/// What the page calls itself among other tabs, as long as it is open: a reload makes another one of it.
pub fn of_tab() -> String {
    format!("{:08x}", u32::from_be_bytes(random::bytes()))
}
