//! Ids that no other device makes.

use uuid::Uuid;

/// A fresh random id.
pub fn fresh() -> String {
    Uuid::new_v4().to_string()
}
