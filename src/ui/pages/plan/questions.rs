//! The questions that an action is to raise.

use leptos::prelude::*;

use super::form::Form;
use crate::domain::instrument::Indicator;
use crate::i18n;

/// All questions, folded; those that the action is for are marked.
#[component]
pub(super) fn Questions(form: Form) -> impl IntoView {
    let (words, locale) = (i18n::plan(form.at.locale), form.at.locale);
    let indicators = form.at.session().instrument().indicators.iter();
    let chosen = Memo::new(move |_| form.content().indicators);
    let summary = move || {
        let known = &form.at.session().instrument().indicators;
        let is_chosen = |one: &&Indicator| chosen.with(|ids| ids.iter().any(|id| id == one.id.as_str()));
        let titles: Vec<&str> = known.iter().filter(is_chosen).map(|one| one.title.get(locale)).collect();
        if titles.is_empty() { words.none.to_owned() } else { titles.join(", ") }
    };
    let row = move |indicator: &'static Indicator| {
        let is_on = move || chosen.with(|ids| ids.iter().any(|id| id == indicator.id.as_str()));
        let change = move |event| {
            let (id, is_asked) = (indicator.id.to_string(), event_target_checked(&event));
            form.change(None, |content| {
                content.indicators.retain(|one| *one != id);
                content.indicators.extend(is_asked.then_some(id));
            });
        };
        view! {
            <label class="choice">
                <input type="checkbox" prop:checked=is_on on:change=change />
                <span>{indicator.title.get(locale)}" "<small>{indicator.id.as_str()}</small></span>
            </label>
        }
    };
    view! {
        <details class="plan-questions">
            <summary>{words.field_questions}": " <span>{summary}</span></summary>
            {indicators.map(row).collect_view()}
        </details>
    }
}
