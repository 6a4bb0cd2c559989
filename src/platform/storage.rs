//! Local storage, through gloo. A browser may deny it or run out of space at any time.
//!
//! Only gloo's raw storage is used. Its typed access would quote the texts again, so that records of earlier versions, and
//! those that their open tabs write, could not be read; and it panics when the browser refuses.

#![expect(clippy::disallowed_methods, reason = "the one place that knows how to survive a browser that denies storage")]

use gloo_storage::{LocalStorage, SessionStorage, Storage};
use js_sys::{JsString, Reflect};
use send_wrapper::SendWrapper;
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, Window};

use crate::persistence::RecordText;

/// Why something could not be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StorageError {
    /// The browser denies storage here.
    #[error("storage is denied")]
    Denied,
    /// There is no space left.
    #[error("storage is full")]
    Full,
}

/// The prefix of all keys of the app.
const OWN: &str = "dinamika/";

fn storage() -> Result<web_sys::Storage, StorageError> {
    allowed::<LocalStorage>(Window::local_storage).ok_or(StorageError::Denied)
}

fn storage_of_tab() -> Option<web_sys::Storage> {
    allowed::<SessionStorage>(Window::session_storage)
}

/// The storage `S`, unless the browser denies it. Checked first, because gloo panics otherwise.
fn allowed<S: Storage>(ask: fn(&Window) -> Result<Option<web_sys::Storage>, JsValue>) -> Option<web_sys::Storage> {
    ask(&web_sys::window()?).ok().flatten().map(|_| S::raw())
}

/// The session storage entry `key`, which survives a reload of this tab.
pub fn read_of_tab(key: &str) -> Option<String> {
    storage_of_tab()?.get_item(key).ok().flatten()
}

/// Stores `text` under `key` in session storage. On failure the old entry is removed, as it would be outdated.
pub fn write_to_tab(key: &str, text: &str) {
    let Some(storage) = storage_of_tab() else { return };
    if storage.set_item(key, text).is_err() {
        // If the browser denies this too, there is nothing there.
        let _ = storage.remove_item(key);
    }
}

fn keys(storage: &web_sys::Storage) -> impl Iterator<Item = String> {
    (0..storage.length().unwrap_or_default()).filter_map(|place| storage.key(place).ok().flatten())
}

/// All entries whose keys start with `prefix`.
pub fn read_all(prefix: &str) -> Vec<(String, String)> {
    hold_all(prefix).into_iter().map(|(key, text)| (key, text.whole())).collect()
}

/// A text in storage, as the browser holds it: only what is asked for is copied into the module.
#[derive(Debug)]
pub struct Held(SendWrapper<JsString>);

impl RecordText for Held {
    fn length(&self) -> usize {
        usize::try_from(self.0.length()).unwrap_or_default()
    }

    fn start(&self, mark: &str) -> Option<String> {
        let place = u32::try_from(self.0.index_of(mark, 0)).ok()?;
        let length = u32::try_from(mark.encode_utf16().count()).ok()?;
        Some(self.0.slice(0, place + length + 1).into())
    }

    fn whole(&self) -> String {
        String::from(&*self.0)
    }
}

/// All entries whose keys start with `prefix`, without copying their texts.
pub fn hold_all(prefix: &str) -> Vec<(String, Held)> {
    let Ok(storage) = storage() else { return Vec::new() };
    let keys: Vec<String> = keys(&storage).filter(|key| key.starts_with(prefix)).collect();
    let held = |key: String| {
        // `get_item` would copy the text.
        let text = Reflect::get(&storage, &key.as_str().into()).ok()?.dyn_into().ok()?;
        Some((key, Held(SendWrapper::new(text))))
    };
    keys.into_iter().filter_map(held).collect()
}

/// The size of all entries of the app, in UTF-16 units.
pub fn used() -> usize {
    hold_all(OWN).iter().map(|(key, text)| key.encode_utf16().count() + text.length()).sum()
}

/// The entry under `key`.
pub fn read(key: &str) -> Option<String> {
    storage().ok()?.get_item(key).ok().flatten()
}

/// Stores `text` under `key`, synchronously.
///
/// # Errors
/// [`StorageError`] if the browser denies it or has no space; the old entry is still there then.
pub fn write(key: &str, text: &str) -> Result<(), StorageError> {
    storage()?.set_item(key, text).map_err(|error| failure(&error))
}

/// Removes the entry under `key`.
///
/// # Errors
/// [`StorageError::Denied`] if the browser does not allow it.
pub fn remove(key: &str) -> Result<(), StorageError> {
    storage()?.remove_item(key).map_err(|error| failure(&error))
}

fn failure(error: &JsValue) -> StorageError {
    let name = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.name()));
    let name = name.or_else(|| Reflect::get(error, &"name".into()).ok()?.as_string());
    match name.as_deref() {
        Some("SecurityError") => StorageError::Denied,
        _ => StorageError::Full,
    }
}

/// Whether the app has no entries left.
pub fn is_empty() -> bool {
    let Ok(storage) = storage() else { return true };
    !keys(&storage).any(|key| key.starts_with(OWN))
}

/// A change by another tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// It has cleared storage.
    Cleared,
    /// It has removed the entry under this key.
    Removed(String),
    /// It has written the entry under this key.
    Written(String),
}

/// The change by another tab that this window event reports.
pub fn elsewhere(event: &Event) -> Elsewhere {
    let told = |name: &str| Reflect::get(event, &name.into()).unwrap_or_default();
    match told("key").as_string() {
        None => Elsewhere::Cleared,
        Some(key) if told("newValue").is_null() => Elsewhere::Removed(key),
        Some(key) => Elsewhere::Written(key),
    }
}

/// Whether the browser allows storage.
///
/// # Errors
/// [`StorageError`] if a probe cannot be written.
pub fn probe() -> Result<(), StorageError> {
    const KEY: &str = "dinamika/probe";
    write(KEY, "1")?;
    remove(KEY)
}
