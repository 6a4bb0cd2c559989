//! The one element type.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlInputElement, KeyboardEvent};

use super::dom::{Node, create_drawing, create_element};
use super::follow::keep;
use super::{IntoAttribute, IntoView, View, follow};

pub use web_sys::Event;

/// An element that is being put together.
#[derive(Clone, Debug)]
pub struct Element(Node);

impl Element {
    /// An HTML element.
    #[inline(never)]
    pub(super) fn html(tag: &str) -> Self {
        Self(create_element(tag))
    }

    /// An element of a drawing.
    #[inline(never)]
    pub(super) fn svg(tag: &str) -> Self {
        Self(create_drawing("http://www.w3.org/2000/svg", tag))
    }

    /// The element in the browser, as what it is there.
    pub fn node<T: JsCast>(&self) -> T {
        JsValue::from(self.0.clone()).unchecked_into()
    }

    /// Sets an attribute.
    #[must_use]
    pub fn attr(self, name: &'static str, value: impl IntoAttribute) -> Self {
        value.set(&self.0, name);
        self
    }

    /// Sets the class.
    #[must_use]
    pub fn class(self, value: impl IntoAttribute) -> Self {
        self.attr("class", value)
    }

    /// Adds a class while `is_on`.
    #[must_use]
    pub fn class_when(self, class: &'static str, is_on: impl Fn() -> bool + 'static) -> Self {
        let classes = self.0.classes();
        follow(move || {
            classes.toggle(class, is_on());
        });
        self
    }

    /// Sets a property, which for fields is what they hold now.
    #[must_use]
    pub fn prop<V: Into<JsValue>>(self, name: &'static str, value: impl Fn() -> V + 'static) -> Self {
        let element = self.0.clone();
        follow(move || element.set_property(name, &value().into()));
        self
    }

    /// Runs when `event` happens.
    #[must_use]
    pub fn on(self, event: &'static str, run: impl Fn(Event) + 'static) -> Self {
        self.listen(event, Box::new(run));
        self
    }

    #[inline(never)]
    fn listen(&self, event: &str, run: Box<dyn Fn(Event)>) {
        let run = Closure::wrap(run);
        self.0.listen(event, &run);
        keep(run);
    }

    /// Puts something at its end.
    #[must_use]
    pub fn child(self, child: impl IntoView) -> Self {
        child.append_to(&self.0);
        self
    }

    /// Puts several things at its end.
    #[must_use]
    pub fn children(self, children: impl IntoIterator<Item = impl IntoView>) -> Self {
        for child in children {
            child.append_to(&self.0);
        }
        self
    }
}

impl IntoView for Element {
    fn into_view(self) -> View {
        View(self.0)
    }

    #[inline(never)]
    fn append_to(self, parent: &Node) {
        parent.append(&self.0);
    }
}

/// What the field of an event holds.
pub fn value(event: &Event) -> String {
    field(event).map(|field| field.value()).unwrap_or_default()
}

/// Whether the box of an event is ticked.
pub fn checked(event: &Event) -> bool {
    field(event).is_some_and(|field| field.checked())
}

/// Lists and larger fields hold their value under the same name.
fn field(event: &Event) -> Option<HtmlInputElement> {
    event.target().map(JsCast::unchecked_into)
}

/// The event of the keyboard, for who listens to keys.
pub fn key_pressed(event: &Event) -> &KeyboardEvent {
    event.unchecked_ref()
}
