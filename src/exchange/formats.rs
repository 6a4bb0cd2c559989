//! What files say they are, and how much they may hold.

/// What the file of one assessment says it is.
pub(super) const ASSESSMENT: &str = "dinamika-assessment";

/// The version in which assessment files are written today. To add one: raise this, add a step to `STEPS`, and keep a file
/// of it among the fixtures of the tests.
pub const VERSION: usize = 1;

/// What a bundle says it is.
pub(super) const BUNDLE: &str = "dinamika-bundle";

/// The version of bundles.
pub(super) const BUNDLE_VERSION: i64 = 1;

/// So many bytes a file may have.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// So many entries one list or object may have.
pub const MOST_ENTRIES: usize = 100_000;
