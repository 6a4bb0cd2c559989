//! The result so far, beside a question.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::{Progress, certainty_sentence};
use crate::ui::components::SmallLadder;
use crate::ui::session::{Session, use_session};

/// The ladder's range, the counts and the outlook; for members only the counts, since the rest could bias their
/// answers.
#[component]
pub(super) fn SoFar(progress: Memo<Option<Progress<'static>>>, is_invited: bool, locale: Locale) -> impl IntoView {
    let (words, common) = (i18n::question(locale), i18n::common(locale));
    let count = |name: &'static str, count: fn(&Progress<'static>) -> u32| {
        let count = part(progress, count);
        view! {
            <li>
                <span>{name}</span>
                <b>{move || count.get()}</b>
            </li>
        }
    };
    view! {
        <aside class="so-far" class:own=is_invited>
            <h2>{if is_invited { words.own_so_far } else { words.so_far }}</h2>
            {if is_invited {
                view! { <Answered locale=locale progress=progress /> }.into_any()
            } else {
                view! { <Standing locale=locale progress=progress /> }.into_any()
            }}
            <ul class="counts">
                {count(common.answered, |one| one.counts.answered)} {count(common.unknown, |one| one.counts.unknown)}
                {count(words.left, |one| one.counts.unanswered)}
            </ul>
            {(!is_invited).then(|| view! { <Outlook locale=locale progress=progress /> })}
        </aside>
    }
}

/// The number of answers, in one line.
#[component]
fn Answered(progress: Memo<Option<Progress<'static>>>, locale: Locale) -> impl IntoView {
    let words = i18n::home(locale);
    let answered = part(progress, move |one| (words.progress)(one.counts.answered, one.counts.applicable()));
    view! {
        <p class="stage">
            <b>{move || answered.get()}</b>
        </p>
    }
}

/// The ladder and the stage. Memoised, so that they are only redrawn on changes.
#[component]
fn Standing(progress: Memo<Option<Progress<'static>>>, locale: Locale) -> impl IntoView {
    let session = use_session();
    let steps = part(progress, |one| one.ladder.clone());
    let stage = part(progress, move |one| one.stage(session.instrument(), locale));
    view! {
        <SmallLadder steps=steps label=stage />
        <p class="stage">
            <b>{move || stage.get()}</b>
        </p>
    }
}

#[component]
fn Outlook(progress: Memo<Option<Progress<'static>>>, locale: Locale) -> impl IntoView {
    let session = use_session();
    let outlook = part(progress, move |one| outlook(session, one, locale));
    let is_settled = part(progress, Progress::is_settled);
    view! {
        <p class="note" class:settled=move || is_settled.get()>
            {move || outlook.get()}
        </p>
    }
}

pub(super) fn part<T: Clone + Default + PartialEq + Send + Sync + 'static>(
    progress: Memo<Option<Progress<'static>>>,
    read: impl Fn(&Progress<'static>) -> T + Send + Sync + 'static,
) -> Memo<T> {
    Memo::new(move |_| progress.with(|one| one.as_ref().map(&read)).unwrap_or_default())
}

/// What the remaining questions can still change.
fn outlook(session: Session, progress: &Progress<'static>, locale: Locale) -> String {
    let words = i18n::question(locale);
    let diagnosis = &progress.diagnosis;
    if progress.is_settled() {
        return match (diagnosis.is_provisional(), progress.counts.unanswered) {
            (true, _) => certainty_sentence(session.instrument(), diagnosis, locale),
            (false, 0) => words.settled_all.to_owned(),
            (false, left) => (words.settled)(left),
        };
    }
    // The range may be a single stage although it is too early for a verdict.
    let open = Some(diagnosis.stage).filter(|range| !range.is_settled());
    let highest = open.and_then(|range| session.instrument().stage(range.high)).map(|stage| stage.name.get(locale));
    let next = progress.next_question.map(|next| (words.most_telling)(next.title.get(locale)));
    [highest.map(|name| (words.highest)(name)), next].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
