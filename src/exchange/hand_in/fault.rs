//! Why a hand-in or an invitation is rejected.

use thiserror::Error;

use super::limits::{LONGEST_HAND_IN, VERSION};
use crate::domain::instrument::{Instrument, version_numbers};

/// Why a hand-in or an invitation is rejected.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HandInError {
    /// Another kind of text.
    #[error("not what is looked for")]
    NotOne,
    /// Altered, truncated or extended after encoding. Also an answer that the instrument does not allow.
    #[error("damaged")]
    Damaged,
    /// Written by a newer version of the app, in this version of the format.
    #[error("version {0} is newer than {VERSION}, the one that can be read")]
    Newer(u8),
    /// For another instrument, another version of it, or other contents of the same version.
    #[error("instrument: \"{id}\" version \"{version}\" is not the one in use")]
    OtherInstrument {
        /// The id in the text.
        id: String,
        /// The version in the text.
        version: String,
    },
    /// Longer than the limit.
    #[error("longer than {LONGEST_HAND_IN} characters")]
    TooLong,
}

impl HandInError {
    /// Whether the text is for a later version of the instrument, which an update of the app can read.
    pub fn is_newer(&self, instrument: &Instrument) -> bool {
        match self {
            Self::OtherInstrument { id, version } if *id == instrument.id => {
                let numbers = (version_numbers(&instrument.version), version_numbers(version));
                matches!(numbers, (Some(own), Some(other)) if own < other)
            }
            _ => false,
        }
    }
}
