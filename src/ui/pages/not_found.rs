//! An address that leads nowhere.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::route::Route;
use crate::ui::view::{IntoView, View, a, div, h1, p};

/// Says so, says what is safe, and leads home.
pub fn not_found(locale: Locale) -> View {
    let words = i18n::common(locale);
    document::set_title(&format!("{} – Dinamika", words.not_found));
    div()
        .class("column")
        .child(h1().attr("tabindex", "-1").child(words.not_found))
        .child(p().child(words.not_found_body))
        .child(p().child(a().class("button").attr("href", Route::Home.href()).child(words.to_home)))
        .into_view()
}
