//! An indicator: one question with an anchor sentence for each level.

use std::borrow::Borrow;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::sealed::sealed;
use super::text::LocalizedText;

/// The id of an indicator, as written in the instrument and in assessment files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct IndicatorId(#[serde(deserialize_with = "sealed")] String);

impl IndicatorId {
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

/// One indicator of the instrument. In the file `I` and `D` are plain ids.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator<I = IndicatorId, D = usize> {
    /// Its id.
    pub id: I,
    /// Its position in instrument order, from 0.
    #[serde(default, deserialize_with = "sealed")]
    pub position: usize,
    /// The position of its dimension in instrument order, from 0.
    pub dimension: D,
    /// A short name.
    #[serde(default)]
    pub title: LocalizedText,
    /// The question asked.
    #[serde(default)]
    pub question: LocalizedText,
    /// One sentence per level, lowest first; as many as the scale has levels.
    #[serde(default)]
    pub anchors: Vec<LocalizedText>,
    /// Examples of evidence.
    #[serde(default)]
    pub evidence: LocalizedText,
    /// How to count, and what to do in doubt.
    #[serde(default)]
    pub help: LocalizedText,
    /// Whether "not applicable" is an allowed answer.
    pub not_applicable_allowed: bool,
    /// The keys of its sources.
    #[serde(default)]
    pub sources: Vec<String>,
}
