//! Forced recreation of elements.

use leptos::prelude::*;

/// Recreates its children whenever `of` changes. An update in place would keep the focus, an open `<details>`, or a
/// status with the same text, which screen readers would not announce again.
#[component]
pub fn Remount<T, C, V>(#[prop(into)] of: Signal<T>, children: C) -> impl IntoView
where
    T: Clone + Send + Sync + 'static,
    C: Fn(T) -> V + Clone + Send + 'static,
    V: IntoView + 'static,
{
    let changes = StoredValue::new(0_usize);
    let each = move || {
        *changes.write_value() += 1;
        [(changes.get_value(), of.get())]
    };
    view! {
        <For each=each key=|(change, _)| *change let((_, value))>
            {untrack(|| children(value))}
        </For>
    }
}
