//! The button and dialog with the list of all questions.

use leptos::prelude::*;

use super::asking::Asked;
use crate::i18n;
use crate::platform::document;
use crate::route::{Page, Route};
use crate::ui::components::{Awaited, QuietButton};
use crate::ui::pages::question_list;

/// The id of the dialog.
pub(in crate::ui::pages) const DIALOG: &str = "questions";

/// The button and its dialog. The dialog's content is lazy-loaded and recreated whenever it opens.
#[component]
pub(super) fn AllQuestions(asked: Asked) -> impl IntoView {
    let Asked { session, locale, indicator, .. } = asked;
    let words = i18n::question(locale);
    let is_open = RwSignal::new(false);
    let open = move |_| {
        document::open_dialog(DIALOG);
        is_open.set(document::is_open(DIALOG));
        // Browsers without dialogs show the page of all answers instead.
        if !is_open.get_untracked() {
            session.go(Route::own(&asked.id(), Page::Check));
        }
    };
    // Back and Forward may change the question behind the open dialog.
    Effect::new(move |_| {
        indicator.track();
        document::close_dialog(DIALOG);
    });
    let list = move || {
        let common = i18n::common(locale);
        let list = question_list(asked.id(), indicator.get_untracked().position, locale);
        let coming = Box::pin(async move {
            let list = list.await;
            document::next_frame(|| document::focus("dialog [aria-current]"));
            list.unwrap_or_else(|_| view! { <p role="alert">{common.part_missing_body}</p> }.into_any())
        });
        view! { <Awaited coming=coming meanwhile=move || common.loading /> }
    };
    view! {
        <QuietButton attr:aria-haspopup="dialog" on:click=open>
            <span class="short" aria-hidden="true">
                {words.all_questions_short}
            </span>
            <span class="long">{words.all_questions}</span>
        </QuietButton>
        <dialog id=DIALOG aria-label=words.all_questions on:close=move |_| is_open.set(false)>
            <div class="dialog-top">
                <h2>{words.all_questions}</h2>
                <QuietButton on:click=|_| document::close_dialog(DIALOG)>{words.close}</QuietButton>
            </div>
            {move || is_open.get().then(list)}
        </dialog>
    }
}
