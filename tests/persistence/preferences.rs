//! Stored settings.

use std::collections::BTreeMap;

use dinamika::domain::instrument::Locale;
use dinamika::persistence::{Layout, Order, Settings, TextSize, Theme};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::support::generate::settings as usual;

fn any_settings() -> impl Strategy<Value = Settings> {
    let text = || vec(any::<char>(), 0..6).prop_map(String::from_iter);
    (
        option::of(select(Locale::ALL.to_vec())),
        select(vec![Theme::Device, Theme::Light, Theme::Dark, Theme::Projector]),
        select(vec![TextSize::Normal, TextSize::Large, TextSize::Largest]),
        select(vec![Order::Instrument, Order::Fastest]),
        select(vec![Layout::Single, Layout::List]),
        (any::<bool>(), any::<bool>()),
        btree_map(text(), text(), 0..4),
    )
        .prop_map(|(locale, theme, text_size, order, layout, (keys, show_previous), places)| Settings {
            locale,
            theme,
            text_size,
            keys,
            order,
            layout,
            show_previous,
            places: places.into_iter().collect(),
        })
}

#[test]
fn any_settings_round_trip() {
    proptest!(usual(), |(settings in any_settings())| {
        prop_assert_eq!(Settings::decode(&settings.encode("")), settings);
    });
}

#[test]
fn unreadable_settings_are_defaults() {
    for text in ["", "null", "[]", "7", "{", "{\"theme\": 1}", "{\"theme\": \"pink\"}", "\u{0}"] {
        assert_eq!(Settings::decode(text), Settings::default(), "{text}");
    }
    proptest!(usual(), |(characters in vec(any::<char>(), 0..30))| {
        prop_assert_eq!(Settings::decode(&String::from_iter(characters)), Settings::default());
    });
}

/// An unreadable setting affects no other one, and an unreadable entry no other entry.
#[test]
fn readable_settings_are_kept() {
    for (stored, expected) in [
        (r#"{"theme":"pink","keys":false}"#, Settings { keys: false, ..Settings::default() }),
        (r#"{"keys":"no","locale":"xx","theme":"dark"}"#, Settings { theme: Theme::Dark, ..Settings::default() }),
        (r#"{"keys":null,"order":null,"layout":"list"}"#, Settings { layout: Layout::List, ..Settings::default() }),
        (
            r#"{"places":{"a":1,"b":"SP1","c":null}}"#,
            Settings { places: [("b".to_owned(), "SP1".to_owned())].into(), ..Settings::default() },
        ),
        (r#"{"places":["SP1"],"show_previous":true}"#, Settings { show_previous: true, ..Settings::default() }),
    ] {
        assert_eq!(Settings::decode(stored), expected, "{stored}");
    }
}

#[test]
fn names_in_style_sheets_match_stored_names() {
    for theme in [Theme::Device, Theme::Light, Theme::Dark, Theme::Projector] {
        assert_eq!(serde_json::json!(theme), theme.name());
    }
    for size in [TextSize::Normal, TextSize::Large, TextSize::Largest] {
        assert_eq!(serde_json::json!(size), size.name());
    }
}

#[test]
fn missing_settings_are_defaults() {
    assert_eq!(Settings::decode("{}"), Settings::default());
    let chosen = Settings::decode("{\"locale\": \"en\", \"theme\": \"projector\", \"of_a_newer_version\": [1]}");
    let expected = Settings { locale: Some(Locale::En), theme: Theme::Projector, ..Settings::default() };
    assert_eq!(chosen, expected);
}

#[test]
fn initially_only_keys_are_enabled() {
    let expected = Settings {
        locale: None,
        theme: Theme::Device,
        text_size: TextSize::Normal,
        keys: true,
        order: Order::Instrument,
        layout: Layout::Single,
        show_previous: false,
        places: BTreeMap::new(),
    };
    assert_eq!(Settings::default(), expected);
}

/// Released settings remain readable forever.
#[test]
fn reads_the_first_released_settings() {
    let expected = Settings {
        locale: Some(Locale::Id),
        theme: Theme::Dark,
        text_size: TextSize::Largest,
        keys: false,
        order: Order::Fastest,
        layout: Layout::List,
        show_previous: true,
        places: BTreeMap::from_iter([("a-1".to_owned(), "SP1".to_owned())]),
    };
    assert_eq!(Settings::decode(include_str!("../fixtures/settings-1.json")), expected);
    let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(value(&expected.encode("")), value(include_str!("../fixtures/settings-1.json")));
}
