//! Applies the choices and reports the outcome.

use leptos::prelude::*;

use super::plan_item::PlanCandidate;
use super::reading::Candidate;
use super::work::Work;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::clock;
use crate::route::Route;
use crate::ui::components::QuietButton;
use crate::ui::session::{Desk, Session, Taking, use_session};

/// The outcome as text, and whether it can be undone.
#[derive(Clone, Debug)]
pub(super) struct Outcome {
    text: String,
    can_undo: bool,
}

/// Stores the chosen assessments and plans incrementally. If stopped, reverts those stored so far.
pub(super) async fn store(
    session: Session,
    locale: Locale,
    (all, plans): (Vec<Candidate>, Vec<PlanCandidate>),
    work: &Work,
) -> Outcome {
    let words = i18n::import(locale);
    let chosen = all.iter().map(|one| &one.taking).chain(plans.iter().map(|one| &one.taking));
    let takings: Vec<Taking> = chosen.map(|taking| taking.get_untracked()).collect();
    let count = |taking| u32::try_from(takings.iter().filter(|one| **one == taking).count()).unwrap_or(u32::MAX);
    work.expect(all.len());
    let (mut turn, mut edits, mut unread) = (clock::Turn::begin(), Vec::new(), Vec::new());
    for (one, taking) in all.into_iter().zip(&takings) {
        match one.found.content {
            Ok(found) => edits.extend(session.take(found, *taking)),
            Err(record) if *taking != Taking::Skip => unread.push((one.found.id, record)),
            Err(_) => {}
        }
        if !work.goes_on(&mut turn).await {
            session.take_back(edits).await;
            return Outcome { text: words.stopped.to_owned(), can_undo: false };
        }
    }
    let mut plan_edits = Vec::new();
    for one in plans.into_iter().filter(|one| one.taking.get_untracked() != Taking::Skip) {
        if let Ok(found) = one.found.content {
            plan_edits.extend(Desk::open(session, &found.cluster).take(found).await);
        }
    }
    // These cannot be undone: do them last.
    let has_no_room = |(id, unread): &(Option<String>, _)| !session.keep_unread(id.as_deref(), unread);
    let without_room = u32::try_from(unread.iter().filter(|one| has_no_room(one)).count()).unwrap_or(u32::MAX);
    let can_undo = session.note_taken(edits, plan_edits);
    let added = count(Taking::Add) + count(Taking::Copy) - without_room;
    let done = (words.done)(added, count(Taking::Merge), count(Taking::Skip));
    let text = if 0 < without_room { format!("{done} {}", (words.without_room)(without_room)) } else { done };
    Outcome { text, can_undo }
}

/// The outcome, and links to continue.
#[component]
pub(super) fn Done(outcome: Outcome, locale: Locale) -> impl IntoView {
    let (session, common) = (use_session(), i18n::common(locale));
    let undo = || view! { <QuietButton on:click=move |_| session.undo()>{common.undo}</QuietButton> };
    view! {
        <div class="notice done" role="status">
            <p>{outcome.text}</p>
            <p class="actions">
                <a class="button" href=Route::Home.href()>
                    {common.to_home}
                </a>
                {outcome.can_undo.then(undo)}
            </p>
        </div>
    }
}
