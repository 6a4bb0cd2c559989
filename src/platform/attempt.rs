//! Work that may panic.
//!
//! In WebAssembly a panic unwinds nothing: it leaves the module as an exception of JavaScript, and for the boot file the app has
//! then ended. Work that is called by JavaScript can be given up instead, since the exception ends there.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// What `work` gives; none where it panics. What it owned is then never freed, and what it had borrowed stays borrowed: it must
/// share nothing with the rest of the app.
pub fn attempt<T: 'static>(work: impl FnOnce() -> T + 'static) -> Option<T> {
    let outcome = Rc::new(Cell::new(None));
    let place = Rc::clone(&outcome);
    let work: Box<dyn FnOnce()> = Box::new(move || place.set(Some(work())));
    called_by_javascript(work)?;
    outcome.take()
}

fn called_by_javascript(work: Box<dyn FnOnce()>) -> Option<()> {
    let function: Function = Closure::once_into_js(work).dyn_into().ok()?;
    function.call0(&JsValue::NULL).ok().map(drop)
}
