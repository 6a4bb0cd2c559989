//! Conflicting answers below a question, until someone decides.

use leptos::prelude::*;

use super::asking::Asked;
use crate::domain::assessment::{Answer, Response};
use crate::i18n;
use crate::report::names;
use crate::ui::components::QuietButton;

/// An alternative: the position of its question, its index among the alternatives, its answer and texts.
type Alternative = (usize, usize, Answer, [String; 2]);

/// Each alternative, with buttons to use or discard it; nothing if there are none.
#[component]
pub(super) fn Alternatives(asked: Asked) -> impl IntoView {
    let words = i18n::question(asked.locale);
    let alternatives = Memo::new(move |_| -> Vec<Alternative> {
        let question = asked.indicator.get().position;
        let alternatives = asked.response.with(|response| response.alternatives.clone()).into_iter().enumerate();
        alternatives.map(|(place, said)| (question, place, said.answer, [said.evidence, said.note])).collect()
    });
    view! {
        <Show when=move || alternatives.with(|all| !all.is_empty())>
            <div class="notice alternatives" role="status">
                <h2>{words.alternatives}</h2>
                <p>{words.alternatives_body}</p>
                <ul class="plain-list">
                    // Keyed, so that the next alternative gets new elements and a second press cannot decide on it by
                    // mistake.
                    <For each=move || alternatives.get() key=Clone::clone children=move |one| item(asked, one) />
                </ul>
            </div>
        </Show>
    }
}

fn item(asked: Asked, (_, place, answer, texts): Alternative) -> impl IntoView {
    let words = i18n::question(asked.locale);
    let decide = |name: &'static str, decide: fn(&mut Response, usize)| {
        let decide = move |_| asked.decide(|response| decide(response, place));
        view! { <QuietButton on:click=decide>{name}</QuietButton> }
    };
    let indicator = asked.indicator.get_untracked();
    view! {
        <li>
            <b>{names::answer(asked.session.instrument(), indicator, answer, asked.locale)}</b>
            {texts.map(|text| (!text.is_empty()).then(|| view! { <p>{text}</p> }))}
            <p class="actions">
                {decide(words.alternative_take, Response::choose)}
                {decide(words.alternative_drop, Response::drop_alternative)}
            </p>
        </li>
    }
}
