//! Loading content.

use std::pin::Pin;

use leptos::prelude::*;
use send_wrapper::SendWrapper;

/// Shows the content once it is loaded, and `meanwhile` until then. The future is boxed as a single type, since each
/// type would add a copy of this code.
#[component]
pub fn Awaited(
    /// The content.
    coming: Pin<Box<dyn Future<Output = AnyView>>>,
    /// The placeholder.
    #[prop(optional, into)]
    meanwhile: ViewFnOnce,
) -> impl IntoView {
    let coming = Suspend::new(SendWrapper::new(coming));
    view! { <Suspense fallback=meanwhile>{coming}</Suspense> }
}
