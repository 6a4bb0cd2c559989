//! One output of a step: a tick, and once it is there its date and evidence.

use leptos::prelude::*;

use super::super::desk_view::DeskView;
use crate::domain::assessment::Date;
use crate::domain::plan::{Output, OutputKey};
use crate::i18n;
use crate::platform::clock;
use crate::report::{YEARS, day, day_limits};
use crate::ui::components::{TextArea, TextField};

/// An output; ticking it notes today as its date.
#[component]
pub(super) fn OutputRow(at: DeskView, key: OutputKey, text: &'static str) -> impl IntoView {
    let words = i18n::steps(at.locale);
    let is_there = Memo::new(move |_| at.desk.with(|plan| plan.output(key).is_some()));
    let change = move |event| {
        let is_ticked = event_target_checked(&event);
        at.desk.change(None, |plan| {
            if is_ticked {
                plan.deliver(key, |output| output.date = clock::today());
            } else {
                plan.withdraw(key);
            }
        });
        let said = if is_ticked { (words.output_set)(text) } else { (words.output_withdrawn)(text) };
        at.session().announce(move || said);
    };
    let is_sealed = move || !at.is_open();
    view! {
        <div class="step-output" class:there=is_there>
            <label class="choice">
                <input type="checkbox" prop:checked=is_there on:change=change disabled=is_sealed />
                <span>{text}</span>
            </label>
            <Show when=move || {
                is_there.get()
            }>
                {if untrack(|| at.is_open()) {
                    view! { <Fields at=at key=key text=text /> }.into_any()
                } else {
                    view! { <Said at=at key=key /> }.into_any()
                }}
            </Show>
        </div>
    }
}

#[component]
fn Fields(at: DeskView, key: OutputKey, text: &'static str) -> impl IntoView {
    let (words, id) = (i18n::steps(at.locale), format!("output-{}-{}", key.step.get(), key.place));
    let output = Memo::new(move |_| at.desk.with(|plan| plan.output(key).cloned()).unwrap_or_default());
    let error = RwSignal::new(String::new());
    let edit = move |field: Option<&str>, change: &dyn Fn(&mut Output)| {
        let merge = field.map(|field| format!("{key}/{field}"));
        at.desk.change(merge, |plan| {
            // Another tab may have withdrawn it.
            if plan.output(key).is_some() {
                plan.deliver(key, change);
            }
        });
    };
    let set_date = move |typed: String| match day(&typed) {
        Ok(date) => {
            error.set(String::new());
            edit(None, &|output| output.date = date);
        }
        Err(_) => error.set((i18n::profile(at.locale).error_date)(*YEARS.start(), *YEARS.end())),
    };
    let set_evidence = move |typed: String| edit(Some("evidence"), &|output| output.evidence.clone_from(&typed));
    view! {
        <div class="output-fields" role="group" aria-label=text>
            <TextField
                id=format!("{id}-date")
                label=words.output_date
                hint=""
                value=Signal::derive(move || {
                    output.with(|one| one.date.map(|date| date.to_string()).unwrap_or_default())
                })
                on_input=Callback::new(|_| ())
                on_change=Callback::new(set_date)
                error=error
                keyboard="text"
                kind="date"
                limits=Some(day_limits())
            />
            <TextArea
                id=format!("{id}-evidence")
                label=words.output_evidence
                hint=Signal::stored(words.output_evidence_hint.to_owned())
                value=Signal::derive(move || output.with(|one| one.evidence.clone()))
                on_input=Callback::new(set_evidence)
            />
        </div>
    }
}

/// Date and evidence of a plan that cannot be changed here.
#[component]
fn Said(at: DeskView, key: OutputKey) -> impl IntoView {
    let said = move || {
        let output = at.desk.with(|plan| plan.output(key).cloned()).unwrap_or_default();
        let date = output.date.map(|date: Date| clock::date_text(date, at.locale));
        date.into_iter().chain(Some(output.evidence).filter(|text| !text.is_empty())).collect::<Vec<_>>().join(" · ")
    };
    view! { <p class="hint">{said}</p> }
}
