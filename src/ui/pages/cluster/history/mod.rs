//! The assessments of a cluster over time: a chart, the same numbers as a table, what was done, and two of them to compare.

mod chart;
mod choose;
mod done;
mod table;

use leptos::prelude::*;

use self::chart::HistoryChart;
pub(super) use self::choose::Choose;
use self::done::DoneList;
use self::table::Table;
use super::top::Top;
use super::{assessments, cluster_name};
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::domain::plan::Plan;
use crate::i18n;
use crate::report::history::{Done, Measure, Moment, done_days, moments};
use crate::route::Route;
use crate::ui::components::Remount;
use crate::ui::session::{Desk, use_session};

/// What the parts of the page show.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// The oldest first.
    pub(super) moments: StoredValue<Vec<Moment<'static>>>,
    pub(super) measure: RwSignal<Measure>,
    pub(super) done: Memo<Vec<Done>>,
    pub(super) locale: Locale,
}

/// The page.
#[component]
pub(super) fn HistoryPage(cluster: String, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::history(locale));
    let name = cluster_name(session, &cluster, locale);
    let (desk, of) = (Desk::open(session, &cluster), cluster.clone());
    let done = Memo::new(move |_| desk.with(|plan: &Plan| done_days(plan)));
    let all = Memo::new(move |_| assessments(session, &of));
    let whole = move |all: Vec<Assessment>| {
        let moments = StoredValue::new(moments(session.instrument(), &all));
        let shown = Shown { moments, measure: RwSignal::new(Measure::Stage), done, locale };
        view! { <Whole shown=shown all=all /> }
    };
    view! {
        <div class="history">
            <Top title=words.title.to_owned() of=name back=Route::Cluster(cluster) locale=locale />
            <Remount of=all children=whole />
        </div>
    }
}

#[component]
fn Whole(shown: Shown, all: Vec<Assessment>) -> impl IntoView {
    let words = i18n::history(shown.locale);
    match all.len() {
        0 => return view! { <p class="lead">{words.none}</p> }.into_any(),
        1 => {
            return view! {
                <p class="lead">{words.only_one}</p>
                <Table shown=shown />
            }
            .into_any();
        }
        _ => {}
    }
    view! {
        <p class="lead">{words.lead}</p>
        <MeasureChoice shown=shown />
        <HistoryChart shown=shown />
        <DoneList done=shown.done locale=shown.locale />
        <Table shown=shown />
        <section class="compare">
            <h2>{words.compare}</h2>
            <Choose all=all locale=shown.locale />
        </section>
    }
    .into_any()
}

/// What the chart and the table show.
#[component]
fn MeasureChoice(shown: Shown) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::history(shown.locale));
    let all = StoredValue::new(Measure::all(instrument).collect::<Vec<_>>());
    let options = all.get_value().into_iter().enumerate().map(|(place, measure)| {
        view! {
            <option value=place.to_string() prop:selected=move || shown.measure.get() == measure>
                {measure.name(instrument, shown.locale)}
            </option>
        }
    });
    let choose = move |event| {
        let chosen =
            event_target_value(&event).parse::<usize>().ok().and_then(|place| all.read_value().get(place).copied());
        shown.measure.set(chosen.unwrap_or_default());
    };
    view! {
        <div class="field measure">
            <label for="measure">{words.measure}</label>
            <select id="measure" on:change=choose>
                {options.collect_view()}
            </select>
        </div>
    }
}
