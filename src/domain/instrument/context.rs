//! The context of the questions: roles, profile fields, sources, worked examples.

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

/// The type of a profile field.
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
    /// Its type.
    #[serde(rename = "type")]
    pub kind: FieldKind,
    /// Whether the app asks for it first.
    pub required: bool,
    /// Its label.
    #[serde(default)]
    pub label: LocalizedText,
    /// How to fill it in.
    #[serde(default)]
    pub hint: LocalizedText,
    /// Remarks on the field.
    #[serde(default)]
    pub note: Option<LocalizedText>,
    /// The keys of its sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A source of the instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its key.
    pub key: String,
    /// Author and title.
    pub title: String,
    /// The year of publication, if known.
    #[serde(default)]
    pub year: Option<u16>,
    /// Remarks on the source.
    #[serde(default)]
    pub note: Option<LocalizedText>,
    /// Its address.
    #[serde(default)]
    pub address: Option<String>,
}

/// Whether the cluster of a worked example exists. Its ratings are made up either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ExampleKind {
    /// A cluster like those of the study.
    Illustrative,
    /// A made-up cluster.
    Fictional,
}

/// A worked example: made-up answers with their expected result.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Example {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: LocalizedText,
    /// Whether the cluster exists.
    pub kind: ExampleKind,
    /// What the cluster makes.
    pub product: Option<LocalizedText>,
    /// Where it is; none where that is invented, too.
    pub district: Option<String>,
    /// What there is to learn from it, in one sentence.
    pub shows: Option<LocalizedText>,
    /// Which parts are made up.
    pub note: LocalizedText,
    /// The year the cluster was founded.
    pub year_begun: Option<i32>,
    /// The source of that year.
    pub year_note: LocalizedText,
    /// The number of active firms.
    pub active_firms: Option<u32>,
    /// Its answers, by indicator id.
    pub answers: Vec<(IndicatorId, Level)>,
    /// The indicators that are answered with "don't know".
    pub unknown: Vec<IndicatorId>,
    /// Evidence, by indicator id.
    pub evidence: Vec<(IndicatorId, LocalizedText)>,
    /// The sources of its facts.
    pub sources: Vec<String>,
    /// The expected result.
    pub expected: Expected,
}

/// The expected result of a worked example.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expected {
    /// The ranks of the lowest and the highest stage; equal if every indicator has a level.
    pub stage: [u8; 2],
    /// Its index, 0 to 100, to six decimals; `None` unless every indicator has a level.
    pub index: Option<String>,
    /// Its overlays, in instrument order.
    pub overlays: Vec<String>,
}

/// One weighting of the dimensions. The instrument's first one is used, the others test how much the weights matter. In
/// the file `W` maps dimension ids to weights.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeightSet<W = Vec<Thousandths>> {
    /// Its id.
    pub id: String,
    /// Its name.
    #[serde(default)]
    pub name: LocalizedText,
    /// One weight per dimension, in instrument order; they sum to one.
    pub weights: W,
    /// The origin of the weights.
    #[serde(default)]
    pub note: LocalizedText,
    /// The keys of its sources.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// The limits of the method. In the file `I` is an id, `L` a numeral and `N` any number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules<I = usize, L = Level, N = Thousandths> {
    /// The positions of the indicators required for a stage.
    #[serde(rename = "gate_items")]
    pub gate_indicators: Vec<I>,
    /// The share of applicable indicators that must be answered for a point estimate: numerator and denominator.
    pub answered_share: [u32; 2],
    /// From this level on, an answer to a gate indicator needs evidence.
    pub evidence_from: L,
    /// The level such an answer is capped at without evidence, in the evidence check.
    pub evidence_cap: L,
    /// The two limits between split, fair and agreed.
    pub agreement: [N; 2],
    /// The fewest ballots for which agreement is computed.
    pub minimum_ballots: u32,
    /// The maximum number of recommendations shown.
    pub recommendations: usize,
}
