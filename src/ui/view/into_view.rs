//! What can stand on a page: text, elements, several of them, nothing, or a closure that gives one of these.

use super::dom::{Node, create_fragment, create_text};
use super::follow;

/// A part of a page. Several nodes, or none, are held in a fragment, which gives them up to where it is put.
#[derive(Clone, Debug)]
pub struct View(pub(super) Node);

impl Default for View {
    fn default() -> Self {
        Self(create_fragment())
    }
}

/// What can be put on a page. Each kind is put there by a function of its own, so that a call is all that markup costs.
pub trait IntoView: Sized {
    /// As a part of a page.
    fn into_view(self) -> View {
        let part = View::default();
        self.append_to(&part.0);
        part
    }

    /// Puts it at the end of `parent`.
    fn append_to(self, parent: &Node);

    /// The same as a live part: made again whenever a signal changes that `make` reads.
    fn live(make: Box<dyn Fn() -> Self>, parent: &Node)
    where
        Self: 'static,
    {
        live_part(Box::new(move || make().into_view()), parent);
    }
}

#[inline(never)]
fn live_text(make: Box<dyn Fn() -> String>, parent: &Node) {
    let text = create_text("");
    parent.append(&text);
    follow(move || text.set_data(&make()));
}

/// Between two empty texts, which stay where they are put.
#[inline(never)]
fn live_part(make: Box<dyn Fn() -> View>, parent: &Node) {
    let (start, end) = (create_text(""), create_text(""));
    parent.append(&start);
    parent.append(&end);
    follow(move || {
        let view = make();
        while let Some(node) = start.next_sibling().filter(|node| **node != *end) {
            node.remove();
        }
        end.put_before(&view.0);
    });
}

/// Several views, one after another.
pub fn several(views: impl IntoIterator<Item = impl IntoView>) -> View {
    let part = View::default();
    for view in views {
        view.append_to(&part.0);
    }
    part
}

impl IntoView for View {
    fn into_view(self) -> View {
        self
    }

    #[inline(never)]
    fn append_to(self, parent: &Node) {
        parent.append(&self.0);
    }
}

impl IntoView for &'static str {
    #[inline(never)]
    fn append_to(self, parent: &Node) {
        parent.append_text(self);
    }

    fn live(make: Box<dyn Fn() -> Self>, parent: &Node) {
        live_text(Box::new(move || make().to_owned()), parent);
    }
}

impl IntoView for String {
    #[inline(never)]
    fn append_to(self, parent: &Node) {
        parent.append_text(&self);
    }

    fn live(make: Box<dyn Fn() -> Self>, parent: &Node) {
        live_text(make, parent);
    }
}

macro_rules! number_into_view {
    ($($number:ty)*) => {$(
        impl IntoView for $number {
            fn append_to(self, parent: &Node) {
                self.to_string().append_to(parent);
            }
        }
    )*};
}
number_into_view!(u8 u32 usize);

impl<V: IntoView> IntoView for Option<V> {
    fn append_to(self, parent: &Node) {
        if let Some(view) = self {
            view.append_to(parent);
        }
    }
}

impl<V: IntoView> IntoView for Vec<V> {
    fn append_to(self, parent: &Node) {
        for view in self {
            view.append_to(parent);
        }
    }
}

impl<const N: usize> IntoView for [View; N] {
    fn append_to(self, parent: &Node) {
        for view in self {
            view.append_to(parent);
        }
    }
}

impl<F: Fn() -> V + 'static, V: IntoView + 'static> IntoView for F {
    fn append_to(self, parent: &Node) {
        V::live(Box::new(self), parent);
    }
}
