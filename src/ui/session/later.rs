//! What no question waits for: the other screens and the instrument's guide, a part of the module of their own, which
//! follows the first screen by itself.

use std::future::Future;
use std::pin::Pin;

use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::domain::instrument::{Instrument, Locale};
use crate::route::Route;
use crate::ui::view::View;

/// What that part can do. Its functions are called by these addresses only, so that they need not be here before it is.
#[derive(Clone, Copy, Debug)]
pub struct Later {
    /// The page of a route that is none of the first part.
    pub page: fn(Session, Route, Locale) -> View,
    /// The way to open files.
    pub open_file: fn(Session, Locale) -> View,
    /// What is done once, when the part has arrived.
    pub begin: fn(Session),
    /// Overlays, recommendations, steps and sources, for [`Instrument::with_guide`].
    pub guide: &'static [u8],
}

/// Fetches the part; none where it does not arrive.
pub type FetchLater = fn() -> Pin<Box<dyn Future<Output = Option<Later>>>>;

/// Whether the part is there.
#[derive(Clone, Copy, Debug)]
pub enum Arrival {
    /// It is on its way.
    Coming,
    /// It is there.
    Here(Later),
    /// It did not arrive.
    Missing,
}

impl Session {
    /// The instrument, as whole as it is by now.
    pub fn instrument(self) -> &'static Instrument {
        self.instrument.get()
    }

    /// Fetches what no question waits for.
    pub fn load_later(self) {
        self.later.set(Arrival::Coming);
        spawn_local(async move {
            let Some(later) = (self.fetch_later)().await else { return self.later.set(Arrival::Missing) };
            let whole = self.instrument().clone().with_guide(later.guide);
            // There is one for as long as the page is open, as there is one without.
            self.instrument.set(Box::leak(Box::new(whole)));
            self.later.set(Arrival::Here(later));
            (later.begin)(self);
        });
    }
}
