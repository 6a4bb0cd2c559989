//! The licences of all that ships.

use wasm_bindgen_futures::spawn_local;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::{document, shell};
use crate::ui::view::{IntoView, RwSignal, View, div, h1, p, pre};

/// The text of every licence, fetched when it is asked for.
pub fn licences(locale: Locale) -> View {
    let words = i18n::licences(locale);
    document::set_title(&format!("{} – Dinamika", words.title));
    let text = RwSignal::new(i18n::common(locale).loading.to_owned());
    let shown = text.clone();
    spawn_local(async move {
        let loaded = shell::load("loadLicences").await.and_then(|text| text.as_string());
        text.set(loaded.unwrap_or_else(|| words.failed.to_owned()));
    });
    div()
        .class("column")
        .child(h1().attr("tabindex", "-1").child(words.title))
        .child(p().child(words.lead))
        .child(pre().class("licences").attr("tabindex", "0").attr("lang", "en").child(move || shown.get()))
        .into_view()
}
