//! The agenda, and all indicators with their state.

use leptos::prelude::*;

use crate::domain::group::{Degree, agreement};
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n;
use crate::report::{agenda_of, names, tally_at};
use crate::route::{Page, Route};
use crate::ui::session::Room;

/// An indicator on the agenda, with the reason.
type Point = (&'static Indicator, &'static str);

/// The indicators to discuss, with the reasons.
#[component]
pub(super) fn Agenda(room: Room, locale: Locale) -> impl IntoView {
    let words = i18n::workshop(locale);
    let points = Memo::new(move |_| points(room, locale));
    let empty = move || view! { <p>{words.agenda_empty}</p> };
    view! {
        <section class="agenda">
            <h2>{words.agenda}</h2>
            <Show when=move || points.with(|points| !points.is_empty()) fallback=empty>
                <ol>
                    <For each=move || points.get() key=|(one, why)| (one.position, *why) let((one, why))>
                        {item(room, one, locale, move || why)}
                    </For>
                </ol>
            </Show>
        </section>
    }
}

fn points(room: Room, locale: Locale) -> Vec<Point> {
    let (instrument, words) = (room.session().instrument(), i18n::workshop(locale));
    room.session().library.with(|library| {
        let Some(assessment) = library.assessments.get(&room.id()) else { return Vec::new() };
        let is_split = |place| {
            let tally = tally_at(instrument, assessment, place);
            tally.and_then(|tally| agreement(instrument, tally)).is_some_and(|one| one.degree == Degree::Split)
        };
        let why = |place| if is_split(place) { words.agenda_split } else { words.agenda_unknown };
        let places = agenda_of(instrument, assessment).into_iter();
        places.filter_map(|place| Some((instrument.indicators.get(place)?, why(place)))).collect()
    })
}

/// All indicators with their state.
#[component]
pub(super) fn AllQuestions(room: Room, locale: Locale) -> impl IntoView {
    let indicators = room.session().instrument().indicators.iter();
    view! {
        <details>
            <summary>{i18n::workshop(locale).all}</summary>
            <ul class="plain-list">
                {indicators.map(|one| item(room, one, locale, move || state(room, one, locale))).collect_view()}
            </ul>
        </details>
    }
}

fn item<T: Into<String>>(
    room: Room,
    indicator: &'static Indicator,
    locale: Locale,
    state: impl Fn() -> T + Send + 'static,
) -> AnyView {
    let href = Route::own(&room.id(), Page::Vote(indicator.id.to_string())).href();
    view! {
        <li>
            <a href=href>{format!("{} ({})", indicator.title.get(locale), indicator.id)}</a>
            <small>{move || format!(" – {}", state().into())}</small>
        </li>
    }
    .into_any()
}

fn state(room: Room, indicator: &'static Indicator, locale: Locale) -> String {
    let (words, group) = (i18n::workshop(locale), room.group(indicator));
    match (group.agreed, room.vote(indicator), group.rounds.is_empty()) {
        (Some(answer), _, _) => (words.state_agreed)(&names::short_answer(answer, locale)),
        (None, Some(_), _) => words.state_voting.to_owned(),
        (None, None, false) => words.state_revealed.to_owned(),
        (None, None, true) => words.state_open.to_owned(),
    }
}
