//! By show of hands: a count for each answer, by keys, by buttons, or typed.

use web_sys::HtmlInputElement;

use super::asked::{Asked, primary};
use crate::domain::assessment::Answer;
use crate::i18n;
use crate::ui::components::quiet_button;
use crate::ui::view::{Element, IntoView, Memo, View, div, input, li, ol, section, span, value};

/// More hands than this are a slip of the finger.
const MOST_HANDS: u32 = 9_999;

/// The counts, and the way to reveal what they mean.
pub(super) fn hands(asked: &Asked) -> View {
    let words = i18n::vote(asked.locale);
    let (counted, revealed) = (asked.clone(), asked.clone());
    let is_empty = Memo::new(move || counted.vote().is_none_or(|vote| vote.ballots() == 0));
    let reveal = primary(words.reveal).attr("disabled", move || is_empty.get()).on("click", move |_| revealed.reveal());
    section()
        .child(ol().class("choices").children(asked.choices().into_iter().map(|answer| row(asked, answer))))
        .child(div().class("actions").child(reveal))
        .into_view()
}

/// One hand more or less.
pub(super) fn count(asked: &Asked, answer: Answer, is_more: bool) {
    asked.room.change_vote(asked.indicator, |vote| {
        let count = vote.tally.count(answer);
        let count = if is_more { (count + 1).min(MOST_HANDS) } else { count.saturating_sub(1) };
        vote.tally.set(answer, count);
    });
}

fn row(asked: &Asked, answer: Answer) -> Element {
    let words = i18n::vote(asked.locale);
    let (numeral, text) = asked.named(answer);
    let spoken = answer.level().map_or_else(|| text.clone(), |_| numeral.clone());
    let (shown, typed, less, more) = (asked.clone(), asked.clone(), asked.clone(), asked.clone());
    let counted = Memo::new(move || shown.vote().map_or(0, |vote| vote.tally.count(answer)));
    let field = input().attr("type", "text");
    let (node, kept) = (field.node::<HtmlInputElement>(), counted.clone());
    let field = field
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("aria-label", (words.count_label)(&spoken))
        .prop("value", move || counted.get().to_string())
        .on("change", move |event| {
            let Ok(count) = value(&event).trim().parse() else {
                // What is no number changes nothing, and does not stay.
                return node.set_value(&kept.get().to_string());
            };
            typed.room.change_vote(typed.indicator, |vote| vote.tally.set(answer, u32::min(count, MOST_HANDS)));
        });
    let label = (words.count_label)(&spoken);
    let step = |sign: &'static str| {
        let of = span().class("visually-hidden").child(format!(": {label}"));
        quiet_button().child(sign).child(of)
    };
    li().class("choice-row")
        .child(span().class("numeral").attr("aria-hidden", "true").child(numeral))
        .child(span().class("anchor").child(text))
        .child(
            span()
                .class("tally")
                .child(step("−1").on("click", move |_| count(&less, answer, false)))
                .child(field)
                .child(step("+1").on("click", move |_| count(&more, answer, true))),
        )
}
