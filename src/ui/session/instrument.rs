//! The instrument. What questions do not need is loaded later: the guide with the result, the references with the texts
//! that explain.

use leptos::prelude::*;

use super::Session;
use crate::domain::instrument::Instrument;
use crate::domain::standard::{GUIDE, REFERENCES, standard};
use crate::ui::lazy::{SplitLoaderError, lazy_fn};

/// The loading state of the references.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrival {
    /// Not requested.
    #[default]
    Unasked,
    /// Loading.
    Coming,
    /// Loaded.
    Here,
    /// Failed to load.
    Missing,
}

/// Adds a lazy-loaded piece to the instrument.
type Completion = fn(Instrument) -> Instrument;

/// The pieces loaded so far, in the order in which they are added.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Completions {
    guide: Option<Completion>,
    references: Option<Completion>,
}

lazy_fn! {
    in result;

    fn guide() -> Completion {
        |instrument| instrument.with_guide(GUIDE)
    }
}

lazy_fn! {
    in about;

    fn references() -> Completion {
        |instrument| instrument.with_references(REFERENCES)
    }
}

impl Session {
    /// The instrument with the pieces loaded so far.
    pub fn instrument(self) -> &'static Instrument {
        self.instrument.get_value()
    }

    /// Adds the guide: overlays, steps in short, recommendations.
    ///
    /// # Errors
    /// If it fails to load.
    pub async fn complete_guide(self) -> Result<(), SplitLoaderError> {
        if self.completions.with_value(|all| all.guide.is_none()) {
            let guide = guide().await?;
            self.complete(|all| all.guide.replace(guide).is_none());
        }
        Ok(())
    }

    /// Adds the references: help, sources, the steps in full.
    ///
    /// # Errors
    /// If they fail to load.
    pub async fn complete_references(self) -> Result<(), SplitLoaderError> {
        if self.completions.with_value(|all| all.references.is_none()) {
            let references = references().await?;
            self.complete(|all| all.references.replace(references).is_none());
            self.references.set(Arrival::Here);
        }
        Ok(())
    }

    /// The same for a page that shows them when they are loaded; no effect if they are loaded or loading.
    pub fn ask_for_references(self) {
        if matches!(self.references.get_untracked(), Arrival::Here | Arrival::Coming) {
            return;
        }
        self.references.set(Arrival::Coming);
        leptos::task::spawn_local(async move {
            if self.complete_references().await.is_err() {
                self.references.set(Arrival::Missing);
            }
        });
    }

    /// Adds a piece, unless another caller has added it meanwhile.
    fn complete(self, is_new: impl FnOnce(&mut Completions) -> bool) {
        if !is_new(&mut self.completions.write_value()) {
            return;
        }
        let Completions { guide, references } = self.completions.get_value();
        let whole = [guide, references].into_iter().flatten().fold(standard(), |whole, add| add(whole));
        // Leaked on purpose: at most one instrument per combination of pieces, for as long as the page is open.
        self.instrument.set_value(Box::leak(Box::new(whole)));
    }

    /// Retries loading.
    pub fn ask_again(self) {
        self.attempts.update(|attempts| *attempts += 1);
        if !self.has_followed.get_untracked() {
            self.load_follow_up();
        }
    }

    /// Loads the follow-up of the first screen, so that the result opens without delay.
    pub fn load_follow_up(self) {
        leptos::task::spawn_local(async move {
            self.note_stored_plans();
            if self.complete_guide().await.is_ok() {
                self.catch_up().await;
                self.has_followed.set(true);
            }
        });
    }
}
