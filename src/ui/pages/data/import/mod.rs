//! What is in files that were chosen, dropped or pasted, and what to do with each assessment in them.

mod faults;
mod item;

use super::open_file::open_file;
use crate::domain::instrument::Locale;
use crate::exchange::{Comparison, Found, read_files};
use crate::i18n;
use crate::platform::document;
use crate::route::Route;
use crate::ui::components::quiet_button;
use crate::ui::session::{Incoming, Session, Taking};
use crate::ui::view::{Element, IntoView, RwSignal, View, a, button, div, h1, h2, p, section, several, ul};

/// What was found, and what is chosen for it.
#[derive(Clone, Debug)]
struct Candidate {
    found: Found,
    /// How it compares with what is here; none for what cannot be read.
    comparison: Option<Comparison>,
    taking: RwSignal<Taking>,
}

/// The ways to open files; once there are some, what is in them.
pub fn import(session: Session, locale: Locale) -> View {
    let words = i18n::import(locale);
    document::set_title(&format!("{} – Dinamika", words.title));
    let outcome = RwSignal::new(None::<Outcome>);
    let shown = {
        let outcome = outcome.clone();
        move || {
            let incoming = session.incoming.get();
            match outcome.get() {
                // Files that come in after others are looked at like these.
                Some(outcome) if incoming.is_empty() => done(session, locale, outcome),
                _ => preview(session, locale, &incoming, outcome.clone()),
            }
        }
    };
    div()
        .class("column import")
        .child(a().class("back").attr("href", Route::Home.href()).child("← ").child(i18n::common(locale).back))
        .child(h1().attr("tabindex", "-1").child(words.title))
        .child(shown)
        .child(p().class("hint").child(words.ways))
        .child(open_file(session, locale))
        .into_view()
}

fn preview(session: Session, locale: Locale, incoming: &[Incoming], outcome: RwSignal<Option<Outcome>>) -> View {
    let words = i18n::import(locale);
    if incoming.is_empty() {
        return View::default();
    }
    let mut all = Vec::new();
    let files: Vec<View> = incoming.iter().map(|file| file_view(session, locale, file, &mut all)).collect();
    if all.is_empty() {
        return several(files);
    }
    let apply = button().attr("type", "button").class("button").on("click", move |_| {
        outcome.set(Some(take(session, locale, &all)));
        session.incoming.set(Vec::new());
        document::next_frame(|| document::focus("main .done a"));
    });
    let cancel = a().class("button quiet").attr("href", Route::Home.href()).child(words.cancel);
    several([
        p().class("lead").child(words.lead).into_view(),
        several(files),
        p().class("actions").child(apply.child(words.apply)).child(cancel).into_view(),
    ])
}

/// One file. What is found in it joins `all`.
fn file_view(session: Session, locale: Locale, file: &Incoming, all: &mut Vec<Candidate>) -> View {
    let words = i18n::import(locale);
    let name = if file.name.is_empty() { words.pasted } else { &file.name };
    let refused = |reason: String| {
        let reason = p().child(reason).child(" ").child(i18n::home(locale).nothing_changed);
        let title = h2().child((words.refused)(name));
        div().class("notice wrong").attr("role", "alert").child(title).child(reason).into_view()
    };
    let Some(text) = &file.text else { return refused(i18n::home(locale).file_too_large.to_owned()) };
    let import = match read_files(session.instrument(), text) {
        Ok(import) => import,
        Err(error) => return refused(faults::in_words(session.instrument(), &error, locale)),
    };
    if let [Found { content: Err(unread), .. }] = import.found.as_slice()
        && import.kind == crate::exchange::Kind::Assessment
    {
        return refused(faults::in_words(session.instrument(), &unread.error, locale));
    }
    let candidates: Vec<Candidate> = import.found.into_iter().map(|found| candidate(session, found)).collect();
    let incomplete = (!import.is_complete).then(|| p().class("notice").attr("role", "status").child(words.incomplete));
    let nothing = candidates.is_empty().then(|| p().child(words.nothing));
    let items: Vec<Element> = candidates.iter().map(|one| item::item(session.instrument(), one, locale)).collect();
    all.extend(candidates);
    section()
        .child(h2().child(name.to_owned()))
        .child(incomplete)
        .child(nothing)
        .child(ul().class("plain-list found").children(items))
        .into_view()
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

fn done(session: Session, locale: Locale, outcome: Outcome) -> View {
    let common = i18n::common(locale);
    let undo = || quiet_button().on("click", move |_| session.undo()).child(common.undo);
    let undo = outcome.can_undo.then(undo);
    let home = a().class("button").attr("href", Route::Home.href()).child(common.to_home);
    div()
        .class("notice done")
        .attr("role", "status")
        .child(p().child(outcome.text))
        .child(p().class("actions").child(home).child(undo))
        .into_view()
}
