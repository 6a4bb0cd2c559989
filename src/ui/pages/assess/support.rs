//! Evidence, help, note and the previous answer, below a question.

use leptos::html::Details;
use leptos::prelude::*;

use super::asking::Asked;
use crate::domain::assessment::Response;
use crate::exchange::done_actions;
use crate::i18n;
use crate::report::names;
use crate::ui::components::TextArea;
use crate::ui::pages::days::day_text;
use crate::ui::session::Arrival;

/// Evidence, and collapsed help and note, of one indicator.
#[component]
pub(super) fn Support(asked: Asked) -> impl IntoView {
    let Asked { locale, indicator, response, .. } = asked;
    let words = i18n::question(locale);
    let made_for = indicator.get_untracked().id.as_str();
    let write = |field: &'static str, set: fn(&mut Response, String)| {
        Callback::new(move |text: String| asked.write(field, |response| set(response, text.clone())))
    };
    view! {
        <TextArea
            id=format!("evidence-{made_for}")
            label=words.evidence
            hint=move || (words.evidence_hint)(&names::in_a_sentence(indicator.get().evidence.get(locale)))
            value=move || response.with(|one| one.evidence.clone())
            on_input=write("evidence", |response, text| response.evidence = text)
        />
        <Help asked=asked />
        <details node_ref=folded(asked, |asked| asked.response.with_untracked(|response| response.note.is_empty()))>
            <summary>{words.add_note}</summary>
            <TextArea
                id=format!("note-{made_for}")
                label=words.note
                value=move || response.with(|one| one.note.clone())
                on_input=write("note", |response, text| response.note = text)
            />
        </details>
    }
}

/// Sets the initial state whenever the question changes; while one question is shown, the user's choice stays.
pub(super) fn folded(asked: Asked, is_folded: fn(Asked) -> bool) -> NodeRef<Details> {
    let details = NodeRef::<Details>::new();
    Effect::new(move |_| {
        asked.indicator.track();
        if let Some(details) = details.get() {
            details.set_open(!is_folded(asked));
        }
    });
    details
}

/// Collapsed help, lazy-loaded when first opened.
#[component]
fn Help(asked: Asked) -> impl IntoView {
    let Asked { session, locale, indicator, .. } = asked;
    let common = i18n::common(locale);
    let text = move || match session.references.get() {
        // The indicator including its help.
        Arrival::Here => {
            let indicator = session.instrument().indicators.get(indicator.get().position);
            indicator.map_or("", |one| one.help.get(locale))
        }
        Arrival::Missing => common.part_missing_body,
        Arrival::Unasked | Arrival::Coming => common.loading,
    };
    view! {
        <details node_ref=folded(asked, |_| true) on:toggle=move |_| session.ask_for_references()>
            <summary>{i18n::question(locale).help}</summary>
            <p>{text}</p>
        </details>
    }
}

/// The actions for this question that were done since the previous assessment: what may have changed, never an answer.
#[component]
pub(super) fn DoneActions(asked: Asked) -> impl IntoView {
    let Asked { session, locale, indicator, .. } = asked;
    let done = Memo::new(move |_| {
        let indicator = indicator.get();
        // What was done would sway a member's answers.
        if session.is_invited(&asked.id()) {
            return None;
        }
        let (cluster, since) = session.library.with_untracked(|library| {
            let assessment = library.assessments.get(&asked.id())?;
            let previous = library.previous(assessment).and_then(|previous| previous.date);
            Some((assessment.cluster_id().to_owned(), previous))
        })?;
        let titles = done_actions(&session.plan_record(&cluster)?, indicator.id.as_str(), since);
        (!titles.is_empty()).then(|| titles.join("; "))
    });
    move || {
        done.get().map(|titles| {
            view! { <p class="previous">{(i18n::question(locale).done_actions)(&titles)}</p> }
        })
    }
}

/// The previous answer, if the user wants to see it.
#[component]
pub(super) fn PreviousAnswer(asked: Asked) -> impl IntoView {
    let Asked { session, locale, indicator, .. } = asked;
    move || {
        let indicator = indicator.get();
        if !session.settings.with(|settings| settings.show_previous) {
            return None;
        }
        session.library.with(|library| {
            let previous = library.previous(library.assessments.get(&asked.id())?)?;
            let answer = previous.response(&indicator.id).map(|response| response.answer).unwrap_or_default();
            let date = day_text(previous.date, locale);
            Some(view! {
                <p class="previous">
                    <b>{format!("{}: ", (i18n::question(locale).previous)(&date))}</b>
                    {names::answer(session.instrument(), indicator, answer, locale)}
                </p>
            })
        })
    }
}
