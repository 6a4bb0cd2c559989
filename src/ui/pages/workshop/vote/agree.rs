//! The agreement: level, reason and dissent. Only the agreed level becomes the answer.

use leptos::prelude::*;

use super::asked::{Asked, Lacking};
use crate::domain::assessment::{Answer, Group, Round};
use crate::domain::group::low_median;
use crate::i18n;
use crate::platform::document;
use crate::report::names;
use crate::ui::components::TextArea;

/// Reason and dissent of the agreement; nothing if there is none.
#[component]
pub(super) fn Agreed(asked: Asked) -> impl IntoView {
    let (words, group) = (i18n::vote(asked.locale), asked.group());
    let name = |answer: Answer| names::answer(asked.instrument(), asked.indicator, answer, asked.locale);
    let agreed = group.agreed?;
    let text = |label: &'static str, text: String| {
        (!text.is_empty()).then(|| {
            view! {
                <p>
                    <b>{label}": "</b>
                    {text}
                </p>
            }
        })
    };
    let replaced = group.replaced.iter().map(|said| view! { <li>{(words.replaced)(&name(said.answer))}</li> });
    Some(view! {
        <section class="why">
            {text(words.agree_title, name(agreed))} {text(words.reason, group.reason)}
            {text(words.dissent_said, group.dissent)} <ul class="plain-list hint">{replaced.collect_view()}</ul>
        </section>
    })
}

/// The step of agreeing, in place of the votes: level with description, reason, dissent.
#[component]
pub(super) fn Agreeing(asked: Asked) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    let choices = asked.choices().into_iter().map(|answer| choice(asked, answer));
    let error = move || {
        asked.lacks.get().map(|lacking| {
            let text = match lacking {
                Lacking::Choice => words.choice_needed,
                Lacking::Reason => words.reason_needed,
            };
            view! {
                <p class="error" id="agreement-lacks">
                    {text}
                </p>
            }
        })
    };
    let described = move || asked.proposal().map(|answer| asked.named(answer).1);
    view! {
        <section class="agreeing">
            <fieldset>
                <legend>
                    <h2>{words.agree_title}</h2>
                </legend>
                <div class="agree-choices">{choices.collect_view()}</div>
                <p class="described">{move || described().unwrap_or_else(|| words.agree_hint.to_owned())}</p>
            </fieldset>
            <div class="field" class:wrong=move || asked.lacks.get().is_some() role="alert">
                {error}
            </div>
            <div class="agree-texts">
                <Text asked=asked field="reason" name=words.reason of=|group| &mut group.reason />
                <Text asked=asked field="dissent" name=words.dissent of=|group| &mut group.dissent />
            </div>
        </section>
    }
}

/// A choice with its number of votes.
fn choice(asked: Asked, answer: Answer) -> impl IntoView {
    let (numeral, text) = asked.named(answer);
    let votes = asked.group().last_round().map_or(0, |round| round.tally.count(answer));
    let votes = (i18n::vote(asked.locale).voted)(votes);
    let spoken =
        if answer.level().is_some() { format!("{numeral}. {text}, {votes}") } else { format!("{text}, {votes}") };
    view! {
        <label class="choice">
            <input
                type="radio"
                name="agreed"
                aria-label=spoken
                prop:checked=move || asked.proposal() == Some(answer)
                on:change=move |_| asked.chosen.set(Some(answer))
            />
            <b>{numeral}</b>
            <small>{votes}</small>
        </label>
    }
}

/// The fields of reason and dissent. Stored while typing, but not into a recorded agreement.
fn written(asked: Asked) -> Group {
    if asked.is_changing() { asked.draft.get() } else { asked.group() }
}

/// One of these fields.
#[component]
fn Text(asked: Asked, field: &'static str, name: &'static str, of: fn(&mut Group) -> &mut String) -> impl IntoView {
    let typed = Memo::new(move |_| std::mem::take(of(&mut written(asked))));
    let write = Callback::new(move |text: String| {
        if untrack(|| asked.is_changing()) {
            return asked.draft.update(|group| *of(group) = text);
        }
        let (session, id) = (asked.room.session(), asked.room.id());
        let indicator = asked.indicator.id.as_str();
        session.write(&id, indicator, field, |response| of(&mut response.group).clone_from(&text));
    });
    view! { <TextArea id=format!("group-{field}") label=name value=typed on_input=write /> }
}

/// Whether an answer is the median of the round.
pub(super) fn is_median(round: &Round, answer: Answer) -> bool {
    low_median(&round.tally).map(Answer::Level) == Some(answer)
}

/// Agrees on the chosen or proposed level. A reason is required if votes are split or the level is not the median.
pub(super) fn decide(asked: Asked) {
    let Some(answer) = asked.proposal() else {
        asked.lacks.set(Some(Lacking::Choice));
        return document::next_frame(|| document::focus_in_place("input[name=agreed]"));
    };
    let (group, Group { reason, dissent, .. }) = (asked.group(), written(asked));
    let Some(round) = group.last_round() else { return };
    if reason.trim().is_empty() && (asked.is_split(&round.tally) || !is_median(round, answer)) {
        asked.lacks.set(Some(Lacking::Reason));
        document::next_frame(|| document::focus_in_place("#group-reason"));
        return;
    }
    asked.lacks.set(None);
    asked.room.agree(asked.indicator, answer, &reason, &dissent);
    asked.is_deciding.set(false);
    document::next_frame(|| document::start_over_at(".agreed h2"));
}
