//! The overview of a workshop: progress, settings, and links to votes and hand-ins.

use leptos::prelude::*;

use super::agenda::{Agenda, AllQuestions};
use super::lost::WhenReady;
use super::set_up::{Further, Voting};
use super::vote::UnderWay;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::document;
use crate::report::{agreed_count, names, next_open, progress};
use crate::route::{Page, Route};
use crate::ui::components::SmallLadder;
use crate::ui::pages::not_found::NotFound;
use crate::ui::session::{Room, use_session};

/// The overview of the workshop on one of the user's assessments.
#[component]
pub(super) fn Overview(locale: Locale, id: String) -> impl IntoView {
    let session = use_session();
    let Some(assessment) = session.stored(&id) else { return view! { <NotFound locale=locale /> }.into_any() };
    let words = i18n::workshop(locale);
    document::set_title(&format!("{} – Dinamika", words.title));
    let room = Room::open(session, &id);
    let own = |page| Route::own(&id, page).href();
    view! {
        <div class="column workshop">
            <a class="back" href=Route::Home.href()>
                "← "
                {i18n::common(locale).home}
            </a>
            <p class="kicker">{names::cluster(assessment.cluster.name.as_deref(), locale)}</p>
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <WhenReady room=room locale=locale>
                <Voting room=room locale=locale />
                <Begin room=room locale=locale />
                <UnderWay room=room locale=locale />
                <Further room=room locale=locale />
            </WhenReady>
            <Standing assessment=assessment locale=locale />
            <p class="actions">
                <a class="button quiet" href=own(Page::Spread)>
                    {words.spread}
                </a>
                <a class="button quiet" href=own(Page::Result)>
                    {words.result}
                </a>
                <a class="plain" href=Route::Guide.href()>
                    {words.guide}
                </a>
            </p>
            <WhenReady room=room locale=locale>
                <Phones room=room locale=locale />
                <Agenda room=room locale=locale />
                <AllQuestions room=room locale=locale />
            </WhenReady>
        </div>
    }
    .into_any()
}

/// The link to the first open question, below the choice of the voting method.
#[component]
fn Begin(room: Room, locale: Locale) -> impl IntoView {
    let (instrument, words) = (room.session().instrument(), i18n::workshop(locale));
    let assessment = room.session().stored(&room.id())?;
    let next = next_open(instrument, &assessment, 0).or(instrument.indicators.first())?;
    let is_first = agreed_count(instrument, &assessment) == 0;
    Some(view! {
        <p>
            <a class="button" href=Route::own(&room.id(), Page::Vote(next.id.to_string())).href()>
                {if is_first { words.begin } else { words.go_on }}
            </a>
        </p>
    })
}

/// The progress of the group.
#[component]
fn Standing(assessment: Assessment, locale: Locale) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::workshop(locale));
    let so_far = progress(instrument, &assessment);
    let stage = so_far.stage(instrument, locale);
    let agreed = agreed_count(instrument, &assessment);
    view! {
        <section class="card standing">
            <SmallLadder steps=Signal::stored(so_far.ladder) label=Signal::stored(stage.clone()) />
            <p>
                <b>{stage}</b>
            </p>
            <p class="hint">{(words.agreed_count)(agreed, instrument.indicators.len())}</p>
        </section>
    }
}

/// The number of hand-ins, with a link to them.
#[component]
fn Phones(room: Room, locale: Locale) -> impl IntoView {
    let words = i18n::workshop(locale);
    view! {
        <section>
            <h2>{words.phones}</h2>
            <p>{words.phones_lead}</p>
            <p>
                <b>{move || (words.handed_in)(room.with(|workshop| workshop.hand_ins.len()))}</b>
            </p>
            <p>
                <a class="button quiet" href=Route::own(&room.id(), Page::HandIns).href()>
                    {words.phones_link}
                </a>
            </p>
        </section>
    }
}
