//! The actions that were done, by day.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::clock;
use crate::report::history::Done;

/// A numbered list, with the numbers of the triangles in the chart; nothing while there are none.
#[component]
pub(super) fn DoneList(#[prop(into)] done: Signal<Vec<Done>>, locale: Locale) -> impl IntoView {
    let words = i18n::history(locale);
    let is_any = Memo::new(move |_| done.with(|done| !done.is_empty()));
    view! {
        <Show when=move || is_any.get()>
            <section class="done">
                <h2>{words.done}</h2>
                <ol>{move || done.get().into_iter().map(|one| done_line(one, locale)).collect_view()}</ol>
            </section>
        </Show>
    }
}

/// A day, and what was done on it.
pub(in crate::ui::pages::cluster) fn done_line(one: Done, locale: Locale) -> impl IntoView {
    view! { <li>{(i18n::history(locale).done_on)(&clock::date_text(one.day, locale), &one.titles.join("; "))}</li> }
}
