//! The few calls that all markup is made of. None fails while there is a page; web-sys, which has to expect it, would make
//! each of them three times as large.

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Event;

#[wasm_bindgen]
extern "C" {
    /// An element, a text, or a fragment.
    #[derive(Clone, Debug)]
    pub type Node;

    #[derive(Clone, Debug)]
    pub(super) type Classes;

    #[wasm_bindgen(js_namespace = document, js_name = createElement)]
    pub(super) fn create_element(tag: &str) -> Node;

    #[wasm_bindgen(js_namespace = document, js_name = createElementNS)]
    pub(super) fn create_drawing(namespace: &str, tag: &str) -> Node;

    #[wasm_bindgen(js_namespace = document, js_name = createTextNode)]
    pub(super) fn create_text(text: &str) -> Node;

    #[wasm_bindgen(js_namespace = document, js_name = createDocumentFragment)]
    pub(super) fn create_fragment() -> Node;

    #[wasm_bindgen(method, js_name = append)]
    pub(super) fn append(this: &Node, child: &Node);

    #[wasm_bindgen(method, js_name = append)]
    pub(super) fn append_text(this: &Node, text: &str);

    #[wasm_bindgen(method, js_name = before)]
    pub(super) fn put_before(this: &Node, sibling: &Node);

    #[wasm_bindgen(method)]
    pub(super) fn remove(this: &Node);

    #[wasm_bindgen(method, getter, js_name = nextSibling)]
    pub(super) fn next_sibling(this: &Node) -> Option<Node>;

    #[wasm_bindgen(method, setter, js_name = data)]
    pub(super) fn set_data(this: &Node, text: &str);

    #[wasm_bindgen(method, js_name = setAttribute)]
    pub(super) fn set_attribute(this: &Node, name: &str, value: &str);

    #[wasm_bindgen(method, js_name = removeAttribute)]
    pub(super) fn remove_attribute(this: &Node, name: &str);

    #[wasm_bindgen(method, indexing_setter)]
    pub(super) fn set_property(this: &Node, name: &str, value: &JsValue);

    #[wasm_bindgen(method, getter, js_name = classList)]
    pub(super) fn classes(this: &Node) -> Classes;

    #[wasm_bindgen(method)]
    pub(super) fn toggle(this: &Classes, class: &str, is_on: bool) -> bool;

    #[wasm_bindgen(method, js_name = addEventListener)]
    pub(super) fn listen(this: &Node, event: &str, run: &Closure<dyn Fn(Event)>);
}
