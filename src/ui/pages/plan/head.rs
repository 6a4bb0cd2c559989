//! The top of every page of a plan.

use leptos::prelude::*;

use super::desk_view::{DeskView, WhyNot};
use crate::i18n;
use crate::platform::document;
use crate::route::Route;

/// The way back, the cluster, the title, and why the plan cannot be changed, if it cannot.
#[component]
pub(super) fn Head(at: DeskView, title: &'static str, back: Route) -> impl IntoView {
    document::set_title(&format!("{title} – Dinamika"));
    view! {
        <a class="back" href=back.href()>
            "← "
            {i18n::common(at.locale).back}
        </a>
        <p class="kicker">{at.cluster_name()}</p>
        <h1 tabindex="-1">{title}</h1>
        <WhyNot at=at />
    }
}
