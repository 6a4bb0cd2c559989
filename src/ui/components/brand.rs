//! The brand mark, and the hatching that says "possible".

use crate::ui::view::{Element, IntoView, View, svg};

/// Four rising bars: left edge, top and height of each.
const BARS: [(usize, usize, usize); 4] = [(0, 17, 9), (8, 12, 14), (16, 6, 20), (24, 0, 26)];

/// Four rising bars.
pub fn brand() -> View {
    let bar = |(level, (x, y, height)): (usize, (usize, usize, usize))| {
        let bar = rectangle(&format!("level-{}", level + 1), "6", &height.to_string());
        bar.attr("x", x).attr("y", y).attr("rx", "1.5")
    };
    svg::svg()
        .class("mark")
        .attr("width", "30")
        .attr("height", "26")
        .attr("viewBox", "0 0 30 26")
        .attr("aria-hidden", "true")
        .children((0..).zip(BARS).map(bar))
        .into_view()
}

/// The pattern every ladder refers to: once a page.
pub fn hatch() -> View {
    let pattern = svg::pattern()
        .attr("id", "hatch")
        .attr("width", "8")
        .attr("height", "8")
        .attr("patternUnits", "userSpaceOnUse")
        .attr("patternTransform", "rotate(45)")
        .child(rectangle("hatch-ground", "8", "8"))
        .child(rectangle("hatch-line", "3.5", "8"));
    svg::svg()
        .class("definitions")
        .attr("width", "0")
        .attr("height", "0")
        .attr("aria-hidden", "true")
        .child(svg::defs().child(pattern))
        .into_view()
}

fn rectangle(class: &str, width: &str, height: &str) -> Element {
    svg::rect().class(class).attr("width", width).attr("height", height)
}
