//! What must not be updated in place.

use leptos::prelude::*;

/// Makes its children anew whenever `of` changes. An update in place would keep what must go: the element that had the focus,
/// an open `<details>`, a status that says the same once more and so would not be read out again.
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
