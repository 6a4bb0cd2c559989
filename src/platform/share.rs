//! Handing something to another app of the device.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{File, FilePropertyBag};

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

/// The same with a text alone.
pub async fn share_text(title: &str, text: &str) -> bool {
    let Some(navigator) = navigator() else { return false };
    let shared = options(&[("title", title), ("text", text)]);
    promise::kept(&navigator, "share", &[shared.into()]).await.is_some()
}

/// Whether the browser lets another app have this file.
pub fn can_share_file(name: &str, text: &str) -> bool {
    let with_file = file(name, text).and_then(|file| Some((navigator()?, files_of(&file)?)));
    let can = |(navigator, files): (JsValue, JsValue)| promise::call(&navigator, "canShare", &[files]);
    with_file.and_then(can).is_some_and(|can| can.is_truthy())
}

/// Lets another app have a file; false where it is not offered, or the user leaves it. Only straight after a press.
pub async fn share_file(name: &str, text: &str) -> bool {
    let Some((navigator, files)) = file(name, text).and_then(|file| Some((navigator()?, files_of(&file)?))) else {
        return false;
    };
    promise::kept(&navigator, "share", &[files]).await.is_some()
}

/// As plain text: browsers let few other kinds be shared, and the app reads it whatever it is called.
fn file(name: &str, text: &str) -> Option<File> {
    let options = FilePropertyBag::new();
    options.set_type("text/plain");
    let name = name.strip_suffix(".json").unwrap_or(name);
    File::new_with_str_sequence_and_options(&Array::of1(&text.into()), &format!("{name}.txt"), &options).ok()
}

fn files_of(file: &File) -> Option<JsValue> {
    let shared = Object::new();
    Reflect::set(&shared, &"files".into(), &Array::of1(file)).ok()?;
    Some(shared.into())
}

fn navigator() -> Option<JsValue> {
    Some(web_sys::window()?.navigator().into())
}
