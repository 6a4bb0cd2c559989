//! Received texts and their outcome.

use crate::domain::instrument::{Instrument, Locale, STANDARD_HASH};
use crate::exchange::{FileError, HandInError, decode_hand_in, hand_ins_in};
use crate::i18n;
use crate::persistence::Taken;
use crate::platform::files::FileFault;
use crate::ui::pages::refused::{Wanted, in_words, not_given};
use crate::ui::session::Room;

/// The outcome of received texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::ui::pages) struct Outcome {
    pub(super) taken: Vec<Taken>,
    pub(super) refused: Vec<HandInError>,
    /// The names of files without a hand-in.
    pub(super) unused: Vec<(String, Unused)>,
    /// Whether the decoder failed to load.
    pub(super) lacks_decoder: bool,
}

/// Why a file has no hand-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unused {
    /// The browser cannot read it.
    NotGiven(FileFault),
    /// It is rejected.
    Refused(FileError),
    /// It contains assessments.
    Assessment,
    /// The decoder failed to load.
    NoDecoder,
}

/// Receives everything in these texts.
pub(in crate::ui::pages) fn take_in(room: Room, texts: &[String]) -> Outcome {
    let (mut hand_ins, mut refused) = (Vec::new(), Vec::new());
    for found in texts.iter().flat_map(|text| hand_ins_in(text)) {
        match decode_hand_in(room.session().instrument(), STANDARD_HASH, &found) {
            Ok(hand_in) => hand_ins.push(hand_in),
            Err(error) => refused.push(error),
        }
    }
    let taken = if hand_ins.is_empty() { Vec::new() } else { room.take_in(hand_ins) };
    Outcome { taken, refused, ..Outcome::default() }
}

/// Why a hand-in is rejected, in words for people.
pub(in crate::ui::pages) fn fault_text(instrument: &Instrument, error: &HandInError, locale: Locale) -> String {
    let words = i18n::hand_ins(locale);
    if error.is_newer(instrument) {
        return words.newer.to_owned();
    }
    match error {
        HandInError::NotOne => words.nothing.to_owned(),
        HandInError::Damaged | HandInError::TooLong => words.damaged.to_owned(),
        HandInError::Newer(_) => words.newer.to_owned(),
        HandInError::OtherInstrument { id, version } => (words.other_instrument)(id, version),
    }
}

/// The outcome, line by line.
pub(in crate::ui::pages) fn told(outcome: &Outcome, instrument: &Instrument, locale: Locale) -> Vec<String> {
    let words = i18n::hand_ins(locale);
    let count = |kind: Taken| outcome.taken.iter().filter(|one| **one == kind).count();
    let lines = [
        (count(Taken::New), words.new),
        (count(Taken::Replaced), words.replaced),
        (count(Taken::Same), words.same),
        (count(Taken::Older), words.older),
        (count(Taken::OtherWorkshop), words.other_workshop),
    ];
    let lines = lines.into_iter().filter(|(count, _)| 0 < *count).map(|(count, text)| text(count));
    let refused = outcome.refused.iter().map(|error| fault_text(instrument, error, locale));
    let why = |unused: &Unused| match unused {
        Unused::NotGiven(fault) => not_given(*fault, locale),
        Unused::Refused(error) => in_words(instrument, error, Wanted::HandIn, locale),
        Unused::Assessment => i18n::refused(locale).assessment.to_owned(),
        Unused::NoDecoder => words.decoder_missing.to_owned(),
    };
    let unused = outcome.unused.iter().map(|(name, unused)| format!("{name}: {}", why(unused)));
    let mut all: Vec<String> = lines.chain(refused).chain(unused).collect();
    if outcome.lacks_decoder {
        all.push(words.decoder_missing.to_owned());
    } else if all.is_empty() {
        all.push(words.nothing.to_owned());
    }
    all
}
