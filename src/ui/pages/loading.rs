//! While a part of the app is still on its way.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::ui::view::{IntoView, View, div, h1, when_gone};

/// Says so.
pub fn loading(locale: Locale) -> View {
    let words = i18n::common(locale);
    document::set_title(&format!("{} – Dinamika", words.loading));
    loses_focus_to_what_follows();
    div().class("column coming").child(h1().attr("tabindex", "-1").child(words.loading)).into_view()
}

/// The page that follows gives its own heading the focus that something here had.
pub(super) fn loses_focus_to_what_follows() {
    when_gone(|| document::next_frame(|| document::focus_if_lost("main h1")));
}
