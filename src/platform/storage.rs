//! Local storage, through gloo. A browser may deny it or run out of room at any moment.
//!
//! Only gloo's raw storage is used. Its typed access would quote the stored texts once more, so that neither the records of
//! earlier versions nor those written for their open tabs could be read; and it panics on what a browser refuses.

#![expect(clippy::disallowed_methods, reason = "the one place that knows how to survive a browser that denies storage")]

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, Window};

/// Why something could not be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StorageError {
    /// The browser does not allow storage here.
    #[error("storage is denied")]
    Denied,
    /// There is no room left.
    #[error("storage is full")]
    Full,
}

/// What every key of the app begins with.
const OWN: &str = "dinamika/";

fn storage() -> Result<web_sys::Storage, StorageError> {
    allowed::<LocalStorage>(Window::local_storage).ok_or(StorageError::Denied)
}

fn storage_of_tab() -> Option<web_sys::Storage> {
    allowed::<SessionStorage>(Window::session_storage)
}

/// The storage `S`, unless the browser denies it. Asked first, because gloo panics where it does.
fn allowed<S: Storage>(ask: fn(&Window) -> Result<Option<web_sys::Storage>, JsValue>) -> Option<web_sys::Storage> {
    ask(&web_sys::window()?).ok().flatten().map(|_| S::raw())
}

/// What this tab has stored under `key`, which outlives a reload and nothing else.
pub fn read_of_tab(key: &str) -> Option<String> {
    storage_of_tab()?.get_item(key).ok().flatten()
}

/// Stores `text` under `key` for this tab. Where that is not possible, what was there is gone: it would be of another time.
pub fn write_to_tab(key: &str, text: &str) {
    let Some(storage) = storage_of_tab() else { return };
    if storage.set_item(key, text).is_err() {
        // A browser that denies this has nothing there.
        let _ = storage.remove_item(key);
    }
}

fn keys(storage: &web_sys::Storage) -> impl Iterator<Item = String> {
    (0..storage.length().unwrap_or_default()).filter_map(|place| storage.key(place).ok().flatten())
}

/// Everything stored under keys that begin with `prefix`.
pub fn read_all(prefix: &str) -> Vec<(String, String)> {
    let Ok(storage) = storage() else { return Vec::new() };
    let keys: Vec<String> = keys(&storage).filter(|key| key.starts_with(prefix)).collect();
    keys.into_iter().filter_map(|key| Some((key.clone(), storage.get_item(&key).ok().flatten()?))).collect()
}

/// How many characters, in the browser's own units, the app has stored under all its keys.
pub fn used() -> usize {
    let length = |text: &str| text.encode_utf16().count();
    read_all(OWN).iter().map(|(key, text)| length(key) + length(text)).sum()
}

/// What is stored under `key`.
pub fn read(key: &str) -> Option<String> {
    storage().ok()?.get_item(key).ok().flatten()
}

/// Stores `text` under `key`, at once.
///
/// # Errors
/// [`StorageError`] when the browser denies it or has no room; what was stored before is still there.
pub fn write(key: &str, text: &str) -> Result<(), StorageError> {
    storage()?.set_item(key, text).map_err(|error| failure(&error))
}

/// Removes what is stored under `key`.
///
/// # Errors
/// [`StorageError::Denied`] when the browser does not allow it.
pub fn remove(key: &str) -> Result<(), StorageError> {
    storage()?.remove_item(key).map_err(|error| failure(&error))
}

fn failure(error: &JsValue) -> StorageError {
    let name = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.name()));
    let name = name.or_else(|| js_sys::Reflect::get(error, &"name".into()).ok()?.as_string());
    match name.as_deref() {
        Some("SecurityError") => StorageError::Denied,
        _ => StorageError::Full,
    }
}

/// Whether nothing of the app is stored any more.
pub fn is_empty() -> bool {
    let Ok(storage) = storage() else { return true };
    !keys(&storage).any(|key| key.starts_with(OWN))
}

/// What another tab has done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// It has emptied storage.
    Cleared,
    /// It has removed what was under this key.
    Removed(String),
    /// It has written under this key.
    Written(String),
}

/// What this event of the window tells of another tab.
pub fn elsewhere(event: &Event) -> Elsewhere {
    let told = |name: &str| js_sys::Reflect::get(event, &name.into()).unwrap_or_default();
    match told("key").as_string() {
        None => Elsewhere::Cleared,
        Some(key) if told("newValue").is_null() => Elsewhere::Removed(key),
        Some(key) => Elsewhere::Written(key),
    }
}

/// Whether the browser allows storage.
///
/// # Errors
/// [`StorageError`] when a probe cannot be written.
pub fn probe() -> Result<(), StorageError> {
    const KEY: &str = "dinamika/probe";
    write(KEY, "1")?;
    remove(KEY)
}
