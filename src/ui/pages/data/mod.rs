//! The part for stored data: settings, file import, earlier versions.

mod device;
mod differences;
mod import;
mod offered;
mod plan_versions;
mod plans;
mod settings;
mod sitting;
mod stored;
mod tables;
mod unreadable;
mod versions;

use leptos::prelude::*;

use self::import::Import;
pub(in crate::ui) use self::offered::offered_notice;
use self::plan_versions::PlanVersions;
use self::settings::SettingsPage;
use self::versions::Versions;
use super::not_found::NotFound;
use crate::domain::instrument::Locale;
use crate::route::{Page, Route, Subject};
use crate::ui::lazy::lazy_fn;

lazy_fn! {
    in data;

    /// The page of a route in this part.
    pub(super) fn page(route: Route, locale: Locale) -> AnyView {
        match route {
            Route::Settings => view! { <SettingsPage locale=locale /> }.into_any(),
            Route::Import => view! { <Import locale=locale /> }.into_any(),
            Route::Assessment(Subject::Own(id), Page::Versions) => view! { <Versions locale=locale id=id /> }.into_any(),
            Route::PlanVersions(cluster) => view! { <PlanVersions locale=locale cluster=cluster /> }.into_any(),
            _ => view! { <NotFound locale=locale /> }.into_any(),
        }
    }
}
