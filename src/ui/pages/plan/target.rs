//! The target of the cluster: what it still lacks, and what no action serves yet.

use std::pin::Pin;

use leptos::prelude::*;

use super::desk_view::DeskView;
use crate::domain::assessment::{Answers, Assessment};
use crate::domain::plan::Target;
use crate::i18n;
use crate::platform::document;
use crate::report::{AimRow, Goal, aim_rows, aim_sentence, goal_stage};
use crate::route::{Page, Route};
use crate::ui::components::QuietButton;
use crate::ui::lazy::lazy_fn;
use crate::ui::pages::result::goal::target_title;
use crate::ui::session::{Desk, Session};

/// Whether it could be saved.
type Saving = Pin<Box<dyn Future<Output = bool>>>;

lazy_fn! {
    in plan;

    /// Sets the target of a cluster in place of the one that was shown; not if its plan cannot be changed.
    pub(in crate::ui) fn save_target(session: Session, cluster: String, target: Target, instead_of: Option<String>) -> Saving {
        Box::pin(async move {
            let desk = Desk::open(session, &cluster);
            desk.opened().await.is_some() && desk.change(None, |plan| plan.aim(target, instead_of.as_deref())).is_some()
        })
    }
}

/// Every target, the one that counts first; where to set one, if there is none.
#[component]
pub(super) fn TargetPart(at: DeskView) -> impl IntoView {
    let words = i18n::target(at.locale);
    let Some(latest) = at.session().latest_of_cluster(&at.desk.cluster()) else { return ().into_any() };
    let targets = Memo::new(move |_| at.desk.with(|plan| plan.targets().iter().rev().cloned().collect::<Vec<_>>()));
    let result = Route::own(&latest.id, Page::Result).href();
    let none = move || {
        view! { <p>{words.none} " " <a href=result.clone()>{words.set_one}</a></p> }
    };
    let latest = StoredValue::new(latest);
    view! {
        <section class="plan-target">
            <h2 tabindex="-1">{words.title}</h2>
            <Show when=move || targets.with(|targets| 1 < targets.len())>
                <p class="notice">{words.several}</p>
            </Show>
            <Show when=move || targets.with(|targets| !targets.is_empty()) fallback=none>
                <For each=move || targets.get() key=|target| target.id.clone() let:target>
                    <OneTarget at=at target=target latest=latest />
                </For>
            </Show>
        </section>
    }
    .into_any()
}

/// A target beside the latest answers.
#[component]
fn OneTarget(at: DeskView, target: Target, latest: StoredValue<Assessment>) -> impl IntoView {
    let (words, locale, instrument) = (i18n::target(at.locale), at.locale, at.session().instrument());
    let answers = latest.with_value(|latest| Answers::of(instrument, latest));
    let goal = latest.with_value(|latest| Goal::of(instrument, latest, &target));
    let title = target_title(&target.name, target.date, locale);
    let distance = aim_sentence(&target.aims(instrument, &answers), locale);
    let (id, name) = (target.id.clone(), target.name.clone());
    let label = StoredValue::new(name.clone());
    let rows = Memo::new(move |_| at.desk.with(|plan| aim_rows(instrument, plan, &target, &answers, locale)));
    let all_served = Memo::new(move |_| rows.with(|rows| AimRow::are_served(rows)));
    let drop = move |_| {
        at.desk.change(None, |plan| plan.drop_target(&id));
        let said = (words.dropped)(&name);
        at.session().announce(move || said);
        // The button is gone.
        document::next_frame(|| document::focus_if_lost(".plan-target h2"));
    };
    view! {
        <p>
            <b>{title}</b>
        </p>
        <p>{(words.leads_to)(&goal_stage(instrument, &goal, locale))}</p>
        <p>{distance}</p>
        <Show when=move || all_served.get()>
            <p>{words.all_served}</p>
        </Show>
        <ul class="plain-list">{move || lines(at, rows.get().into_iter().filter(AimRow::is_unserved))}</ul>
        <details>
            <summary>{words.all}</summary>
            <ul class="plain-list">{move || lines(at, rows.get().into_iter())}</ul>
        </details>
        <Show when=move || at.is_open()>
            <p class="actions">
                <QuietButton on:click=drop
                    .clone()>
                    {words.drop} <span class="visually-hidden">{format!(": {}", label.get_value())}</span>
                </QuietButton>
            </p>
        </Show>
    }
}

fn lines(at: DeskView, rows: impl Iterator<Item = AimRow>) -> impl IntoView {
    rows.map(|row| view! { <AimLine at=at row=row /> }).collect_view()
}

/// One indicator: answer and target, and whether it is reached or an action serves it.
#[component]
fn AimLine(at: DeskView, row: AimRow) -> impl IntoView {
    let words = i18n::target(at.locale);
    let indicator = at.session().instrument().indicators.get(row.place);
    let (title, id) = indicator.map(|one| (one.title.get(at.locale), one.id.to_string())).unwrap_or_default();
    let is_unserved = row.is_unserved();
    let add = Route::NewAction(at.desk.cluster(), Some(id.clone()), None).href();
    let (of, name) = (title, id);
    view! {
        <li>
            <span>{title} " " <small>{name}</small> " " <b>{row.text}</b></span>
            {(row.is_reached == Some(true)).then(|| view! { <span class="tag met">{words.reached}</span> })}
            {is_unserved.then(|| view! { <span class="tag unmet">{words.no_action}</span> })}
            <Show when=move || is_unserved && at.is_open()>
                <a class="plain" href=add.clone()>
                    {words.add_action}
                    <span class="visually-hidden">{format!(": {of}")}</span>
                </a>
            </Show>
        </li>
    }
}
