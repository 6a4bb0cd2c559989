//! Why a file cannot be read, in the words of someone who has never seen one from within.

use crate::domain::instrument::{Instrument, Locale};
use crate::exchange::{FileError, HAND_IN_FORMAT};
use crate::i18n;

/// What is wrong, and what to do.
pub(super) fn in_words(instrument: &Instrument, error: &FileError, locale: Locale) -> String {
    let words = i18n::home(locale);
    let title = |id: &str| {
        let indicator = instrument.indicator(id);
        indicator.map_or_else(|| id.to_owned(), |one| format!("{} ({id})", one.title.get(locale)))
    };
    match error {
        FileError::Malformed(_) | FileError::NoSuchVersion(_) => words.file_malformed.to_owned(),
        FileError::Format(format) if format == HAND_IN_FORMAT => i18n::import(locale).hand_in.to_owned(),
        FileError::Format(_) => words.file_format.to_owned(),
        FileError::TooLarge | FileError::TooMany(_) => words.file_too_large.to_owned(),
        FileError::NewerVersion(_) | FileError::NewerBundle(_) => words.file_newer.to_owned(),
        FileError::OtherInstrument { .. } => words.file_instrument.to_owned(),
        FileError::TwoAnswers(id) | FileError::Response { id, .. } => (words.file_response)(&title(id)),
    }
}
