//! One step: its state, who works on it, its outputs and its actions.

use leptos::prelude::*;

use super::super::desk_view::DeskView;
use super::output::OutputRow;
use crate::domain::instrument::{Locale, Step};
use crate::domain::plan::{Action, StepNumber, output_keys};
use crate::i18n;
use crate::report::{StepRow, action_title, step_rows};
use crate::route::Route;
use crate::ui::components::{Fold, StepTags};

/// A step, open at first if it is the one to take next. `end` follows its actions.
#[component]
pub(super) fn Work(at: DeskView, step: &'static Step, rank: Option<u8>, end: Option<AnyView>) -> impl IntoView {
    let row = Memo::new(move |_| {
        let rows = at.desk.with(|plan| step_rows(at.session().instrument(), plan, rank));
        rows.into_iter().find(|row| row.number.get() == step.number)
    });
    let (open, bit) = (at.desk.open_steps, 1_u8 << step.number);
    if row.with_untracked(|row| row.as_ref().is_some_and(|row| row.is_next)) {
        open.update(|open| *open |= bit);
    }
    let locale = at.locale;
    let title = view! {
        <span>
            {format!("{}. {} ", step.number, step.name.get(locale))}
            {move || row.get().map(|row| view! { <StepTags row=row locale=locale /> })}
        </span>
    };
    view! {
        <Fold
            id=format!("step-{}", step.number)
            title=title
            is_open=Signal::derive(move || open.get() & bit != 0)
            toggle=move |()| open.update(|open| *open ^= bit)
        >
            <About step=step locale=locale />
            <Outputs at=at step=step row=row />
            <Actions at=at step=step />
            {end}
        </Fold>
    }
}

/// Aim, people and activities.
#[component]
fn About(step: &'static Step, locale: Locale) -> impl IntoView {
    let words = i18n::steps(locale);
    let lead = step.lead.get(locale);
    let stand_in = (lead != words.core_team).then_some((words.stand_in, words.core_team));
    let people = [(words.purpose, step.delivers.get(locale)), (words.lead_by, lead)];
    let rows = people.into_iter().chain(stand_in).chain([(words.with, step.with.get(locale))]);
    let rows = rows.map(|(label, text)| {
        view! {
            <dt>{label}</dt>
            <dd>{text}</dd>
        }
    });
    let activities = step.activities.iter().map(|text| view! { <li>{text.get(locale)}</li> });
    view! {
        <dl class="step-facts">{rows.collect_view()}</dl>
        <h3>{words.activities}</h3>
        <ul>{activities.collect_view()}</ul>
    }
}

#[component]
fn Outputs(at: DeskView, step: &'static Step, row: Memo<Option<StepRow>>) -> impl IntoView {
    let words = i18n::steps(at.locale);
    let rows = output_keys(step).zip(&step.outputs).map(|(key, text)| {
        view! { <OutputRow at=at key=key text=text.get(at.locale) /> }
    });
    let count = move || row.get().map(|row| (words.delivered)(row.delivered, row.outputs));
    view! {
        <h3>{words.outputs}</h3>
        <p class="hint">{count}</p>
        {rows.collect_view()}
    }
}

#[component]
fn Actions(at: DeskView, step: &'static Step) -> impl IntoView {
    let (words, cluster) = (i18n::steps(at.locale), at.desk.cluster());
    let number = StepNumber::new(step.number);
    let listed = Memo::new(move |_| {
        let row = |one: &Action| {
            let status = i18n::plan(at.locale).status(one.content.status);
            (one.id.clone(), action_title(&one.content, at.locale), status)
        };
        at.desk.with(|plan| number.map(|number| plan.of_step(number).map(row).collect::<Vec<_>>())).unwrap_or_default()
    });
    let add = Route::StepAction(cluster, step.number).href();
    view! {
        <h3>{words.actions}</h3>
        <Show
            when=move || listed.with(|listed| !listed.is_empty())
            fallback=move || view! { <p class="hint">{words.no_actions}</p> }
        >
            <ul class="step-actions">
                <For each=move || listed.get() key=Clone::clone let((id, title, status))>
                    <li>
                        <a href=Route::PlanAction(at.desk.cluster(), id).href()>{title}</a>
                        " "
                        <small>{status}</small>
                    </li>
                </For>
            </ul>
        </Show>
        <Show when=move || at.is_open()>
            <p class="actions">
                <a class="button quiet" href=add.clone()>
                    {words.add_action}
                    <span class="visually-hidden">{format!(" – {}", step.name.get(at.locale))}</span>
                </a>
            </p>
        </Show>
    }
}
