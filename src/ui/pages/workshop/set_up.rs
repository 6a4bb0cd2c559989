//! The settings of the workshop.

use leptos::prelude::*;

use crate::domain::assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::ui::session::Room;

/// The choices of minutes per indicator.
const MINUTES: [u8; 5] = [0, 2, 3, 5, 10];

/// The choice of the voting method.
#[component]
pub(super) fn Voting(room: Room, locale: Locale) -> impl IntoView {
    let words = i18n::workshop(locale);
    let way = |voting: assessment::Voting, name, hint| {
        let radio = view! {
            <input
                type="radio"
                name="voting"
                prop:checked=move || room.with(|workshop| workshop.voting == voting)
                on:change=move |_| {
                    room.change(|workshop| workshop.voting = voting);
                }
            />
        };
        choice(radio.into_any(), name, hint)
    };
    view! {
        <fieldset class="voting">
            <legend>
                <h2>{words.voting}</h2>
            </legend>
            {way(assessment::Voting::Hands, words.hands, words.hands_hint)}
            {way(assessment::Voting::Secret, words.secret, words.secret_hint)}
        </fieldset>
    }
}

/// Rarely used settings: open voting and the timer.
#[component]
pub(super) fn Further(room: Room, locale: Locale) -> impl IntoView {
    let words = i18n::workshop(locale);
    let is_bound = Memo::new(move |_| room.with(|workshop| workshop.is_open && !workshop.opens_in_the_open()));
    let open_voting = view! {
        // Members who have handed in were promised the setting of that time.
        <input
            type="checkbox"
            disabled=move || room.with(|workshop| !workshop.hand_ins.is_empty())
            prop:checked=move || room.with(|workshop| workshop.is_open)
            on:change=move |event| {
                room.change(|workshop| workshop.is_open = event_target_checked(&event));
            }
        />
    };
    view! {
        <section>
            {choice(open_voting.into_any(), words.open_voting, words.open_voting_hint)}
            <p class="notice" role="status" hidden=move || !is_bound.get()>
                {words.open_voting_bound}
            </p> <Timer room=room locale=locale />
        </section>
    }
}

fn choice(control: AnyView, name: &'static str, hint: &'static str) -> impl IntoView {
    view! { <label class="choice">{control} <span>{name} <span class="hint block">{hint}</span></span></label> }
}

#[component]
fn Timer(room: Room, locale: Locale) -> impl IntoView {
    let words = i18n::workshop(locale);
    let option = |minutes: u8| {
        let name = if minutes == 0 { words.timer_none.to_owned() } else { (words.timer_minutes)(minutes) };
        view! {
            <option value=minutes.to_string() prop:selected=move || room.with(|workshop| workshop.minutes) == minutes>
                {name}
            </option>
        }
    };
    let change = move |event| {
        let minutes = event_target_value(&event).parse().unwrap_or_default();
        room.change(|workshop| workshop.minutes = minutes);
    };
    view! {
        <div class="field">
            <label for="timer">{words.timer}</label>
            <select id="timer" on:change=change>
                {MINUTES.map(option)}
            </select>
        </div>
    }
}
