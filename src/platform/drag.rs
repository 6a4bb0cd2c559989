//! Dragging by pointer: mouse, pen and touch alike.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

/// What is under the pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The value of the nearest `data-lane`.
    pub lane: String,
    /// The value of the nearest `data-action` in it, and whether the pointer is below its middle: a lane is one column.
    pub action: Option<(String, bool)>,
}

/// Sends all further events of this pointer to the element that was pressed, wherever the pointer is.
pub fn capture(event: &PointerEvent) {
    if let Some(element) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
        // A pointer that is gone already needs no capture.
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// What is under the pointer; `None` outside of every lane.
pub fn spot(event: &PointerEvent) -> Option<Spot> {
    let (left, top) = (f64::from(event.client_x()), f64::from(event.client_y()));
    let document = web_sys::window()?.document()?;
    #[expect(clippy::cast_possible_truncation, reason = "pixels on a screen")]
    let found = document.element_from_point(left as f32, top as f32)?;
    let lane = found.closest("[data-lane]").ok()??;
    let action = found.closest("[data-action]").ok().flatten().and_then(|card| {
        let card_box = card.get_bounding_client_rect();
        let is_beyond = card_box.top() + card_box.height() / 2.0 < top;
        Some((card.get_attribute("data-action")?, is_beyond))
    });
    Some(Spot { lane: lane.get_attribute("data-lane")?, action })
}

/// Scrolls the page a little if the pointer is near its upper or lower edge.
pub fn scroll_near_edge(event: &PointerEvent) {
    let Some(window) = web_sys::window() else { return };
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let top = f64::from(event.client_y());
    if top < EDGE {
        window.scroll_by_with_x_and_y(0.0, -STRIDE);
    } else if height - EDGE < top {
        window.scroll_by_with_x_and_y(0.0, STRIDE);
    }
}

/// In pixels.
const EDGE: f64 = 64.0;
const STRIDE: f64 = 16.0;
