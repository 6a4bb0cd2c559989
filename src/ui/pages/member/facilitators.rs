//! Shown to members instead of facilitator pages.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::route::{Page, Route};

/// Says that the result is opened by everyone together, with links to continue. The result of one member's answers is
/// not the cluster's, and seeing it before handing in could bias them.
#[component]
pub(super) fn TheFacilitators(locale: Locale, id: String) -> impl IntoView {
    let words = i18n::hand_in(locale);
    document::set_title(&format!("{} – Dinamika", words.facilitators));
    view! {
        <div class="column">
            <h1 tabindex="-1">{words.facilitators}</h1>
            <p class="lead">{words.facilitators_body}</p>
            <p class="actions">
                <a class="button" href=Route::own(&id, Page::HandIn).href()>
                    {words.title}
                </a>
                <a class="button quiet" href=Route::own(&id, Page::Check).href()>
                    {i18n::check(locale).title}
                </a>
            </p>
        </div>
    }
}
