//! Parsing of an instrument file into an instrument, or a list of all its errors.

mod earlier;
mod file;
mod lint;
mod profiles;
mod resolve;
mod unique;

use super::Instrument;
use super::fault::Fault;

impl Instrument {
    /// Parses an instrument file.
    ///
    /// # Errors
    /// Every error found, each with its location. A file that is not JSON of the right shape has only one.
    ///
    /// ```
    /// use dinamika::domain::instrument::{Instrument, STANDARD};
    /// assert!(Instrument::parse(STANDARD).is_ok());
    /// assert!(Instrument::parse("{}").is_err());
    /// ```
    pub fn parse(json: &str) -> Result<Self, Vec<Fault>> {
        let file: file::InstrumentFile = serde_json::from_str(json).map_err(|error| vec![Fault::unreadable(&error)])?;
        let mut faults = lint::lint(&file);
        match resolve::resolve(file, &mut faults) {
            Some(instrument) if faults.is_empty() => Ok(instrument),
            _ => Err(faults),
        }
    }
}
