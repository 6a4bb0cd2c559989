//! The answers to one indicator: a native radio button per level, then "don't know" and "not applicable".

use leptos::prelude::*;

use crate::domain::assessment::Answer;
use crate::domain::instrument::{Indicator, Level, Locale, Scale};
use crate::i18n;

/// The answers to one indicator. Nothing is preselected. The children are the question, used as legend.
#[component]
pub fn LevelChoices(
    /// The indicator. When it changes, only texts are updated: no element is recreated.
    #[prop(into)]
    indicator: Signal<&'static Indicator>,
    /// The levels.
    scale: &'static Scale,
    /// The language.
    locale: Locale,
    /// The current answer.
    #[prop(into)]
    answer: Signal<Answer>,
    /// Called with the chosen answer.
    on_answer: Callback<Answer>,
    /// Whether to show the key of each answer.
    #[prop(into)]
    keys: Signal<bool>,
    /// Content between the question and the levels. Not part of the legend, which screen readers repeat for every
    /// level.
    #[prop(optional)]
    rule: Option<AnyView>,
    children: Children,
) -> impl IntoView {
    let (words, common) = (i18n::question(locale), i18n::common(locale));
    let choices = Choices { indicator, locale, answer, on_answer, keys };
    let is_allowed = Memo::new(move |_| indicator.get().not_applicable_allowed);
    let levels = (0..).zip(scale.levels()).map(|(place, level)| choices.level(place, level)).collect_view();
    view! {
        <fieldset class="levels">
            <legend>{children()}</legend>
            {rule}
            {levels}
            <p class="or">{words.or}</p>
            <div class="others">
                {choices.other(Answer::Unknown, common.unknown, "U")}
                {move || { is_allowed.get().then(|| choices.other(Answer::NotApplicable, common.not_applicable, "N")) }}
            </div>
        </fieldset>
    }
}

/// The common arguments of all choices.
#[derive(Clone, Copy)]
struct Choices {
    indicator: Signal<&'static Indicator>,
    locale: Locale,
    answer: Signal<Answer>,
    on_answer: Callback<Answer>,
    keys: Signal<bool>,
}

impl Choices {
    fn level(self, place: usize, level: Level) -> impl IntoView {
        let Self { indicator, locale, .. } = self;
        let numeral = level.numeral();
        let anchor = move || indicator.get().anchors.get(place).map_or("", |anchor| anchor.get(locale));
        let text = view! {
            <span class=format!("numeral level-{numeral}") aria-hidden="true">
                {numeral}
            </span>
            <span class="anchor">
                <span class="visually-hidden">{numeral}". "</span>
                {anchor}
            </span>
        };
        self.choice("level", Answer::Level(level), numeral.to_string(), text.into_any())
    }

    fn other(self, answer: Answer, name: &'static str, key: &'static str) -> impl IntoView + use<> {
        self.choice("other", answer, key.to_owned(), view! { <span>{name}</span> }.into_any())
    }

    /// A label with its radio button, text and mark.
    fn choice(self, class: &'static str, of: Answer, value: String, text: AnyView) -> impl IntoView + use<> {
        let Self { indicator, answer, on_answer, .. } = self;
        let is_chosen = Memo::new(move |_| answer.get() == of);
        view! {
            <label class=class class:on=move || is_chosen.get()>
                <input
                    type="radio"
                    name=move || indicator.get().id.as_str()
                    value=value.clone()
                    prop:checked=move || is_chosen.get()
                    on:change=move |_| on_answer.run(of)
                />
                {text}
                {self.mark(value)}
            </label>
        }
    }

    /// The tick of the chosen answer and the key of the answer, in the same place: the style sheet shows one of them,
    /// so that the layout does not shift.
    fn mark(self, key: String) -> impl IntoView + use<> {
        let Self { keys, locale, .. } = self;
        view! {
            <span class="mark" aria-hidden="true">
                <b class="chosen">"✓ "{i18n::question(locale).chosen}</b>
                {move || keys.get().then(|| view! { <kbd>{key.clone()}</kbd> })}
            </span>
        }
    }
}
