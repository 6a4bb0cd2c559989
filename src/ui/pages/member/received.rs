//! A member's answers, opened by a link. Nothing changes until someone receives them.

use leptos::prelude::*;

use crate::domain::instrument::{Locale, STANDARD_HASH};
use crate::exchange::{HandIn, HandInError, decode_hand_in, payload_of_address};
use crate::i18n;
use crate::persistence::WORKSHOP_PREFIX;
use crate::platform::{document, storage};
use crate::report::names;
use crate::route::{Page, Route};
use crate::ui::pages::workshop::{fault_text, person, take_in, told};
use crate::ui::session::{Room, use_session};

/// The sender, and the matching workshop.
#[component]
pub(super) fn Received(locale: Locale, hand_in: String) -> impl IntoView {
    let words = i18n::hand_in(locale);
    document::set_title(&format!("{} – Dinamika", words.received));
    let hand_in = payload_of_address(&hand_in);
    let content = match decode_hand_in(use_session().instrument(), STANDARD_HASH, &hand_in) {
        Ok(decoded) => view! { <Offered hand_in=decoded text=hand_in locale=locale /> }.into_any(),
        Err(HandInError::NotOne) => view! { <p>{i18n::hand_ins(locale).damaged}</p> }.into_any(),
        Err(error) => view! { <p>{fault_text(use_session().instrument(), &error, locale)}</p> }.into_any(),
    };
    view! {
        <div class="column">
            <h1 tabindex="-1">{words.received}</h1>
            {content}
        </div>
    }
}

/// The workshops that can receive the answers.
#[component]
fn Offered(hand_in: HandIn, text: String, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::hand_in(locale));
    let (first, second) = person(session.instrument(), &hand_in, locale);
    let who = second.map_or(first.clone(), |role| format!("{first} – {role}"));
    let workshop = hand_in.workshop;
    // Workshops are identified by their records: only devices with such a record can receive.
    let held = storage::read_all(WORKSHOP_PREFIX).into_iter();
    let held = held.filter_map(|(key, _)| key.strip_prefix(WORKSHOP_PREFIX).map(str::to_owned));
    let held = held.filter(|id| untrack(|| session.has(id))).map(|id| {
        let room = Room::open(session, &id);
        let is_its = move |_: Option<&bool>| room.with(|one| one.code == workshop || workshop == [0; 4]);
        (room, Memo::new(is_its))
    });
    let held: Vec<(Room, Memo<bool>)> = held.collect();
    let offers = held.iter().map(|&(room, is_its)| {
        view! { <Offer room=room is_its=is_its text=text.clone() locale=locale /> }
    });
    let offers = offers.collect_view();
    let is_nobodys = move || !held.iter().any(|(_, is_its)| is_its.get());
    view! {
        <p class="lead">{(words.received_from)(&who)}</p>
        <p>{words.received_safe}</p>
        {offers}
        <Show when=is_nobodys>
            <p class="notice">{words.received_none}</p>
        </Show>
        <p>
            <a class="plain" href=Route::Home.href()>
                {i18n::common(locale).to_home}
            </a>
        </p>
    }
}

/// The workshop of one assessment, if the answers are for it, with the button that receives them.
#[component]
fn Offer(room: Room, is_its: Memo<bool>, text: String, locale: Locale) -> impl IntoView {
    let words = i18n::hand_in(locale);
    let name = room.session().stored(&room.id()).and_then(|one| one.cluster.name);
    let name = StoredValue::new((words.received_take)(&names::cluster(name.as_deref(), locale)));
    let text = StoredValue::new(text);
    let outcome = RwSignal::new(Vec::<String>::new());
    let take = move |_| outcome.set(told(&take_in(room, &[text.get_value()]), room.session().instrument(), locale));
    let lines = move || outcome.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <div>
            <Show when=move || is_its.get()>
                <div class="actions">
                    <button type="button" class="button" on:click=take>
                        {name.get_value()}
                    </button>
                    <a class="button quiet" href=Route::own(&room.id(), Page::HandIns).href()>
                        {i18n::hand_ins(locale).title}
                    </a>
                </div>
            </Show>
            <div role="status">
                <ul class="plain-list">{lines}</ul>
            </div>
        </div>
    }
}
