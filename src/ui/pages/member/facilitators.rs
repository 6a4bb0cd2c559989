//! What a member sees in place of a page of the facilitator's.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::route::{Page, Route};

/// That the result is opened by all together, and the ways on. The result of one member's answers is not the cluster's, and
/// seen before handing in it would sway them.
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
