//! The page as a whole: language, theme, title, focus, printing.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element, FocusOptions, HtmlElement};

use super::{clock, promise};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Sets an attribute of the `html` element.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Fails only for malformed names, and ours are constants.
        let _ = root.set_attribute(name, value);
    }
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Focuses the first matching element, if there is one.
pub fn focus(selector: &str) {
    if let Some(element) = found(selector) {
        // If an element cannot be focused, the focus stays where it was.
        let _ = element.focus();
    }
}

fn found(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// Focuses the first matching element even if it has the focus: screen readers then read it again.
pub fn focus_anew(selector: &str) {
    drop_focus();
    focus(selector);
}

/// The same, and scrolls to the top of the page.
pub fn start_over_at(selector: &str) {
    drop_focus();
    scroll_to_top();
    focus_in_place(selector);
}

fn drop_focus() {
    if let Some(element) = active().and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // The page itself cannot lose the focus, and need not.
        let _ = element.blur();
    }
}

/// Focuses the first matching element without scrolling.
pub fn focus_in_place(selector: &str) {
    if let Some(element) = found(selector) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // As in `focus`.
        let _ = element.focus_with_options(&options);
    }
}

/// Focuses the first matching element if the focused one is gone.
pub fn focus_if_lost(selector: &str) {
    if is_focus_lost() {
        focus(selector);
    }
}

/// The same, without scrolling.
pub fn focus_in_place_if_lost(selector: &str) {
    if is_focus_lost() {
        focus_in_place(selector);
    }
}

/// Gives the focus to the first element that matches and scrolls it to the top of the screen.
pub fn show_from_top(selector: &str) {
    if let Some(element) = found(selector) {
        focus_in_place(selector);
        element.scroll_into_view_with_bool(true);
    }
}

/// Scrolls the first element that matches to the top of the screen, unless it is in view.
pub fn show(selector: &str) {
    if let Some(element) = found(selector) {
        let place = element.get_bounding_client_rect();
        if place.top() < 0.0 || f64::from(height()) < place.bottom() {
            element.scroll_into_view_with_bool(true);
        }
    }
}

/// Sets the custom property `--fit` of the first element that matches to the largest value with which nothing in the element is
/// cut off.
pub fn fit(selector: &str) {
    let Some(element) = found(selector) else { return };
    let style = element.style();
    for percent in (LEAST_FIT..=LARGEST_FIT).rev().step_by(4) {
        // Only a malformed name fails, and this one is a constant.
        let _ = style.set_property("--fit", &format!("{}.{:02}", percent / 100, percent % 100));
        if element.scroll_height() <= element.client_height() && element.scroll_width() <= element.client_width() {
            return;
        }
    }
}

/// In percent. Smaller text could not be read from the back of a room: what still does not fit is scrolled.
const LEAST_FIT: u32 = 48;
const LARGEST_FIT: u32 = 140;

/// The element with the focus.
fn active() -> Option<Element> {
    document()?.active_element()
}

fn is_focus_lost() -> bool {
    active().is_none_or(|element| element.tag_name() == "BODY")
}

/// Runs just before the next paint, which then includes everything changed so far.
pub fn next_frame(run: impl FnOnce() + 'static) {
    on_next_frame(Box::new(run));
}

fn on_next_frame(run: Box<dyn FnOnce()>) {
    if let Some(window) = web_sys::window() {
        // A page that is never painted again has nothing left to do.
        let _ = window.request_animation_frame(Closure::once_into_js(run).unchecked_ref());
    }
}

/// Runs after everything changed so far has been painted; soon on a hidden page, which is never painted.
pub fn after_paint(run: impl FnOnce() + 'static) {
    let run: Box<dyn FnOnce()> = Box::new(run);
    if document().is_some_and(|document| document.hidden()) {
        return after_this(run);
    }
    // A task queued in a frame callback runs after that frame is painted.
    next_frame(move || after_this(run));
}

