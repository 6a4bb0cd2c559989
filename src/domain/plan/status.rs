//! How far an action has come.

use serde::{Deserialize, Serialize};

/// How far an action has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Nobody has begun. The state of a new action.
    #[default]
    Planned,
    /// Someone is at work on it.
    UnderWay,
    /// It is completed.
    Done,
    /// It was given up.
    Dropped,
}

impl Status {
    /// Every status, in the order in which an action passes through them.
    pub const ALL: [Self; 4] = [Self::Planned, Self::UnderWay, Self::Done, Self::Dropped];

    /// Whether work is still to be done.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::UnderWay)
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
    pub(super) const fn is_planned(&self) -> bool {
        matches!(self, Self::Planned)
    }
}
