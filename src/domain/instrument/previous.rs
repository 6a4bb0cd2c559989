//! Which answers to an earlier version of the instrument are still valid.

use serde::{Deserialize, Serialize};

use super::indicator::IndicatorId;

/// An earlier version of the instrument. It has the same indicators in the same order and the same scale. In the file
/// `I` is a plain id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Previous<I = IndicatorId> {
    /// Its version.
    pub version: String,
    /// The SHA-256 of its file, in hexadecimal.
    pub hash: String,
    /// The indicators whose question or anchors have changed in meaning: responses to them are no longer answers.
    pub changed: Vec<I>,
    /// Those among them that allowed "not applicable" and no longer do.
    pub not_applicable: Vec<I>,
}

impl Previous {
    /// Whether responses to this indicator are no longer answers.
    pub fn has_changed(&self, id: &str) -> bool {
        self.changed.iter().any(|one| one.as_str() == id)
    }

    /// Whether this indicator allowed "not applicable" and no longer does.
    pub fn allowed_not_applicable(&self, id: &str) -> bool {
        self.not_applicable.iter().any(|one| one.as_str() == id)
    }
}

/// The parts of a version number such as `1.10.0`, for comparison; `None` if it is not a list of numbers.
pub fn version_numbers(version: &str) -> Option<Vec<u64>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}
