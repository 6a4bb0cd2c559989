//! What stands around the questions: who answers, what is known of the cluster, sources, worked examples.

use serde::{Deserialize, Serialize};

use super::decimal::Thousandths;
use super::indicator::IndicatorId;
use super::scale::Level;
use super::text::LocalizedText;

/// A role a rater can have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its id.
    pub id: String,
    /// Its name.
    #[serde(default)]
    pub name: LocalizedText,
}

/// What is typed into a profile field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FieldKind {
    /// Any text.
    Text,
    /// A calendar year.
    Year,
    /// A whole number, zero or more.
    Number,
}

/// One field of the cluster profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileField {
    /// Its id: the key of the cluster in an assessment file.
    pub id: String,
    /// What is typed into it.
    #[serde(rename = "type")]
    pub kind: FieldKind,
    /// Whether the app asks for it before anything else.
    pub required: bool,
    /// Its label.
    #[serde(default)]
    pub label: LocalizedText,
    /// How to fill it in.
    #[serde(default)]
    pub hint: LocalizedText,
    /// What else must be known about it.
    #[serde(default)]
    pub note: Option<LocalizedText>,
    /// The sources it leans on.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A source the instrument leans on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its key.
    pub key: String,
    /// Author and title.
    pub title: String,
    /// The year it appeared, where known.
    #[serde(default)]
    pub year: Option<u16>,
    /// What to know about it.
    #[serde(default)]
    pub note: Option<LocalizedText>,
    /// Where it can be read.
    #[serde(default)]
    pub address: Option<String>,
}

/// What a worked example is about. Its ratings are invented either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExampleKind {
    /// A cluster of the kind the instrument was made from.
    Illustrative,
    /// No cluster that exists or was studied.
    Fictional,
}

/// A worked example: invented answers, and the result they must get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Example {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: LocalizedText,
    /// What it is about.
    pub kind: ExampleKind,
    /// What the cluster makes.
    pub product: Option<LocalizedText>,
    /// Where it is; none where that is invented, too.
    pub district: Option<String>,
    /// What there is to learn from it, in one sentence.
    pub shows: Option<LocalizedText>,
    /// What is invented and what is not.
    pub note: LocalizedText,
    /// The year the cluster began.
    pub year_begun: Option<i32>,
    /// Where that year comes from.
    pub year_note: LocalizedText,
    /// The number of active firms.
    pub active_firms: Option<u32>,
    /// Its answers, by the id of the indicator.
    pub answers: Vec<(IndicatorId, Level)>,
    /// The indicators that are answered with "don't know".
    pub unknown: Vec<IndicatorId>,
    /// What can be shown, by the id of the indicator.
    pub evidence: Vec<(IndicatorId, LocalizedText)>,
    /// The sources of its facts.
    pub sources: Vec<String>,
    /// What the diagnosis must say of it.
    pub expected: Expected,
}

/// The result a worked example must get.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expected {
    /// The ranks of the lowest and the highest stage; the same one where every indicator has a level.
    pub stage: [u8; 2],
    /// Its index, 0 to 100, to six decimals, where every indicator has a level.
    pub index: Option<String>,
    /// Its overlays, in instrument order.
    pub overlays: Vec<String>,
}

/// One weighting of the dimensions. The first one of the instrument is used, the others test how much it matters.
/// In the file `W` names the dimensions by id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeightSet<W = Vec<Thousandths>> {
    /// Its id.
    pub id: String,
    /// Its name.
    #[serde(default)]
    pub name: LocalizedText,
    /// One weight a dimension, in instrument order; they sum to one.
    pub weights: W,
    /// Where the weights come from.
    #[serde(default)]
    pub note: LocalizedText,
    /// The sources it leans on.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// The limits of the method. In the file `I` is an id, `L` a numeral and `N` any number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules<I = usize, L = Level, N = Thousandths> {
    /// The places of the indicators without which no stage is given.
    #[serde(rename = "gate_items")]
    pub gate_indicators: Vec<I>,
    /// The share of applicable indicators that must be answered for a point estimate: numerator and denominator.
    pub answered_share: [u32; 2],
    /// From this level on an answer on a gate indicator wants evidence.
    pub evidence_from: L,
    /// What such an answer counts without evidence, in the evidence check.
    pub evidence_cap: L,
    /// The two limits between split, fair and agreed.
    pub agreement: [N; 2],
    /// The fewest ballots for which agreement is given.
    pub minimum_ballots: u32,
    /// The most cards shown.
    pub recommendations: usize,
}
