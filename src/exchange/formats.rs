//! Format names, versions and limits of files.

/// The format name of an assessment file.
pub(super) const ASSESSMENT: &str = "dinamika-assessment";

/// The current version of assessment files. To add one: increase this, add a step to `STEPS`, and add a file of it to the test
/// fixtures.
pub const VERSION: usize = 1;

/// The format name of a plan file.
pub(super) const PLAN: &str = "dinamika-plan";

/// The current version of plan files. To add one: increase this, add a step to `STEPS`, and add a file of it to the
/// test fixtures.
pub const PLAN_VERSION: usize = 1;

/// The format name of a bundle.
pub(super) const BUNDLE: &str = "dinamika-bundle";

/// The current version of bundles. To add one: increase this, add a step to `STEPS`, and add a file of it to the test
/// fixtures.
pub const BUNDLE_VERSION: usize = 2;

/// The largest file, in bytes.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// The most entries of one list or object.
pub const MOST_ENTRIES: usize = 100_000;
