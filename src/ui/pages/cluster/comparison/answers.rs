//! What has become of each answer, by kind of change.

use leptos::prelude::*;

use super::Pair;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::history::{ChangeGroup, ChangedAnswer, changed_answers};
use crate::ui::session::use_session;

/// A list for each kind of change that occurs; unchanged answers are folded.
#[component]
pub(super) fn Answers(pair: Pair) -> impl IntoView {
    let words = i18n::history(pair.locale);
    let groups = ChangeGroup::ALL.into_iter().filter_map(|group| {
        let answers = of_group(pair, group);
        (!answers.is_empty()).then(|| view! { <Group group=group answers=answers locale=pair.locale /> })
    });
    view! {
        <section class="changes">
            <h2>{words.answers}</h2>
            {groups.collect_view()}
        </section>
    }
}

fn of_group(pair: Pair, group: ChangeGroup) -> Vec<ChangedAnswer> {
    let (then, now) = (pair.then.read_value(), pair.now.read_value());
    let instrument = use_session().instrument();
    pair.comparison.with_value(|found| changed_answers(instrument, &found.answers, group, [&then, &now], pair.locale))
}

#[component]
fn Group(group: ChangeGroup, answers: Vec<ChangedAnswer>, locale: Locale) -> impl IntoView {
    let title = format!("{} ({})", group.name(locale), answers.len());
    let list = view! {
        <ul class="plain-list">
            {answers.into_iter().map(|answer| view! { <Line answer=answer locale=locale /> }).collect_view()}
        </ul>
    };
    if group == ChangeGroup::Same {
        return view! {
            <details>
                <summary>{title}</summary>
                {list}
            </details>
        }
        .into_any();
    }
    view! {
        <h3>{title}</h3>
        {list}
    }
    .into_any()
}

/// One answer: what became of it, and the evidence of both.
#[component]
fn Line(answer: ChangedAnswer, locale: Locale) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::history(locale));
    let title = instrument.indicators.get(answer.place).map(|one| (one.title.get(locale), one.id.to_string()));
    let (title, id) = title.unwrap_or_default();
    let [then, now] = answer.evidence;
    let evidence = [(words.evidence_then, then), (words.evidence_now, now)];
    let evidence = evidence.into_iter().filter(|(_, text)| !text.is_empty());
    let evidence = evidence.map(|(label, text)| view! { <p class="hint">{format!("{label}: {text}")}</p> });
    view! {
        <li>
            <span>{title} " " <small>{id}</small></span>
            " "
            <b>{answer.text}</b>
            {evidence.collect_view()}
        </li>
    }
}
