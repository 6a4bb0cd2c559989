//! Under a question: evidence, help, note, and the answer given last time.

use leptos::prelude::*;

use super::response;
use crate::domain::assessment::Response;
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n::texts;
use crate::platform::clock;
use crate::report::names;
use crate::ui::components::TextArea;
use crate::ui::session::Session;
use crate::ui::view;

/// Evidence, and folded the note, of one indicator.
#[component]
pub(in crate::ui::pages) fn Support(
    session: Session,
    locale: Locale,
    id: String,
    indicator: &'static Indicator,
) -> impl IntoView {
    let words = &texts(locale).question;
    let response = response(session, &id, indicator);
    let has_note = !response.get_untracked().note.is_empty();
    let write = move |field: &'static str, set: fn(&mut Response, String)| {
        let id = id.clone();
        move |text: String| session.write(&id, indicator.id.as_str(), field, |response| set(response, text.clone()))
    };
    let note = write("note", |response, text| response.note = text);
    view! {
        <TextArea
            id=format!("evidence-{}", indicator.id)
            label=words.evidence
            hint=(words.evidence_hint)(&lower_first(indicator.evidence.get(locale)))
            value=Signal::derive(move || response.get().evidence)
            on_input=write("evidence", |response, text| response.evidence = text)
        />
        <details>
            <summary>{words.help}</summary>
            <p>{indicator.help.get(locale)}</p>
            <p>{session.instrument.rating_rule.get(locale)}</p>
        </details>
        <details open=has_note>
            <summary>{words.add_note}</summary>
            <TextArea
                id=format!("note-{}", indicator.id)
                label=words.note
                hint=""
                value=Signal::derive(move || response.get().note)
                on_input=note
            />
        </details>
    }
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// The answer given last time, where the user wants to see it.
#[component]
pub(in crate::ui::pages) fn PreviousAnswer(
    session: Session,
    locale: Locale,
    id: String,
    indicator: &'static Indicator,
) -> impl IntoView {
    move || {
        if !session.settings.with(|settings| settings.show_previous) {
            return None;
        }
        session.library.with(|library| {
            let previous = library.previous(library.assessments.get(&id)?)?;
            let answer = previous.response(&indicator.id).map(|response| response.answer).unwrap_or_default();
            let date = previous.date.map(|date| clock::date_text(date, locale)).unwrap_or_default();
            let text = names::answer(session.instrument, indicator, answer, locale);
            Some(view! { <p class="previous"><b>{(texts(locale).question.previous)(&date)}": "</b>{text}</p> })
        })
    }
}
