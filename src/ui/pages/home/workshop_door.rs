//! The link from the home page to workshops, shown even without a cluster.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::route::Route;

/// A link beside the start button.
#[component]
pub(super) fn WorkshopDoor(locale: Locale) -> impl IntoView {
    view! {
        <a class="button quiet" href=Route::Workshops.href()>
            {i18n::home(locale).hold_workshop}
        </a>
    }
}
