//! Work that may panic.
//!
//! In WebAssembly a panic does not unwind: it leaves the module as a JavaScript exception, which the boot file takes for the
//! end of the app. Work called from JavaScript can be given up instead, since the exception ends there.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Runs `work`; returns `None` if it panics. Then its allocations leak and its borrows never end, so it must share nothing with
/// the rest of the app.
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
