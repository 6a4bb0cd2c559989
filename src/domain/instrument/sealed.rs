//! What no file can state: values that exist only once the instrument has been checked.

use serde::de::{Deserialize, Deserializer, Error};

/// Reads a value from a piece that the build wrote and refuses it in JSON: what a file says is checked first, so that levels,
/// places and ids cannot be made wrong by deserializing them.
pub(super) fn sealed<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<T, D::Error> {
    if deserializer.is_human_readable() {
        return Err(D::Error::custom("cannot be stated in a file"));
    }
    T::deserialize(deserializer)
}
