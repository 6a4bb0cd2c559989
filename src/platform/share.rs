//! Handing something to another app of the device.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::options::options;
use super::promise;

/// Whether the browser offers it; on plain http none does.
pub fn can_share() -> bool {
    navigator()
        .and_then(|navigator| Reflect::get(&navigator, &"share".into()).ok())
        .is_some_and(|share| share.is_function())
}

/// Lets the user hand this to an app of their choice; false where it is not offered, or they leave it. Browsers offer it only
/// straight after a press.
pub async fn share(title: &str, text: &str, url: &str) -> bool {
    let Some(navigator) = navigator() else { return false };
    let shared = options(&[("title", title), ("text", text), ("url", url)]);
    promise::kept(&navigator, "share", &[shared.into()]).await.is_some()
}

fn navigator() -> Option<JsValue> {
    Some(web_sys::window()?.navigator().into())
}
