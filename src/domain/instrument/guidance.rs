//! Recommendations, and the seven steps of the development model.

use serde::{Deserialize, Serialize};

use super::text::LocalizedText;

/// The texts of one recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guidance {
    /// The recommendation in one line.
    #[serde(default)]
    pub title: LocalizedText,
    /// What to do.
    #[serde(default)]
    pub action: LocalizedText,
    /// The first action, this week.
    #[serde(default)]
    pub first_move: LocalizedText,
    /// The steps of the model it belongs to, the main one first.
    pub steps: Vec<u8>,
    /// Who is responsible.
    #[serde(default)]
    pub lead: LocalizedText,
    /// The expected output.
    #[serde(default)]
    pub output: LocalizedText,
    /// The time frame in days.
    pub horizon_days: u16,
}

/// The target of a recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// The indicator at this position.
    Indicator(usize),
    /// The dimension at this position.
    Dimension(usize),
}

/// A recommendation for one target at one stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recommendation {
    /// Its target.
    pub target: Target,
    /// The dimension it covers: that of its target.
    pub dimension: usize,
    /// The rank of the stage at which it is given.
    pub rank: u8,
    /// Its texts.
    pub guidance: Guidance,
}

/// One step of the development model.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its number, from 1.
    pub number: u8,
    /// A short name.
    #[serde(default)]
    pub abbr: LocalizedText,
    /// Its full name.
    #[serde(default)]
    pub name: LocalizedText,
    /// Its aim.
    #[serde(default)]
    pub delivers: LocalizedText,
    /// Who is responsible.
    #[serde(default)]
    pub lead: LocalizedText,
    /// Who takes part.
    #[serde(default)]
    pub with: LocalizedText,
    /// Its activities.
    pub activities: Vec<LocalizedText>,
    /// Its outputs.
    pub outputs: Vec<LocalizedText>,
    /// The keys of its sources.
    pub sources: Vec<String>,
}

/// The order of the steps at one stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageOrder {
    /// The id of the stage.
    pub stage: String,
    /// Every step, the first one to take first.
    pub order: Vec<u8>,
    /// The steps to focus on at this stage.
    pub focus: Vec<u8>,
    /// The reason for this order.
    #[serde(default)]
    pub reason: LocalizedText,
}
