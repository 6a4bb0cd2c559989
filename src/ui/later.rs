//! The later part of the module. Only `main` names [`later`], where the module is split.

use super::pages;
use super::session::{Later, Session};
use super::view::View;
use crate::domain::instrument::Locale;
use crate::domain::standard::GUIDE;
use crate::route::{Page, Route, Subject};

/// The part's functions and the instrument's guide.
pub fn later() -> Later {
    Later { page, open_file: pages::open_file, begin, guide: GUIDE }
}

fn begin(session: Session) {
    session.keep_history();
}

fn page(session: Session, route: Route, locale: Locale) -> View {
    match route {
        Route::Settings => pages::settings(session, locale),
        Route::About => pages::about(session, locale),
        Route::Licences => pages::licences(locale),
        Route::Assessment(Subject::Own(id), Page::Profile) => pages::profile(session, locale, id),
        Route::Assessment(subject, Page::Check) => pages::check(session, locale, subject),
        Route::Assessment(subject, Page::Result) => pages::result(session, locale, subject),
        _ => pages::not_found(locale),
    }
}
