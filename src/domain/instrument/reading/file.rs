//! The instrument's JSON file before validation: references are ids, numbers are as written.
//!
//! A missing text is read as a blank one, so that the lint can report it together with all other errors.

use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::super::{
    Dimension, ExampleKind, Guidance, Indicator, LevelText, LocalizedText, Overlay, Previous, ProfileField, Role,
    Rules, Source, Stage, StageOrder, Step, WeightSet,
};
use super::unique::Unique;

pub(super) type RulesFile = Rules<String, u8, Number>;
pub(super) type IndicatorFile = Indicator<String, String>;
pub(super) type WeightSetFile = WeightSet<Unique<Number>>;
pub(super) type StageFile = Stage<TestFile>;
pub(super) type OverlayFile = Overlay<TestFile>;

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InstrumentFile {
    pub(super) id: String,
    pub(super) version: String,
    #[serde(default)]
    pub(super) previous: Vec<Previous<String>>,
    #[serde(default)]
    pub(super) title: LocalizedText,
    #[serde(default)]
    pub(super) status_note: LocalizedText,
    #[serde(default)]
    pub(super) rating_rule: LocalizedText,
    pub(super) rules: RulesFile,
    pub(super) levels: Vec<LevelText>,
    #[serde(default)]
    pub(super) roles: Vec<Role>,
    #[serde(default)]
    pub(super) profile_fields: Vec<ProfileField>,
    pub(super) dimensions: Vec<Dimension>,
    pub(super) items: Vec<IndicatorFile>,
    pub(super) weight_sets: Vec<WeightSetFile>,
    pub(super) stages: Vec<StageFile>,
    #[serde(default)]
    pub(super) overlays: Vec<OverlayFile>,
    #[serde(default)]
    pub(super) steps: Vec<Step>,
    #[serde(default)]
    pub(super) recommendations: Vec<RecommendationFile>,
    #[serde(default)]
    pub(super) stage_sequence: Vec<StageOrder>,
    #[serde(default)]
    pub(super) profiles: Vec<ProfileFile>,
    #[serde(default)]
    pub(super) sources: Vec<Source>,
}

/// A stage condition or an overlay's test: one subject and its limits.
#[expect(clippy::struct_excessive_bools, reason = "the file marks subjects without an id as true")]
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct TestFile {
    pub(super) item: Option<String>,
    pub(super) every_item: bool,
    pub(super) dimension: Option<String>,
    pub(super) every_dimension: bool,
    pub(super) overall: bool,
    pub(super) stage_rank: bool,
    pub(super) age: bool,
    pub(super) active_firms: bool,
    pub(super) at_least: Option<Number>,
    pub(super) at_most: Option<Number>,
}

/// The subject of a test.
pub(super) enum SubjectFile<'a> {
    Item(&'a str),
    EveryItem,
    Dimension(&'a str),
    EveryDimension,
    Overall,
    StageRank,
    Age,
    ActiveFirms,
}

impl TestFile {
    /// The subject of the test; `None` if it names none or several.
    pub(super) fn subject(&self) -> Option<SubjectFile<'_>> {
        let named = [
            self.item.as_deref().map(SubjectFile::Item),
            self.every_item.then_some(SubjectFile::EveryItem),
            self.dimension.as_deref().map(SubjectFile::Dimension),
            self.every_dimension.then_some(SubjectFile::EveryDimension),
            self.overall.then_some(SubjectFile::Overall),
            self.stage_rank.then_some(SubjectFile::StageRank),
            self.age.then_some(SubjectFile::Age),
            self.active_firms.then_some(SubjectFile::ActiveFirms),
        ];
        let mut named = named.into_iter().flatten();
        let first = named.next()?;
        named.next().is_none().then_some(first)
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct RecommendationFile {
    pub(super) item: Option<String>,
    pub(super) dimension: Option<String>,
    pub(super) stage: String,
    #[serde(flatten)]
    pub(super) guidance: Guidance,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProfileFile {
    pub(super) id: String,
    #[serde(default)]
    pub(super) name: LocalizedText,
    pub(super) kind: ExampleKind,
    pub(super) product: Option<LocalizedText>,
    pub(super) district: Option<String>,
    pub(super) shows: Option<LocalizedText>,
    #[serde(default)]
    pub(super) note: LocalizedText,
    pub(super) year_begun: Option<i32>,
    #[serde(default)]
    pub(super) year_note: LocalizedText,
    pub(super) active_firms: Option<u32>,
    pub(super) answers: Unique<u8>,
    /// The items that are answered with "don't know".
    #[serde(default)]
    pub(super) unknown: Vec<String>,
    /// Evidence, by item.
    #[serde(default)]
    pub(super) evidence: Unique<LocalizedText>,
    #[serde(default)]
    pub(super) sources: Vec<String>,
    /// The stage, if every item has a level; `expected_index` is its index.
    pub(super) expected_stage: Option<u8>,
    pub(super) expected_index: Option<Number>,
    /// The lowest and the highest stage, if an item has no level.
    pub(super) expected_range: Option<[u8; 2]>,
    #[serde(default)]
    pub(super) flags: Vec<String>,
}
