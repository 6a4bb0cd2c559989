//! Clear, undo and redo below a question, and undo and redo of a plan.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::ui::session::use_session;

/// Clear, undo, redo.
#[component]
pub(in crate::ui::pages) fn Corrections(
    locale: Locale,
    /// Clears the answer; with it, whether there is an answer.
    #[prop(optional)]
    clear: Option<(Callback<()>, Signal<bool>)>,
) -> impl IntoView {
    let session = use_session();
    let (words, common) = (i18n::question(locale), i18n::common(locale));
    let can_undo = Memo::new(move |_| session.can_undo());
    let can_redo = Memo::new(move |_| session.can_redo());
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
