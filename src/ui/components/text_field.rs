//! Text fields with a label, a hint and an error, tied together for screen readers.

use crate::ui::view;
use leptos::prelude::*;

/// A field of one line.
#[component]
pub fn TextField(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into)] hint: String,
    /// What it holds.
    #[prop(into)]
    value: Signal<String>,
    /// Called with every change.
    #[prop(into)]
    on_input: Callback<String>,
    /// What is wrong with it; empty when nothing is.
    #[prop(into)]
    error: Signal<String>,
    /// The kind of keyboard a phone shows.
    #[prop(default = "text")]
    keyboard: &'static str,
    /// The kind of native field.
    #[prop(default = "text")]
    kind: &'static str,
) -> impl IntoView {
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described_by = format!("{hint_id} {error_id}");
    view! {
        <div class="field" class:wrong=move || !error.get().is_empty()>
            <label for=id.clone()>{label}</label>
            <p class="hint" id=hint_id>{hint}</p>
            <p class="error" id=error_id>{error}</p>
            <input
                id=id
                type=kind
                inputmode=keyboard
                autocomplete="off"
                prop:value=value
                aria-describedby=described_by
                aria-invalid=move || (!error.get().is_empty()).then_some("true")
                on:input=move |event| on_input.run(event_target_value(&event))
            />
        </div>
    }
}

/// A field of several lines that follows its value, also when it is changed elsewhere, as by undo.
#[component]
pub fn TextArea(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    #[prop(into)] hint: String,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_input: Callback<String>,
) -> impl IntoView {
    let described_by = (!hint.is_empty()).then(|| format!("{id}-hint"));
    let hint = described_by.clone().map(|id| view! { <p class="hint" id=id>{hint}</p> });
    view! {
        <div class="field">
            <label for=id.clone()>{label}</label>
            {hint}
            <textarea
                id=id
                rows="2"
                aria-describedby=described_by
                prop:value=value
                on:input=move |event| on_input.run(event_target_value(&event))
            ></textarea>
        </div>
    }
}
