//! The user's settings.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::stored::{each_entry, read_each, updated};
use crate::domain::instrument::Locale;

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
    /// 20 % larger.
    Large,
    /// 50 % larger.
    Largest,
}

/// The order of the questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Order {
    /// As in the instrument.
    #[default]
    Instrument,
    /// The question that narrows the stage most comes first.
    Fastest,
}

/// The number of questions per page.
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
    /// The language; if not chosen, the browser's, if the app supports it.
    pub locale: Option<Locale>,
    /// The colours.
    pub theme: Theme,
    /// The size of all text.
    pub text_size: TextSize,
    /// Whether single keys answer questions.
    pub keys: bool,
    /// The order of the questions.
    pub order: Order,
    /// How many questions a page shows.
    pub layout: Layout,
    /// Whether the previous assessment's answers are shown beside the questions.
    pub show_previous: bool,
    /// The indicator last viewed, by assessment.
    #[serde(deserialize_with = "each_entry")]
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

impl Theme {
    /// The name in style sheets, the same as in storage.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Projector => "projector",
        }
    }
}

impl TextSize {
    /// The name in style sheets, the same as in storage.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }
}

impl Settings {
    /// Parses stored settings; an unreadable one gets its default and does not affect the others.
    ///
    /// ```
    /// use dinamika::persistence::{Settings, Theme};
    /// let settings = Settings::decode(r#"{"theme": "dark", "text_size": "huge"}"#);
    /// assert_eq!(settings, Settings { theme: Theme::Dark, ..Settings::default() });
    /// ```
    pub fn decode(text: &str) -> Self {
        read_each(text)
    }

    /// The settings to store. Keeps what another version of the app has written into `stored` and this one does not know.
    ///
    /// ```
    /// use dinamika::persistence::{Settings, Theme};
    /// let stored = r#"{"theme":"sepia","voice":"low"}"#;
    /// let mut settings = Settings::decode(stored);
    /// settings.keys = false;
    /// let text = settings.encode(stored);
    /// assert!(text.contains(r#""theme":"sepia""#) && text.contains(r#""voice":"low""#) && text.contains(r#""keys":false"#));
    /// ```
    pub fn encode(&self, stored: &str) -> String {
        updated(stored, &Self::decode(stored), self)
    }
}
