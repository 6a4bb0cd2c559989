//! For the facilitator: inviting members, taking in what they hand in, and who has handed in.

mod intake;
mod invite;
mod scanner;
mod who;

pub(in crate::ui::pages) use invite::sending;
pub(in crate::ui::pages) use who::person;

pub(in crate::ui::pages) use intake::{fault_text, take_in, told};

use super::not_found;
use super::workshop::while_not_ready;
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::persistence::Workshop;
use crate::platform::document;
use crate::report::names;
use crate::route::{Page, Route};
use crate::ui::session::{Room, Session};
use crate::ui::view::{Element, IntoView, View, a, div, h1, p, section, several};

/// What is handed in to the workshop on one's own assessment.
pub fn hand_ins(session: Session, locale: Locale, id: String) -> View {
    let Some(assessment) = session.stored(&id) else { return not_found(locale) };
    let words = i18n::hand_ins(locale);
    document::set_title(&format!("{} – Dinamika", words.title));
    let room = Room::open(session, &id);
    let name = names::cluster(assessment.cluster.name.as_deref(), locale);
    let (inside, cluster) = (room.clone(), name.clone());
    let ready = move || {
        several([
            invite::invite(&inside, &cluster, locale),
            intake::intake(&inside, locale),
            who::who(&inside, locale),
            open_all(&inside, locale).into_view(),
        ])
    };
    div()
        .class("column hand-ins")
        .child(a().class("back").attr("href", Route::own(&id, Page::Workshop).href()).child("← ").child(words.back))
        .child(p().class("kicker").child(name))
        .child(h1().attr("tabindex", "-1").child(words.title))
        .child(while_not_ready(room, locale, ready))
        .into_view()
}

/// Opens the spread of everything that was handed in.
fn open_all(room: &Room, locale: Locale) -> Element {
    let words = i18n::hand_ins(locale);
    let (counted, opening, session) = (room.clone(), room.clone(), room.session());
    let open = move |_| {
        opening.open_hand_ins(session.instrument().indicators.iter());
        session.go(Route::own(opening.id(), Page::Spread));
    };
    let button = crate::ui::view::button()
        .attr("type", "button")
        .class("button")
        .attr("disabled", move || !counted.with(|workshop| can_open(workshop, session.instrument())))
        .on("click", open);
    section().child(p().child(button.child(words.open_all))).child(p().class("hint").child(words.open_hint))
}

fn can_open(workshop: &Workshop, instrument: &Instrument) -> bool {
    !workshop.hand_ins.is_empty() && instrument.indicators.iter().any(|one| workshop.can_open(one.id.as_str()))
}
