//! How the user wants the app.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::instrument::Locale;
use crate::exchange::json;

/// The colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the device is set.
    #[default]
    Device,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Black on white, large, for a projector.
    Projector,
}

/// The size of all text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TextSize {
    /// As designed.
    #[default]
    Normal,
    /// A fifth larger.
    Large,
    /// Half as large again.
    Largest,
}

/// The order of the questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Order {
    /// As in the instrument.
    #[default]
    Instrument,
    /// The question that most narrows the stage first.
    Fastest,
}

/// How many questions a page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// One.
    #[default]
    Single,
    /// Those of one dimension.
    List,
}

/// All settings. A missing one has its default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language; none until chosen: then the browser's, if the app has it.
    pub locale: Option<Locale>,
    /// The colours.
    pub theme: Theme,
    /// The size of all text.
    pub text_size: TextSize,
    /// Whether single keys answer.
    pub keys: bool,
    /// The order of the questions.
    pub order: Order,
    /// How many questions a page shows.
    pub layout: Layout,
    /// Whether the previous assessment's answers stand beside the questions.
    pub show_previous: bool,
    /// For each assessment, the indicator last looked at.
    pub places: BTreeMap<String, String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            locale: None,
            theme: Theme::default(),
            text_size: TextSize::default(),
            keys: true,
            order: Order::default(),
            layout: Layout::default(),
            show_previous: false,
            places: BTreeMap::new(),
        }
    }
}

impl Settings {
    /// Reads stored settings; what cannot be read is the default.
    pub fn decode(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    /// The settings as stored.
    pub fn encode(&self) -> String {
        json::compact(self)
    }
}
