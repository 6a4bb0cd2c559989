//! The target of the cluster on its results.

use leptos::prelude::*;

use crate::domain::assessment::{Assessment, Date};
use crate::domain::instrument::Locale;
use crate::exchange::target_of;
use crate::i18n;
use crate::platform::clock;
use crate::report::{Goal, Report, goal_stage};
use crate::route::Route;
use crate::ui::session::{Session, use_session};

/// What the target of the cluster would give for an assessment, if it has one.
pub(in crate::ui::pages) fn goal_of(session: Session, assessment: &Assessment) -> Option<Goal> {
    let target = target_of(&session.plan_record(assessment.cluster_id())?)?;
    Some(Goal::of(session.instrument(), assessment, &target))
}

/// The name of a target, and the day by which it is to be reached.
pub(in crate::ui::pages) fn target_title(name: &str, date: Option<Date>, locale: Locale) -> String {
    let dated = |day| (i18n::target(locale).named)(name, &clock::date_text(day, locale));
    date.map_or_else(|| name.to_owned(), dated)
}

/// The target, where it leads, and the way to the plan, which lists what it still lacks; nothing without a target.
#[component]
pub(super) fn GoalSummary(report: StoredValue<Report<'static>>, cluster: String, locale: Locale) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::target(locale));
    let goal = report.with_value(|report| report.goal.clone());
    goal.map(|goal| {
        let name = target_title(&goal.name, goal.date, locale);
        view! {
            <div class="goal">
                <h3>{words.title}</h3>
                <p>{name}</p>
                <p>{(words.leads_to)(&goal_stage(instrument, &goal, locale))}</p>
                <p class="see-plan">
                    <a href=Route::Plan(cluster).href()>{i18n::plan(locale).see_plan}</a>
                </p>
            </div>
        }
    })
}
