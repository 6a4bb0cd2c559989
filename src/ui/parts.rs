//! The parts that are split from the module. Only `main` names their tables, where it is split.

use super::pages;
use super::session::{Decoder, Later, Rare, Running, Session, Workshops};
use super::view::View;
use crate::domain::instrument::{Instrument, Locale};
use crate::domain::standard::{GUIDE, REFERENCES};
use crate::persistence::row;
use crate::report::read_codes;
use crate::route::{Page, Route, Subject};

/// What follows the first screen.
pub fn later() -> Later {
    Later {
        page: page_of_later,
        home_notes: pages::home_notes,
        new_version: pages::new_version,
        row,
        guide: with_guide,
    }
}

fn with_guide(instrument: Instrument) -> Instrument {
    instrument.with_guide(GUIDE)
}

fn with_references(instrument: Instrument) -> Instrument {
    instrument.with_references(REFERENCES)
}

/// What comes only with the screens that are rarely opened.
pub fn rare() -> Rare {
    let thin = |session: Session, id| -> Running<()> { Box::pin(session.thin_versions(id)) };
    Rare {
        page: page_of_rare,
        references: with_references,
        thin,
        rescue: Session::rescue_now,
        download_all: Session::bundle_all,
        download_cluster: Session::bundle_cluster,
    }
}

/// What comes with workshops.
pub fn workshops() -> Workshops {
    Workshops { page: page_of_workshop }
}

/// What reads codes in pictures.
pub fn decoder() -> Decoder {
    Decoder { read: read_codes }
}

fn page_of_workshop(session: Session, route: Route, locale: Locale) -> View {
    match route {
        Route::Guide => pages::guide(session, locale),
        Route::Invited(invitation) => pages::invited(session, locale, &invitation),
        Route::HandedIn(hand_in) => pages::handed_in(session, locale, &hand_in),
        Route::Assessment(Subject::Own(id), _) if session.is_newer(&id) => pages::read_only(locale, &id),
        Route::Assessment(Subject::Own(id), Page::Workshop) => pages::workshop(session, locale, id),
        Route::Assessment(Subject::Own(id), Page::Vote(indicator)) => pages::vote(session, locale, id, &indicator),
        Route::Assessment(Subject::Own(id), Page::HandIns) => pages::hand_ins(session, locale, id),
        Route::Assessment(Subject::Own(id), Page::Spread) => pages::spread(session, locale, id),
        Route::Assessment(Subject::Own(id), Page::HandIn) => pages::hand_in(session, locale, id),
        _ => pages::not_found(locale),
    }
}

fn page_of_later(session: Session, route: Route, locale: Locale) -> View {
    match route {
        Route::Assessment(Subject::Own(id), Page::Profile) => pages::profile(session, locale, id),
        Route::Assessment(subject, Page::Check) => pages::check(session, locale, subject),
        Route::Assessment(subject, Page::Result) => pages::result(session, locale, subject),
        _ => pages::not_found(locale),
    }
}

fn page_of_rare(session: Session, route: Route, locale: Locale) -> View {
    match route {
        Route::About => pages::about(session, locale),
        Route::Licences => pages::licences(locale),
        Route::Settings => pages::settings(session, locale),
        Route::Import => pages::import(session, locale),
        Route::Assessment(Subject::Own(id), Page::Versions) => pages::versions(session, locale, id),
        _ => pages::not_found(locale),
    }
}
