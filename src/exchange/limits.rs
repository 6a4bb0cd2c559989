//! How much a file may hold.

/// So many bytes a file may have.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// So many entries one list or object may have.
pub const MOST_ENTRIES: usize = 100_000;
