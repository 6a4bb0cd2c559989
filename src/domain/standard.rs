//! The instrument shipped with the app.

use super::instrument::Instrument;

/// The shipped instrument, checked when the app was built, without its guide and its references: what is said only once
/// there is a result follows with [`Instrument::with_guide`], what is read up with [`Instrument::with_references`].
///
/// ```
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::domain::standard::{GUIDE, REFERENCES, standard};
/// assert_eq!(Ok(standard().with_guide(GUIDE).with_references(REFERENCES)), Instrument::parse(STANDARD));
/// ```
pub fn standard() -> Instrument {
    Instrument::unpack(include_bytes!(concat!(env!("OUT_DIR"), "/standard.bin")))
}

/// The guide of the shipped instrument.
pub const GUIDE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/guide.bin"));

/// The references of the shipped instrument.
pub const REFERENCES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/references.bin"));
