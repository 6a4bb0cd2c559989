//! Stages and their conditions.

use serde::{Deserialize, Serialize};

use super::decimal::Thousandths;
use super::text::LocalizedText;

/// The subject of a condition. Conditions are shown in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Subject {
    /// The indicator at this position.
    Indicator(usize),
    /// Every applicable indicator: the lowest one decides.
    EveryIndicator,
    /// The dimension at this position.
    Dimension(usize),
    /// The weighted mean of all dimensions.
    Overall,
}

/// One lower bound. There are no upper bounds, so raising an answer never lowers a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// The subject that must reach the threshold.
    pub subject: Subject,
    /// The threshold, on the instrument's scale.
    pub at_least: Thousandths,
    /// Whether it belongs to a set with the same threshold for every applicable dimension: the condition is omitted if
    /// its dimension is not applicable.
    pub from_every_dimension: bool,
}

/// A stage of the cluster's development. Stages are cumulative: a stage holds if its conditions and those of every
/// stage below are met. In the file `C` names its subject by id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage<C = Condition> {
    /// Its id.
    pub id: String,
    /// Its rank, from 1.
    pub rank: u8,
    /// Its name.
    #[serde(default)]
    pub name: LocalizedText,
    /// Its description and what to do next.
    #[serde(default)]
    pub summary: LocalizedText,
    /// The aim at this stage.
    #[serde(default)]
    pub aim: LocalizedText,
    /// What not to do yet.
    #[serde(default)]
    pub avoid: LocalizedText,
    /// The gate to this stage: empty for the first one.
    #[serde(rename = "requires")]
    pub conditions: Vec<C>,
    /// The keys of its sources.
    #[serde(default)]
    pub sources: Vec<String>,
}
