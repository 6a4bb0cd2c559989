//! The instrument. What no question waits for comes later: the guide with the result, the references with what explains.

use leptos::prelude::*;

use super::Session;
use crate::domain::instrument::Instrument;
use crate::domain::standard::{GUIDE, REFERENCES, standard};
use crate::ui::lazy::{SplitLoaderError, lazy_fn};

/// How far the references are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrival {
    /// Nobody has asked for them.
    #[default]
    Unasked,
    /// They are on their way.
    Coming,
    /// They are there.
    Here,
    /// They did not arrive.
    Missing,
}

/// Adds to the instrument what came later.
type Completion = fn(Instrument) -> Instrument;

/// What has come of the instrument, in the order in which it is added.
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
    /// The instrument, as whole as it is by now.
    pub fn instrument(self) -> &'static Instrument {
        self.instrument.get_value()
    }

    /// Adds the guide: overlays, steps in short, recommendations.
    ///
    /// # Errors
    /// When it does not arrive.
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
    /// When they do not arrive.
    pub async fn complete_references(self) -> Result<(), SplitLoaderError> {
        if self.completions.with_value(|all| all.references.is_none()) {
            let references = references().await?;
            self.complete(|all| all.references.replace(references).is_none());
            self.references.set(Arrival::Here);
        }
        Ok(())
    }

    /// The same for a page that shows them when they come, unless they are there or on their way.
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

    /// Adds what has come, unless it has come meanwhile for someone else who waited for it.
    fn complete(self, is_new: impl FnOnce(&mut Completions) -> bool) {
        if !is_new(&mut self.completions.write_value()) {
            return;
        }
        let Completions { guide, references } = self.completions.get_value();
        let whole = [guide, references].into_iter().flatten().fold(standard(), |whole, add| add(whole));
        // There is one for as long as the page is open, as there is one without.
        self.instrument.set_value(Box::leak(Box::new(whole)));
    }

    /// Fetches again what did not arrive.
    pub fn ask_again(self) {
        self.attempts.update(|attempts| *attempts += 1);
        if !self.has_followed.get_untracked() {
            self.load_follow_up();
        }
    }

    /// Fetches what follows the first screen, so that the way from the questions to the result does not wait.
    pub fn load_follow_up(self) {
        leptos::task::spawn_local(async move {
            if self.complete_guide().await.is_ok() {
                self.catch_up().await;
                self.has_followed.set(true);
            }
        });
    }
}
