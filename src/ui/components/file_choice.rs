//! A file input.

use leptos::ev::{Event, Targeted};
use leptos::prelude::*;
use web_sys::{FileList, HtmlInputElement};

/// A button labelled `text` that opens the device's file dialog.
#[component]
pub fn FileChoice(
    text: &'static str,
    /// The label for screen readers.
    label: &'static str,
    /// The id of the hint.
    described_by: &'static str,
    /// The file types offered.
    accept: &'static str,
    /// Called with the chosen files. The list is emptied afterwards.
    on_choose: impl Fn(&FileList) + 'static,
) -> impl IntoView {
    let choose = move |event: Targeted<Event, HtmlInputElement>| {
        let field = event.target();
        if let Some(files) = field.files() {
            on_choose(&files);
        }
        // Allows choosing the same file again.
        field.set_value("");
    };
    view! {
        <label class="file button quiet">
            <input
                type="file"
                multiple
                class="visually-hidden"
                accept=accept
                aria-label=label
                aria-describedby=described_by
                on:change:target=choose
            />
            {text}
        </label>
    }
}
