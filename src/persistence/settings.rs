//! How the user wants the app.

use litemap::LiteMap;

use crate::domain::instrument::Locale;
use crate::json::{self, Object, Value};

/// The colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// As in the instrument.
    #[default]
    Instrument,
    /// The question that most narrows the stage first.
    Fastest,
}

/// How many questions a page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// One.
    #[default]
    Single,
    /// Those of one dimension.
    List,
}

/// All settings. A missing one has its default.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    pub places: LiteMap<String, String>,
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
            places: LiteMap::new(),
        }
    }
}

/// Gives a choice its names in storage and in the style sheets.
macro_rules! named {
    ($type:ident { $($variant:ident: $name:literal),* }) => {
        impl $type {
            /// The name in storage and in the style sheets.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name),*
                }
            }

            fn of_name(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

named!(Theme { Device: "device", Light: "light", Dark: "dark", Projector: "projector" });
named!(TextSize { Normal: "normal", Large: "large", Largest: "largest" });
named!(Order { Instrument: "instrument", Fastest: "fastest" });
named!(Layout { Single: "single", List: "list" });

impl Settings {
    /// Reads stored settings; one that cannot be read has its default and leaves the others as they are.
    pub fn decode(text: &str) -> Self {
        let stored = json::parse(text).unwrap_or(Value::Null);
        let name = |key: &str| stored.get(key).and_then(Value::as_str).unwrap_or_default();
        let flag = |key: &str| stored.get(key).and_then(Value::as_bool);
        let places = stored.get("places").and_then(Value::as_object).into_iter().flat_map(Object::iter);
        let default = Self::default();
        let mut settings = Self {
            locale: Locale::ALL.into_iter().find(|locale| locale.tag() == name("locale")),
            theme: Theme::of_name(name("theme")).unwrap_or_default(),
            text_size: TextSize::of_name(name("text_size")).unwrap_or_default(),
            keys: flag("keys").unwrap_or(default.keys),
            order: Order::of_name(name("order")).unwrap_or_default(),
            layout: Layout::of_name(name("layout")).unwrap_or_default(),
            show_previous: flag("show_previous").unwrap_or(default.show_previous),
            places: default.places,
        };
        let place = |(id, indicator): (&str, &Value)| Some((id.to_owned(), indicator.as_str()?.to_owned()));
        settings.places.extend(places.filter_map(place));
        settings
    }

    /// The settings as stored.
    pub fn encode(&self) -> String {
        let mut stored = Object::new();
        let mut put = |key: &str, value: Value| stored.insert(key.to_owned(), value);
        put("locale", self.locale.map(Locale::tag).into());
        put("theme", self.theme.name().into());
        put("text_size", self.text_size.name().into());
        put("keys", self.keys.into());
        put("order", self.order.name().into());
        put("layout", self.layout.name().into());
        put("show_previous", self.show_previous.into());
        let places = self.places.iter().map(|(id, indicator)| (id.clone(), indicator.as_str().into()));
        put("places", Value::Object(places.collect()));
        json::compact(&Value::Object(stored))
    }
}
