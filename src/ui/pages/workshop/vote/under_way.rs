//! The open votes, each with a button that opens its result without showing the ballot.

use leptos::prelude::*;

use super::asked::Asked;
use super::reveal::waits_for;
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n;
use crate::route::{Page, Route};
use crate::ui::components::QuietButton;
use crate::ui::session::Room;

/// Every indicator with unopened ballots.
#[component]
pub(in crate::ui::pages::workshop) fn UnderWay(room: Room, locale: Locale) -> impl IntoView {
    let has_ballots = move |one: &&Indicator| room.vote(one).is_some_and(|vote| 0 < vote.ballots());
    let places = Memo::new(move |_| {
        let indicators = room.session().instrument().indicators.iter();
        indicators.filter(has_ballots).map(|one| one.position).collect::<Vec<_>>()
    });
    let item = move |place: usize| {
        let indicator = room.session().instrument().indicators.get(place)?;
        Some(view! { <Item asked=Asked::new(room, indicator, locale) /> })
    };
    view! {
        <Show when=move || places.with(|places| !places.is_empty())>
            <section class="under-way">
                <h2>{i18n::workshop(locale).under_way}</h2>
                <ul class="plain-list who">
                    <For each=move || places.get() key=|place| *place children=item />
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn Item(asked: Asked) -> impl IntoView {
    let words = i18n::vote(asked.locale);
    let title = asked.indicator.title.get(asked.locale);
    let reveal = move |_| {
        let (room, id) = (asked.room, asked.indicator.id.to_string());
        asked.reveal();
        room.session().go(Route::own(&room.id(), Page::Vote(id)));
    };
    let hint = move || (!asked.can_reveal()).then(|| waits_for(asked));
    view! {
        <li>
            <span>
                {format!("{title} ({})", asked.indicator.id)} <small class="block">{move || asked.ballots()}</small>
            </span>
            <QuietButton attr:disabled=move || !asked.can_reveal() on:click=reveal>
                {words.reveal}
                <span class="visually-hidden">": " {title}</span>
            </QuietButton>
            <small class="block">{hint}</small>
        </li>
    }
}
