//! What can be done with a result: print, copy ten lines, download, look at the answers.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::platform::{clipboard, document};
use crate::report::{Report, summary};
use crate::route::{Page, Route, Subject};
use crate::ui::session::Session;
use crate::ui::view;

pub(super) fn actions(
    session: Session,
    assessment: Assessment,
    report: &Report<'static>,
    subject: &Subject,
    name: &str,
    date: &str,
    locale: Locale,
) -> impl IntoView + use<> {
    let words = &texts(locale).result;
    let text = summary(session.instrument, report, name, date, locale);
    let copied = RwSignal::new(None::<bool>);
    let copy = {
        let text = text.clone();
        move |_| {
            let text = text.clone();
            spawn_local(async move { copied.set(Some(clipboard::copy(&text).await)) });
        }
    };
    let outcome = move || {
        copied.get().map(|is_copied| {
            if is_copied {
                view! { <p>{words.copied}</p> }
            } else {
                view! { <p>{words.copy_failed}</p><pre tabindex="0">{text.clone()}</pre> }
            }
        })
    };
    let is_own = matches!(subject, Subject::Own(_));
    let answers = Route::Assessment(subject.clone(), Page::Check).href();
    view! {
        <section class="result-actions">
            <p class="actions">
                <button type="button" class="button" on:click=|_| document::print()>{words.print}</button>
                <button type="button" class="button quiet" on:click=copy>{words.copy}</button>
                {is_own.then(|| view! {
                    <button type="button" class="button quiet" on:click=move |_| session.download(&assessment)>{words.download}</button>
                })}
                <a class="button quiet" href=answers>{words.answers}</a>
            </p>
            <div role="status">{outcome}</div>
        </section>
    }
}
