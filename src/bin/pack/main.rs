//! Makes what is shipped of what `hooks/post_build` has laid out: `pack --from FOLDER --to FOLDER --release FOLDER --licences FILE`.
//!
//! | what | where | made of |
//! |---|---|---|
//! | the site | `--to` | every asset under a name with its hash, a page with a strict policy, the service worker with the list of all |
//! | the single file | `--release` | the same page with everything in it, for a double click |
//! | zip and checksums | `--release` | both of them, the same bytes for the same input |
//!
//! It fails in plain words when a byte budget is exceeded, when the module needs a newer browser than promised, or when
//! a path of this machine stands in it. To see what is done, start at `build/mod.rs`.

#[cfg(not(target_arch = "wasm32"))]
mod build;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    build::run()
}

// Lints run over all programs for both targets.
#[cfg(target_arch = "wasm32")]
fn main() {}
