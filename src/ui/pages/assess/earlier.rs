//! The earlier answers under a question that has changed since the assessment was made.

use leptos::prelude::*;

use super::asking::Asked;
use crate::domain::assessment::{Answer, Earlier, Response};
use crate::domain::instrument::Indicator;
use crate::i18n;
use crate::report::names;
use crate::ui::components::QuietButton;

/// An earlier answer: position of the question, version of the instrument, answer, evidence and note.
type Then = (usize, String, Answer, [String; 2]);

/// The earlier answers, each with a button that adopts it as long as the question is unanswered.
#[component]
pub(super) fn EarlierAnswers(asked: Asked) -> impl IntoView {
    let all = Memo::new(move |_| -> Vec<Then> {
        let question = asked.indicator.get().position;
        asked.response.with(|response| {
            let said = response.earlier.iter().map(|one| (one.version.clone(), one.response.said()));
            said.map(|(version, said)| (question, version, said.answer, [said.evidence, said.note])).collect()
        })
    });
    view! {
        <Show when=move || all.with(|all| !all.is_empty())>
            <div class="notice earlier" role="status">
                <For each=move || all.get() key=Clone::clone children=move |one| item(asked, one) />
            </div>
        </Show>
    }
}

/// The earlier answers in one line each, above the levels: they are what the answer to the changed question is compared with.
#[component]
pub(super) fn EarlierLine(asked: Asked) -> impl IntoView {
    let line = move |one: &Earlier| {
        let said = names::earlier_answer(one.response.answer, asked.locale);
        view! { <p class="hint">{i18n::question(asked.locale).earlier_lead} " " <b>{said}</b></p> }
    };
    let lines = move || asked.response.with(|one| one.earlier.iter().map(line).collect_view());
    let is_open = Memo::new(move |_| asked.response.with(Response::is_to_be_confirmed));
    view! { <Show when=move || is_open.get()>{lines}</Show> }
}

fn item(asked: Asked, (_, version, answer, texts): Then) -> impl IntoView {
    let words = i18n::question(asked.locale);
    let said = names::earlier_answer(answer, asked.locale);
    let can_be_taken = can_be_given(asked.indicator.get_untracked(), answer);
    let is_open = Memo::new(move |_| asked.response.with(|one| one.answer == Answer::Unanswered));
    let version = StoredValue::new(version);
    let take = move |_| asked.decide(|response| version.with_value(|version| response.take_earlier(version)));
    view! {
        <p>
            <b>{said}</b>
        </p>
        {texts.map(|text| (!text.is_empty()).then(|| view! { <p>{text}</p> }))}
        <Show when=move || is_open.get()>
            <p>{words.earlier_open}</p>
            <Show when=move || can_be_taken>
                <p class="actions">
                    <QuietButton on:click=take>{words.earlier_take}</QuietButton>
                </p>
            </Show>
        </Show>
    }
}

/// Whether the question as it is now allows the answer.
const fn can_be_given(indicator: &Indicator, answer: Answer) -> bool {
    match answer {
        Answer::Unanswered => false,
        Answer::NotApplicable => indicator.not_applicable_allowed,
        Answer::Unknown | Answer::Level(_) => true,
    }
}
