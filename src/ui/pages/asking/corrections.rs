//! Under a question: take back.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::persistence::History;
use crate::ui::session::Session;

/// Clear, undo, redo.
#[component]
pub(in crate::ui::pages) fn Corrections(
    session: Session,
    locale: Locale,
    #[prop(into)] clear: Option<Callback<()>>,
) -> impl IntoView {
    let (words, common) = (&texts(locale).question, &texts(locale).common);
    view! {
        <p class="corrections">
            {clear.map(|clear| view! {
                <button type="button" class="link" on:click=move |_| clear.run(())>{words.clear}</button>
            })}
            <button
                type="button"
                class="link"
                disabled=move || !session.history.with(History::can_undo)
                on:click=move |_| session.undo()
            >
                {common.undo}
            </button>
            <button
                type="button"
                class="link"
                disabled=move || !session.history.with(History::can_redo)
                on:click=move |_| session.redo()
            >
                {common.redo}
            </button>
        </p>
    }
}
