//! Placeholder while a part of the app is loading.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;

/// Says that the part is loading.
#[component]
pub(super) fn Loading(locale: Locale) -> impl IntoView {
    let words = i18n::common(locale);
    document::set_title(&format!("{} – Dinamika", words.loading));
    view! {
        <div class="column coming">
            <h1 tabindex="-1">{words.loading}</h1>
        </div>
    }
}
