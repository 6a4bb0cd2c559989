//! The part for members: the invitation, handing in, and answers received by a link.

mod facilitators;
mod hand_in;
mod invited;
mod received;
mod who_am_i;

use leptos::prelude::*;

use self::facilitators::TheFacilitators;
use self::hand_in::HandInPage;
use self::invited::Invited;
use self::received::Received;
use super::not_found::NotFound;
use crate::domain::instrument::Locale;
use crate::route::{Page, Route, Subject};
use crate::ui::lazy::lazy_fn;

lazy_fn! {
    in member;

    /// The page of a route in this part.
    pub(super) fn page(route: Route, locale: Locale) -> AnyView {
        match route {
            Route::Invited(invitation) => view! { <Invited locale=locale invitation=invitation /> }.into_any(),
            Route::HandedIn(hand_in) => view! { <Received locale=locale hand_in=hand_in /> }.into_any(),
            Route::Assessment(Subject::Own(id), Page::HandIn) => view! { <HandInPage locale=locale id=id /> }.into_any(),
            // Members do not load the facilitator's pages.
            Route::Assessment(Subject::Own(id), _) => view! { <TheFacilitators locale=locale id=id /> }.into_any(),
            _ => view! { <NotFound locale=locale /> }.into_any(),
        }
    }
}
