//! Under a question: what was answered elsewhere at the same time, until someone decides.

use leptos::prelude::*;

use super::asking::Asked;
use crate::domain::assessment::{Answer, Response};
use crate::i18n;
use crate::report::names;
use crate::ui::components::QuietButton;

/// An alternative: its question, its place among those of the question, and what it says.
type Alternative = (usize, usize, Answer, [String; 2]);

/// Each alternative, with the choice to let it count or to drop it; nothing where there is none.
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
                    // Whatever takes the place of one that was decided on is made anew, so that no press meant for the one
                    // decides on the other.
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
