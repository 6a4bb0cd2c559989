//! The texts of the page, kept in the app's hands when other software changes them.
//!
//! A translator takes every text node out of the page and puts an element with other words in its place; `normalize()` takes
//! out the empty ones. Leptos goes on writing into the nodes it made, which nobody would see: the screen would ask one question
//! while the answer is stored for another. So a text node that was taken out goes back, empty, beside its stand-in; what the
//! app writes into it, or that the app removes it, then takes the stand-in away. A node for which nothing came goes back when
//! it is next written to. What stands in is left alone until then, so that a translated page can be used.

use js_sys::{Array, Set, WeakMap};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, MutationObserver, MutationObserverInit, MutationRecord, Node, Text};

/// Watches over the texts of the page for as long as it is open.
pub fn keep_texts() {
    let Some(body) = web_sys::window().and_then(|window| window.document()).and_then(|document| document.body()) else {
        return;
    };
    let texts = Texts::default();
    let follow = Closure::<dyn Fn(Array, MutationObserver)>::new(move |records: Array, observer: MutationObserver| {
        texts.follow(&records.iter().map(JsCast::unchecked_into).collect::<Vec<_>>(), &observer);
        // What was changed here is no change from outside.
        observer.take_records();
    });
    let Ok(observer) = MutationObserver::new(follow.as_ref().unchecked_ref()) else { return };
    follow.forget();
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_subtree(true);
    // Only options that ask for nothing are refused.
    let _ = observer.observe_with_options(&body, &options);
}

/// Which text node is represented by what. Nothing here keeps a node alive.
#[derive(Default)]
struct Texts {
    /// Of a text node its stand-in and the words that stood in it.
    stand_ins: WeakMap,
    /// Of a stand-in its text nodes, as an array: a translator may join several.
    represented: WeakMap,
    /// Of a text node that is out of the page, its parent and what came after it.
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

    /// A text node was taken out, by the app or by someone else.
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
            // The parent holds the successor.
            let _ = parent.insert_before(text, successor.next_sibling().as_ref());
        } else {
            let place = [JsValue::from(record.target()), record.next_sibling().into()];
            self.places.set(text, &place.iter().collect::<Array>().into());
        }
        let options = MutationObserverInit::new();
        options.set_character_data(true);
        // Only options that ask for nothing are refused.
        let _ = observer.observe_with_options(text, &options);
    }

    /// The app has written into a text node that was taken out.
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
            // What comes after is in the parent, or nothing does.
            let _ = parent.insert_before(text, after.as_ref());
        }
    }

    /// What stood in for texts was taken out: its successor stands in now, or their own words stand again.
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

    /// Takes a stand-in away; the texts that are still its own have their words again.
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
            // It is that parent's child.
            let _ = parent.remove_child(stand_in);
        }
    }
}

/// The element that has come in the place of what was taken out.
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
