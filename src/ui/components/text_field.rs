//! Text fields with a label, a hint and an error, tied together for screen readers.

use crate::ui::view::{self, Callback, IntoView, Signal, View, div, input, label, p, textarea};

/// A field of one line.
#[derive(Debug)]
pub struct TextField {
    /// The id of the field; hint and error are named after it.
    pub id: String,
    /// What it is.
    pub label: String,
    /// How to fill it in.
    pub hint: String,
    /// What it holds.
    pub value: Signal<String>,
    /// Called with every change.
    pub on_input: Callback<String>,
    /// What is wrong with it; empty when nothing is.
    pub error: Signal<String>,
    /// The kind of keyboard a phone shows.
    pub keyboard: &'static str,
    /// The kind of native field.
    pub kind: &'static str,
}

/// A field of one line.
pub fn text_field(field: TextField) -> View {
    let TextField { id, value, on_input, error, .. } = field;
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described_by = format!("{hint_id} {error_id}");
    let is_wrong = Signal::derive({
        let error = error.clone();
        move || !error.get().is_empty()
    });
    let marked = is_wrong.clone();
    let input = input()
        .attr("id", id.as_str())
        .attr("type", field.kind)
        .attr("inputmode", field.keyboard)
        .attr("autocomplete", "off")
        .prop("value", move || value.get())
        .attr("aria-describedby", described_by)
        .attr("aria-invalid", move || is_wrong.get().then_some("true"))
        .on("input", move |event| on_input.run(view::value(&event)));
    div()
        .class("field")
        .class_when("wrong", move || marked.get())
        .child(label().attr("for", id).child(field.label))
        .child(p().class("hint").attr("id", hint_id).child(field.hint))
        .child(p().class("error").attr("id", error_id).child(move || error.get()))
        .child(input)
        .into_view()
}

/// A field of several lines.
#[derive(Debug)]
pub struct TextArea {
    /// The id of the field; the hint is named after it.
    pub id: String,
    /// What it is.
    pub label: String,
    /// How to fill it in.
    pub hint: Option<Signal<String>>,
    /// What it holds.
    pub value: Signal<String>,
    /// Called with every change.
    pub on_input: Callback<String>,
}

/// A field of several lines that follows its value, also when it is changed elsewhere, as by undo.
pub fn text_area(area: TextArea) -> View {
    let TextArea { id, hint, value, on_input, .. } = area;
    let described_by = hint.is_some().then(|| format!("{id}-hint"));
    let hint = hint.map(|hint| p().class("hint").attr("id", format!("{id}-hint")).child(move || hint.get()));
    let field = textarea()
        .attr("id", id.as_str())
        .attr("rows", "2")
        .attr("aria-describedby", described_by)
        .prop("value", move || value.get())
        .on("input", move |event| on_input.run(view::value(&event)));
    div().class("field").child(label().attr("for", id).child(area.label)).child(hint).child(field).into_view()
}
