//! Some actions of a plan as links, each with its status.

use leptos::prelude::*;

use super::desk_view::DeskView;
use crate::domain::plan::Action;
use crate::i18n;
use crate::report::action_title;
use crate::route::Route;

/// What a link shows of an action: its id, its title, its status.
pub(super) type Linked = (String, String, &'static str);

/// What a link to this action shows.
pub(super) fn linked(action: &Action, at: DeskView) -> Linked {
    let status = i18n::plan(at.locale).status(action.content.status);
    (action.id.clone(), action_title(&action.content, at.locale), status)
}

/// The items of a list of links.
#[component]
pub(super) fn ActionLinks(at: DeskView, listed: Memo<Vec<Linked>>) -> impl IntoView {
    view! {
        <For each=move || listed.get() key=Clone::clone let((id, title, status))>
            <li>
                <a href=Route::PlanAction(at.desk.cluster(), id).href()>{title}</a>
                " "
                <small>{status}</small>
            </li>
        </For>
    }
}
