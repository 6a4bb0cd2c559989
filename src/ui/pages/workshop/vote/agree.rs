//! What the group agrees: an answer, why, and what was said against it. Only this counts as the answer.

use super::asked::{Asked, primary};
use crate::domain::assessment::{Answer, Response};
use crate::domain::group::{Degree, agreement, low_median};
use crate::i18n;
use crate::platform::document;
use crate::report::names;
use crate::ui::components::{TextArea, quiet_button, text_area};
use crate::ui::view::{
    Callback, Element, IntoView, Memo, Signal, View, b, div, fieldset, h2, input, label, legend, li, p, section, span,
    ul, untrack,
};

/// What was agreed, or the way to agree.
pub(super) fn agree(asked: &Asked) -> View {
    let (asked, followed) = (asked.clone(), asked.clone());
    let is_agreed = Memo::new(move || followed.group().agreed.is_some() && !followed.is_changing.get());
    let shown = move || {
        let is_agreed = is_agreed.get();
        untrack(|| if is_agreed { agreed(&asked) } else { agreeing(&asked) })
    };
    shown.into_view()
}

fn agreed(asked: &Asked) -> View {
    let words = i18n::vote(asked.locale);
    let group = asked.group();
    let name = |answer: Answer| names::answer(asked.instrument(), asked.indicator, answer, asked.locale);
    let text = |label: &'static str, text: String| {
        (!text.is_empty()).then(|| p().child(b().child(label).child(": ")).child(text))
    };
    let replaced = group.replaced.iter().map(|said| li().child((words.replaced)(&name(said.answer))));
    let (next, changing) = (asked.clone(), asked.clone());
    let go_on = primary(words.next).on("click", move |_| next.go(true));
    let change = quiet_button().child(words.change).on("click", move |_| {
        let group = changing.group();
        changing.drafts.set([group.reason, group.dissent]);
        changing.is_changing.set(true);
    });
    section()
        .class("card agreed")
        .child(h2().attr("tabindex", "-1").child((words.agreed_now)(&name(group.agreed.unwrap_or_default()))))
        .child(text(words.reason, group.reason))
        .child(text(words.dissent, group.dissent))
        .child(ul().class("plain-list hint").children(replaced))
        .child(div().class("actions").child(go_on).child(change))
        .into_view()
}

fn agreeing(asked: &Asked) -> View {
    let words = i18n::vote(asked.locale);
    let (agreeing, lacking) = (asked.clone(), asked.clone());
    let error = move || {
        lacking.lacks_reason.get().then(|| p().class("error").attr("id", "reason-needed").child(words.reason_needed))
    };
    let wrong = asked.clone();
    let choices = asked.choices().into_iter().map(|answer| choice(asked, answer));
    section()
        .class("card agreeing")
        .child(
            fieldset()
                .child(legend().child(h2().child(words.agree_title)))
                .child(p().class("hint").child(words.agree_hint))
                .child(div().class("agree-choices").children(choices)),
        )
        .child(
            div()
                .class("field")
                .class_when("wrong", move || wrong.lacks_reason.get())
                .attr("role", "alert")
                .child(error),
        )
        .child(text(asked, "reason", words.reason, |response| &mut response.group.reason))
        .child(text(asked, "dissent", words.dissent, |response| &mut response.group.dissent))
        .child(div().class("actions").child(primary(words.agree).on("click", move |_| decide(&agreeing))))
        .into_view()
}

fn choice(asked: &Asked, answer: Answer) -> Element {
    let (numeral, text) = asked.named(answer);
    let (shown, chosen) = (asked.clone(), asked.clone());
    let is_level = answer.level().is_some();
    let spoken = if is_level { format!("{numeral}. {text}") } else { text.clone() };
    let radio = input()
        .attr("type", "radio")
        .attr("name", "agreed")
        .attr("aria-label", spoken)
        .prop("checked", move || shown.proposal() == Some(answer))
        .on("change", move |_| chosen.chosen.set(Some(answer)));
    label().class("choice").child(radio).child(span().child(if is_level { numeral } else { text }))
}

/// Reason and dissent as they are written: stored as they are typed, but for an agreement that stands meanwhile.
fn texts(asked: &Asked) -> [String; 2] {
    if asked.is_changing.get() {
        return asked.drafts.get();
    }
    let group = asked.group();
    [group.reason, group.dissent]
}

fn text(asked: &Asked, field: &'static str, name: &'static str, of: fn(&mut Response) -> &mut String) -> View {
    let (shown, written) = (asked.clone(), asked.clone());
    let typed = Memo::new(move || {
        let [reason, dissent] = texts(&shown);
        if field == "reason" { reason } else { dissent }
    });
    let write = Callback::new(move |text: String| {
        if written.is_changing.get_untracked() {
            return written
                .drafts
                .update(|[reason, dissent]| if field == "reason" { *reason = text } else { *dissent = text });
        }
        let (session, room) = (written.room.session(), &written.room);
        session.write(room.id(), written.indicator.id.as_str(), field, |response| of(response).clone_from(&text));
    });
    text_area(TextArea {
        id: format!("group-{field}"),
        label: name.to_owned(),
        hint: None,
        value: Signal::derive(move || typed.get()),
        on_input: write,
    })
}

/// Agrees on what is chosen. A reason is needed where the votes are split, or the choice is not the median.
pub(super) fn decide(asked: &Asked) {
    let Some(answer) = asked.proposal() else { return };
    let (group, [reason, dissent]) = (asked.group(), texts(asked));
    let Some(round) = group.last_round() else { return };
    let is_split = agreement(asked.instrument(), &round.tally).is_some_and(|one| one.degree == Degree::Split);
    let is_median = low_median(&round.tally).map(Answer::Level) == Some(answer);
    if reason.trim().is_empty() && (is_split || !is_median) {
        asked.lacks_reason.set(true);
        document::next_frame(|| document::focus("#group-reason"));
        return;
    }
    asked.lacks_reason.set(false);
    asked.room.agree(asked.indicator, answer, &reason, &dissent);
    asked.is_changing.set(false);
    document::next_frame(|| document::focus_anew(".agreed h2"));
}
