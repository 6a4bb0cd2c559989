//! While a part of the app is still on its way.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;

/// Says so.
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
