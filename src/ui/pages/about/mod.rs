//! The part about the app: method, sources, licences.

mod about_page;
mod licences;

use leptos::prelude::*;

use self::about_page::About;
use self::licences::Licences;
use super::not_found::NotFound;
use crate::domain::instrument::Locale;
use crate::route::Route;
use crate::ui::lazy::lazy_fn;

lazy_fn! {
    in about;

    /// The page of a route in this part.
    pub(super) fn page(route: Route, locale: Locale) -> AnyView {
        match route {
            Route::About => view! { <About locale=locale /> }.into_any(),
            Route::Licences => view! { <Licences locale=locale /> }.into_any(),
            _ => view! { <NotFound locale=locale /> }.into_any(),
        }
    }
}
