//! The assessments of a cluster over time: a chart, the same numbers as a table, what was done, and two of them to compare.

mod chart;
mod choose;
mod done;
mod table;

use leptos::prelude::*;

use self::chart::HistoryChart;
pub(super) use self::choose::Choose;
use self::done::DoneList;
pub(super) use self::done::done_line;
use self::table::Table;
use super::shown::known_plan;
use super::{assessments, cluster_name, day_texts};
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::domain::plan::{Plan, Target};
use crate::i18n;
use crate::report::aim_sentence;
use crate::report::history::{Done, Measure, Moment, done_days, moments};
use crate::route::Route;
use crate::ui::components::Remount;
use crate::ui::pages::top::Top;
use crate::ui::session::{Desk, use_session};

/// What the parts of the page show.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    /// The oldest first.
    pub(super) moments: StoredValue<Vec<Moment<'static>>>,
    /// The day of each in words.
    pub(super) days: StoredValue<Vec<String>>,
    pub(super) chosen: RwSignal<Measure>,
    pub(super) done: Memo<Vec<Done>>,
    pub(super) target: Memo<Option<Target>>,
    pub(super) locale: Locale,
}

impl Shown {
    /// The measure chosen; the stage if it was the target, and there is none any more. Reactive.
    pub(super) fn measure(self) -> Measure {
        let chosen = self.chosen.get();
        let is_gone = chosen == Measure::Target && self.target.with(Option::is_none);
        if is_gone { Measure::Stage } else { chosen }
    }
}

/// The page.
#[component]
pub(super) fn HistoryPage(cluster: String, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::history(locale));
    let name = cluster_name(session, &cluster, locale);
    let (plan, of) = (known_plan(Desk::open(session, &cluster)), cluster.clone());
    let done =
        Memo::new(move |_| plan.with(|plan| plan.as_ref().map(|plan| done_days(plan, locale)).unwrap_or_default()));
    let target = Memo::new(move |_| plan.with(|plan| plan.as_ref().and_then(Plan::target).cloned()));
    let all = Memo::new(move |_| assessments(session, &of));
    let whole = move |all: Vec<Assessment>| {
        let moments = StoredValue::new(moments(session.instrument(), &all));
        let days = StoredValue::new(day_texts(&all, locale));
        let shown = Shown { moments, days, chosen: RwSignal::new(Measure::Stage), done, target, locale };
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
    // Without a day there is no place on the time axis.
    let has_days = all.iter().any(|one| one.date.is_some());
    view! {
        <p class="lead">{words.lead}</p>
        <MeasureChoice shown=shown />
        <Distance shown=shown />
        {shown.moments.with_value(|all| other_questions(all, shown.locale))}
        {has_days.then(|| view! { <HistoryChart shown=shown /> })}
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
    let all =
        Memo::new(move |_| shown.target.with(|target| Measure::all(instrument, target.as_ref()).collect::<Vec<_>>()));
    let option = move |(place, measure): (usize, Measure)| {
        view! {
            <option value=place.to_string() prop:selected=move || shown.measure() == measure>
                {measure.name(instrument, shown.locale)}
            </option>
        }
    };
    let choose = move |event| {
        let place = event_target_value(&event).parse::<usize>().unwrap_or_default();
        shown.chosen.set(all.with_untracked(|all| all.get(place).copied()).unwrap_or_default());
    };
    view! {
        <div class="field measure">
            <label for="measure">{words.measure}</label>
            <select id="measure" on:change=choose>
                {move || all.get().into_iter().enumerate().map(option).collect_view()}
            </select>
        </div>
    }
}

/// How far the latest assessment is from the target; nothing without one.
#[component]
fn Distance(shown: Shown) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::target(shown.locale));
    move || {
        let target = shown.target.get()?;
        let aims = shown.moments.with_value(|all| all.last().map(|latest| target.aims(instrument, &latest.answers)))?;
        let distance = aim_sentence(&aims, shown.locale);
        Some(view! { <p>{format!("{}: {} – {distance}", words.title, target.name)}</p> })
    }
}

/// That some were answered before questions changed, and how those count; nothing if there are none.
fn other_questions(all: &[Moment<'static>], locale: Locale) -> Option<impl IntoView + use<>> {
    let instrument = use_session().instrument();
    let is_other = |one: &Moment<'_>| one.version != instrument.version || 0 < one.to_confirm;
    let is_any = all.iter().any(is_other);
    is_any.then(|| view! { <p class="notice">{i18n::history(locale).other_questions}</p> })
}
