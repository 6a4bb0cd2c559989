//! The instrument, which begins without its guide: what is said only once there is a result follows by itself.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

use super::Session;
use crate::domain::instrument::Instrument;
use crate::platform::shell;

/// Whether the instrument's guide is there: overlays, recommendations, steps, sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guide {
    /// It is on its way.
    Coming,
    /// It is there.
    Here,
    /// It did not arrive.
    Missing,
}

impl Session {
    /// The instrument, as whole as it is by now.
    pub fn instrument(self) -> &'static Instrument {
        self.instrument.get()
    }

    /// Fetches the guide.
    pub fn load_guide(self) {
        self.guide.set(Guide::Coming);
        spawn_local(async move {
            let bytes = shell::load("loadGuide").await.and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok());
            let Some(bytes) = bytes else { return self.guide.set(Guide::Missing) };
            let whole = self.instrument().clone().with_guide(&bytes.to_vec());
            // There is one for as long as the page is open, as there is one without.
            self.instrument.set(Box::leak(Box::new(whole)));
            self.guide.set(Guide::Here);
        });
    }
}
