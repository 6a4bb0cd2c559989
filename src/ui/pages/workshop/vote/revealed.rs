//! The last opened round: counts, median, agreement, and the group's decision.

use leptos::prelude::*;

use super::agree::{Agreed, Agreeing};
use super::asked::{Asked, Step};
use super::next_step::NextStep;
use super::roles::Roles;
use crate::domain::assessment::{Answer, Group, Round, Tally, Voting};
use crate::i18n;
use crate::platform::document;
use crate::report::{agreement_text, counts_text, median_text};
use crate::ui::components::{QuietButton, Remount};

/// The first screen of an open round: the votes or, in the same place, the step of agreeing, and the next step.
#[component]
pub(super) fn Revealed(asked: Asked) -> impl IntoView {
    let of = Memo::new(move |_| (asked.group().rounds, asked.step(), asked.group().agreed));
    let shown = move |(rounds, step, _): (Vec<Round>, Step, Option<Answer>)| {
        let last = rounds.last()?;
        let body = match step {
            Step::Deciding => view! { <Agreeing asked=asked /> }.into_any(),
            Step::Votes | Step::Agreed => bars(asked, &last.tally),
        };
        let agreement = agreement_text(asked.instrument(), &last.tally, asked.locale);
        Some(view! {
            {body}
            <h2 class="said" tabindex="-1">
                {format!("{} · {agreement}", median_text(asked.instrument(), &last.tally, asked.locale))}
            </h2>
            <NextStep asked=asked step=step is_split=asked.is_split(&last.tally) />
        })
    };
    view! {
        <div class="opened">
            <Remount of=of children=shown />
        </div>
    }
}

/// Below the first screen: the reason for the agreement, earlier rounds, and votes by role.
#[component]
pub(super) fn Further(asked: Asked) -> impl IntoView {
    let of = Memo::new(move |_| asked.group());
    let shown = move |group: Group| {
        let (last, before) = group.rounds.split_last()?;
        let again = group.agreed.is_some().then(|| {
            let again = move |_| asked.vote_again();
            view! {
                <p>
                    <QuietButton on:click=again>{i18n::vote(asked.locale).second_round}</QuietButton>
                </p>
            }
        });
        Some(view! {
            <Agreed asked=asked />
            {again}
            {earlier(asked, before)}
            <Roles asked=asked roles=last.roles.clone() />
            {evidence(asked, &group.rounds)}
        })
    };
    view! {
        <div class="further">
            <Remount of=of children=shown />
        </div>
    }
}

fn bars(asked: Asked, tally: &Tally) -> AnyView {
    let choices = asked.choices();
    let most = choices.iter().map(|answer| tally.count(*answer)).max().unwrap_or_default();
    let rows = choices.into_iter().map(|answer| row(asked, answer, tally.count(answer), most));
    view! { <ol class="choices">{rows.collect_view()}</ol> }.into_any()
}

fn row(asked: Asked, answer: Answer, count: u32, most: u32) -> impl IntoView {
    let (numeral, text) = asked.named(answer);
    let share = (count * 100).checked_div(most).unwrap_or_default();
    let bar = (0 < count).then(|| {
        view! {
            <svg aria-hidden="true">
                <rect class="bar" x="2" y="2" height="12" width=format!("{share}%") />
            </svg>
        }
    });
    view! {
        <li class="choice-row">
            <span class="numeral" aria-hidden="true">
                {numeral}
            </span>
            <span class="anchor">{text}</span>
            <span class="bars">{bar}</span>
            <span class="count">{count}</span>
        </li>
    }
}

fn earlier(asked: Asked, before: &[Round]) -> Option<AnyView> {
    let words = i18n::vote(asked.locale);
    let item = |(round, number): (&Round, usize)| {
        let held = match round.voting {
            Voting::Hands => words.by_hands,
            Voting::Secret => words.by_secret,
            Voting::HandIns => words.by_phone,
        };
        let counts = format!("{} ({held})", counts_text(asked.instrument(), &round.tally, asked.locale));
        view! { <li>{(words.earlier)(number, &counts)}</li> }
    };
    (!before.is_empty()).then(|| {
        view! { <ul class="plain-list hint">{before.iter().zip(1..).map(item).collect_view()}</ul> }.into_any()
    })
}

/// The evidence in opened hand-ins, without its authors.
fn evidence(asked: Asked, rounds: &[Round]) -> Option<AnyView> {
    if !rounds.iter().any(|round| round.voting == Voting::HandIns) {
        return None;
    }
    let (id, words) = (asked.indicator.id.as_str(), i18n::vote(asked.locale));
    let texts = asked.room.with(|workshop| workshop.evidence.get(id).cloned().unwrap_or_default());
    let count = texts.len();
    let list = texts.iter().map(|text| view! { <li>{text.clone()}</li> }).collect_view();
    (0 < count).then(|| {
        view! {
            <details>
                <summary>{(words.evidence)(count)}</summary>
                <ul>{list}</ul>
                <KeepEvidence asked=asked texts=StoredValue::new(texts) />
            </details>
        }
        .into_any()
    })
}

/// The button that makes the texts the evidence of the cluster's answer: otherwise the result would say that there is none, and
/// files would not have them.
#[component]
fn KeepEvidence(asked: Asked, texts: StoredValue<Vec<String>>) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    let is_kept = Memo::new(move |_| {
        let evidence = asked.room.evidence(asked.indicator);
        texts.read_value().iter().all(|text| evidence.contains(text.as_str()))
    });
    let keep = move |_| {
        asked.room.keep_evidence(asked.indicator, &texts.read_value());
        document::next_frame(|| document::focus_if_lost(".kept-evidence"));
    };
    move || {
        if is_kept.get() {
            view! {
                <p class="hint kept-evidence" tabindex="-1">
                    {words.evidence_kept}
                </p>
            }
            .into_any()
        } else {
            view! { <QuietButton on:click=keep>{words.keep_evidence}</QuietButton> }.into_any()
        }
    }
}