/// The same, one frame later: by then a page that has just been inserted is complete.
pub fn after_second_paint(run: impl FnOnce() + 'static) {
    after_paint(move || after_paint(run));
}

fn after_this(run: Box<dyn FnOnce()>) {
    // A timer callback would have to be forgotten, and its memory with it.
    spawn_local(async {
        clock::pause(0).await;
        run();
    });
}

/// Scrolls to the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Ignored by browsers without printing.
        let _ = window.print();
    }
}

/// The width of the page in whole pixels.
pub fn width() -> u16 {
    of_root(Element::client_width)
}

/// The height of what is seen of the page, in whole pixels.
pub fn height() -> u16 {
    of_root(Element::client_height)
}

fn of_root(pixels: fn(&Element) -> i32) -> u16 {
    let pixels = document().and_then(|document| document.document_element()).map(|root| pixels(&root));
    pixels.and_then(|pixels| u16::try_from(pixels).ok()).unwrap_or_default()
}

/// Whether there is room for two columns: 64rem of the browser's own size, as in the style sheets.
pub fn is_wide() -> bool {
    1024 <= width()
}

/// The browser's preferred language, as a tag such as `id-ID`.
pub fn browser_language() -> Option<String> {
    web_sys::window()?.navigator().language()
}

/// Whether the page is hidden behind another tab or app.
pub fn is_hidden() -> bool {
    document().is_some_and(|document| document.hidden())
}

/// Whether a key would go into a text field or a list.
pub fn is_typing() -> bool {
    is_writing() || active().is_some_and(|element| element.tag_name() == "SELECT")
}

/// Whether a key would go into a text field, where the browser undoes what was typed.
pub fn is_writing() -> bool {
    active().is_some_and(|element| match element.tag_name().as_str() {
        "TEXTAREA" => true,
        "INPUT" => !matches!(element.get_attribute("type").as_deref(), Some("radio" | "checkbox" | "button")),
        _ => false,
    })
}

/// Whether Space would press a button now.
pub fn is_on_button() -> bool {
    active().is_some_and(|element| element.tag_name() == "BUTTON")
}

/// Whether arrow keys would change a radio group.
pub fn is_choosing() -> bool {
    active().is_some_and(|element| element.get_attribute("type").as_deref() == Some("radio"))
}

/// Whether Enter would press a button or follow a link.
pub fn is_on_control() -> bool {
    active().is_some_and(|element| matches!(element.tag_name().as_str(), "BUTTON" | "A" | "SUMMARY"))
}

/// Opens the dialog with this id as a modal one, scrolled to its top.
pub fn open_dialog(id: &str) {
    if let Some(dialog) = document().and_then(|document| document.get_element_by_id(id)) {
        // In a browser without dialogs it stays closed.
        let _ = promise::call(&dialog, "showModal", &[]);
        // A closed dialog keeps its scroll position.
        dialog.set_scroll_top(0);
    }
}

/// Closes the dialog with this id.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = document().and_then(|document| document.get_element_by_id(id)) {
        // If it could not be opened, it need not be closed.
        let _ = promise::call(&dialog, "close", &[]);
    }
}

/// Whether any dialog is open in front of the page.
pub fn has_dialog() -> bool {
    document().is_some_and(|document| document.query_selector("dialog[open]").is_ok_and(|found| found.is_some()))
}

/// Whether the dialog with this id is open.
pub fn is_open(id: &str) -> bool {
    let dialog = document().and_then(|document| document.get_element_by_id(id));
    dialog.is_some_and(|dialog| dialog.has_attribute("open"))
}

/// Toggles full screen.
pub fn toggle_full_screen() {
    let Some(document) = document() else { return };
    // If the browser does not allow it, the page stays as it is.
    let _ = match document.fullscreen_element() {
        Some(_) => promise::call(&document, "exitFullscreen", &[]),
        None => document.document_element().and_then(|root| promise::call(&root, "requestFullscreen", &[])),
    };
}
