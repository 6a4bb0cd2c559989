//! The brand mark, and the hatch pattern for possible stages.

use leptos::prelude::*;

/// Four rising bars.
#[component]
pub fn Brand() -> impl IntoView {
    view! {
        <svg class="mark" width="30" height="26" viewBox="0 0 30 26" aria-hidden="true">
            <rect class="level-1" x="0" y="17" width="6" height="9" rx="1.5" />
            <rect class="level-2" x="8" y="12" width="6" height="14" rx="1.5" />
            <rect class="level-3" x="16" y="6" width="6" height="20" rx="1.5" />
            <rect class="level-4" x="24" y="0" width="6" height="26" rx="1.5" />
        </svg>
    }
}

/// The pattern that all ladders refer to: once per page.
#[component]
pub fn Hatch() -> impl IntoView {
    view! {
        <svg class="definitions" width="0" height="0" aria-hidden="true">
            <defs>
                <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="hatch-ground" width="8" height="8" />
                    <rect class="hatch-line" width="3.5" height="8" />
                </pattern>
            </defs>
        </svg>
    }
}
