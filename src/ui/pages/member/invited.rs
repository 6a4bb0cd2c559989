//! The facilitator's invitation, opened by a member.

use leptos::prelude::*;

use super::who_am_i::keep;
use crate::domain::assessment::ClusterProfile;
use crate::domain::instrument::{Locale, STANDARD_HASH};
use crate::exchange::{HandInError, Invitation, Rater, decode_invitation, payload_of_address};
use crate::i18n;
use crate::platform::{document, random};
use crate::report::names;
use crate::route::{Page, Route};
use crate::ui::session::{Session, use_session};

/// The invitation, and the button to start. Stored data is not changed.
#[component]
pub(super) fn Invited(locale: Locale, invitation: String) -> impl IntoView {
    let (session, words) = (use_session(), i18n::hand_in(locale));
    let instrument = session.instrument();
    let invitation = match decode_invitation(instrument, STANDARD_HASH, &payload_of_address(&invitation)) {
        Ok(invitation) => invitation,
        Err(error) => return view! { <Refused error=error locale=locale /> }.into_any(),
    };
    let is_open = invitation.is_open;
    let title = (words.invited)(&names::cluster(Some(&invitation.cluster), locale));
    document::set_title(&format!("{title} – Dinamika"));
    let known = session.library.with_untracked(|library| {
        let is_its = |one: &&_| Rater::of(one).is_some_and(|rater| rater.workshop == invitation.workshop);
        library.assessments.values().find(is_its).map(|one| one.id.clone())
    });
    let start = |class: &'static str, name: &'static str| {
        view! {
            <button type="button" class=class on:click=move |_| begin(session, &invitation)>
                {name}
            </button>
        }
    };
    let actions = match known {
        Some(id) => {
            let (question, hand_in) = (first_question(session, &id).href(), Route::own(&id, Page::HandIn).href());
            let id = StoredValue::new(id);
            // The rules shown now apply, even if an earlier invitation had others.
            let go_on = move |_| keep(session, id, |rater| rater.is_open = is_open);
            view! {
                <a class="button" href=question on:click=go_on>
                    {words.go_on}
                </a>
                <a class="button quiet" href=hand_in on:click=go_on>
                    {words.title}
                </a>
                {start("button quiet", words.another)}
            }
            .into_any()
        }
        None => start("button", words.begin).into_any(),
    };
    view! {
        <div class="column">
            <h1 tabindex="-1">{title}</h1>
            <p class="lead">{(words.invited_lead)(instrument.indicators.len())}</p>
            <p>{words.invited_safe}</p>
            <p>{if is_open { words.told_open } else { words.told_closed }}</p>
            <div class="actions">{actions}</div>
        </div>
    }
    .into_any()
}

/// Why the invitation cannot be used.
#[component]
fn Refused(error: HandInError, locale: Locale) -> impl IntoView {
    let words = i18n::hand_in(locale);
    document::set_title(&format!("{} – Dinamika", words.bad_invitation));
    let why = match error {
        newer if newer.is_newer(use_session().instrument()) => i18n::hand_ins(locale).newer.to_owned(),
        HandInError::OtherInstrument { id, version } => (words.other_invitation)(&id, &version),
        HandInError::Newer(_) => i18n::hand_ins(locale).newer.to_owned(),
        _ => words.bad_invitation_body.to_owned(),
    };
    view! {
        <div class="column">
            <h1 tabindex="-1">{words.bad_invitation}</h1>
            <p>{why}</p>
            <p>
                <a class="button" href=Route::Home.href()>
                    {i18n::common(locale).to_home}
                </a>
            </p>
        </div>
    }
}

fn first_question(session: Session, id: &str) -> Route {
    let first = session.instrument().indicators.first().map(|one| one.id.to_string()).unwrap_or_default();
    Route::own(id, Page::Question(first))
}

/// Creates the member's own assessment, which stores where it will be handed in.
fn begin(session: Session, invitation: &Invitation) {
    let rater =
        Rater { id: random::bytes(), workshop: invitation.workshop, is_open: invitation.is_open, ..Rater::default() };
    let cluster = ClusterProfile { name: Some(invitation.cluster.clone()), ..ClusterProfile::default() };
    let id = session.begin(&cluster, |assessment| rater.keep(assessment));
    session.go(first_question(session, &id));
}
