//! When a part of the app did not arrive.

use super::loading::loses_focus_to_what_follows;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::ui::session::Session;
use crate::ui::view::{IntoView, View, button, div, h1, p};

/// Says so, says what is safe, and offers to fetch it again.
pub fn missing(session: Session, locale: Locale) -> View {
    let words = i18n::common(locale);
    document::set_title(&format!("{} – Dinamika", words.part_missing));
    loses_focus_to_what_follows();
    let again = button().attr("type", "button").class("button").on("click", move |_| session.load_missing());
    div()
        .class("column")
        .attr("role", "alert")
        .child(h1().attr("tabindex", "-1").child(words.part_missing))
        .child(p().child(words.part_missing_body))
        .child(p().child(again.child(words.try_again)))
        .into_view()
}
