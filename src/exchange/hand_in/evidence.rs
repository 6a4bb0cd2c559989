//! The evidence: for each indicator with any, its position in one byte, the length in two (high byte first), and the text, in
//! ascending order. It comes last and may be absent.

use super::bytes::{Reader, cut};
use super::envelope::room;
use crate::domain::instrument::Instrument;

/// Bytes before each text.
const BEFORE: usize = 3;

/// Writes the evidence in instrument order, truncated to the longest text that can be read.
pub(super) fn put(bytes: &mut Vec<u8>, instrument: &Instrument, evidence: &[(usize, String)]) {
    for place in 0..=u8::MAX {
        let at = usize::from(place);
        let shown = evidence.iter().find(|(own, _)| *own == at && at < instrument.indicators.len());
        let Some((_, text)) = shown else { continue };
        let text = cut(text, room(bytes).saturating_sub(BEFORE).min(u16::MAX.into()));
        if let Ok(length @ 1..) = u16::try_from(text.len()) {
            bytes.push(place);
            bytes.extend(length.to_be_bytes());
            bytes.extend(text.bytes());
        }
    }
}

/// Reads the output of [`put`] to the end; `None` if a position is out of order or a text is empty.
pub(super) fn read(fields: &mut Reader<'_>, instrument: &Instrument) -> Option<Vec<(usize, String)>> {
    let mut evidence: Vec<(usize, String)> = Vec::new();
    while let Some(place) = fields.byte() {
        let place = usize::from(place);
        let length = u16::from_be_bytes(fields.array()?);
        let rises = evidence.last().is_none_or(|(before, _)| *before < place);
        if !rises || length == 0 || instrument.indicators.len() <= place {
            return None;
        }
        evidence.push((place, fields.text_of(length.into())?.to_owned()));
    }
    Some(evidence)
}
