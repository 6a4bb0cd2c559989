//! Notices about questions that have changed since the assessment was made.

use leptos::prelude::*;

use crate::domain::assessment::{Assessment, Response};
use crate::domain::instrument::{Indicator, Instrument, Locale};
use crate::i18n;
use crate::report::names;
use crate::route::{Page, Route};

/// How many questions have changed and are still to be answered again, with a link to the first; nothing if there are none.
pub(super) fn changed_questions(instrument: &Instrument, assessment: &Assessment, locale: Locale) -> Option<AnyView> {
    let words = i18n::question(locale);
    let is_changed = |one: &&Indicator| assessment.response(&one.id).is_some_and(Response::is_to_be_confirmed);
    let changed: Vec<_> = instrument.indicators.iter().filter(is_changed).collect();
    let first = changed.first()?;
    let href = Route::own(&assessment.id, Page::Question(first.id.to_string())).href();
    let notice = view! {
        <div class="notice">
            <p>{(words.changed)(changed.len())}</p>
            <p>
                <a href=href>{words.changed_first}</a>
            </p>
        </div>
    };
    Some(notice.into_any())
}

/// The answers to earlier wordings of a question that has not been answered again.
pub(super) fn earlier_answers(response: &Response, locale: Locale) -> Option<AnyView> {
    let text = |answer| names::earlier_answer(answer, locale);
    let all = response.earlier.iter().map(|one| view! { <p class="extra">{text(one.response.answer)}</p> });
    response.is_to_be_confirmed().then(|| all.collect_view().into_any())
}
