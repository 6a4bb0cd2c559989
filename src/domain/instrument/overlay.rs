//! Overlays: notices that hold whatever the stage.

use serde::{Deserialize, Serialize};

use super::decimal::Thousandths;
use super::text::LocalizedText;

/// What a test of an overlay looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OverlaySubject {
    /// The level of the indicator at this place.
    Indicator(usize),
    /// The score of the dimension at this place.
    Dimension(usize),
    /// The rank of the stage.
    StageRank,
    /// The years from the year begun to the year of the assessment.
    Age,
    /// The number of active firms.
    ActiveFirms,
}

/// One test: the subject lies within the limits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OverlayTest {
    /// What is looked at.
    pub subject: OverlaySubject,
    /// The lower limit, if any.
    pub at_least: Option<Thousandths>,
    /// The upper limit, if any.
    pub at_most: Option<Thousandths>,
}

/// A notice with one action, shown when all its tests hold for certain. In the file `T` names its subject by id.
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
    /// What is the case.
    #[serde(default)]
    pub message: LocalizedText,
    /// What to do about it.
    #[serde(default)]
    pub action: LocalizedText,
    /// The sources it leans on.
    #[serde(default)]
    pub sources: Vec<String>,
}
