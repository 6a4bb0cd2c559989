//! What to do next: recommendations and the seven steps they belong to.

use serde::{Deserialize, Serialize};

use super::text::LocalizedText;

/// The words of one recommendation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guidance {
    /// The recommendation in one line.
    #[serde(default)]
    pub title: LocalizedText,
    /// What to do.
    #[serde(default)]
    pub action: LocalizedText,
    /// The first move, this week.
    #[serde(default)]
    pub first_move: LocalizedText,
    /// The steps of the model it belongs to, the main one first.
    pub steps: Vec<u8>,
    /// Who leads.
    #[serde(default)]
    pub lead: LocalizedText,
    /// What there is to show for it.
    #[serde(default)]
    pub output: LocalizedText,
    /// In how many days.
    pub horizon_days: u16,
}

/// What a recommendation is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// The indicator at this place.
    Indicator(usize),
    /// The dimension at this place.
    Dimension(usize),
}

/// A recommendation for one target at one stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recommendation {
    /// What it is for.
    pub target: Target,
    /// The dimension it covers: its target's own.
    pub dimension: usize,
    /// The rank of the stage at which it is given.
    pub rank: u8,
    /// Its words.
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
    /// What it brings.
    #[serde(default)]
    pub delivers: LocalizedText,
    /// Who leads.
    #[serde(default)]
    pub lead: LocalizedText,
    /// Who takes part.
    #[serde(default)]
    pub with: LocalizedText,
    /// What is done.
    pub activities: Vec<LocalizedText>,
    /// What there is to show for it.
    pub outputs: Vec<LocalizedText>,
    /// The sources it leans on.
    pub sources: Vec<String>,
}

/// The order of the steps at one stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageOrder {
    /// The id of the stage.
    pub stage: String,
    /// Every step, the first to take first.
    pub order: Vec<u8>,
    /// The steps that matter at this stage.
    pub focus: Vec<u8>,
    /// Why in this order.
    #[serde(default)]
    pub reason: LocalizedText,
}
