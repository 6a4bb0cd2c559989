//! Sharing with another app on the device.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, File, FilePropertyBag};

use super::options::options;
use super::promise;

/// What can be shared.
#[derive(Clone, Debug)]
pub enum Shareable {
    /// A title and a text.
    Text(String, String),
    /// A title and an address.
    Link(String, String),
    /// A file: its name and the text in it.
    File(String, String),
}

/// The outcome of sharing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// It was handed to the other app.
    Done,
    /// The user closed the share sheet.
    Cancelled,
    /// The browser cannot share this, or failed.
    Failed,
}

impl Shareable {
    /// The text, the address, or the content of the file.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(_, text) | Self::Link(_, text) | Self::File(_, text) => text,
        }
    }

    /// Whether the browser offers to share it; not on plain http.
    pub fn can_be_shared(&self) -> bool {
        let Some(navigator) = navigator() else { return false };
        match self {
            Self::Text(..) | Self::Link(..) => {
                Reflect::get(&navigator, &"share".into()).is_ok_and(|share| share.is_function())
            }
            Self::File(..) => {
                let data = self.data().and_then(|data| promise::call(&navigator, "canShare", &[data]));
                data.is_some_and(|can| can.is_truthy())
            }
        }
    }

    /// Shares it with an app the user chooses. Allowed only right after a click.
    pub async fn share(&self) -> Shared {
        let (Some(navigator), Some(data)) = (navigator(), self.data()) else { return Shared::Failed };
        match promise::outcome(&navigator, "share", &[data]).await {
            Ok(_) => Shared::Done,
            Err(reason) if is_cancellation(&reason) => Shared::Cancelled,
            Err(_) => Shared::Failed,
        }
    }

    fn data(&self) -> Option<JsValue> {
        match self {
            Self::Text(title, text) => Some(options(&[("title", title), ("text", text)]).into()),
            Self::Link(title, url) => Some(options(&[("title", title), ("text", ""), ("url", url)]).into()),
            Self::File(name, text) => {
                let shared = Object::new();
                Reflect::set(&shared, &"files".into(), &Array::of1(file(name, text)?.as_ref())).ok()?;
                Some(shared.into())
            }
        }
    }
}

fn is_cancellation(reason: &JsValue) -> bool {
    reason.dyn_ref::<DomException>().is_some_and(|reason| reason.name() == "AbortError")
}

/// As plain text, because browsers do not share JSON; the app reads the file whatever its name is.
fn file(name: &str, text: &str) -> Option<File> {
    let options = FilePropertyBag::new();
    options.set_type("text/plain");
    let name = name.strip_suffix(".json").unwrap_or(name);
    File::new_with_str_sequence_and_options(&Array::of1(&text.into()), &format!("{name}.txt"), &options).ok()
}

fn navigator() -> Option<JsValue> {
    Some(web_sys::window()?.navigator().into())
}
