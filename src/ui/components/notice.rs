//! A notice in the flow of the page.

use crate::ui::view::{IntoView, View, h2, section};

/// A heading and what follows from it.
pub fn notice(title: &'static str, content: impl IntoView) -> View {
    section().class("notice").attr("role", "status").child(h2().child(title)).child(content).into_view()
}
