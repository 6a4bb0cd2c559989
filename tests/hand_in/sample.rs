//! A hand-in of the shipped instrument, and texts with modified bytes and a matching checksum.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dinamika::domain::assessment::Answer;
use dinamika::domain::instrument::{Instrument, LocalizedText, Role, STANDARD_HASH};
use dinamika::exchange::{
    HandIn, HandInError, Invitation, decode_hand_in, decode_invitation, encode_hand_in, encode_invitation,
};

use super::support::model::{Condition, Model, Subject};

/// The characters of base64url.
pub(crate) const SIGNS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

pub(crate) fn read(instrument: &Instrument, text: &str) -> Result<HandIn, HandInError> {
    decode_hand_in(instrument, STANDARD_HASH, text)
}

pub(crate) fn written(instrument: &Instrument, hand_in: &HandIn) -> String {
    encode_hand_in(instrument, STANDARD_HASH, hand_in)
}

pub(crate) fn read_invitation(instrument: &Instrument, text: &str) -> Result<Invitation, HandInError> {
    decode_invitation(instrument, STANDARD_HASH, text)
}

pub(crate) fn invitation(instrument: &Instrument, cluster: &str) -> String {
    let invitation = Invitation { workshop: [1, 2, 3, 4], is_open: true, cluster: cluster.to_owned() };
    encode_invitation(instrument, STANDARD_HASH, &invitation)
}

/// One hand-in with every state among its answers.
pub(crate) fn hand_in(instrument: &Instrument) -> HandIn {
    let levels: Vec<_> = instrument.scale.levels().collect();
    let answer = |place: usize| match place % 4 {
        0 => Answer::Level(levels[place % levels.len()]),
        1 => Answer::Unknown,
        2 if instrument.indicators[place].not_applicable_allowed => Answer::NotApplicable,
        _ => Answer::Unanswered,
    };
    HandIn {
        id: [0, 1, 2, 3, 252, 253, 254, 255],
        workshop: [1, 2, 3, 4],
        is_open: true,
        revision: 31,
        role: instrument.roles.last().map(|role| role.id.clone()),
        name: Some("Sri Wahyuni".to_owned()),
        answers: (0..instrument.indicators.len()).map(answer).collect(),
        evidence: Vec::new(),
        former: None,
    }
}

/// An instrument of one dimension with this scale and number of indicators, every other one without "not applicable".
pub(crate) fn instrument(lowest: u8, highest: u8, indicators: usize, roles: usize) -> Instrument {
    let model = Model {
        lowest,
        highest,
        dimension_of: vec![0; indicators],
        not_applicable_allowed: (0..indicators).map(|item| item % 2 == 0).collect(),
        gate_dimensions: vec![false],
        gate_items: Vec::new(),
        weight_sets: vec![vec![1000]],
        stages: vec![Vec::new(), vec![Condition { subject: Subject::EveryItem, at_least: 1000 * u32::from(lowest) }]],
        overlays: Vec::new(),
        answered_share: [2, 3],
        evidence_from: lowest + 1,
        evidence_cap: lowest,
        recommendations: 1,
        own_entries: Vec::new(),
    };
    let mut instrument = model.instrument();
    instrument.roles =
        (0..roles).map(|place| Role { id: format!("r{place}"), name: LocalizedText::default() }).collect();
    instrument
}

/// The bytes of a text, without the checksum.
pub(crate) fn said(text: &str) -> Vec<u8> {
    let mut bytes = URL_SAFE_NO_PAD.decode(text).unwrap();
    bytes.truncate(bytes.len() - 4);
    bytes
}

/// The text for these bytes, with the matching checksum.
pub(crate) fn sealed(said: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode([said, &checksum(said).to_be_bytes()].concat())
}

/// The text with its bytes modified, and a matching checksum.
pub(crate) fn changed(text: &str, change: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut bytes = said(text);
    change(&mut bytes);
    sealed(&bytes)
}

/// The offset of the fields: after the first byte, both names with their lengths, and the hash.
pub(crate) fn fields_of(instrument: &Instrument) -> usize {
    1 + 1 + instrument.id.len() + 1 + instrument.version.len() + 8
}

/// CRC-32, bit by bit, from its definition.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |rest: u32, _| if rest & 1 == 1 { rest >> 1 ^ 0xedb8_8320 } else { rest >> 1 };
    !bytes.iter().fold(!0, |rest, byte| (0..8).fold(rest ^ u32::from(*byte), step))
}

#[test]
fn crc_32_agrees_with_its_check_value() {
    assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
}
