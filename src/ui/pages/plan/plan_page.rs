//! The plan: counts, priorities, one of its two views, exports.

use leptos::prelude::*;

use super::board::Board;
use super::desk_view::{DeskView, Kind};
use super::exports::Exports;
use super::head::Head;
use super::list::List;
use super::moving::Dragging;
use super::priorities::Priorities;
use super::target::TargetPart;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::clock;
use crate::report::{PlanView, plan_counts};
use crate::route::{Page, Route};
use crate::ui::pages::assess::Corrections;
use crate::ui::session::use_session;

/// The plan of a cluster, by step or by due month.
#[component]
pub(super) fn PlanPage(cluster: String, is_board: bool, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::plan(locale));
    let at = DeskView::open(session, &cluster, locale);
    let is_shown = move || matches!(at.kind.get(), Kind::Ready | Kind::Newer);
    view! {
        <div class="plan">
            <Head at=at title=words.title back=Route::Cluster(cluster) />
            <Show when=is_shown>
                <Whole at=at is_board=is_board />
            </Show>
        </div>
    }
}

#[component]
fn Whole(at: DeskView, is_board: bool) -> impl IntoView {
    let (words, locale) = (i18n::plan(at.locale), at.locale);
    let (today, cluster) = (clock::today(), at.desk.cluster());
    let total = Memo::new(move |_| at.desk.with(|plan| plan.actions().len()));
    let counts = move || {
        let counts = at.desk.with(|plan| plan_counts(plan, today));
        (words.counts)(counts.open, counts.under_way, counts.overdue, counts.done)
    };
    let add = Route::NewAction(cluster.clone(), None, None).href();
    let steps = Route::Steps(cluster.clone()).href();
    let versions = Route::PlanVersions(cluster).href();
    let dragging = Dragging::new(at, if is_board { Some(PlanView::Step) } else { today.map(PlanView::Month) });
    view! {
        <p class="lead">{words.lead}</p>
        <Show when=move || 0 < total.get()>
            <p class="plan-counts">{counts}</p>
        </Show>
        <Show when=move || at.is_open()>
            <p class="actions">
                <a class="button" href=add.clone()>
                    {words.add}
                </a>
                <a class="button quiet" href=steps.clone()>
                    {i18n::steps(locale).title}
                </a>
            </p>
            <Corrections locale=locale />
        </Show>
        <TargetPart at=at />
        <Show when=move || 0 < total.get() fallback=move || view! { <Empty at=at /> }>
            <Priorities at=at />
            <Views at=at is_board=is_board />
            {if is_board {
                view! { <Board dragging=dragging /> }.into_any()
            } else {
                view! { <List dragging=dragging /> }.into_any()
            }}
            <Exports at=at />
        </Show>
        <p class="plan-versions">
            <a href=versions>{i18n::common(locale).versions}</a>
        </p>
    }
}

/// The links to the two views.
#[component]
fn Views(at: DeskView, is_board: bool) -> impl IntoView {
    let (words, cluster) = (i18n::plan(at.locale), at.desk.cluster());
    let link = |route: Route, text: &'static str, is_current: bool| {
        view! {
            <a href=route.href() aria-current=is_current.then_some("page")>
                {text}
            </a>
        }
    };
    view! {
        <nav class="plan-views" aria-label=words.views>
            {link(Route::Plan(cluster.clone()), words.by_month, !is_board)}
            {link(Route::PlanBoard(cluster), words.by_step, is_board)}
        </nav>
    }
}

/// Where actions come from.
#[component]
fn Empty(at: DeskView) -> impl IntoView {
    let words = i18n::plan(at.locale);
    let latest = at.session().latest_of_cluster(&at.desk.cluster());
    let steps = latest.map(|latest| {
        view! {
            <p class="actions">
                <a class="button quiet" href=Route::own(&latest.id, Page::Result).href()>
                    {words.see_steps}
                </a>
            </p>
        }
    });
    view! {
        <section class="card plan-empty">
            <h2>{words.empty}</h2>
            <p>{words.empty_hint}</p>
            {steps}
        </section>
    }
}
