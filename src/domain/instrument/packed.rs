//! The resolved instrument as compact bytes: the build checks the shipped file once and the app only unpacks the outcome,
//! so the parser and the lint need not travel to every phone.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

use super::Instrument;
use super::indicator::IndicatorId;
use super::scale::Level;

impl Instrument {
    /// The instrument as bytes for [`Instrument::unpack`] of the same build.
    ///
    /// # Errors
    /// None that an instrument could cause.
    pub fn pack(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(self)
    }

    /// The instrument out of what [`Instrument::pack`] made. Nothing is checked again: only for the build's own bytes.
    ///
    /// # Errors
    /// When the bytes are not an instrument.
    ///
    /// ```
    /// use dinamika::domain::instrument::{Instrument, STANDARD};
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// assert_eq!(Instrument::unpack(&instrument.pack()?), Ok(instrument));
    /// # Ok::<(), postcard::Error>(())
    /// ```
    pub fn unpack(bytes: &[u8]) -> Result<Self, postcard::Error> {
        postcard::from_bytes(bytes)
    }
}

/// A level is read from nowhere but here: elsewhere a scale makes it.
pub(super) fn level<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Level, D::Error> {
    u8::deserialize(deserializer).map(Level::unpacked)
}

/// The levels of a worked example.
pub(super) fn levels<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<IndicatorId, Level>, D::Error> {
    let numerals = BTreeMap::<IndicatorId, u8>::deserialize(deserializer)?;
    let mut levels = BTreeMap::new();
    levels.extend(numerals.into_iter().map(|(id, numeral)| (id, Level::unpacked(numeral))));
    Ok(levels)
}
