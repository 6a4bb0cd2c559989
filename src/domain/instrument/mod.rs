//! The instrument as data: dimensions, indicators, stages and their texts.
//!
//! The code contains no ids, thresholds, limits or stage names: [`Instrument::parse`] reads them from `standard.json`.
//! It reports every error and returns an instrument only if there is none.

mod context;
mod decimal;
mod dimension;
mod fault;
mod guidance;
mod indicator;
mod overlay;
mod pieces;
mod previous;
mod reading;
mod scale;
mod sealed;
mod stage;
mod text;

pub use context::{Example, ExampleKind, Expected, FieldKind, ProfileField, Role, Rules, Source, WeightSet};
pub use decimal::Thousandths;
pub use dimension::Dimension;
pub use fault::{Fault, FaultKind};
pub use guidance::{Guidance, Recommendation, StageOrder, Step, Target};
pub use indicator::{Indicator, IndicatorId};
pub use overlay::{Overlay, OverlaySubject, OverlayTest};
pub use previous::{Previous, version_numbers};
pub use scale::{Level, LevelText, Scale};
pub use stage::{Condition, Stage, Subject};
pub use text::{Locale, LocalizedText};

use serde::{Deserialize, Serialize};

/// The file of the instrument shipped with the app.
pub const STANDARD: &str = include_str!("standard.json");

/// The SHA-256 of [`STANDARD`] in hexadecimal; a test compares them.
pub const STANDARD_HASH: &str = "94721f65233d42abafae2320b3824c5b02edf813a4fa358b42f2311082793a68";

/// An instrument. All references in it are valid.
///
/// Serialized, it is the first of its [pieces](Instrument::pieces): the fields of the guide and of the references are
/// skipped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The previous versions whose answers can be read.
    pub previous: Vec<Previous>,
    /// Its title.
    pub title: LocalizedText,
    /// Its status and its limits: shown with every result.
    pub status_note: LocalizedText,
    /// How to choose a level.
    pub rating_rule: LocalizedText,
    /// The limits of the method.
    pub rules: Rules,
    /// The rating scale.
    pub scale: Scale,
    /// The roles a rater can have.
    pub roles: Vec<Role>,
    /// The fields of the cluster profile.
    pub profile_fields: Vec<ProfileField>,
    /// The dimensions, in instrument order.
    pub dimensions: Vec<Dimension>,
    /// The indicators, in instrument order.
    pub indicators: Vec<Indicator>,
    /// The weight sets; the first one is used.
    pub weight_sets: Vec<WeightSet>,
    /// The stages, rank 1 first.
    pub stages: Vec<Stage>,
    /// The overlays.
    #[serde(skip)]
    pub overlays: Vec<Overlay>,
    /// The steps of the development model.
    #[serde(skip)]
    pub steps: Vec<Step>,
    /// The recommendations: one for each dimension at each stage, some for single indicators.
    #[serde(skip)]
    pub recommendations: Vec<Recommendation>,
    /// The order of the steps at each stage.
    #[serde(skip)]
    pub stage_orders: Vec<StageOrder>,
    /// The worked examples.
    pub examples: Vec<Example>,
    /// The sources.
    #[serde(skip)]
    pub sources: Vec<Source>,
}

impl Instrument {
    /// The indicator with this id.
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id.as_str() == id)
    }

    /// The previous version with this number, if its answers can be read.
    pub fn previous(&self, version: &str) -> Option<&Previous> {
        self.previous.iter().find(|previous| previous.version == version)
    }

    /// The indicators of the dimension at this position, in instrument order.
    pub fn indicators_of(&self, dimension: usize) -> impl Iterator<Item = &Indicator> {
        self.indicators.iter().filter(move |indicator| indicator.dimension == dimension)
    }

    /// The stage with this rank.
    pub fn stage(&self, rank: u8) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.rank == rank)
    }

    /// The order of the steps at the stage with this rank.
    pub fn step_order(&self, rank: u8) -> Option<&StageOrder> {
        let stage = self.stage(rank)?;
        self.stage_orders.iter().find(|order| order.stage == stage.id)
    }

    /// The step of the development model with this number.
    pub fn step(&self, number: u8) -> Option<&Step> {
        self.steps.iter().find(|step| step.number == number)
    }

    /// The indicators required for a stage, in instrument order.
    pub fn gate_indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.indicators.iter().filter(|indicator| self.rules.gate_indicators.contains(&indicator.position))
    }

    /// The weight set used: the first one.
    pub fn weights(&self) -> &[Thousandths] {
        self.weight_sets.first().map_or(&[], |set| &set.weights)
    }
}
