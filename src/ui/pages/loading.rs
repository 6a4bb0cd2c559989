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
    loses_focus_to_what_follows();
    view! {
        <div class="column coming">
            <h1 tabindex="-1">{words.loading}</h1>
        </div>
    }
}

/// The page that follows gives its own heading the focus that something here had.
pub(super) fn loses_focus_to_what_follows() {
    on_cleanup(|| document::next_frame(|| document::focus_if_lost("main h1")));
}
