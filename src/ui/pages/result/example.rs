//! The note on an example's result, with links to the next example and to an assessment.

use leptos::prelude::*;

use crate::domain::instrument::{Example, Locale};
use crate::i18n;
use crate::route::{Page, Route, Subject};
use crate::ui::pages::home::Start;
use crate::ui::session::use_session;

/// What is made up, and links to an own assessment and the next example; the last one links to the first.
#[component]
pub(super) fn AboutExample(example: &'static Example, locale: Locale) -> impl IntoView {
    let all = &use_session().instrument().examples;
    let next = all.iter().cycle().skip_while(|one| one.id != example.id).nth(1);
    let next = next.map(|next| {
        view! {
            <a class="button quiet" href=Route::Assessment(Subject::Example(next.id.clone()), Page::Result).href()>
                {(i18n::result(locale).next_example)(next.name.get(locale))}
            </a>
        }
    });
    view! {
        <div class="notice">
            <p>
                <b>{i18n::common(locale).example_banner}</b>
            </p>
            <p>{example.note.get(locale)}</p>
            <p class="actions">
                <Start locale=locale />
                {next}
            </p>
        </div>
    }
}
