//! The part for a workshop: its overview, votes, hand-ins, the spread, the facilitator's guide.

mod agenda;
mod doors;
mod guide;
mod hand_ins;
mod lost;
mod overview;
mod set_up;
mod spread;
mod vote;

pub(super) use hand_ins::{SendLink, fault_text, person, take_in, told};

use leptos::prelude::*;

use self::doors::Doors;
use self::guide::Guide;
use self::hand_ins::HandIns;
use self::overview::Overview;
use self::spread::Spread;
use self::vote::VotePage;
use super::not_found::NotFound;
use crate::domain::instrument::Locale;
use crate::route::{Page, Route, Subject};
use crate::ui::lazy::lazy_fn;

lazy_fn! {
    in workshop;

    /// The page of a route of this part.
    pub(super) fn page(route: Route, locale: Locale) -> AnyView {
        match route {
            Route::Workshops => view! { <Doors locale=locale /> }.into_any(),
            Route::Guide => view! { <Guide locale=locale /> }.into_any(),
            Route::Assessment(Subject::Own(id), page) => of_assessment(id, page, locale),
            _ => view! { <NotFound locale=locale /> }.into_any(),
        }
    }
}

fn of_assessment(id: String, page: Page, locale: Locale) -> AnyView {
    match page {
        Page::Workshop => view! { <Overview locale=locale id=id /> }.into_any(),
        Page::Vote(indicator) => view! { <VotePage locale=locale id=id indicator=indicator /> }.into_any(),
        Page::HandIns => view! { <HandIns locale=locale id=id /> }.into_any(),
        Page::Spread => view! { <Spread locale=locale id=id /> }.into_any(),
        _ => view! { <NotFound locale=locale /> }.into_any(),
    }
}
