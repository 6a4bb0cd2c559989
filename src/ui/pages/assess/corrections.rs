//! Under a question: take back.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::persistence::{History, Scope};
use crate::ui::session::use_session;

/// Clear, undo, redo.
#[component]
pub(super) fn Corrections(
    locale: Locale,
    /// Clears the answer; with it, whether there is one.
    #[prop(optional)]
    clear: Option<(Callback<()>, Signal<bool>)>,
) -> impl IntoView {
    let session = use_session();
    let (words, common) = (i18n::question(locale), i18n::common(locale));
    let can = move |ask: fn(&History, &Scope) -> bool| {
        Memo::new(move |_| session.scope().is_some_and(|scope| session.history.with(|history| ask(history, &scope))))
    };
    let (can_undo, can_redo) = (can(History::can_undo), can(History::can_redo));
    view! {
        <p class="corrections">
            {clear
                .map(|(clear, is_answered)| {
                    view! {
                        <button
                            type="button"
                            class="link"
                            disabled=move || !is_answered.get()
                            on:click=move |_| clear.run(())
                        >
                            {words.clear}
                        </button>
                    }
                })}
            <button type="button" class="link" disabled=move || !can_undo.get() on:click=move |_| session.undo()>
                {common.undo}
            </button>
            <button type="button" class="link" disabled=move || !can_redo.get() on:click=move |_| session.redo()>
                {common.redo}
            </button>
        </p>
    }
}
