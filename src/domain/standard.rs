//! The instrument shipped with the app.

use super::instrument::Instrument;

/// The shipped instrument, checked when the app was built.
///
/// ```
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::domain::standard::standard;
/// assert_eq!(Ok(standard()), Instrument::parse(STANDARD));
/// ```
pub fn standard() -> Instrument {
    Instrument::unpack(include_bytes!(concat!(env!("OUT_DIR"), "/standard.bin")))
}
