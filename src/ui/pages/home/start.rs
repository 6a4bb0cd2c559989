//! The button that starts an assessment.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::identifier;
use crate::route::{Page, Route};
use crate::ui::session::use_session;

/// The button that starts the assessment of a new cluster.
#[component]
pub(in crate::ui::pages) fn Start(locale: Locale) -> impl IntoView {
    let session = use_session();
    let start = move |_| session.go(Route::own(&identifier::fresh(), Page::Profile));
    view! {
        <button type="button" class="button" on:click=start>
            {i18n::home(locale).start}
        </button>
    }
}
