//! A QR code, dark on white in every theme: cheap phones cannot read inverted codes.

use leptos::prelude::*;

use crate::report::{Code, QUIET};

/// A code at the full width available; nothing if the text was too long for one.
#[component]
pub fn Qr(code: Option<Code>, label: &'static str) -> impl IntoView {
    code.map(|code| {
        let side = code.size + 2 * QUIET;
        view! {
            <svg
                class="qr"
                viewBox=format!("0 0 {side} {side}")
                role="img"
                aria-label=label
                shape-rendering="crispEdges"
            >
                <rect width=side height=side fill="#fff" />
                <path d=code.path fill="#000" />
            </svg>
        }
    })
}
