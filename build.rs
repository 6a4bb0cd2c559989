//! Validates the shipped instrument at build time and passes it to the app in pieces.

use std::path::Path;
use std::{env, fs};

use instrument::{Instrument, STANDARD};

#[path = "src/domain/instrument/mod.rs"]
#[allow(dead_code, missing_docs, unreachable_pub, unused_imports, reason = "the crate uses the rest of it")]
mod instrument;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=src/domain/instrument");
    let instrument = Instrument::parse(STANDARD).map_err(|faults| format!("standard.json: {faults:#?}"))?;
    let folder = env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?;
    for (name, piece) in ["questions", "guide", "references"].iter().zip(instrument.pieces()?) {
        fs::write(Path::new(&folder).join(name), piece)?;
    }
    Ok(())
}
