//! Previous versions of the instrument, and which of their answers still count.

use serde::{Deserialize, Serialize};

use super::indicator::IndicatorId;

/// A previous version of the instrument, with the same indicators in the same order, on the same scale. In the file, `I` is a
/// plain id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Previous<I = IndicatorId> {
    /// Its version.
    pub version: String,
    /// The SHA-256 of its file, in hexadecimal.
    pub hash: String,
    /// The indicators whose question or anchors have another meaning since. Answers to them no longer count.
    pub changed: Vec<I>,
    /// Those of them that allowed "not applicable" then, and no longer do.
    pub not_applicable: Vec<I>,
}

impl Previous {
    /// Whether the question has another meaning since.
    pub fn has_changed(&self, id: &str) -> bool {
        self.changed.iter().any(|one| one.as_str() == id)
    }

    /// Whether the indicator allowed "not applicable" then, and no longer does.
    pub fn allowed_not_applicable(&self, id: &str) -> bool {
        self.not_applicable.iter().any(|one| one.as_str() == id)
    }
}

/// The parts of a version number such as `1.10.0`, for comparison; `None` if it is not made of numbers.
pub fn version_numbers(version: &str) -> Option<Vec<u64>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}
