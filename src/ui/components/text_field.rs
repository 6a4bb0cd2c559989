//! Text fields with label, hint and error, connected for screen readers.

use leptos::ev::FocusEvent;
use leptos::prelude::*;
use web_sys::{Event, HtmlInputElement};

/// A single-line field.
#[component]
pub fn TextField(
    /// The id of the field; those of hint and error are derived from it.
    id: String,
    /// The label.
    #[prop(into)]
    label: String,
    /// The hint.
    #[prop(into)]
    hint: String,
    /// The value.
    #[prop(into)]
    value: Signal<String>,
    /// Called on every change, except while a native field has an incomplete value, such as half a date.
    on_input: Callback<String>,
    /// The error message; empty if there is none.
    #[prop(into)]
    error: Signal<String>,
    /// The on-screen keyboard of a phone (`inputmode`).
    keyboard: &'static str,
    /// The type of the native field.
    kind: &'static str,
    /// Called when a change is complete, with the same exception.
    #[prop(optional)]
    on_change: Option<Callback<String>>,
    /// Called when the field loses focus, with `None` if its value is incomplete.
    #[prop(optional)]
    on_leave: Option<Callback<Option<String>>>,
    /// The first and the last date allowed.
    #[prop(default = None)]
    limits: Option<(String, String)>,
) -> impl IntoView {
    let (least, most) = limits.unzip();
    // An incomplete date is ignored: storing an empty value would clear the field during typing.
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
    // Removing the focused field makes it lose the focus; what that changes is shown in vain, when the signals of the page
    // are gone already.
    let is_wrong = move || error.try_with(|error| !error.is_empty()).unwrap_or_default();
    view! {
        <div class="field" class:wrong=is_wrong>
            <label for=id.clone()>{label}</label>
            <p class="hint" id=hint_id>
                {hint}
            </p>
            <p class="error" id=error_id>
                {move || error.try_get()}
            </p>
            <input
                id=id
                type=kind
                inputmode=keyboard
                autocomplete="off"
                prop:value=move || value.try_get().unwrap_or_default()
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

/// The value of a field; `None` if it is incomplete.
fn told(event: &Event) -> Option<String> {
    let field = event_target::<HtmlInputElement>(event);
    (!field.validity().bad_input()).then(|| field.value())
}

/// A multi-line field that follows its value, also when it is changed elsewhere, for example by undo.
#[component]
pub fn TextArea(
    /// The id of the field; that of the hint is derived from it.
    #[prop(into)]
    id: String,
    /// The label.
    #[prop(into)]
    label: String,
    /// The hint.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// The value.
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
