//! What is in files that were chosen, dropped or pasted, and what to do with each assessment in them.

mod item;

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::exchange::{Comparison, FileError, Found, Kind, read_files, text_of};
use crate::i18n;
use crate::platform::document;
use crate::route::Route;
use crate::ui::components::{QuietButton, Remount};
use crate::ui::pages::home::OpenFile;
use crate::ui::pages::refused::{Wanted, in_words, not_given};
use crate::ui::session::{Incoming, Session, Taking, use_session};

/// What was found, and what is chosen for it.
#[derive(Clone, Debug)]
struct Candidate {
    found: Found,
    /// How it compares with what is here; none for what cannot be read.
    comparison: Option<Comparison>,
    taking: RwSignal<Taking>,
}

/// The ways to open files; once there are some, what is in them.
#[component]
pub(super) fn Import(locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::import(locale));
    document::set_title(&format!("{} – Dinamika", words.title));
    let outcome = RwSignal::new(None::<Outcome>);
    let shown = move |(incoming, done): (Vec<Incoming>, Option<Outcome>)| match done {
        // Files that come in after others are looked at like these.
        Some(done) if incoming.is_empty() => view! { <Done locale=locale outcome=done /> }.into_any(),
        _ => preview(session, locale, &incoming, outcome),
    };
    view! {
        <div class="column import">
            <a class="back" href=Route::Home.href()>
                "← "
                {i18n::common(locale).back}
            </a>
            <h1 tabindex="-1">{words.title}</h1>
            // A choice made for one file means nothing for the next.
            <Remount of=move || (session.incoming.get(), outcome.get()) children=shown />
            <p class="hint">{words.ways}</p>
            <OpenFile locale=locale />
        </div>
    }
}

fn preview(session: Session, locale: Locale, incoming: &[Incoming], outcome: RwSignal<Option<Outcome>>) -> AnyView {
    let words = i18n::import(locale);
    let mut all = Vec::new();
    let files: Vec<AnyView> = incoming.iter().map(|file| file_view(session, locale, file, &mut all)).collect();
    if all.is_empty() {
        return files.into_any();
    }
    let apply = move |_| {
        outcome.set(Some(take(session, locale, &all)));
        session.incoming.set(Vec::new());
        document::next_frame(|| document::focus("main .done a"));
    };
    view! {
        <p class="lead">{words.lead}</p>
        {files}
        <p class="actions">
            <button type="button" class="button" on:click=apply>
                {words.apply}
            </button>
            <a class="button quiet" href=Route::Home.href()>
                {words.cancel}
            </a>
        </p>
    }
    .into_any()
}

/// One file. What is found in it joins `all`.
fn file_view(session: Session, locale: Locale, file: &Incoming, all: &mut Vec<Candidate>) -> AnyView {
    let words = i18n::import(locale);
    let name = if file.name.is_empty() { words.pasted } else { &file.name };
    let refused = |reason: String| {
        view! {
            <div class="notice wrong" role="alert">
                <h2>{(words.refused)(name)}</h2>
                <p>{reason} " " {i18n::refused(locale).nothing_changed}</p>
            </div>
        }
        .into_any()
    };
    let in_words = |error: &FileError| in_words(session.instrument(), error, Wanted::Assessment, locale);
    let bytes = match &file.bytes {
        Ok(bytes) => bytes,
        Err(fault) => return refused(not_given(*fault, locale)),
    };
    let import = match text_of(bytes).and_then(|text| read_files(session.instrument(), &text)) {
        Ok(import) => import,
        Err(error) => return refused(in_words(&error)),
    };
    if let [Found { content: Err(unread), .. }] = import.found.as_slice()
        && import.kind == Kind::Assessment
    {
        return refused(in_words(&unread.error));
    }
    let candidates: Vec<Candidate> = import.found.into_iter().map(|found| candidate(session, found)).collect();
    let incomplete = || {
        view! {
            <p class="notice" role="status">
                {words.incomplete}
            </p>
        }
    };
    let items = candidates.iter().map(|one| item::item(session, one, locale)).collect_view();
    let nothing = candidates.is_empty().then(|| view! { <p>{words.nothing}</p> });
    all.extend(candidates);
    view! {
        <section>
            <h2>{name.to_owned()}</h2>
            {(!import.is_complete).then(incomplete)}
            {nothing}
            <ul class="plain-list found">{items}</ul>
        </section>
    }
    .into_any()
}

fn candidate(session: Session, found: Found) -> Candidate {
    let comparison = found.content.as_ref().ok().map(|found| session.comparison(found));
    let taking = match comparison {
        None | Some(Comparison::New) => Taking::Add,
        Some(Comparison::Same) => Taking::Skip,
        Some(Comparison::NewerHere | Comparison::NewerThere | Comparison::Different) => Taking::Merge,
    };
    Candidate { found, comparison, taking: RwSignal::new(taking) }
}

/// What was done, in words, and whether it can be undone.
#[derive(Clone, Debug)]
struct Outcome {
    text: String,
    can_undo: bool,
}

/// Does what is chosen.
fn take(session: Session, locale: Locale, all: &[Candidate]) -> Outcome {
    let words = i18n::import(locale);
    let chosen = |taking: Taking| u32::try_from(all.iter().filter(|one| one.taking.get_untracked() == taking).count());
    let count = |taking| chosen(taking).unwrap_or_default();
    let mut without_room = 0;
    for one in all {
        if let Err(unread) = &one.found.content
            && one.taking.get_untracked() != Taking::Skip
            && !session.keep_unread(one.found.id.as_deref(), &unread.text, &unread.error)
        {
            without_room += 1;
        }
    }
    let readable = all.iter().filter_map(|one| Some((one.found.content.clone().ok()?, one.taking.get_untracked())));
    let can_undo = session.take(readable);
    let added = count(Taking::Add) + count(Taking::Copy) - without_room;
    let done = (words.done)(added, count(Taking::Merge), count(Taking::Skip));
    let text = if 0 < without_room { format!("{done} {}", (words.without_room)(without_room)) } else { done };
    Outcome { text, can_undo }
}

/// What was done, and the ways on.
#[component]
fn Done(outcome: Outcome, locale: Locale) -> impl IntoView {
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
