//! Beside a question: where the answers so far lead.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::report::{Progress, stage_sentence};
use crate::ui::components::SmallLadder;
use crate::ui::session::Session;
use crate::ui::view;

/// The ladder's range, the counts, and what can still happen.
#[component]
pub(in crate::ui::pages) fn SoFar(
    session: Session,
    locale: Locale,
    progress: Memo<Option<Progress<'static>>>,
) -> impl IntoView {
    let (words, common) = (&texts(locale).question, &texts(locale).common);
    let steps = Signal::derive(move || progress.get().map(|progress| progress.ladder).unwrap_or_default());
    let stage = Signal::derive(move || match progress.get() {
        Some(Progress { diagnosis, .. }) if diagnosis.is_assessable() => {
            stage_sentence(session.instrument, diagnosis.stage, locale)
        }
        _ => common.stage_not_yet.to_owned(),
    });
    let counts = move || {
        progress.get().map(|Progress { counts, .. }| {
            let row = |label: &'static str, count: u32| view! { <li><span>{label}</span><b>{count}</b></li> };
            view! {
                <ul class="counts">
                    {row(common.answered, counts.answered)}
                    {row(common.unknown, counts.unknown)}
                    {row(words.left, counts.unanswered)}
                </ul>
            }
        })
    };
    let is_settled = move || progress.with(|one| one.as_ref().is_some_and(|one| one.diagnosis.stage.is_settled()));
    let outlook = move || progress.get().map(|progress| outlook(session, &progress, locale));
    view! {
        <aside class="so-far">
            <h2>{words.so_far}</h2>
            <SmallLadder steps label=stage />
            <p class="stage"><b>{stage}</b></p>
            {counts}
            <p class="note" class:settled=is_settled>{outlook}</p>
        </aside>
    }
}

/// What the questions that are left can still change.
fn outlook(session: Session, progress: &Progress<'static>, locale: Locale) -> String {
    let words = &texts(locale).question;
    let diagnosis = &progress.diagnosis;
    if diagnosis.stage.is_settled() {
        return match (diagnosis.is_provisional(), progress.counts.unanswered) {
            (true, _) => words.settled_provisional.to_owned(),
            (false, 0) => words.settled_all.to_owned(),
            (false, left) => (words.settled)(left),
        };
    }
    let highest = session.instrument.stage(diagnosis.stage.high).map(|stage| stage.name.get(locale));
    let next = progress.next_question.map(|next| (words.most_telling)(next.title.get(locale)));
    [highest.map(|name| (words.highest)(name)), next].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
