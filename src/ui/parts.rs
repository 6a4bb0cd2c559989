//! The parts that are split from the module. Only `main` names [`later`] and [`rare`], where it is split.

use super::pages;
use super::session::{Later, Rare, Running, Session};
use super::view::View;
use crate::domain::instrument::Locale;
use crate::domain::standard::GUIDE;
use crate::persistence::row;
use crate::route::{Page, Route, Subject};

/// What follows the first screen.
pub fn later() -> Later {
    Later { page: page_of_later, home_notes: pages::home_notes, row, guide: GUIDE }
}

/// What comes only with the screens that are rarely opened.
pub fn rare() -> Rare {
    let thin = |session: Session, id| -> Running<()> { Box::pin(session.thin_versions(id)) };
    Rare {
        page: page_of_rare,
        thin,
        rescue: Session::rescue_now,
        download_all: Session::bundle_all,
        download_cluster: Session::bundle_cluster,
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
