//! The facilitator's hand-in page: inviting members, receiving hand-ins, and the list of who has handed in.

mod intake;
mod invite;
mod outcome;
mod scanner;
mod who;

pub(in crate::ui::pages) use invite::SendLink;
pub(in crate::ui::pages) use outcome::{fault_text, take_in, told};
pub(in crate::ui::pages) use who::person;

use leptos::prelude::*;

use self::intake::Intake;
use self::invite::Invite;
use self::who::Who;
use super::lost::WhenReady;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::report::names;
use crate::route::{Page, Route};
use crate::ui::pages::not_found::NotFound;
use crate::ui::session::{Room, use_session};

/// The hand-ins to the workshop on one of the user's assessments.
#[component]
pub(super) fn HandIns(locale: Locale, id: String) -> impl IntoView {
    let session = use_session();
    let Some(assessment) = session.stored(&id) else { return view! { <NotFound locale=locale /> }.into_any() };
    let words = i18n::hand_ins(locale);
    document::set_title(&format!("{} – Dinamika", words.title));
    let room = Room::open(session, &id);
    let name = names::cluster(assessment.cluster.name.as_deref(), locale);
    let cluster = name.clone();
    view! {
        <div class="column hand-ins">
            <a class="back" href=Route::own(&id, Page::Workshop).href()>
                "← "
                {words.back}
            </a>
            <p class="kicker">{name}</p>
            <h1 tabindex="-1">{words.title}</h1>
            <WhenReady room=room locale=locale>
                <Invite room=room cluster=cluster.clone() locale=locale />
                <Intake room=room locale=locale />
                <Who room=room locale=locale />
                <OpenAll room=room locale=locale />
            </WhenReady>
        </div>
    }
    .into_any()
}

/// Opens the result of all hand-ins.
#[component]
fn OpenAll(room: Room, locale: Locale) -> impl IntoView {
    let (session, words) = (room.session(), i18n::hand_ins(locale));
    let open = move |_| {
        room.open_hand_ins(session.instrument().indicators.iter());
        session.go(Route::own(&room.id(), Page::Spread));
    };
    view! {
        <section>
            <p>
                <button
                    type="button"
                    class="button"
                    disabled=move || !session.instrument().indicators.iter().any(|one| room.can_open(one))
                    on:click=open
                >
                    {words.open_all}
                </button>
            </p>
            <p class="hint">{words.open_hint}</p>
        </section>
    }
}
