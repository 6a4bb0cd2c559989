//! The top of a page of one cluster.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::route::Route;

/// The way back, what the page belongs to, if known, and the title.
#[component]
pub(super) fn Top(title: String, #[prop(into)] of: Signal<String>, back: Route, locale: Locale) -> impl IntoView {
    document::set_title(&format!("{title} – Dinamika"));
    view! {
        <a class="back" href=back.href()>
            "← "
            {i18n::common(locale).back}
        </a>
        <Show when=move || of.with(|of| !of.is_empty())>
            <p class="kicker">{of}</p>
        </Show>
        <h1 tabindex="-1">{title}</h1>
    }
}
