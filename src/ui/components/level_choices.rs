//! The answers to one indicator: a native radio for each level, then "don't know" and "not applicable".

use crate::domain::assessment::Answer;
use crate::domain::instrument::{Indicator, Level, Locale, LocalizedText, Scale};
use crate::i18n;
use crate::ui::view::{
    Callback, Element, IntoView, Memo, Signal, View, b, div, fieldset, input, kbd, label, legend, p, span,
};

/// What the answers to one indicator are shown with.
#[derive(Clone, Debug)]
pub struct LevelChoices {
    /// The indicator. When it becomes another, only texts change: no element is made anew.
    pub indicator: Signal<&'static Indicator>,
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
    pub rule: Signal<Option<&'static LocalizedText>>,
    /// The question: the legend.
    pub heading: View,
}

/// The answers to one indicator. Nothing is chosen until the user does.
pub fn level_choices(choices: LevelChoices) -> View {
    let LevelChoices { indicator, locale, rule, .. } = choices.clone();
    let (words, common) = (i18n::question(locale), i18n::common(locale));
    // Outside the legend: as a part of it, screen readers would say it with every level.
    let rule = move || {
        rule.get().map(|rule| p().class("rule").child(b().child(words.rule).child(". ")).child(rule.get(locale)))
    };
    let is_allowed = Memo::new(move || indicator.get().not_applicable_allowed);
    let all = choices.clone();
    let not_applicable =
        move || is_allowed.get().then(|| other(&all, Answer::NotApplicable, common.not_applicable, "N"));
    let others =
        div().class("others").child(other(&choices, Answer::Unknown, common.unknown, "U")).child(not_applicable);
    fieldset()
        .class("levels")
        .child(legend().child(choices.heading.clone()))
        .child(rule)
        .children((0..).zip(choices.scale.levels()).map(|(place, one)| level(&choices, place, one)))
        .child(p().class("or").child(words.or))
        .child(others)
        .into_view()
}

fn level(choices: &LevelChoices, place: usize, level: Level) -> Element {
    let LevelChoices { indicator, locale, .. } = choices.clone();
    let anchor = move || indicator.get().anchors.get(place).map_or("", |anchor| anchor.get(locale));
    let numeral = level.numeral();
    let spoken = span().class("visually-hidden").child(numeral).child(". ");
    choice(choices, "level", Answer::Level(level), numeral.to_string())
        .child(span().class(format!("numeral level-{numeral}")).attr("aria-hidden", "true").child(numeral))
        .child(span().class("anchor").child(spoken).child(anchor))
        .child(mark(choices, numeral.to_string()))
}

fn other(choices: &LevelChoices, answer: Answer, name: &'static str, key: &'static str) -> Element {
    choice(choices, "other", answer, key.to_owned()).child(span().child(name)).child(mark(choices, key.to_owned()))
}

/// A label with its radio.
fn choice(choices: &LevelChoices, class: &'static str, of: Answer, value: String) -> Element {
    let LevelChoices { indicator, answer, on_answer, .. } = choices.clone();
    let is_chosen = Memo::new(move || answer.get() == of);
    let checked = is_chosen.clone();
    let radio = input()
        .attr("type", "radio")
        .attr("name", move || indicator.get().id.as_str())
        .attr("value", value)
        .prop("checked", move || checked.get())
        .on("change", move |_| on_answer.run(of));
    label().class(class).class_when("on", move || is_chosen.get()).child(radio)
}

/// The tick of the chosen answer, and in the same place the key that chooses it: the style sheet shows the one or the
/// other, and no line breaks anew.
fn mark(choices: &LevelChoices, key: String) -> Element {
    let keys = choices.keys.clone();
    let hint = move || keys.get().then(|| kbd().child(key.clone()));
    span()
        .class("mark")
        .attr("aria-hidden", "true")
        .child(b().class("chosen").child("✓ ").child(i18n::question(choices.locale).chosen))
        .child(hint)
}
