//! The answers to one indicator: a native radio for each level, then "don't know" and "not applicable".

use crate::domain::assessment::Answer;
use crate::domain::instrument::{Indicator, Level, Locale, LocalizedText, Scale};
use crate::i18n::texts;
use crate::ui::view::{
    Callback, Element, IntoView, Signal, View, b, div, fieldset, input, kbd, label, legend, p, span,
};

/// What the answers to one indicator are shown with.
#[derive(Clone, Debug)]
pub struct LevelChoices {
    /// The indicator.
    pub indicator: &'static Indicator,
    /// The levels there are.
    pub scale: &'static Scale,
    /// The language.
    pub locale: Locale,
    /// The answer now.
    pub answer: Signal<Answer>,
    /// Called with the answer chosen.
    pub on_answer: Callback<Answer>,
    /// Whether to show which key chooses what.
    pub keys: Signal<bool>,
    /// The rating rule, where it is shown with the question.
    pub rule: Option<&'static LocalizedText>,
    /// The question: the legend.
    pub heading: View,
}

/// The answers to one indicator. Nothing is chosen until the user does.
pub fn level_choices(choices: LevelChoices) -> View {
    let LevelChoices { indicator, locale, rule, .. } = choices;
    let (words, common) = (&texts(locale).question, &texts(locale).common);
    // Outside the legend: as a part of it, screen readers would say it with every level.
    let rule = rule.map(|rule| p().class("rule").child(b().child(words.rule).child(". ")).child(rule.get(locale)));
    let anchors = indicator.anchors.iter().map(|anchor| anchor.get(locale));
    let levels = choices.scale.levels().zip(anchors);
    let not_applicable =
        indicator.not_applicable_allowed.then(|| other(&choices, Answer::NotApplicable, common.not_applicable, "N"));
    let others =
        div().class("others").child(other(&choices, Answer::Unknown, common.unknown, "U")).child(not_applicable);
    fieldset()
        .class("levels")
        .child(legend().child(choices.heading.clone()))
        .child(rule)
        .children(levels.map(|(one, anchor)| level(&choices, one, anchor)))
        .child(p().class("or").child(words.or))
        .child(others)
        .into_view()
}

fn level(choices: &LevelChoices, level: Level, anchor: &'static str) -> Element {
    let numeral = level.numeral();
    let spoken = span().class("visually-hidden").child(numeral).child(". ");
    choice(choices, "level", Answer::Level(level), numeral.to_string())
        .child(span().class(format!("numeral level-{numeral}")).attr("aria-hidden", "true").child(numeral))
        .child(span().class("anchor").child(spoken).child(anchor))
        .child(mark(choices, Answer::Level(level), numeral.to_string()))
}

fn other(choices: &LevelChoices, answer: Answer, name: &'static str, key: &'static str) -> Element {
    choice(choices, "other", answer, key.to_owned()).child(span().child(name)).child(mark(
        choices,
        answer,
        key.to_owned(),
    ))
}

/// A label with its radio.
fn choice(choices: &LevelChoices, class: &'static str, of: Answer, value: String) -> Element {
    let (shown, checked, on_answer) = (choices.answer.clone(), choices.answer.clone(), choices.on_answer.clone());
    let radio = input()
        .attr("type", "radio")
        .attr("name", choices.indicator.id.as_str())
        .attr("value", value)
        .prop("checked", move || checked.get() == of)
        .on("change", move |_| on_answer.run(of));
    label().class(class).class_when("on", move || shown.get() == of).child(radio)
}

/// The tick of the chosen answer, else the key that chooses it.
fn mark(choices: &LevelChoices, of: Answer, key: String) -> Element {
    let LevelChoices { answer, keys, locale, .. } = choices.clone();
    let shown = move || {
        if answer.get() == of {
            b().class("chosen").child("✓ ").child(texts(locale).question.chosen).into_view()
        } else if keys.get() {
            kbd().child(key.clone()).into_view()
        } else {
            View::default()
        }
    };
    span().class("mark").attr("aria-hidden", "true").child(shown)
}
