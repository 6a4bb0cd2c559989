//! Text fields with a label, a hint and an error, tied together for screen readers.

use leptos::ev::FocusEvent;
use leptos::prelude::*;
use web_sys::{Event, HtmlInputElement};

/// A field of one line.
#[component]
pub fn TextField(
    /// The id of the field; hint and error are named after it.
    id: String,
    /// What it is.
    #[prop(into)]
    label: String,
    /// How to fill it in.
    #[prop(into)]
    hint: String,
    /// What it holds.
    #[prop(into)]
    value: Signal<String>,
    /// Called with every change, but not where a native field holds what it cannot tell, as half a date.
    on_input: Callback<String>,
    /// What is wrong with it; empty when nothing is.
    #[prop(into)]
    error: Signal<String>,
    /// The kind of keyboard a phone shows.
    keyboard: &'static str,
    /// The kind of native field.
    kind: &'static str,
    /// Called when a change is complete, with the same exception.
    #[prop(optional)]
    on_change: Option<Callback<String>>,
    /// Called when the field is left, with nothing where it cannot tell what it holds.
    #[prop(optional)]
    on_leave: Option<Callback<Option<String>>>,
    /// The first and the last that a date field offers.
    #[prop(default = None)]
    limits: Option<(String, String)>,
) -> impl IntoView {
    let (least, most) = limits.unzip();
    // Half a date stays in the field: taken for nothing, it would be cleared while it is typed.
    let type_in = move |event| {
        if let Some(text) = told(&event) {
            on_input.run(text);
        }
    };
    let change = move |event| {
        if let (Some(on_change), Some(text)) = (on_change, told(&event)) {
            on_change.run(text);
        }
    };
    let leave = move |event: FocusEvent| {
        if let Some(on_leave) = on_leave {
            on_leave.run(told(&event));
        }
    };
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described_by = format!("{hint_id} {error_id}");
    let is_wrong = move || error.with(|error| !error.is_empty());
    view! {
        <div class="field" class:wrong=is_wrong>
            <label for=id.clone()>{label}</label>
            <p class="hint" id=hint_id>
                {hint}
            </p>
            <p class="error" id=error_id>
                {move || error.get()}
            </p>
            <input
                id=id
                type=kind
                inputmode=keyboard
                autocomplete="off"
                prop:value=move || value.get()
                aria-describedby=described_by
                aria-invalid=move || is_wrong().then_some("true")
                min=least
                max=most
                on:input=type_in
                on:change=change
                on:blur=leave
            />
        </div>
    }
}

/// What a field holds; nothing where it cannot tell.
fn told(event: &Event) -> Option<String> {
    let field = event_target::<HtmlInputElement>(event);
    (!field.validity().bad_input()).then(|| field.value())
}

/// A field of several lines that follows its value, also when it is changed elsewhere, as by undo.
#[component]
pub fn TextArea(
    /// The id of the field; the hint is named after it.
    #[prop(into)]
    id: String,
    /// What it is.
    #[prop(into)]
    label: String,
    /// How to fill it in.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What it holds.
    #[prop(into)]
    value: Signal<String>,
    /// Called with every change.
    on_input: Callback<String>,
) -> impl IntoView {
    let described_by = hint.is_some().then(|| format!("{id}-hint"));
    let hint_id = described_by.clone();
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {hint
                .map(|hint| {
                    view! {
                        <p class="hint" id=hint_id>
                            {move || hint.get()}
                        </p>
                    }
                })}
            <textarea
                id=id
                rows="2"
                aria-describedby=described_by
                prop:value=move || value.get()
                on:input=move |event| on_input.run(event_target_value(&event))
            ></textarea>
        </div>
    }
}
