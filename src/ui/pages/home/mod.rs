//! The home page: what this is, one's clusters, and worked examples.

use super::cluster_card::cluster_card;
use super::open_file::open_file;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::domain::ordering::sorted_by;
use crate::i18n;
use crate::platform::{document, identifier};
use crate::report::{names, progress};
use crate::route::{Page, Route, Subject};
use crate::ui::components::{PART, ladder, more, notice};
use crate::ui::session::{Arrival, Session};
use crate::ui::view::{
    Element, IntoView, Memo, RwSignal, Signal, View, a, button, div, h1, h2, li, p, section, several, span, ul, untrack,
};

/// The clusters as cards; on the first visit what this is.
pub fn home(session: Session, locale: Locale) -> View {
    let words = i18n::home(locale);
    document::set_title(&format!("Dinamika – {}", i18n::common(locale).tagline));
    let is_damaged = Memo::new(move || session.library.with(|library| !library.unreadable.is_empty()));
    let is_first_visit = {
        let is_damaged = is_damaged.clone();
        Memo::new(move || !is_damaged.get() && session.library.with(|library| library.assessments.is_empty()))
    };
    let damaged = move || {
        is_damaged.get().then(|| {
            let look = a().class("button quiet").attr("href", Route::Settings.href()).child(words.unreadable_look);
            notice(words.unreadable, words.unreadable_safe, p().child(look).into_view())
        })
    };
    let start = move |_| session.go(Route::own(&identifier::fresh(), Page::Profile));
    let clusters = clusters(session);
    let (shown, all) = (RwSignal::new(PART), clusters.clone());
    let rest = more(shown.clone(), Signal::derive(move || all.get().len()), i18n::common(locale).show_more);
    let cards = move || {
        let clusters = clusters.get().into_iter().take(shown.get());
        several(clusters.map(|assessments| untrack(|| cluster_card(session, locale, assessments))))
    };
    let what_this_is = {
        let is_first_visit = is_first_visit.clone();
        move || {
            let is_first_visit = is_first_visit.get();
            let intro = || p().class("lead").child((words.intro)(session.instrument().indicators.len()));
            let title = if is_first_visit { words.title } else { words.title_clusters };
            several([h1().attr("tabindex", "-1").child(title).into_view(), is_first_visit.then(intro).into_view()])
        }
    };
    let example = move || is_first_visit.get().then(|| example_ladder(session, locale));
    let actions = p()
        .class("actions")
        .child(button().attr("type", "button").class("button").on("click", start).child(words.start))
        .child(span().class("hint").child(words.facts_time));
    let welcome = div()
        .child(what_this_is)
        .child(actions)
        .child(p().class("hint").child(words.privacy))
        .child(deleted(session, locale));
    let examples = section()
        .class("examples")
        .child(h2().child(words.examples))
        .child(p().class("hint").child(words.examples_hint))
        .child(ul().child(examples(session, locale)));
    let about_instrument = section()
        .class("about-instrument")
        .child(h2().child(words.status))
        .child(p().child(session.instrument().status_note.get(locale)));
    div()
        .class("home")
        .child(damaged)
        .child(section().class("hero").child(welcome).child(example))
        .child(div().class("clusters").child(cards))
        .child(rest)
        // They arrive later, and move nothing that someone may be about to press: they stand below it.
        .child(move || match session.later.get() {
            Arrival::Here(later) => untrack(|| (later.home_notes)(session, locale)),
            _ => View::default(),
        })
        .child(examples)
        .child(about_instrument)
        .child(open_file(session, locale))
        .into_view()
}

/// The ids of the assessments of each cluster. What is changed here does not move: the order stays that of the arrival.
fn clusters(session: Session) -> Memo<Vec<Vec<String>>> {
    let now = move || {
        session.library.with(|library| {
            let ids = |cluster: Vec<&Assessment>| cluster.into_iter().map(|one| one.id.clone()).collect::<Vec<_>>();
            library.clusters().into_iter().map(ids).collect::<Vec<_>>()
        })
    };
    let at_first: Vec<String> = untrack(now).concat();
    Memo::new(move || {
        let place =
            |cluster: &Vec<String>| cluster.iter().filter_map(|id| at_first.iter().position(|one| one == id)).min();
        sorted_by(now(), |left, right| place(left).cmp(&place(right)))
    })
}

/// On the first visit: what a result looks like, by the first worked example.
fn example_ladder(session: Session, locale: Locale) -> Option<Element> {
    let example = session.instrument().examples.first()?;
    let assessment = session.assessment(&Subject::Example(example.id.clone()))?;
    let steps = Signal::stored(progress(session.instrument(), &assessment).ladder);
    let href = Route::Assessment(Subject::Example(example.id.clone()), Page::Result).href();
    let link = a().attr("href", href).child(example.name.get(locale));
    let caption = p().class("hint").child(i18n::home(locale).example_shown).child(" ").child(link);
    Some(div().class("shown").child(ladder(steps, locale)).child(caption))
}

fn examples(session: Session, locale: Locale) -> View {
    let link = move |example: &'static crate::domain::instrument::Example| {
        let href = Route::Assessment(Subject::Example(example.id.clone()), Page::Result).href();
        li().child(a().attr("href", href).child(example.name.get(locale)))
    };
    several(session.instrument().examples.iter().map(link))
}

/// After a deletion: the way to take it back.
fn deleted(session: Session, locale: Locale) -> View {
    let common = i18n::common(locale);
    let name = move || {
        let deleted = session.history.with(|history| history.last_deleted().map(|one| one.cluster.name.clone()));
        deleted.map(|name| names::cluster(name.as_deref(), locale))
    };
    let said = move || {
        name().map(|name| {
            let undo = button().attr("type", "button").class("link").on("click", move |_| session.undo());
            p().class("notice")
                .attr("role", "status")
                .child((i18n::home(locale).deleted)(&name))
                .child(" ")
                .child(undo.child(common.undo))
        })
    };
    said.into_view()
}
