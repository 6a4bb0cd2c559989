//! Values that views follow. A handle is cheap to clone; all clones are of one value.

use std::cell::{Ref, RefCell};
use std::rc::Rc;

use reactive_graph::signal::ArcTrigger;
use reactive_graph::traits::{Notify, Track};

use super::follow::Following;

#[derive(Debug)]
struct Held<T> {
    value: RefCell<T>,
    changed: ArcTrigger,
}

/// A value that can be read and changed. Whoever reads it in a view is shown the change at once.
#[derive(Debug)]
pub struct RwSignal<T>(Rc<Held<T>>);

impl<T> Clone for RwSignal<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> RwSignal<T> {
    /// A signal with this value.
    pub fn new(value: T) -> Self {
        Self(Rc::new(Held { value: RefCell::new(value), changed: ArcTrigger::new() }))
    }

    fn read(&self) -> Ref<'_, T> {
        self.0.value.borrow()
    }

    /// Follows the value without reading it.
    pub fn track(&self) {
        self.0.changed.track();
    }

    /// Reads the value and follows it.
    pub fn with<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        self.track();
        read(&self.read())
    }

    /// Reads the value as it is now.
    pub fn with_untracked<U>(&self, read: impl FnOnce(&T) -> U) -> U {
        read(&self.read())
    }

    /// Changes the value, then shows the change. While it is being changed it cannot be read.
    pub fn update<U>(&self, change: impl FnOnce(&mut T) -> U) -> U {
        let outcome = change(&mut self.0.value.borrow_mut());
        self.0.changed.notify();
        outcome
    }

    /// Replaces the value.
    pub fn set(&self, value: T) {
        self.update(|held| *held = value);
    }
}

impl<T: PartialEq> RwSignal<T> {
    /// Replaces the value, and tells only when it is another one.
    pub fn set_if_different(&self, value: T) {
        if *self.read() != value {
            self.set(value);
        }
    }
}

impl<T: Clone> RwSignal<T> {
    /// The value, which is followed.
    pub fn get(&self) -> T {
        self.with(T::clone)
    }

    /// The value as it is now.
    pub fn get_untracked(&self) -> T {
        self.with_untracked(T::clone)
    }
}

/// A value computed of others, again whenever these change. Who follows it is told only when the outcome differs.
#[derive(Clone, Debug)]
pub struct Memo<T> {
    outcome: RwSignal<Option<T>>,
    _computation: Rc<Following>,
}

impl<T: Clone + PartialEq + 'static> Memo<T> {
    /// Computes at once, and keeps computing as long as a clone of it lives.
    pub fn new(compute: impl Fn() -> T + 'static) -> Self {
        let outcome = RwSignal::new(None);
        let target = outcome.clone();
        let computation = Following::new(Box::new(move || target.set_if_different(Some(compute()))));
        Self { outcome, _computation: Rc::new(computation) }
    }

    /// Reads the outcome and follows it.
    pub fn with<U>(&self, read: impl FnOnce(&T) -> U) -> Option<U> {
        self.outcome.with(|outcome| outcome.as_ref().map(read))
    }
}

impl<T: Clone + Default + PartialEq + 'static> Memo<T> {
    /// The outcome, which is followed.
    pub fn get(&self) -> T {
        self.with(T::clone).unwrap_or_default()
    }
}

/// A value to read, wherever it comes from.
pub struct Signal<T>(Rc<dyn Fn() -> T>);

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> std::fmt::Debug for Signal<T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Signal")
    }
}

impl<T: 'static> Signal<T> {
    /// What `read` gives, followed where it is read.
    pub fn derive(read: impl Fn() -> T + 'static) -> Self {
        Self(Rc::new(read))
    }

    /// The value, which is followed.
    pub fn get(&self) -> T {
        (self.0)()
    }
}

impl<T: Clone + 'static> Signal<T> {
    /// A value that never changes.
    pub fn stored(value: T) -> Self {
        Self::derive(move || value.clone())
    }
}

/// What is done when something happens.
pub struct Callback<A>(Rc<dyn Fn(A)>);

impl<A> Clone for Callback<A> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<A> std::fmt::Debug for Callback<A> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Callback")
    }
}

impl<A> Callback<A> {
    /// Does this.
    pub fn new(run: impl Fn(A) + 'static) -> Self {
        Self(Rc::new(run))
    }

    /// Does it.
    pub fn run(&self, argument: A) {
        (self.0)(argument);
    }
}
