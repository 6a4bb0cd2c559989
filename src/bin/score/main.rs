//! Scores assessment files in bulk: `score FILE…` prints one JSON object per line for each assessment, also of a bundle.
//!
//! Unreadable files are reported on standard error, the others are still scored, and the exit code is 1.

#[cfg(not(target_arch = "wasm32"))]
mod files;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    files::score()
}

// Lints check all programs for both targets.
#[cfg(target_arch = "wasm32")]
fn main() {}
