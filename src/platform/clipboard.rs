//! The clipboard.

use wasm_bindgen_futures::JsFuture;

/// Copies `text`; false if the browser does not allow it, as on plain http.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    if !window.is_secure_context() {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(text)).await.is_ok()
}
