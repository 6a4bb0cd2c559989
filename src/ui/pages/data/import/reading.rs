//! Incremental reading of files.

use leptos::prelude::*;

use super::plan_item::PlanCandidate;
use super::work::Work;
use crate::domain::instrument::Locale;
use crate::exchange::{Comparison, FileError, Found, FoundPlan, Kind, open_file, text_of};
use crate::platform::clock;
use crate::ui::pages::refused::{Wanted, in_words, not_given};
use crate::ui::session::{Incoming, Session, Taking};

/// One incoming file.
#[derive(Clone, Debug)]
pub(super) struct FileIn {
    /// Its name; `None` if it was pasted.
    pub(super) name: String,
    /// Its contents, or why it cannot be opened, as text.
    pub(super) content: Result<Content, String>,
}

/// The contents of a file.
#[derive(Clone, Debug)]
pub(super) struct Content {
    pub(super) candidates: Vec<Candidate>,
    pub(super) plans: Vec<PlanCandidate>,
    /// Whether these are all the assessments and plans that the file claims to contain.
    pub(super) is_complete: bool,
}

/// An assessment or record found in a file, and the choice for it.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) found: Found,
    /// Its comparison with the stored one; `None` if it is unreadable.
    pub(super) comparison: Option<Comparison>,
    pub(super) taking: ArcRwSignal<Taking>,
}

/// Reads the files; `None` if stopped.
pub(super) async fn read(
    session: Session,
    locale: Locale,
    incoming: Vec<Incoming>,
    work: &Work,
) -> Option<Vec<FileIn>> {
    let mut files = Vec::new();
    for Incoming { name, bytes, .. } in incoming {
        let content = match bytes {
            Ok(bytes) => content(session, &bytes, work).await?,
            Err(fault) => {
                files.push(FileIn { name, content: Err(not_given(fault, locale)) });
                continue;
            }
        };
        let in_words = |error| in_words(session.instrument(), &error, Wanted::Assessment, locale);
        files.push(FileIn { name, content: content.map_err(in_words) });
    }
    Some(files)
}

async fn content(session: Session, bytes: &[u8], work: &Work) -> Option<Result<Content, FileError>> {
    let (mut turn, mut all) = (clock::Turn::begin(), Vec::new());
    let text = text_of(bytes);
    turn.give_way().await;
    let opened = match text.and_then(|text| open_file(&text)) {
        Ok(opened) => opened,
        Err(error) => return Some(Err(error)),
    };
    work.expect(opened.len());
    for place in 0..opened.len() {
        all.extend(opened.read(session.instrument(), place));
        if !work.goes_on(&mut turn).await {
            return None;
        }
    }
    if let [Found { content: Err(unread), .. }] = all.as_slice()
        && opened.kind == Kind::Assessment
    {
        return Some(Err(unread.error.clone()));
    }
    let found_plans = opened.read_plans();
    if let [FoundPlan { content: Err(unread), .. }] = found_plans.as_slice()
        && opened.kind == Kind::Plan
    {
        return Some(Err(unread.error.clone()));
    }
    let is_complete = opened.is_complete(&all) && opened.has_all_plans(&found_plans);
    let mut plans = Vec::new();
    for found in found_plans {
        turn.give_way().await;
        plans.push(PlanCandidate::of(session, found).await);
    }
    let mut candidates = Vec::new();
    for found in all {
        turn.give_way().await;
        candidates.push(candidate(session, found));
    }
    Some(Ok(Content { candidates, plans, is_complete }))
}

fn candidate(session: Session, found: Found) -> Candidate {
    let comparison = found.content.as_ref().ok().map(|found| session.comparison(found));
    let taking = match comparison {
        None | Some(Comparison::New) => Taking::Add,
        Some(Comparison::Same) => Taking::Skip,
        Some(Comparison::NewerHere | Comparison::NewerThere | Comparison::Different) => Taking::Merge,
    };
    Candidate { found, comparison, taking: ArcRwSignal::new(taking) }
}
