//! A native choice from a list.

use leptos::prelude::*;

/// The options of a native `select`: value and text.
#[component]
pub(super) fn Choice(
    id: String,
    label: &'static str,
    /// What the label refers to, for screen readers.
    #[prop(optional, into)]
    of: Option<Signal<String>>,
    options: Vec<(String, String)>,
    #[prop(into)] value: Signal<String>,
    on_change: Callback<String>,
) -> impl IntoView {
    let options = options.into_iter().map(|(key, text)| {
        let of_it = key.clone();
        view! {
            <option value=key prop:selected=move || value.with(|value| *value == of_it)>
                {text}
            </option>
        }
    });
    view! {
        <div class="field choice-field">
            <label for=id
                .clone()>
                {label} <span class="visually-hidden">{of.map(|of| move || format!(" {}", of.get()))}</span>
            </label>
            <select id=id on:change=move |event| on_change.run(event_target_value(&event))>
                {options.collect_view()}
            </select>
        </div>
    }
}
