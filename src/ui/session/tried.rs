//! The what-if levels on the result page, and the target that is being made of them.

use leptos::prelude::*;

use super::Session;
use crate::domain::instrument::Level;

/// The what-if levels of one assessment. They are stored only as a target.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tried {
    /// The assessment's id.
    pub assessment: String,
    /// The levels, by position of the indicator.
    pub levels: Vec<(usize, Level)>,
    /// The name typed for the target, if it is not the proposed one.
    pub name: Option<String>,
    /// The day entered for it.
    pub day: Option<String>,
}

impl Session {
    /// Drops the what-if levels of other assessments.
    pub fn forget_tried_of_others(self, id: &str) {
        if self.tried.with_untracked(|tried| tried.assessment != id) {
            self.tried.set(Tried { assessment: id.to_owned(), ..Tried::default() });
        }
    }
}
