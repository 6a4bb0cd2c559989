//! A member has opened the facilitator's invitation.

use crate::domain::assessment::ClusterProfile;
use crate::domain::instrument::{Locale, STANDARD_HASH};
use crate::exchange::{HandInError, Invitation, Rater, decode_invitation};
use crate::i18n;
use crate::persistence::Scope;
use crate::platform::{document, identifier, random};
use crate::report::names;
use crate::route::{Page, Route};
use crate::ui::session::Session;
use crate::ui::view::{IntoView, View, a, button, div, h1, p};

/// What the member is invited to, and the way in. Nothing that is here is touched.
pub fn invited(session: Session, locale: Locale, text: &str) -> View {
    let words = i18n::hand_in(locale);
    let instrument = session.instrument();
    let invitation = match decode_invitation(instrument, STANDARD_HASH, text) {
        Ok(invitation) => invitation,
        Err(error) => return refused(&error, locale),
    };
    let name = names::cluster(Some(&invitation.cluster), locale);
    let title = (words.invited)(&name);
    document::set_title(&format!("{title} – Dinamika"));
    let known = session.library.with(|library| {
        let is_its = |one: &&_| Rater::of(one).is_some_and(|rater| rater.workshop == invitation.workshop);
        library.assessments.values().find(is_its).map(|one| one.id.clone())
    });
    let start = |class: &'static str, name: &'static str| {
        let invitation = invitation.clone();
        button().attr("type", "button").class(class).on("click", move |_| begin(session, &invitation)).child(name)
    };
    let actions = match known {
        Some(id) => div()
            .class("actions")
            .child(a().class("button").attr("href", first_question(session, &id).href()).child(words.go_on))
            .child(a().class("button quiet").attr("href", Route::own(&id, Page::HandIn).href()).child(words.title))
            .child(start("button quiet", words.another)),
        None => div().class("actions").child(start("button", words.begin)),
    };
    div()
        .class("column")
        .child(h1().attr("tabindex", "-1").child(title))
        .child(p().class("lead").child((words.invited_lead)(instrument.indicators.len())))
        .child(p().child(words.invited_safe))
        .child(actions)
        .into_view()
}

fn refused(error: &HandInError, locale: Locale) -> View {
    let words = i18n::hand_in(locale);
    document::set_title(&format!("{} – Dinamika", words.bad_invitation));
    let why = match error {
        HandInError::OtherInstrument { id, version } => (words.other_invitation)(id, version),
        HandInError::Newer(_) => i18n::hand_ins(locale).newer.to_owned(),
        _ => words.bad_invitation_body.to_owned(),
    };
    div()
        .class("column")
        .child(h1().attr("tabindex", "-1").child(words.bad_invitation))
        .child(p().child(why))
        .child(p().child(a().class("button").attr("href", Route::Home.href()).child(i18n::common(locale).to_home)))
        .into_view()
}

fn first_question(session: Session, id: &str) -> Route {
    let first = session.instrument().indicators.first().map(|one| one.id.to_string()).unwrap_or_default();
    Route::own(id, Page::Question(first))
}

/// An assessment of the member's own, which knows where it will be handed in.
fn begin(session: Session, invitation: &Invitation) {
    let id = identifier::fresh();
    let rater = Rater { id: random::bytes(), workshop: invitation.workshop, ..Rater::default() };
    let cluster = ClusterProfile { name: Some(invitation.cluster.clone()), ..ClusterProfile::default() };
    session.change(Scope::Clusters, None, &[&id], |assessment| {
        *assessment = session.blank(&id, cluster.clone());
        rater.keep(assessment);
    });
    session.go(first_question(session, &id));
}
