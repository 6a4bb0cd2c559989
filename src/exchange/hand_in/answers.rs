//! Answers, packed into as few bits as distinguish their states.
//!
//! The states of an indicator, counted from zero: unanswered, unknown, not applicable, then the levels from the lowest on. The
//! first indicator has the highest bits of the first byte; unused bits in the last byte are zero.

use super::bytes::Reader;
use crate::domain::assessment::Answer;
use crate::domain::instrument::{Indicator, Instrument, Level, Previous};

/// The state of the lowest level.
const LOWEST: u32 = 3;

/// The distance to the lowest level.
fn above(instrument: &Instrument, level: Level) -> u32 {
    u32::from(level.numeral()) - u32::from(instrument.scale.lowest().numeral())
}

/// Bits per answer: 3 for five levels.
fn width(instrument: &Instrument) -> u32 {
    let last = LOWEST + above(instrument, instrument.scale.highest());
    u32::BITS - last.leading_zeros()
}

/// The number of an answer; answers that are not allowed count as unanswered.
fn state(instrument: &Instrument, previous: Option<&Previous>, indicator: &Indicator, answer: Answer) -> u32 {
    match answer {
        Answer::Unknown => 1,
        Answer::NotApplicable if allows_not_applicable(previous, indicator) => 2,
        Answer::Level(level) if instrument.scale.level(level.numeral()).is_some() => LOWEST + above(instrument, level),
        _ => 0,
    }
}

/// Whether "not applicable" is allowed, now or in the previous version.
fn allows_not_applicable(previous: Option<&Previous>, indicator: &Indicator) -> bool {
    let was_allowed = |previous: &Previous| previous.allowed_not_applicable(indicator.id.as_str());
    indicator.not_applicable_allowed || previous.is_some_and(was_allowed)
}

/// The answer with this number, if it is allowed.
fn answer(instrument: &Instrument, previous: Option<&Previous>, indicator: &Indicator, state: u32) -> Option<Answer> {
    match state {
        0 => Some(Answer::Unanswered),
        1 => Some(Answer::Unknown),
        2 => allows_not_applicable(previous, indicator).then_some(Answer::NotApplicable),
        _ => {
            let numeral = state - LOWEST + u32::from(instrument.scale.lowest().numeral());
            u8::try_from(numeral).ok().and_then(|numeral| instrument.scale.level(numeral)).map(Answer::Level)
        }
    }
}

/// Writes one answer for each indicator, as allowed in a previous version if there is one. Missing answers are
/// unanswered, excess ones are dropped.
pub(super) fn put(bytes: &mut Vec<u8>, instrument: &Instrument, previous: Option<&Previous>, answers: &[Answer]) {
    let width = width(instrument);
    let (mut bits, mut count) = (0, 0);
    for indicator in &instrument.indicators {
        let given = answers.get(indicator.position).copied().unwrap_or_default();
        bits = bits << width | state(instrument, previous, indicator, given);
        count += width;
        while 8 <= count {
            count -= 8;
            bytes.push(low_byte(bits >> count));
        }
    }
    if 0 < count {
        bytes.push(low_byte(bits << (8 - count)));
    }
}

/// The lowest eight bits.
fn low_byte(bits: u32) -> u8 {
    let [.., byte] = bits.to_be_bytes();
    byte
}

/// Reads the output of [`put`]; `None` if an answer is not allowed, or if unused bits are set.
pub(super) fn read(
    fields: &mut Reader<'_>,
    instrument: &Instrument,
    previous: Option<&Previous>,
) -> Option<Vec<Answer>> {
    let width = width(instrument);
    let (mut bits, mut count): (u32, u32) = (0, 0);
    let mut answers = Vec::new();
    for indicator in &instrument.indicators {
        while count < width {
            bits = bits << 8 | u32::from(fields.byte()?);
            count += 8;
        }
        count -= width;
        answers.push(answer(instrument, previous, indicator, bits >> count)?);
        bits &= (1 << count) - 1;
    }
    (bits == 0).then_some(answers)
}
