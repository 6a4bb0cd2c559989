//! The page for unknown addresses.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::route::Route;

/// Says what is safe, and links to the home page.
#[component]
pub(super) fn NotFound(locale: Locale) -> impl IntoView {
    let words = i18n::common(locale);
    document::set_title(&format!("{} – Dinamika", words.not_found));
    view! {
        <div class="column">
            <h1 tabindex="-1">{words.not_found}</h1>
            <p>{words.not_found_body}</p>
            <p>
                <a class="button" href=Route::Home.href()>
                    {words.to_home}
                </a>
            </p>
        </div>
    }
}
