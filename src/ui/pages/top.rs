//! The top of a page of one cluster.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::route::Route;

/// The way back, what the page belongs to, and the title.
#[component]
pub(super) fn Top(title: String, of: String, back: Route, locale: Locale) -> impl IntoView {
    let of = (!of.is_empty()).then(|| view! { <p class="kicker">{of}</p> });
    document::set_title(&format!("{title} – Dinamika"));
    view! {
        <a class="back" href=back.href()>
            "← "
            {i18n::common(locale).back}
        </a>
        {of}
        <h1 tabindex="-1">{title}</h1>
    }
}
