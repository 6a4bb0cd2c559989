//! A notice in the flow of the page.

use crate::ui::view::{IntoView, View, h2, p, section};

/// What it is about, what there is to know, and what can be done.
pub fn notice(title: &'static str, text: impl IntoView, acts: View) -> View {
    let text = p().child(text);
    section().class("notice").attr("role", "status").child(h2().child(title)).child(text).child(acts).into_view()
}
