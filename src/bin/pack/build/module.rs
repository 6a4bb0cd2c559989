//! Checks that the WebAssembly module needs no newer browser than promised, and contains no path of the build machine.

use std::env;
use std::path::PathBuf;

use wasmparser::{Validator, WasmFeatures};

use super::Fault;

/// A shorter path occurs in any module by chance.
const LEAST_PATH: usize = 4;

/// Supported by Chrome 75, Firefox 79 and Safari 15.1. Floating point is part of every implementation.
fn features() -> WasmFeatures {
    WasmFeatures::MUTABLE_GLOBAL
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::BULK_MEMORY
        | WasmFeatures::SATURATING_FLOAT_TO_INT
        | WasmFeatures::FLOATS
}

/// Fails if the module needs more.
pub(crate) fn check_features(module: &[u8]) -> Result<(), Fault> {
    let validates = |features| Validator::new_with_features(features).validate_all(module);
    let Err(error) = validates(features()) else { return Ok(()) };
    validates(WasmFeatures::all()).map_err(|error| format!("the module is not valid: {error}"))?;
    let all = WasmFeatures::all();
    let needed = all.iter_names().filter(|(_, one)| !features().contains(*one) && validates(all - *one).is_err());
    let names: Vec<_> = needed.map(|(name, _)| name.to_lowercase().replace('_', "-")).collect();
    Err(format!("the module needs a newer browser than promised: {} ({error})", names.join(", ")))
}

/// Folders of this machine whose paths must not ship.
pub(crate) fn places() -> Vec<String> {
    let home = env::home_dir();
    let within_home = |folder: &str| home.as_ref().map(|home| home.join(folder));
    let named = |variable: &str, folder: &str| env::var_os(variable).map(PathBuf::from).or_else(|| within_home(folder));
    let places =
        [env::current_dir().ok(), home.clone(), named("CARGO_HOME", ".cargo"), named("RUSTUP_HOME", ".rustup")];
    places.into_iter().flatten().map(|place| place.to_string_lossy().into_owned()).collect()
}

/// Fails if the module contains one of the paths.
pub(crate) fn check_paths(module: &[u8], places: &[String]) -> Result<(), Fault> {
    let long = places.iter().filter(|place| LEAST_PATH <= place.len());
    let stands = |place: &&String| module.windows(place.len()).any(|window| window == place.as_bytes());
    match long.filter(stands).collect::<Vec<_>>().as_slice() {
        [] => Ok(()),
        found => Err(format!(
            "paths of this machine stand in the module: {found:?}; .cargo/rustc-wrapper keeps them out, unless another \
             RUSTC_WRAPPER takes its place"
        )),
    }
}
