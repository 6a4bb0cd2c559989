//! An address that leads nowhere.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::platform::document;
use crate::route::Route;
use crate::ui::view;

/// Says so, says what is safe, and leads home.
pub fn not_found(locale: Locale) -> AnyView {
    let words = &texts(locale).common;
    document::set_title(&format!("{} – Dinamika", words.not_found));
    view! {
        <div class="column">
            <h1 tabindex="-1">{words.not_found}</h1>
            <p>{words.not_found_body}</p>
            <p><a class="button" href=Route::Home.href()>{words.to_home}</a></p>
        </div>
    }
}
