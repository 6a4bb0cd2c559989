//! An indicator: one question with an anchor sentence for each level.

use std::borrow::Borrow;
use std::fmt;

use super::packed::packed;
use super::text::LocalizedText;

/// The id of an indicator, as written in the instrument and in assessment files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndicatorId(String);

impl IndicatorId {
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for IndicatorId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for IndicatorId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// One indicator of the instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Its id.
    pub id: IndicatorId,
    /// Its place in instrument order, from 0.
    pub position: usize,
    /// The place of its dimension in instrument order, from 0.
    pub dimension: usize,
    /// A short name.
    pub title: LocalizedText,
    /// The question put to the raters.
    pub question: LocalizedText,
    /// One sentence a level, the lowest first; as many as the scale has levels.
    pub anchors: Vec<LocalizedText>,
    /// Examples of what can be shown as evidence.
    pub evidence: LocalizedText,
    /// How to count and what to do in doubt.
    pub help: LocalizedText,
    /// Whether "not applicable" is an answer here.
    pub not_applicable_allowed: bool,
    /// The sources it leans on.
    pub sources: Vec<String>,
}

packed!(IndicatorId { 0 });

packed!(Indicator {
    id,
    position,
    dimension,
    title,
    question,
    anchors,
    evidence,
    not_applicable_allowed,
} empty { help, sources });
