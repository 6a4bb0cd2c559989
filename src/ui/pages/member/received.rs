//! A link with which a member hands in was opened. Nothing that is here is touched until someone takes it in.

use crate::domain::instrument::{Locale, STANDARD_HASH};
use crate::exchange::{HandIn, HandInError, decode_hand_in};
use crate::i18n;
use crate::persistence::WORKSHOP_PREFIX;
use crate::platform::{document, storage};
use crate::report::names;
use crate::route::{Page, Route};
use crate::ui::pages::hand_ins::{fault_text, person, take_in, told};
use crate::ui::session::{Room, Session};
use crate::ui::view::{IntoView, Memo, RwSignal, View, a, button, div, h1, li, p, several, ul};

/// From whom it is, and the workshop it is for.
pub fn handed_in(session: Session, locale: Locale, text: &str) -> View {
    let words = i18n::hand_in(locale);
    document::set_title(&format!("{} – Dinamika", words.received));
    let content = match decode_hand_in(session.instrument(), STANDARD_HASH, text) {
        Ok(hand_in) => offered(session, &hand_in, text, locale),
        Err(HandInError::NotOne) => p().child(i18n::hand_ins(locale).damaged).into_view(),
        Err(error) => p().child(fault_text(&error, locale)).into_view(),
    };
    div().class("column").child(h1().attr("tabindex", "-1").child(words.received)).child(content).into_view()
}

fn offered(session: Session, hand_in: &HandIn, text: &str, locale: Locale) -> View {
    let words = i18n::hand_in(locale);
    let (first, second) = person(session.instrument(), hand_in, locale);
    let who = second.map_or(first.clone(), |role| format!("{first} – {role}"));
    // A workshop is known by its record: only who holds one can take in.
    let held = storage::read_all(WORKSHOP_PREFIX).into_iter();
    let held =
        held.filter_map(|(key, _)| key.strip_prefix(WORKSHOP_PREFIX).map(str::to_owned)).filter(|id| session.has(id));
    let workshop = hand_in.workshop;
    let held = held.map(|id| {
        let room = Room::open(session, &id);
        let asked = room.clone();
        let is_its = move || asked.with(|one| one.code == workshop || workshop == [0; 4]);
        (room, Memo::new(is_its))
    });
    let held: Vec<(Room, Memo<bool>)> = held.collect();
    let rooms: Vec<View> = held.iter().map(|(room, is_its)| offer(room, is_its.clone(), text, locale)).collect();
    let none = move || {
        let is_anyones = held.iter().any(|(_, is_its)| is_its.get());
        (!is_anyones).then(|| p().class("notice").child(words.received_none))
    };
    several([
        p().class("lead").child((words.received_from)(&who)).into_view(),
        p().child(words.received_safe).into_view(),
        several(rooms),
        none.into_view(),
        p().child(a().class("plain").attr("href", Route::Home.href()).child(i18n::common(locale).to_home)).into_view(),
    ])
}

/// The workshop on one assessment, if it is for this one, with the button that takes it in there.
fn offer(room: &Room, is_its: Memo<bool>, text: &str, locale: Locale) -> View {
    let words = i18n::hand_in(locale);
    let name = room.session().stored(room.id()).and_then(|one| one.cluster.name);
    let name = names::cluster(name.as_deref(), locale);
    let outcome = RwSignal::new(Vec::<String>::new());
    let (room, text, said) = (room.clone(), text.to_owned(), outcome.clone());
    let shown = move || {
        let (room, text, outcome) = (room.clone(), text.clone(), outcome.clone());
        is_its.get().then(|| {
            let open = a().class("button quiet").attr("href", Route::own(room.id(), Page::HandIns).href());
            let take = move |_| outcome.set(told(&take_in(&room, std::slice::from_ref(&text)), locale));
            let take = button().attr("type", "button").class("button").on("click", take);
            div()
                .class("actions")
                .child(take.child((words.received_take)(&name)))
                .child(open.child(i18n::hand_ins(locale).title))
        })
    };
    let lines = move || ul().class("plain-list").children(said.get().into_iter().map(|line| li().child(line)));
    div().child(shown).child(div().attr("role", "status").child(lines)).into_view()
}
