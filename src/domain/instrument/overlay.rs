//! Overlays: notices independent of the stage.

use serde::{Deserialize, Serialize};

use super::decimal::Thousandths;
use super::text::LocalizedText;

/// The subject of an overlay's test.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OverlaySubject {
    /// The level of the indicator at this position.
    Indicator(usize),
    /// The score of the dimension at this position.
    Dimension(usize),
    /// The rank of the stage.
    StageRank,
    /// The years from the founding year to the year of the assessment.
    Age,
    /// The number of active firms.
    ActiveFirms,
}

/// One test: the subject is within the limits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverlayTest {
    /// The subject.
    pub subject: OverlaySubject,
    /// The lower limit, if any.
    pub at_least: Option<Thousandths>,
    /// The upper limit, if any.
    pub at_most: Option<Thousandths>,
}

/// A notice with one action, shown if all its tests hold for every completion of the missing answers. In the file `T`
/// names its subject by id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay<T = OverlayTest> {
    /// Its id.
    pub id: String,
    /// Its name.
    #[serde(default)]
    pub name: LocalizedText,
    /// Its tests; all must hold.
    pub when: Vec<T>,
    /// The observation.
    #[serde(default)]
    pub message: LocalizedText,
    /// The recommended action.
    #[serde(default)]
    pub action: LocalizedText,
    /// The keys of its sources.
    #[serde(default)]
    pub sources: Vec<String>,
}
