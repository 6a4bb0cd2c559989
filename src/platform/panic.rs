//! A panic in WebAssembly ends the app. What is stored is safe: the page says so and offers it for download.

use std::panic;

use web_sys::{Document, Element};

use super::{files, storage};
use crate::domain::instrument::Locale;
use crate::i18n::texts;

/// From now on a panic is logged to the console and shown on the page.
pub fn show_panics() {
    panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        // Where even the page cannot be changed, the console has the panic.
        let _ = show();
    }));
}

/// Everything is made ready now, because nothing of the app runs any more when it is pressed.
fn show() -> Option<()> {
    let document = web_sys::window()?.document()?;
    let lang = document.document_element()?.get_attribute("lang").unwrap_or_default();
    let locale = Locale::ALL.into_iter().find(|locale| locale.tag() == lang).unwrap_or_default();
    let words = &texts(locale).common;
    let stored: serde_json::Map<_, _> =
        storage::read_all("dinamika/").into_iter().map(|(key, text)| (key, text.into())).collect();
    let address = files::address(&serde_json::Value::from(stored).to_string())?;

    let notice = element(&document, "div", "")?;
    notice.set_attribute("class", "notice wrong").ok()?;
    notice.set_attribute("role", "alert").ok()?;
    let download = element(&document, "a", words.crashed_download)?;
    download.set_attribute("href", &address).ok()?;
    download.set_attribute("download", "dinamika.json").ok()?;
    download.set_attribute("class", "button").ok()?;
    let reload = element(&document, "a", words.reload)?;
    reload.set_attribute("href", "").ok()?;
    reload.set_attribute("class", "button quiet").ok()?;
    let actions = element(&document, "p", "")?;
    actions.set_attribute("class", "actions").ok()?;
    actions.append_with_node_2(&download, &reload).ok()?;
    for part in [element(&document, "h2", words.crashed)?, element(&document, "p", words.crashed_body)?, actions] {
        notice.append_child(&part).ok()?;
    }
    document.body()?.prepend_with_node_1(&notice).ok()
}

fn element(document: &Document, name: &str, text: &str) -> Option<Element> {
    let element = document.create_element(name).ok()?;
    element.set_text_content(Some(text));
    Some(element)
}
