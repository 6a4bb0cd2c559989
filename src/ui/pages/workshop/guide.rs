//! The facilitator's guide, one page.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::{document, location};
use crate::ui::components::QuietButton;

/// The guide for the facilitator.
#[component]
pub(super) fn Guide(locale: Locale) -> impl IntoView {
    let words = i18n::guide(locale);
    document::set_title(&format!("{} – Dinamika", words.title));
    let part = |(title, points): &(&'static str, &'static [&'static str])| {
        view! {
            <section>
                <h2>{*title}</h2>
                <ul>{points.iter().map(|point| view! { <li>{*point}</li> }).collect_view()}</ul>
            </section>
        }
    };
    view! {
        <div class="column guide">
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.lead}</p>
            {words.parts.iter().map(part).collect_view()}
            <p class="actions">
                <button type="button" class="button" on:click=|_| document::print()>
                    {words.print}
                </button>
                <QuietButton on:click=|_| location::back()>{i18n::common(locale).back}</QuietButton>
            </p>
        </div>
    }
}
