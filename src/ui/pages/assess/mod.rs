//! The question pages, one question or one dimension per page, and the views around them. In the first part.

mod all_questions;
mod alternatives;
mod asking;
mod corrections;
mod earlier;
mod keys;
mod list;
mod progress_bar;
mod question;
mod rule;
mod so_far;
mod support;
mod ways;

pub(super) use all_questions::DIALOG;
pub(super) use asking::{current_progress, page_of, resume};
pub(super) use corrections::Corrections;
pub(super) use question::named;
pub(super) use ways::{Check, level_keys};

use leptos::prelude::*;

use self::list::List;
use self::question::Question;
use super::not_found::NotFound;
use crate::domain::instrument::Locale;
use crate::route::Page;
use crate::ui::session::use_session;

/// The page of an assessment's questions.
pub(super) fn page(id: String, page: Page, locale: Locale) -> AnyView {
    let session = use_session();
    let dimension = |id: &String| session.instrument().dimensions.iter().find(|one| one.id == *id);
    match page {
        Page::Question(_) => {
            named(session).map(|first| view! { <Question locale=locale id=id first=first /> }.into_any())
        }
        Page::List(of) => dimension(&of).map(|of| view! { <List locale=locale id=id dimension=of /> }.into_any()),
        _ => None,
    }
    .unwrap_or_else(|| view! { <NotFound locale=locale /> }.into_any())
}
