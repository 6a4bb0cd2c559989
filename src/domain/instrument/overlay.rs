//! Overlays: notices that hold whatever the stage.

use super::decimal::Thousandths;
use super::packed::{packed, packed_choice};
use super::text::LocalizedText;

/// What a test of an overlay looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverlayTest {
    /// What is looked at.
    pub subject: OverlaySubject,
    /// The lower limit, if any.
    pub at_least: Option<Thousandths>,
    /// The upper limit, if any.
    pub at_most: Option<Thousandths>,
}

/// A notice with one action, shown when all its tests hold for certain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: LocalizedText,
    /// Its tests; all must hold.
    pub when: Vec<OverlayTest>,
    /// What is the case.
    pub message: LocalizedText,
    /// What to do about it.
    pub action: LocalizedText,
    /// The sources it leans on.
    pub sources: Vec<String>,
}

packed_choice!(OverlaySubject { 0: Indicator(place), 1: Dimension(place), 2: StageRank, 3: Age, else: ActiveFirms });

packed!(OverlayTest { subject, at_least, at_most });

packed!(Overlay { id, name, when, message, action } empty { sources });
