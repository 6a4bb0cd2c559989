//! What an attribute can be: a text, a number, there or not, or a closure that gives one of these.

use super::dom::Node;
use super::follow;

/// A value of an attribute.
pub trait IntoAttribute {
    /// Gives the attribute this value.
    fn set(self, element: &Node, name: &'static str);
}

impl IntoAttribute for &str {
    #[inline(never)]
    fn set(self, element: &Node, name: &'static str) {
        element.set_attribute(name, self);
    }
}

impl IntoAttribute for String {
    #[inline(never)]
    fn set(self, element: &Node, name: &'static str) {
        element.set_attribute(name, &self);
    }
}

impl IntoAttribute for usize {
    #[inline(never)]
    fn set(self, element: &Node, name: &'static str) {
        element.set_attribute(name, &self.to_string());
    }
}

/// There, or not.
impl IntoAttribute for bool {
    fn set(self, element: &Node, name: &'static str) {
        self.then_some("").set(element, name);
    }
}

impl<A: AsRef<str>> IntoAttribute for Option<A> {
    #[inline(never)]
    fn set(self, element: &Node, name: &'static str) {
        match self {
            Some(value) => element.set_attribute(name, value.as_ref()),
            None => element.remove_attribute(name),
        }
    }
}

impl<F: Fn() -> A + 'static, A: IntoAttribute + 'static> IntoAttribute for F {
    fn set(self, element: &Node, name: &'static str) {
        let element = element.clone();
        follow(move || self().set(&element, name));
    }
}
