//! In secret, passing one device: each presses, sees only that it is recorded, and hands the device on.

use super::asked::{Asked, primary};
use crate::domain::assessment::Answer;
use crate::i18n;
use crate::platform::document;
use crate::ui::components::quiet_button;
use crate::ui::view::{Element, IntoView, Memo, View, button, div, h2, li, ol, p, section, span, untrack};

/// What can be chosen; after choosing, nothing but that it is recorded.
pub(super) fn secret(asked: &Asked) -> View {
    let asked = asked.clone();
    let held = asked.clone();
    let is_held = Memo::new(move || held.vote().is_some_and(|vote| vote.is_held()));
    let shown = move || {
        let is_held = is_held.get();
        untrack(|| if is_held { recorded(&asked) } else { choices(&asked) })
    };
    shown.into_view()
}

fn choices(asked: &Asked) -> View {
    let words = i18n::vote(asked.locale);
    let (counted, revealed) = (asked.clone(), asked.clone());
    let can_reveal = Memo::new(move || counted.vote().is_some_and(|vote| 0 < vote.ballots()));
    let reveal = move || {
        let revealed = revealed.clone();
        can_reveal.get().then(|| quiet_button().on("click", move |_| revealed.reveal()).child(words.reveal))
    };
    section()
        .child(p().child(words.secret_lead))
        .child(ol().class("choices").children(asked.choices().into_iter().map(|answer| choice(asked, answer))))
        .child(div().class("actions").child(reveal))
        .into_view()
}

fn choice(asked: &Asked, answer: Answer) -> Element {
    let (numeral, text) = asked.named(answer);
    let casting = asked.clone();
    let press = button()
        .attr("type", "button")
        .class("ballot")
        .on("click", move |_| cast(&casting, answer))
        .child(span().class("numeral").child(numeral))
        .child(span().class("anchor").child(text));
    li().child(press)
}

/// Casts a ballot. The focus leaves the place that was pressed: it would tell.
pub(super) fn cast(asked: &Asked, answer: Answer) {
    asked.room.change_vote(asked.indicator, |vote| vote.cast(answer));
    document::next_frame(|| document::focus_anew(".vote h2"));
}

fn recorded(asked: &Asked) -> View {
    let words = i18n::vote(asked.locale);
    let (handing, taking) = (asked.clone(), asked.clone());
    let hand_on = primary(words.hand_on).on("click", move |_| hand_on(&handing));
    let back = quiet_button().on("click", move |_| take_back(&taking)).child(words.take_back);
    section()
        .class("recorded")
        .child(h2().attr("tabindex", "-1").child("✓ ").child(words.recorded))
        .child(p().class("lead").child(words.recorded_body))
        .child(div().class("actions").child(hand_on).child(back))
        .into_view()
}

/// The device goes to the next person: from now on the ballot is only a count.
pub(super) fn hand_on(asked: &Asked) {
    asked.room.change_vote(asked.indicator, crate::persistence::Vote::hand_on);
    document::next_frame(|| document::focus_anew(".vote h1"));
}

/// The one who has just voted takes the ballot back.
pub(super) fn take_back(asked: &Asked) {
    let words = i18n::vote(asked.locale);
    asked.room.change_vote(asked.indicator, crate::persistence::Vote::take_back);
    asked.room.session().announce(|| words.taken_back.to_owned());
    document::next_frame(|| document::focus_anew(".vote h1"));
}
