//! The instrument shipped with the app.
//!
//! The build parses and lints `standard.json` and hands the checked instrument to the app in three postcard pieces. Parsing
//! the JSON at the start would exceed the 15 ms allowed at 4x CPU slowdown: unthrottled, as WebAssembly in Node on a two-core
//! machine, it takes 40 ms cold and 5 ms warm, the first piece 3 ms and 0.2 ms. Brotli'd, the pieces weigh 12, 10 and 8 kB and
//! the file 29 kB, but questions wait for the first piece only, and not for parser and lint.

use super::instrument::Instrument;

/// The shipped instrument without its guide and its references: what is said only once there is a result follows with
/// [`Instrument::with_guide`], what is read up with [`Instrument::with_references`].
///
/// ```
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::domain::standard::{GUIDE, REFERENCES, standard};
/// assert_eq!(Ok(standard().with_guide(GUIDE).with_references(REFERENCES)), Instrument::parse(STANDARD));
/// ```
pub fn standard() -> Instrument {
    Instrument::with_questions(include_bytes!(concat!(env!("OUT_DIR"), "/questions")))
}

/// The guide of the shipped instrument.
pub const GUIDE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/guide"));

/// The references of the shipped instrument.
pub const REFERENCES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/references"));
