//! The what-if levels on the result page.

use leptos::prelude::*;

use super::Session;
use crate::domain::instrument::Level;

/// The what-if levels of one assessment. They are never stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tried {
    /// The assessment's id.
    pub assessment: String,
    /// The levels, by position of the indicator.
    pub levels: Vec<(usize, Level)>,
}

impl Session {
    /// Drops the what-if levels of other assessments.
    pub fn forget_tried_of_others(self, id: &str) {
        if self.tried.with_untracked(|tried| tried.assessment != id) {
            self.tried.set(Tried { assessment: id.to_owned(), levels: Vec::new() });
        }
    }
}
