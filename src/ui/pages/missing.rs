//! Shown if a part of the app failed to load.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::ui::session::use_session;

/// Says what is safe, and offers to retry.
#[component]
pub(super) fn Missing(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::common(locale));
    document::set_title(&format!("{} – Dinamika", words.part_missing));
    view! {
        <div class="column" role="alert">
            <h1 tabindex="-1">{words.part_missing}</h1>
            <p>{words.part_missing_body}</p>
            <p>
                <button type="button" class="button" on:click=move |_| session.ask_again()>
                    {words.try_again}
                </button>
            </p>
        </div>
    }
}
