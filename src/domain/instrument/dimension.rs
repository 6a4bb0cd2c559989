//! A dimension: a group of indicators with one score.

use serde::{Deserialize, Serialize};

use super::sealed::sealed;
use super::text::LocalizedText;

/// One dimension of the instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dimension {
    /// Its id.
    pub id: String,
    /// Its position in instrument order, from 0.
    #[serde(default, deserialize_with = "sealed")]
    pub position: usize,
    /// Its full name.
    #[serde(default)]
    pub name: LocalizedText,
    /// A name short enough for a chart.
    #[serde(default)]
    pub short: LocalizedText,
    /// Why it matters.
    #[serde(default)]
    pub why: LocalizedText,
    /// Whether a stage requires answers in it.
    pub gate: bool,
    /// The keys of its sources.
    #[serde(default)]
    pub sources: Vec<String>,
}
