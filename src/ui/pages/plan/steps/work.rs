//! One step: its state, who works on it, its outputs and its actions.

use leptos::prelude::*;

use super::super::action_links::{ActionLinks, linked};
use super::super::desk_view::DeskView;
use super::output::OutputRow;
use crate::domain::instrument::{Locale, Step};
use crate::domain::plan::{StepNumber, output_keys};
use crate::i18n;
use crate::report::StepRow;
use crate::route::Route;
use crate::ui::components::{Fold, StepTags};

/// A step, open at first if it is the one to take next. `end` follows its actions.
#[component]
pub(super) fn Work(at: DeskView, step: &'static Step, rows: Memo<Vec<StepRow>>, end: Option<AnyView>) -> impl IntoView {
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.number.get() == step.number).cloned()));
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
    let listed: Memo<Vec<_>> = Memo::new(move |_| {
        at.desk.with(|plan| number.into_iter().flat_map(|it| plan.of_step(it)).map(|one| linked(one, at)).collect())
    });
    let add = Route::StepAction(cluster, step.number, None).href();
    view! {
        <h3>{words.actions}</h3>
        <Show
            when=move || listed.with(|listed| !listed.is_empty())
            fallback=move || view! { <p class="hint">{words.no_actions}</p> }
        >
            <ul class="step-actions">
                <ActionLinks at=at listed=listed />
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
