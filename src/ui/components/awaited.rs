//! What is still on its way.

use std::pin::Pin;

use leptos::prelude::*;
use send_wrapper::SendWrapper;

/// What comes, once it is here, and `meanwhile` until then. All that is waited for has one type: each type would bring a copy
/// of the waiting with it.
#[component]
pub fn Awaited(
    /// What comes.
    coming: Pin<Box<dyn Future<Output = AnyView>>>,
    /// What stands in its place.
    #[prop(optional, into)]
    meanwhile: ViewFnOnce,
) -> impl IntoView {
    let coming = Suspend::new(SendWrapper::new(coming));
    view! { <Suspense fallback=meanwhile>{coming}</Suspense> }
}
