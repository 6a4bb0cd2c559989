//! A QR code, dark on white whatever the theme: cheap phones read no other.

use crate::report::{Code, QUIET};
use crate::ui::view::{IntoView, View, svg};

/// A code, as wide as there is room; nothing where the text was too long for one.
pub fn qr(code: Option<Code>, label: &'static str) -> View {
    let drawn = code.map(|code| {
        let side = code.size + 2 * QUIET;
        svg::svg()
            .class("qr")
            .attr("viewBox", format!("0 0 {side} {side}"))
            .attr("role", "img")
            .attr("aria-label", label)
            .attr("shape-rendering", "crispEdges")
            .child(svg::rect().attr("width", side).attr("height", side).attr("fill", "#fff"))
            .child(svg::path().attr("d", code.path).attr("fill", "#000"))
    });
    drawn.into_view()
}
