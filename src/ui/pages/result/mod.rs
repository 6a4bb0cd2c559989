//! The part loaded after the first screen: profile, all answers, result.

mod actions;
mod certainty;
mod changed;
pub(super) mod charts;
mod check;
mod computed;
mod dimensions;
mod example;
pub(super) mod goal;
pub(super) mod hero;
mod next_steps;
mod profile;
mod profile_field;
mod profile_text;
mod question_list;
mod result_page;
mod save_target;
mod sections;
mod seven_steps;
mod way;
mod what_if;
mod why;

use leptos::prelude::*;

use self::check::Check;
use self::profile::Profile;
pub(in crate::ui) use self::question_list::question_list;
use self::result_page::ResultPage;
use super::not_found::NotFound;
use crate::domain::instrument::Locale;
use crate::route::{Page, Route, Subject};
use crate::ui::lazy::lazy_fn;

lazy_fn! {
    in result;

    /// The page of a route in this part.
    pub(super) fn page(route: Route, locale: Locale) -> AnyView {
        match route {
            Route::Assessment(Subject::Own(id), Page::Profile) => view! { <Profile locale=locale id=id /> }.into_any(),
            Route::Assessment(subject, Page::Check) => view! { <Check locale=locale subject=subject /> }.into_any(),
            Route::Assessment(subject, Page::Result) => view! { <ResultPage locale=locale subject=subject /> }.into_any(),
            _ => view! { <NotFound locale=locale /> }.into_any(),
        }
    }
}
