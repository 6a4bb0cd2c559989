//! What is to be talked about, and every indicator with what has become of it.

use crate::domain::assessment::Assessment;
use crate::domain::group::{Degree, agreement};
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n;
use crate::report::{agenda_of, group_of, names, tally_at};
use crate::route::{Page, Route};
use crate::ui::session::Room;
use crate::ui::view::{Element, IntoView, View, a, details, h2, li, ol, p, section, small, summary, ul};

/// The indicators the group should talk about, with why.
pub(super) fn agenda_list(room: &Room, locale: Locale) -> View {
    let words = i18n::workshop(locale);
    let room = room.clone();
    let list = move || {
        let Some(assessment) = assessment(&room) else { return View::default() };
        let instrument = room.session().instrument();
        let places = agenda_of(instrument, &assessment);
        let indicators = places.iter().filter_map(|place| instrument.indicators.get(*place));
        let item = |one| {
            let why = why(&room, &assessment, one, locale);
            item(&room, one, locale).child(small().child(" – ").child(why))
        };
        let items: Vec<Element> = indicators.map(item).collect();
        if items.is_empty() { p().child(words.agenda_empty).into_view() } else { ol().children(items).into_view() }
    };
    section().class("agenda").child(h2().child(words.agenda)).child(list).into_view()
}

fn assessment(room: &Room) -> Option<Assessment> {
    room.session().library.with(|library| library.assessments.get(room.id()).cloned())
}

fn why(room: &Room, assessment: &Assessment, indicator: &Indicator, locale: Locale) -> &'static str {
    let words = i18n::workshop(locale);
    let instrument = room.session().instrument();
    let agreement = tally_at(instrument, assessment, indicator.position).and_then(|tally| agreement(instrument, tally));
    match agreement {
        Some(agreement) if agreement.degree == Degree::Split => words.agenda_split,
        _ => words.agenda_unknown,
    }
}

fn item(room: &Room, indicator: &Indicator, locale: Locale) -> Element {
    let href = Route::own(room.id(), Page::Vote(indicator.id.to_string())).href();
    li().child(
        a().attr("href", href).child(indicator.title.get(locale).to_owned()).child(format!(" ({})", indicator.id)),
    )
}

/// Every indicator with what has become of it.
pub(super) fn all(room: &Room, locale: Locale) -> View {
    let words = i18n::workshop(locale);
    let room = room.clone();
    let list = move || {
        let Some(assessment) = assessment(&room) else { return View::default() };
        let indicators = room.session().instrument().indicators.iter();
        let item =
            |one| item(&room, one, locale).child(small().child(" – ").child(state(&room, &assessment, one, locale)));
        ul().class("plain-list").children(indicators.map(item)).into_view()
    };
    details().child(summary().child(words.all)).child(list).into_view()
}

fn state(room: &Room, assessment: &Assessment, indicator: &'static Indicator, locale: Locale) -> String {
    let words = i18n::workshop(locale);
    let group = group_of(assessment, indicator);
    let agreed = group.and_then(|group| group.agreed);
    if let Some(answer) = agreed {
        return (words.state_agreed)(&names::short_answer(answer, locale));
    }
    let is_voting = room.vote(indicator).is_some();
    let has_rounds = group.is_some_and(|group| !group.rounds.is_empty());
    match (is_voting, has_rounds) {
        (true, _) => words.state_voting,
        (false, true) => words.state_revealed,
        (false, false) => words.state_open,
    }
    .to_owned()
}
