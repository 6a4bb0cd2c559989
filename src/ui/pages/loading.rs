//! While a part of the app is still on its way.

use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::platform::document;
use crate::ui::view::{IntoView, View, div, h1, when_gone};

/// Says so. The page that follows gives its own heading the focus that this one had.
pub fn loading(locale: Locale) -> View {
    let words = &texts(locale).common;
    document::set_title(&format!("{} – Dinamika", words.loading));
    when_gone(|| document::next_frame(|| document::focus_if_lost("main h1")));
    div().class("column").child(h1().attr("tabindex", "-1").child(words.loading)).into_view()
}
