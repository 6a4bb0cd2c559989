//! The instrument shipped with the app.

use super::instrument::Instrument;

/// The shipped instrument, checked when the app was built.
///
/// # Errors
/// None in a build that passed its tests: one unpacks it and compares it with its file.
///
/// ```
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::domain::standard::standard;
/// assert_eq!(standard().ok(), Instrument::parse(STANDARD).ok());
/// ```
pub fn standard() -> Result<Instrument, postcard::Error> {
    Instrument::unpack(include_bytes!(concat!(env!("OUT_DIR"), "/standard.postcard")))
}
