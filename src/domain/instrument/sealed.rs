//! Values that exist only after validation and cannot be read from a JSON file.

use serde::de::{Deserialize, Deserializer, Error};

/// Reads a value from a piece written by the build, and rejects it in JSON: levels, positions and ids in a file are
/// validated first, so deserializing cannot create invalid ones.
pub(super) fn sealed<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<T, D::Error> {
    if deserializer.is_human_readable() {
        return Err(D::Error::custom("cannot be stated in a file"));
    }
    T::deserialize(deserializer)
}
