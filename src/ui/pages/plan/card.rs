//! One action in a view of the plan.

use leptos::prelude::*;

use super::choice::Choice;
use super::desk_view::DeskView;
use super::handle::Handle;
use super::moving::Dragging;
use crate::domain::plan::{Action, Status};
use crate::i18n;
use crate::platform::{clock, document};
use crate::report::action_title;
use crate::route::Route;

/// An action with its status, priority and place.
#[component]
pub(super) fn Card(dragging: Dragging, id: String) -> impl IntoView {
    let (at, id) = (dragging.at, StoredValue::new(id));
    let action = id.with_value(|id| dragging.actions.of(id));
    let href = Route::PlanAction(at.desk.cluster(), id.get_value()).href();
    let is_dragged = move || dragging.dragged.with(|dragged| dragged.as_ref() == Some(&*id.read_value()));
    let is_over = move |is_after: bool| {
        let spot = dragging.over.read();
        let target = spot.as_ref().and_then(|spot| spot.action.as_ref());
        target.is_some_and(|(over, after)| *over == *id.read_value() && *after == is_after)
    };
    let first_move = move || action.get().map(|one| one.content.first_move).filter(|text| !text.is_empty());
    view! {
        <li
            class="card plan-action"
            class:dragged=is_dragged
            class:drop-before=move || is_over(false)
            class:drop-after=move || is_over(true)
            data-action=id.get_value()
        >
            <div class="plan-top">
                <h3>
                    <a href=href>{move || title(action, at)}</a>
                </h3>
                <Show when=move || at.is_open()>
                    <Handle dragging=dragging id=id />
                </Show>
            </div>
            <p class="plan-facts">{move || action.get().map(|one| facts(&one, at))}</p>
            {move || first_move().map(|text| view! { <p>{text}</p> })}
            <Show
                when=move || at.is_open()
                fallback=move || {
                    view! { <p>{action.get().map(|one| i18n::plan(at.locale).status(one.content.status))}</p> }
                }
            >
                <Controls dragging=dragging id=id action=action />
            </Show>
        </li>
    }
    .into_any()
}

fn title(action: ReadSignal<Option<Action>>, at: DeskView) -> String {
    action.with(|one| one.as_ref().map(|one| action_title(&one.content, at.locale))).unwrap_or_default()
}

/// Tags, lead, due month and step in one line.
fn facts(action: &Action, at: DeskView) -> AnyView {
    let (words, content) = (i18n::plan(at.locale), &action.content);
    let is_overdue = clock::today().is_some_and(|today| action.is_overdue(today));
    let overdue = is_overdue.then(|| view! { <span class="tag unmet">{words.overdue}</span> });
    let other =
        (!action.alternatives.is_empty()).then(|| view! { <span class="tag undetermined">{words.conflict}</span> });
    let due = content.due.map(|due| clock::month_text(due, at.locale));
    let step = content.step.map(|step| {
        let abbr = at.session().instrument().step(step.get()).map(|one| one.abbr.get(at.locale));
        (words.step_named)(step.get(), abbr.unwrap_or_default())
    });
    let lead = Some(content.lead.clone()).filter(|lead| !lead.is_empty());
    let line = [due, lead, step].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    view! {
        {overdue}
        {other}
        <span>{line}</span>
    }
    .into_any()
}

#[component]
fn Controls(dragging: Dragging, id: StoredValue<String>, action: ReadSignal<Option<Action>>) -> impl IntoView {
    let (at, words) = (dragging.at, i18n::plan(dragging.at.locale));
    let of = Signal::derive(move || title(action, at));
    let status = Signal::derive(move || {
        action.with(|one| one.as_ref().map(|one| one.content.status).unwrap_or_default() as usize).to_string()
    });
    let options = Status::ALL.iter().map(|one| ((*one as usize).to_string(), words.status(*one).to_owned())).collect();
    let choose = move |chosen: String| {
        let status = chosen.parse().ok().and_then(|place: usize| Status::ALL.get(place).copied());
        let Some(status) = status else { return };
        at.desk.change(None, |plan| plan.edit(&id.read_value(), |content| content.set_status(status, clock::today())));
        let said = (words.status_set)(&untrack(|| of.get()), words.status(status));
        at.session().announce(move || said);
        let field = format!("#status-{}", id.get_value());
        document::next_frame(move || {
            document::focus_in_place_if_lost(&field);
            // A closed action may be folded away.
            document::focus_in_place_if_lost("#closed button");
        });
    };
    let remove = move |_| {
        let said = (words.deleted)(&untrack(|| of.get()));
        at.desk.change(None, |plan| plan.remove(&id.read_value()));
        at.session().announce(move || said);
        document::next_frame(|| document::focus_in_place_if_lost(".plan h1"));
    };
    let name = move || view! { <span class="visually-hidden">{move || format!(" {}", of.get())}</span> };
    let shift = move |is_up: bool, text: &'static str| {
        let key = format!("{}-{}", if is_up { "up" } else { "down" }, id.get_value());
        // Still focusable at the end, so that the focus is not lost there.
        let is_last = move || !dragging.can_shift(&id.read_value(), is_up);
        view! {
            <button
                type="button"
                class="button quiet"
                id=key
                aria-disabled=move || is_last().to_string()
                on:click=move |_| dragging.shift(&id.read_value(), is_up)
            >
                {text}
                {name()}
            </button>
        }
    };
    view! {
        <div class="plan-controls">
            <Choice
                id=format!("status-{}", id.get_value())
                label=words.field_status
                of=of
                options=options
                value=status
                on_change=Callback::new(choose)
            />
            <Priority at=at id=id action=action of=of />
            <div class="actions">
                {shift(true, words.up)} {shift(false, words.down)}
                <button type="button" class="button quiet danger" on:click=remove>
                    {words.delete}
                    {name()}
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// The mark of a priority; a mark beyond the most is refused with what to do.
#[component]
fn Priority(
    at: DeskView,
    id: StoredValue<String>,
    action: ReadSignal<Option<Action>>,
    of: Signal<String>,
) -> impl IntoView {
    let words = i18n::plan(at.locale);
    let is_on = move || action.with(|one| one.as_ref().is_some_and(|one| one.content.is_priority));
    let is_refused = RwSignal::new(false);
    let change = move |event| {
        let asked = event_target_checked(&event);
        let is_done = at.desk.change(None, |plan| plan.prioritise(&id.read_value(), asked));
        is_refused.set(is_done == Some(false));
        // The box shows what is stored.
        let stored = untrack(|| at.action(&id.read_value()));
        let is_stored = stored.is_some_and(|one| one.content.is_priority);
        event_target::<web_sys::HtmlInputElement>(&event).set_checked(is_stored);
    };
    view! {
        <div class="plan-priority">
            <label class="choice">
                <input type="checkbox" prop:checked=is_on on:change=change />
                <span>{words.priority} <span class="visually-hidden">{move || format!(" {}", of.get())}</span></span>
            </label>
            <div role="alert">
                {move || is_refused.get().then(|| view! { <p class="error">{words.priority_refused}</p> })}
            </div>
        </div>
    }
}
