//! An assessment from a newer version of the app.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::route::{Page, Route};
use crate::ui::session::use_session;

/// Says that it is read-only, and links to the pages that can be viewed.
#[component]
pub(super) fn ReadOnly(locale: Locale, id: String) -> impl IntoView {
    let words = i18n::common(locale);
    let is_invited = use_session().is_invited(&id);
    document::set_title(&format!("{} – Dinamika", words.newer));
    view! {
        <div class="column">
            <h1 tabindex="-1">{words.newer}</h1>
            <p>{words.newer_body}</p>
            <p class="actions">
                {(!is_invited)
                    .then(|| {
                        view! {
                            <a class="button" href=Route::own(&id, Page::Result).href()>
                                {i18n::home(locale).see_result}
                            </a>
                        }
                    })} <a class="button quiet" href=Route::own(&id, Page::Check).href()>
                    {i18n::question(locale).check}
                </a>
            </p>
        </div>
    }
}
