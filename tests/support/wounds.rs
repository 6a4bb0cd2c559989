//! Random corruption of JSON texts.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A corruption: at some position, this many characters are replaced by this text.
pub(crate) type Wound = (Index, usize, String);

pub(crate) fn wounds() -> impl Strategy<Value = Vec<Wound>> {
    let piece = prop_oneof![
        any::<char>().prop_map(String::from),
        select(vec![
            "", "{", "}", "[", "]", "\"", ":", ",", "null", "true", "-", "1e999", "0.5", "\\u", "\\ud800", "\u{feff}"
        ])
        .prop_map(str::to_owned),
    ];
    vec((any::<Index>(), 0..6_usize, piece), 1..5)
}

pub(crate) fn wounded(text: &str, wounds: &[Wound]) -> String {
    wounds.iter().fold(text.to_owned(), |text, (place, length, piece)| {
        let signs: Vec<char> = text.chars().collect();
        let from = place.index(signs.len() + 1);
        let to = signs.len().min(from + length);
        signs[..from].iter().copied().chain(piece.chars()).chain(signs[to..].iter().copied()).collect()
    })
}
