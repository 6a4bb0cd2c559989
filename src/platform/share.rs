//! Sharing with another app on the device.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::JsValue;
use web_sys::{File, FilePropertyBag};

use super::options::options;
use super::promise;

/// Whether the browser offers sharing; not on plain http.
pub fn can_share() -> bool {
    navigator()
        .and_then(|navigator| Reflect::get(&navigator, &"share".into()).ok())
        .is_some_and(|share| share.is_function())
}

/// Shares this with an app the user chooses, by its keys `title`, `text` and `url`; false if sharing is not offered or cancelled.
/// Allowed only right after a click.
pub async fn share(shared: &[(&str, &str)]) -> bool {
    let Some(navigator) = navigator() else { return false };
    promise::kept(&navigator, "share", &[options(shared).into()]).await.is_some()
}

/// Whether the browser lets another app have this file.
pub fn can_share_file(name: &str, text: &str) -> bool {
    let with_file = file(name, text).and_then(|file| Some((navigator()?, files_of(&file)?)));
    let can = |(navigator, files): (JsValue, JsValue)| promise::call(&navigator, "canShare", &[files]);
    with_file.and_then(can).is_some_and(|can| can.is_truthy())
}

/// Shares a file; false if sharing is not offered or cancelled. Allowed only right after a click.
pub async fn share_file(name: &str, text: &str) -> bool {
    let Some((navigator, files)) = file(name, text).and_then(|file| Some((navigator()?, files_of(&file)?))) else {
        return false;
    };
    promise::kept(&navigator, "share", &[files]).await.is_some()
}

/// As plain text: browsers share few other types, and the app reads the file whatever its name is.
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
