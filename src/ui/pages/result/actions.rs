//! What can be done with a result: print, copy ten lines, download, look at the answers.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::{clipboard, document};
use crate::route::{Page, Route, Subject};
use crate::ui::components::QuietButton;
use crate::ui::session::use_session;

/// The actions; `summary` is the text to copy.
#[component]
pub(super) fn Actions(
    assessment: StoredValue<Assessment>,
    subject: Subject,
    summary: StoredValue<String>,
    locale: Locale,
) -> impl IntoView {
    let (session, words) = (use_session(), i18n::result(locale));
    let copied = RwSignal::new(None::<bool>);
    let copy = move |_| {
        let text = summary.get_value();
        spawn_local(async move {
            let is_copied = clipboard::copy(&text).await;
            // The page may have been left before the browser has answered.
            let _ = copied.try_set(Some(is_copied));
        });
    };
    let outcome = move || {
        copied.get().map(|is_copied| {
            if is_copied {
                view! { <p>{words.copied}</p> }.into_any()
            } else {
                view! {
                    <p>{words.copy_failed}</p>
                    <pre tabindex="0">{summary.get_value()}</pre>
                }
                .into_any()
            }
        })
    };
    let download = matches!(subject, Subject::Own(_)).then(|| {
        let download = move |_| session.download(&assessment.get_value());
        view! { <QuietButton on:click=download>{words.download}</QuietButton> }
    });
    view! {
        <section class="result-actions">
            <p class="actions">
                <button type="button" class="button" on:click=|_| document::print()>
                    {words.print}
                </button>
                <QuietButton on:click=copy>{words.copy}</QuietButton>
                {download}
                <a class="button quiet" href=Route::Assessment(subject, Page::Check).href()>
                    {words.answers}
                </a>
            </p>
            <div role="status">{outcome}</div>
        </section>
    }
}
