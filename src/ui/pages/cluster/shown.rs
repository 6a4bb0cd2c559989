//! What the parts of the page of a cluster show.

use crate::domain::assessment::Assessment;
use crate::domain::instrument::Locale;
use crate::report::history::Moment;
use crate::ui::session::Desk;

/// A cluster.
#[derive(Clone)]
pub(super) struct Shown {
    pub(super) cluster: String,
    pub(super) desk: Desk,
    /// The oldest first.
    pub(super) assessments: Vec<Assessment>,
    /// The day of each in words.
    pub(super) days: Vec<String>,
    /// The diagnosis of each.
    pub(super) moments: Vec<Moment<'static>>,
    pub(super) locale: Locale,
}
