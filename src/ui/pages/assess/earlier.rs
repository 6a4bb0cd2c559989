//! Answers from before the question changed, below the question.

use leptos::prelude::*;

use super::asking::Asked;
use crate::domain::assessment::Answer;
use crate::domain::instrument::Indicator;
use crate::i18n;
use crate::report::names;
use crate::ui::components::QuietButton;

/// An earlier response: the position of its question, the version of the instrument, the answer and texts.
type Then = (usize, String, Answer, [String; 2]);

/// Each earlier answer, with a button to confirm it if the question is unanswered; nothing if there are none.
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

fn item(asked: Asked, (_, version, answer, texts): Then) -> impl IntoView {
    let words = i18n::question(asked.locale);
    let said = match answer {
        Answer::Level(level) => (words.earlier_level)(level.numeral()),
        other => names::short_answer(other, asked.locale),
    };
    let can_be_taken = can_be_given(asked.indicator.get_untracked(), answer);
    let is_open = Memo::new(move |_| asked.response.with(|one| one.answer == Answer::Unanswered));
    let version = StoredValue::new(version);
    let take = move |_| asked.decide(|response| version.with_value(|version| response.take_earlier(version)));
    view! {
        <p>{(words.earlier)(&said)}</p>
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

/// Whether the current question allows the answer.
const fn can_be_given(indicator: &Indicator, answer: Answer) -> bool {
    match answer {
        Answer::Unanswered => false,
        Answer::NotApplicable => indicator.not_applicable_allowed,
        Answer::Unknown | Answer::Level(_) => true,
    }
}
