//! The plan and the seven steps of a cluster in short.

use leptos::prelude::*;

use super::shown::Shown;
use crate::domain::plan::{Plan, StepNumber, StepState};
use crate::i18n;
use crate::platform::clock;
use crate::report::{StepRow, action_title, aim_sentence, next_due, plan_counts, step_rows};
use crate::route::Route;
use crate::ui::session::{PlanOpening, use_session};

/// How many actions there are of each status, and the next one that is due.
#[component]
pub(super) fn PlanCard(shown: Shown) -> impl IntoView {
    let (words, plan_words, locale) = (i18n::cluster(shown.locale), i18n::plan(shown.locale), shown.locale);
    let instrument = use_session().instrument();
    let answers = shown.moments.last().map(|latest| latest.answers.clone());
    let aimed = move |plan: &Plan| {
        let (target, answers) = (plan.target()?, answers.as_ref()?);
        Some(format!("{}: {}", target.name, aim_sentence(&target.aims(instrument, answers), locale)))
    };
    let lines = move |plan: &Plan| {
        let counts = plan_counts(plan, clock::today());
        let due = next_due(plan).map(|action| {
            let month = action
                .content
                .due
                .map_or_else(|| plan_words.unscheduled.to_owned(), |due| clock::month_text(due, locale));
            let is_overdue = clock::today().is_some_and(|today| action.is_overdue(today));
            let text = if is_overdue { words.overdue } else { words.next_due };
            text(&action_title(&action.content, locale), &month)
        });
        let first = if plan.actions().is_empty() {
            words.none_open.to_owned()
        } else {
            (plan_words.counts)(counts.open, counts.under_way, counts.overdue, counts.done)
        };
        [Some(first), due, aimed(plan)]
    };
    let (desk, plan) = (shown.desk, shown.plan);
    let lines = Memo::new(move |_| match (plan.get(), desk.opening()) {
        (Some(plan), _) => lines(&plan),
        (None, PlanOpening::Newer(_)) => [Some(plan_words.newer.to_owned()), None, None],
        (None, PlanOpening::Lost(_)) => [Some(plan_words.lost.to_owned()), None, None],
        (None, _) => [Some(i18n::common(locale).loading.to_owned()), None, None],
    });
    view! {
        <section class="card">
            <h2>{plan_words.title}</h2>
            {move || lines.get().map(|line| line.map(|line| view! { <p>{line}</p> })).collect_view()}
            <p class="actions">
                <a class="button quiet" href=Route::Plan(shown.cluster).href()>
                    {words.to_plan}
                </a>
            </p>
        </section>
    }
}

/// How many of the steps are complete, and which is next.
#[component]
pub(super) fn StepsCard(shown: Shown) -> impl IntoView {
    let (words, steps_words, locale) = (i18n::cluster(shown.locale), i18n::steps(shown.locale), shown.locale);
    let instrument = use_session().instrument();
    let rank = shown.moments.last().and_then(|one| one.stage(instrument)).map(|stage| stage.low);
    let plan = shown.plan;
    let rows: Memo<Option<Vec<StepRow>>> =
        Memo::new(move |_| plan.with(|plan| plan.as_ref().map(|plan| step_rows(instrument, plan, rank))));
    let complete = move || {
        let count = rows.with(|rows| {
            let rows = rows.as_ref()?;
            Some(rows.iter().filter(|row| row.state == StepState::Complete).count())
        });
        count.map(|complete| (words.steps_complete)(complete, usize::from(StepNumber::COUNT)))
    };
    let next = move || {
        let number = rows.with(|rows| rows.as_ref()?.iter().find(|row| row.is_next).map(|row| row.number))?;
        let name = instrument.step(number.get()).map(|step| step.name.get(locale)).unwrap_or_default();
        Some(view! { <p>{(steps_words.next_named)(number.get(), name)}</p> })
    };
    view! {
        <section class="card">
            <h2>{steps_words.title}</h2>
            <p>{complete}</p>
            {next}
            <p class="actions">
                <a class="button quiet" href=Route::Steps(shown.cluster).href()>
                    {words.to_steps}
                </a>
            </p>
        </section>
    }
}
