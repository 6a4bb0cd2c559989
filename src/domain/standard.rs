//! The instrument shipped with the app.
//!
//! The build parses and lints `standard.json` and passes the checked instrument to the app in three postcard pieces.
//! Parsing the JSON at startup would exceed the 15 ms allowed at 4x CPU slowdown: unthrottled, as WebAssembly in Node
//! on a two-core machine, it takes 40 ms cold and 5 ms warm; the first piece takes 3 ms and 0.2 ms. With brotli the
//! pieces weigh 12, 10 and 8 kB and the file 29 kB, but questions wait only for the first piece, and not for parser and
//! lint.

use super::instrument::Instrument;

/// The shipped instrument without its guide and its references: [`Instrument::with_guide`] adds the texts needed for a
/// result, [`Instrument::with_references`] the reference texts.
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
