//! Keeps the app in control of its texts when other software changes them.
//!
//! A translator replaces every text node of the page by an element with other words; `normalize()` removes empty ones. Leptos
//! goes on writing to its detached nodes, which nobody would see: the screen would show one question while the answer is stored
//! for another. So a detached text node is put back, empty, beside its stand-in; when the app writes to it or removes it, the
//! stand-in is removed. A node without a stand-in is put back when it is next written to. Until then stand-ins are left alone,
//! so that a translated page is usable.

use js_sys::{Array, Set, WeakMap};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord, Node, Text};

/// Observes the texts of the page as long as it is open.
pub fn keep_texts() {
    let Some(body) = web_sys::window().and_then(|window| window.document()).and_then(|document| document.body()) else {
        return;
    };
    let texts = Texts::default();
    let follow = Closure::<dyn Fn(Array, MutationObserver)>::new(move |records: Array, observer: MutationObserver| {
        texts.follow(&records.iter().map(JsCast::unchecked_into).collect::<Vec<_>>(), &observer);
        // Ignore our own changes.
        observer.take_records();
    });
    let Ok(observer) = MutationObserver::new(follow.as_ref().unchecked_ref()) else { return };
    follow.forget();
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_subtree(true);
    // Fails only for options that observe nothing.
    let _ = observer.observe_with_options(&body, &options);
}

/// Which element stands in for which text node. Weak references: nothing here keeps a node alive.
#[derive(Default)]
struct Texts {
    /// Text node → its stand-in and its original words.
    stand_ins: WeakMap,
    /// Stand-in → its text nodes, as an array: a translator may join several.
    represented: WeakMap,
    /// Detached text node → its parent and next sibling.
    places: WeakMap,
}

impl Texts {
    fn follow(&self, records: &[MutationRecord], observer: &MutationObserver) {
        let added = Set::new(&JsValue::UNDEFINED);
        for record in records {
            nodes(&record.added_nodes()).for_each(|node| drop(added.add(&node)));
        }
        for record in records {
            if record.type_() == "characterData" {
                if let Some(text) = record.target().and_then(|node| node.dyn_into::<Text>().ok()) {
                    self.written(&text);
                }
                continue;
            }
            let successor = successor(record, &added);
            for node in nodes(&record.removed_nodes()).filter(|node| !node.is_connected()) {
                match node.dyn_into::<Text>() {
                    Ok(text) => self.taken_out(&text, successor.as_ref(), record, observer),
                    Err(other) => self.stand_in_gone(&other, successor.as_ref()),
                }
            }
        }
    }

    /// A text node was removed, by the app or by other software.
    fn taken_out(
        &self,
        text: &Text,
        successor: Option<&Element>,
        record: &MutationRecord,
        observer: &MutationObserver,
    ) {
        if let Some((stand_in, _)) = self.stand_in(text) {
            self.release(&stand_in);
        }
        if let Some((successor, parent)) = successor.and_then(|successor| Some((successor, successor.parent_node()?))) {
            self.represent(text, successor, &text.data());
            text.set_data("");
            // `parent` is the successor's parent.
            let _ = parent.insert_before(text, successor.next_sibling().as_ref());
        } else {
            let place = [JsValue::from(record.target()), record.next_sibling().into()];
            self.places.set(text, &place.iter().collect::<Array>().into());
        }
        let options = MutationObserverInit::new();
        options.set_character_data(true);
        // Fails only for options that observe nothing.
        let _ = observer.observe_with_options(text, &options);
    }

    /// The app has written to a detached text node.
    fn written(&self, text: &Text) {
        if let Some((stand_in, _)) = self.stand_in(text) {
            self.stand_ins.delete(text);
            self.release(&stand_in);
        }
        let place = self.places.get(text).dyn_into::<Array>().ok();
        self.places.delete(text);
        if let (Some(place), false) = (place, text.is_connected())
            && let Ok(parent) = place.get(0).dyn_into::<Node>()
        {
            let after = place.get(1).dyn_into::<Node>().ok();
            let after = after.filter(|after| after.parent_node().as_ref() == Some(&parent));
            // `after` is a child of `parent`, or `None`.
            let _ = parent.insert_before(text, after.as_ref());
        }
    }

    /// A stand-in was removed: its successor replaces it, or the texts get their own words back.
    fn stand_in_gone(&self, node: &Node, successor: Option<&Element>) {
        let Ok(texts) = self.represented.get(node).dyn_into::<Array>() else { return };
        match successor {
            Some(successor) => {
                for text in texts.iter().map(JsCast::unchecked_into::<Text>) {
                    if let Some((_, words)) = self.stand_in(&text) {
                        self.represent(&text, successor, &words);
                    }
                }
                self.represented.delete(node);
            }
            None => self.release(node),
        }
    }

    fn represent(&self, text: &Text, stand_in: &Element, words: &str) {
        let entry = [JsValue::from(stand_in), words.into()];
        self.stand_ins.set(text, &entry.iter().collect::<Array>().into());
        let texts = self.represented.get(stand_in).dyn_into::<Array>().unwrap_or_default();
        texts.push(text);
        self.represented.set(stand_in, &texts);
    }

    fn stand_in(&self, text: &Text) -> Option<(Node, String)> {
        let entry = self.stand_ins.get(text).dyn_into::<Array>().ok()?;
        Some((entry.get(0).unchecked_into(), entry.get(1).as_string().unwrap_or_default()))
    }

    /// Removes a stand-in; texts that still belong to it get their words back.
    fn release(&self, stand_in: &Node) {
        let texts = self.represented.get(stand_in).dyn_into::<Array>().unwrap_or_default();
        self.represented.delete(stand_in);
        for text in texts.iter().map(JsCast::unchecked_into::<Text>) {
            if let Some((_, words)) = self.stand_in(&text) {
                self.stand_ins.delete(&text);
                text.set_data(&words);
            }
        }
        if let Some(parent) = stand_in.parent_node() {
            // It is a child of `parent`.
            let _ = parent.remove_child(stand_in);
        }
    }
}

/// The element inserted in place of the removed node.
fn successor(record: &MutationRecord, added: &Set) -> Option<Element> {
    let beside = [record.previous_sibling(), record.next_sibling()].into_iter().flatten();
    nodes(&record.added_nodes())
        .chain(beside)
        .filter(|node| added.has(node) && node.is_connected())
        .find_map(|node| node.dyn_into::<Element>().ok())
}

fn nodes(list: &web_sys::NodeList) -> impl Iterator<Item = Node> {
    (0..list.length()).filter_map(|place| list.get(place))
}
