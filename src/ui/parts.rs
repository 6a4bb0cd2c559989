//! The parts that are split from the module. Only `main` names [`later`] and [`data`], where it is split.

use super::pages;
use super::session::{Data, Later, Session};
use super::view::View;
use crate::domain::instrument::Locale;
use crate::domain::standard::GUIDE;
use crate::persistence::row;
use crate::route::{Page, Route, Subject};

/// What follows the first screen.
pub fn later() -> Later {
    Later { page: page_of_later, row, thin: |session, id| Box::pin(session.thin_versions(id)), guide: GUIDE }
}

/// What comes with the screens for the data on this device.
pub fn data() -> Data {
    Data { page: page_of_data }
}

fn page_of_later(session: Session, route: Route, locale: Locale) -> View {
    match route {
        Route::About => pages::about(session, locale),
        Route::Licences => pages::licences(locale),
        Route::Assessment(Subject::Own(id), Page::Profile) => pages::profile(session, locale, id),
        Route::Assessment(subject, Page::Check) => pages::check(session, locale, subject),
        Route::Assessment(subject, Page::Result) => pages::result(session, locale, subject),
        _ => pages::not_found(locale),
    }
}

fn page_of_data(session: Session, route: Route, locale: Locale) -> View {
    match route {
        Route::Settings => pages::settings(session, locale),
        Route::Import => pages::import(session, locale),
        Route::Assessment(Subject::Own(id), Page::Versions) => pages::versions(session, locale, id),
        _ => pages::not_found(locale),
    }
}
