//! A button that does not press itself on anyone.

use crate::ui::view::{Element, button};

/// With nothing on it yet.
pub fn quiet_button() -> Element {
    button().attr("type", "button").class("button quiet")
}
