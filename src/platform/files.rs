//! Downloads and opened files.

use gloo_file::{Blob, ObjectUrl};
use js_sys::{JsString, Reflect, RegExp, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, DataTransfer, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlCanvasElement};

use super::options::options;
use super::promise;
use crate::exchange::LARGEST_FILE;

/// Offers `text` as a download named `name`; its extension determines the type.
pub fn download(name: &str, text: &str) {
    // A step fails only if the browser has no downloads at all.
    let _ = try_download(name, text);
}

/// Whether the browser lets the user choose where to save a file, and reports the result.
pub fn can_pick() -> bool {
    web_sys::window()
        .is_some_and(|window| Reflect::get(&window, &PICKER.into()).is_ok_and(|picker| picker.is_function()))
}

/// Saves a text where the user chooses; returns whether it was saved. Allowed only right after a click.
pub async fn save(name: &str, text: &str) -> bool {
    let save = async {
        let window = web_sys::window()?;
        let handle = promise::kept(&window, PICKER, &[options(&[("suggestedName", name)]).into()]).await?;
        let file = promise::kept(&handle, "createWritable", &[]).await?;
        promise::kept(&file, "write", &[text.into()]).await?;
        promise::kept(&file, "close", &[]).await
    };
    save.await.is_some()
}

const PICKER: &str = "showSaveFilePicker";

/// A text as part of a file name: letters and digits of any script in lower case, everything else a hyphen.
///
/// Done by the browser, which knows all scripts: their tables would be a tenth of the module.
pub fn name_part(text: &str) -> String {
    let others = RegExp::new(r"[^\p{L}\p{M}\p{N}]+", "gu");
    let name = JsString::from(text).to_lower_case().replace_by_pattern(&others, "-");
    String::from(name).trim_matches('-').to_owned()
}

fn try_download(name: &str, text: &str) -> Option<()> {
    let kind = match name.rsplit('.').next() {
        Some("ics") => "text/calendar;charset=utf-8",
        Some("csv") => "text/csv;charset=utf-8",
        Some("svg") => "image/svg+xml;charset=utf-8",
        _ => "application/json",
    };
    offer(name, Blob::new_with_options(text, Some(kind)))
}

/// Offers what is drawn on `canvas` as a download named `name`, a PNG.
pub fn download_picture(name: &str, canvas: &HtmlCanvasElement) {
    let name = name.to_owned();
    let taken = Closure::once_into_js(move |blob: Option<web_sys::Blob>| {
        // None of a canvas that is too large, which ours is not.
        let _ = blob.and_then(|blob| offer(&name, Blob::from(blob)));
    });
    // As above.
    let _ = canvas.to_blob(taken.unchecked_ref());
}

fn offer(name: &str, blob: Blob) -> Option<()> {
    // Revoked when dropped, after the click has started the download.
    let address = ObjectUrl::from(blob);
    let document = web_sys::window()?.document()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    document.body()?.append_child(&anchor).ok()?;
    anchor.click();
    anchor.remove();
    Some(())
}

/// Pasted content.
#[derive(Debug)]
pub enum Pasted {
    /// Files.
    Files(FileList),
    /// Text that may be a file's.
    Text(String),
}

/// Whether files are being dragged.
pub fn are_dragged(event: &Event) -> bool {
    transfer(event).is_some_and(|transfer| transfer.types().includes(&"Files".into(), 0))
}

/// The dropped files; `None` if something else was dropped.
pub fn dropped(event: &Event) -> Option<FileList> {
    transfer(event)?.files().filter(|files| files.length() != 0)
}

fn transfer(event: &Event) -> Option<DataTransfer> {
    // The window only passes this type to these events.
    event.unchecked_ref::<DragEvent>().data_transfer()
}

/// The pasted content, if it may be meant for the app.
pub fn pasted(event: &Event) -> Option<Pasted> {
    let data = event.unchecked_ref::<ClipboardEvent>().clipboard_data()?;
    if let Some(files) = data.files().filter(|files| files.length() != 0) {
        return Some(Pasted::Files(files));
    }
    let text = data.get_data("text").ok()?;
    text.trim_start().starts_with('{').then_some(Pasted::Text(text))
}

/// Why a file's bytes are unavailable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFault {
    /// It is larger than [`LARGEST_FILE`].
    TooLarge,
    /// The browser cannot read it: it was moved or deleted, or is not on the device.
    Unreadable,
}

/// The bytes of a file. Reading it as text would silently replace what cannot be decoded.
///
/// Read by the file itself: gloo's reader panics on errors it does not know.
///
/// # Errors
/// Why they are unavailable.
#[expect(clippy::cast_precision_loss, reason = "far below where numbers of a browser lose anything")]
pub async fn bytes(file: &File) -> Result<Vec<u8>, FileFault> {
    if (LARGEST_FILE as f64) < file.size() {
        return Err(FileFault::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| FileFault::Unreadable)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
