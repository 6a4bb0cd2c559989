//! The part for the action plan of a cluster.

use leptos::prelude::*;

use super::not_found::NotFound;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::route::Route;
use crate::ui::lazy::lazy_fn;

lazy_fn! {
    in plan;

    /// The page of a route in this part.
    pub(super) fn page(route: Route, locale: Locale) -> AnyView {
        match route {
            Route::Plan(_) => view! { <h1 tabindex="-1">{i18n::plan(locale).title}</h1> }.into_any(),
            _ => view! { <NotFound locale=locale /> }.into_any(),
        }
    }
}
