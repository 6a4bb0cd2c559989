//! A long list, shown part by part.

use super::quiet_button;
use crate::ui::view::{IntoView, RwSignal, Signal, View, p};

/// So many are shown at once.
pub const PART: usize = 24;

/// The way to the next part, while there is one: `shown` of `total` are on the page, and `text` says how many are not.
pub fn more(shown: RwSignal<usize>, total: Signal<usize>, text: fn(usize) -> String) -> View {
    let rest = move || {
        let rest = total.get().saturating_sub(shown.get());
        (0 < rest).then(|| {
            let shown = shown.clone();
            let next = move |_| shown.update(|shown| *shown += PART);
            p().child(quiet_button().on("click", next).child(text(rest)))
        })
    };
    rest.into_view()
}
