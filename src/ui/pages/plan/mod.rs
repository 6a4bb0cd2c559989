//! The part for the action plan of a cluster: the plan by month and by step, one action, and the button on a
//! recommendation.

mod action_links;
mod actions;
mod board;
mod card;
mod choice;
mod conflict;
mod desk_view;
mod due;
mod edit;
mod exports;
mod form;
mod handle;
mod head;
mod list;
mod moving;
mod plan_page;
mod priorities;
mod questions;
mod recommended;
mod review;
mod steps;
mod target;

use leptos::prelude::*;

use self::edit::{EditPage, Edited};
use self::plan_page::PlanPage;
pub(super) use self::recommended::recommended;
use self::review::ReviewPage;
use self::steps::StepsPage;
pub(super) use self::steps::step_rows_of;
pub(super) use self::target::save_target;
use super::not_found::NotFound;
use crate::domain::instrument::Locale;
use crate::domain::plan::StepNumber;
use crate::route::Route;
use crate::ui::lazy::lazy_fn;
use crate::ui::session::{Session, use_session};

lazy_fn! {
    in plan;

    /// The page of a route in this part.
    pub(super) fn page(route: Route, locale: Locale) -> AnyView {
        page_of(route, locale)
    }
}

fn page_of(route: Route, locale: Locale) -> AnyView {
    let session = use_session();
    let (cluster, edited) = match route {
        Route::Plan(cluster) => (cluster, None),
        Route::PlanBoard(cluster) => return plan_page(session, cluster, true, locale),
        Route::Steps(cluster) | Route::PlanReview(cluster, _) if session.is_of_member(&cluster) => {
            return view! { <NotFound locale=locale /> }.into_any();
        }
        Route::PlanReview(cluster, next) => {
            return view! { <ReviewPage cluster=cluster next=next locale=locale /> }.into_any();
        }
        Route::Steps(cluster) => return view! { <StepsPage cluster=cluster locale=locale /> }.into_any(),
        Route::PlanAction(cluster, id) => (cluster, Some(Edited { id, ..Edited::default() })),
        Route::StepAction(cluster, number, Some(id)) => {
            let edited = Edited { step: StepNumber::new(number), ..Edited::new(session, &cluster, id) };
            (cluster, Some(edited))
        }
        Route::NewAction(cluster, indicator, Some(id)) => {
            let edited = Edited { indicator, ..Edited::new(session, &cluster, id) };
            (cluster, Some(edited))
        }
        _ => return view! { <NotFound locale=locale /> }.into_any(),
    };
    match edited {
        None => plan_page(session, cluster, false, locale),
        Some(_) if session.is_of_member(&cluster) => view! { <NotFound locale=locale /> }.into_any(),
        Some(edited) => view! { <EditPage cluster=cluster edited=edited locale=locale /> }.into_any(),
    }
}

fn plan_page(session: Session, cluster: String, is_board: bool, locale: Locale) -> AnyView {
    if session.is_of_member(&cluster) {
        return view! { <NotFound locale=locale /> }.into_any();
    }
    view! { <PlanPage cluster=cluster is_board=is_board locale=locale /> }.into_any()
}
