//! What of an earlier version of the instrument carries over to this one.

use serde::{Deserialize, Serialize};

use super::indicator::IndicatorId;

/// An earlier version of the instrument. It had the same indicators in the same order, on the same scale. In the file `I` is
/// a plain id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Previous<I = IndicatorId> {
    /// Its version.
    pub version: String,
    /// The SHA-256 of its file, in hexadecimal.
    pub hash: String,
    /// The indicators whose question or anchors have another meaning now: what was said to them is no answer any more.
    pub changed: Vec<I>,
    /// Those among them to which "not applicable" was an answer then and is none now.
    pub not_applicable: Vec<I>,
}

impl Previous {
    /// Whether what was said to this indicator is no answer to the question as it is now.
    pub fn has_changed(&self, id: &str) -> bool {
        self.changed.iter().any(|one| one.as_str() == id)
    }

    /// Whether "not applicable" was an answer to this indicator then and is none now.
    pub fn allowed_not_applicable(&self, id: &str) -> bool {
        self.not_applicable.iter().any(|one| one.as_str() == id)
    }
}

/// The parts of a version number, such as `1.10.0`, to be compared; none where it is no list of numbers.
pub fn version_numbers(version: &str) -> Option<Vec<u64>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}
