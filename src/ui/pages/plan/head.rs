//! The top of every page of a plan.

use leptos::prelude::*;

use super::desk_view::{DeskView, WhyNot};
use crate::route::Route;
use crate::ui::pages::top::Top;

/// The way back, the cluster, the title, and why the plan cannot be changed, if it cannot.
#[component]
pub(super) fn Head(at: DeskView, title: &'static str, back: Route) -> impl IntoView {
    view! {
        <Top title=title.to_owned() of=Signal::derive(move || at.cluster_name()) back=back locale=at.locale />
        <WhyNot at=at />
    }
}
