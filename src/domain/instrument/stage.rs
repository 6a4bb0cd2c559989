//! Stages and the conditions that lead to them.

use serde::{Deserialize, Serialize};

use super::decimal::Thousandths;
use super::text::LocalizedText;

/// What a condition looks at. The order is the order in which conditions are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Subject {
    /// The indicator at this place.
    Indicator(usize),
    /// Every applicable indicator: the lowest one counts.
    EveryIndicator,
    /// The dimension at this place.
    Dimension(usize),
    /// The weighted mean of all dimensions.
    Overall,
}

/// One lower bound. There are no upper bounds, so raising an answer never lowers a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// What must reach the threshold.
    pub subject: Subject,
    /// The threshold, on the instrument's scale.
    pub at_least: Thousandths,
    /// One of a set that asks the same of every applicable dimension: where the dimension is not applicable there is no
    /// such condition.
    pub from_every_dimension: bool,
}

/// A stage of the cluster's development. Stages are cumulative: one holds when its conditions and those of every stage
/// below hold. In the file `C` names its subject by id.
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
    /// What it is like and what opens next.
    #[serde(default)]
    pub summary: LocalizedText,
    /// The aim while standing here.
    #[serde(default)]
    pub aim: LocalizedText,
    /// What not to do yet.
    #[serde(default)]
    pub avoid: LocalizedText,
    /// The gate that leads here: none for the first stage.
    #[serde(rename = "requires")]
    pub conditions: Vec<C>,
    /// The sources it leans on.
    #[serde(default)]
    pub sources: Vec<String>,
}
