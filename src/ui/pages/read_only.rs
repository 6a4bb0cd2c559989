//! An assessment that a newer version of the app has written.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::route::{Page, Route};
use crate::ui::view::{IntoView, View, a, div, h1, p};

/// Says so, and leads to what can be looked at.
pub fn read_only(locale: Locale, id: &str) -> View {
    let words = i18n::common(locale);
    document::set_title(&format!("{} – Dinamika", words.newer));
    let link = |class: &str, page, text| a().class(class).attr("href", Route::own(id, page).href()).child(text);
    let links = p().class("actions").child(link("button", Page::Result, i18n::home(locale).see_result)).child(link(
        "button quiet",
        Page::Check,
        i18n::question(locale).check,
    ));
    div()
        .class("column")
        .child(h1().attr("tabindex", "-1").child(words.newer))
        .child(p().child(words.newer_body))
        .child(links)
        .into_view()
}
