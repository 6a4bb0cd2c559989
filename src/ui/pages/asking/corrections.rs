//! Under a question: take back.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::persistence::{History, Scope};
use crate::ui::session::Session;
use crate::ui::view;

/// Clear, undo, redo.
#[component]
pub(in crate::ui::pages) fn Corrections(
    session: Session,
    locale: Locale,
    #[prop(into)] clear: Option<Callback<()>>,
) -> impl IntoView {
    let can = move |ask: fn(&History, &Scope) -> bool| {
        session.scope().is_some_and(|scope| session.history.with(|history| ask(history, &scope)))
    };
    let (words, common) = (&texts(locale).question, &texts(locale).common);
    view! {
        <p class="corrections">
            {clear.map(|clear| view! {
                <button type="button" class="link" on:click=move |_| clear.run(())>{words.clear}</button>
            })}
            <button
                type="button"
                class="link"
                disabled=move || !can(History::can_undo)
                on:click=move |_| session.undo()
            >
                {common.undo}
            </button>
            <button
                type="button"
                class="link"
                disabled=move || !can(History::can_redo)
                on:click=move |_| session.redo()
            >
                {common.redo}
            </button>
        </p>
    }
}
