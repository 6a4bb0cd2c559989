//! Why a file is rejected, without technical terms.

use std::cmp::Ordering;

use crate::domain::instrument::{Instrument, Locale};
use crate::exchange::{FileError, Foreign, HAND_IN_FORMAT, instrument_age};
use crate::i18n;
use crate::platform::files::FileFault;

/// What kind of file was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    /// Assessments.
    Assessment,
    /// Hand-ins.
    HandIn,
}

/// Why the browser cannot read a file, and what to do.
pub(super) fn not_given(fault: FileFault, locale: Locale) -> String {
    let words = i18n::refused(locale);
    match fault {
        FileFault::TooLarge => words.too_large,
        FileFault::Unreadable => words.unreadable,
    }
    .to_owned()
}

/// What a rejected file is, and what to do.
pub(super) fn in_words(instrument: &Instrument, error: &FileError, wanted: Wanted, locale: Locale) -> String {
    let words = i18n::refused(locale);
    match error {
        FileError::Foreign(kind) => foreign(*kind, wanted, locale),
        FileError::Encoding => words.encoding.to_owned(),
        FileError::CutShort(_) => words.cut_short.to_owned(),
        FileError::Malformed(_) | FileError::NoSuchVersion(_) | FileError::SameAction(_) => words.damaged.to_owned(),
        FileError::Format(format) if format == HAND_IN_FORMAT => foreign(Foreign::HandIn, wanted, locale),
        FileError::Format(format) if format.starts_with("dinamika-") => words.unknown_format.to_owned(),
        FileError::Format(_) => foreign(Foreign::OtherJson, wanted, locale),
        FileError::TooLarge | FileError::TooMany(_) => words.too_large.to_owned(),
        FileError::NewerVersion(_) | FileError::NewerBundle(_) | FileError::NewerPlan(_) => words.newer.to_owned(),
        FileError::OtherInstrument { id, version } => match instrument_age(instrument, id, version) {
            Some(Ordering::Greater) => (words.newer_instrument)(version),
            Some(Ordering::Less) => (words.older_instrument)(version),
            _ => words.instrument.to_owned(),
        },
        FileError::TwoAnswers(id) | FileError::Response { id, .. } => {
            let title = instrument.indicator(id).map(|one| format!("{} ({id})", one.title.get(locale)));
            (words.response)(title.as_deref().unwrap_or(id))
        }
    }
}

fn foreign(kind: Foreign, wanted: Wanted, locale: Locale) -> String {
    let words = i18n::refused(locale);
    let advice = match wanted {
        Wanted::Assessment => words.choose_assessment,
        Wanted::HandIn => words.ask_hand_in,
    };
    let advised = |what: &str| format!("{what} {advice}");
    match kind {
        Foreign::Empty => words.empty.to_owned(),
        Foreign::Archive => words.archive.to_owned(),
        // Hand-ins were expected here, so this one must be damaged.
        Foreign::HandIn if wanted == Wanted::HandIn => words.damaged.to_owned(),
        Foreign::HandIn => words.hand_in.to_owned(),
        Foreign::Picture if wanted == Wanted::HandIn => words.no_code.to_owned(),
        Foreign::Picture => advised(words.picture),
        Foreign::Pdf => advised(words.pdf),
        Foreign::Office => advised(words.office),
        Foreign::Unknown => advised(words.unknown),
        Foreign::OwnTable => advised(words.own_table),
        Foreign::Table => advised(words.table),
        Foreign::WebPage => advised(words.web_page),
        Foreign::OtherJson => advised(words.other_json),
        Foreign::Text => advised(words.text),
    }
}
