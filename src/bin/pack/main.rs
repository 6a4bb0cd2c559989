//! Packages the output of `hooks/post_build`: `pack --from FOLDER --to FOLDER --release FOLDER --licences FILE`.
//!
//! | output | where | content |
//! |---|---|---|
//! | the site | `--to` | every asset with its hash in the name, a page with a strict policy, the service worker |
//! | the single file | `--release` | the same page with everything embedded, opened by double click |
//! | zip and checksums | `--release` | site and single file; the same bytes for the same input |
//!
//! Fails with a message if a size budget is exceeded, the module needs a newer browser than promised, or the module contains a
//! path of this machine. Start reading at `build/mod.rs`.

#[cfg(not(target_arch = "wasm32"))]
mod build;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    build::run()
}

// Lints check all programs for both targets.
#[cfg(target_arch = "wasm32")]
fn main() {}
