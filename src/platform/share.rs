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

/// Whether the browser offers to share texts and links; not on plain http.
pub fn can_share() -> bool {
    let share = navigator().and_then(|navigator| Reflect::get(&navigator, &"share".into()).ok());
    share.is_some_and(|share| share.is_function())
}

/// Whether the browser offers to share a file of this name. Its content makes no difference, and may take long to write.
pub fn can_share_file(name: &str) -> bool {
    let data = Shareable::File(name.to_owned(), String::new()).data();
    let can = navigator().zip(data).and_then(|(navigator, data)| promise::call(&navigator, "canShare", &[data]));
    can.is_some_and(|can| can.is_truthy())
}

impl Shareable {
    /// The text, the address, or the content of the file.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(_, text) | Self::Link(_, text) | Self::File(_, text) => text,
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
