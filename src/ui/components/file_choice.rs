//! A field to choose files from the device.

use leptos::ev::{Event, Targeted};
use leptos::prelude::*;
use web_sys::{FileList, HtmlInputElement};

/// A button that opens the device's own choice of files; `text` stands on it.
#[component]
pub fn FileChoice(
    text: &'static str,
    /// What it is, for screen readers.
    label: &'static str,
    /// The id of the hint.
    described_by: &'static str,
    /// The kinds of file that are offered.
    accept: &'static str,
    /// Called with the files chosen. The list is emptied afterwards.
    on_choose: impl Fn(&FileList) + 'static,
) -> impl IntoView {
    let choose = move |event: Targeted<Event, HtmlInputElement>| {
        let field = event.target();
        if let Some(files) = field.files() {
            on_choose(&files);
        }
        // So that the same file can be chosen again.
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
