//! The answers to one indicator: a native radio for each level, then "don't know" and "not applicable".

use leptos::prelude::*;

use crate::domain::assessment::Answer;
use crate::domain::instrument::{Indicator, Level, Locale, LocalizedText, Scale};
use crate::i18n::texts;
use crate::ui::view;

/// The answers to one indicator under `children` as their legend. Nothing is chosen until the user does.
#[component]
pub fn LevelChoices(
    indicator: &'static Indicator,
    scale: &'static Scale,
    locale: Locale,
    /// The answer now.
    #[prop(into)]
    answer: Signal<Answer>,
    /// Called with the answer chosen.
    #[prop(into)]
    on_answer: Callback<Answer>,
    /// Whether to show which key chooses what.
    #[prop(into)]
    keys: Signal<bool>,
    /// The rating rule, where it is shown with the question.
    rule: Option<&'static LocalizedText>,
    children: Children,
) -> impl IntoView {
    let words = &texts(locale).common;
    // Outside the legend: as a part of it, screen readers would say it with every level.
    let rule = rule.map(|rule| {
        view! { <p class="rule"><b>{texts(locale).question.rule}". "</b>{rule.get(locale)}</p> }
    });
    let level = move |(level, anchor): (Level, &'static str)| {
        let numeral = level.numeral();
        let here = Answer::Level(level);
        view! {
            <label class="level" class:on=move || answer.get() == here>
                {radio(indicator, numeral.to_string(), here, answer, on_answer)}
                <span class=format!("numeral level-{numeral}") aria-hidden="true">{numeral}</span>
                <span class="anchor"><span class="visually-hidden">{numeral}". "</span>{anchor}</span>
                <span class="mark" aria-hidden="true">{mark(keys, move || answer.get() == here, numeral.to_string(), locale)}</span>
            </label>
        }
    };
    let other = move |of: Answer, name: &'static str, key: &'static str| {
        view! {
            <label class="other" class:on=move || answer.get() == of>
                {radio(indicator, key.to_owned(), of, answer, on_answer)}
                <span>{name}</span>
                <span class="mark" aria-hidden="true">{mark(keys, move || answer.get() == of, key.to_owned(), locale)}</span>
            </label>
        }
    };
    let anchors = indicator.anchors.iter().map(|anchor| anchor.get(locale));
    view! {
        <fieldset class="levels">
            <legend>{children()}</legend>
            {rule}
            {scale.levels().zip(anchors).map(level).collect_view()}
            <p class="or">{texts(locale).question.or}</p>
            <div class="others">
                {other(Answer::Unknown, words.unknown, "U")}
                {indicator.not_applicable_allowed.then(|| other(Answer::NotApplicable, words.not_applicable, "N"))}
            </div>
        </fieldset>
    }
}

fn radio(
    indicator: &'static Indicator,
    value: String,
    of: Answer,
    answer: Signal<Answer>,
    on_answer: Callback<Answer>,
) -> impl IntoView {
    view! {
        <input
            type="radio"
            name=indicator.id.to_string()
            value=value
            prop:checked=move || answer.get() == of
            on:change=move |_| on_answer.run(of)
        />
    }
}

/// The tick of the chosen answer, else the key that chooses it.
fn mark(keys: Signal<bool>, chosen: impl Fn() -> bool + Send + 'static, key: String, locale: Locale) -> impl IntoView {
    move || {
        if chosen() {
            view! { <b class="chosen">"✓ "{texts(locale).question.chosen}</b> }
        } else if keys.get() {
            view! { <kbd>{key.clone()}</kbd> }
        } else {
            ().into_any()
        }
    }
}
