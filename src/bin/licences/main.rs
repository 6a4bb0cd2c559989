//! Writes the licences of everything that ships to the browser: `licences --out FILE`, run inside the project.
//!
//! Dinamika's own come first, then bundled parts, the Rust standard library, and each crate compiled into the module. A text
//! shared by several parts is printed once. The same `Cargo.lock` gives the same bytes on any machine. A crate without a
//! licence, or a bundled part without a text, is an error: nothing is written and the exit code is 1.

use std::ffi::OsString;
use std::process::ExitCode;

mod cargo;

mod parts;

mod text;

mod page;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let [option, file] = arguments.as_slice() else { return usage() };
    if option != "--out" {
        return usage();
    }
    let written =
        page().and_then(|page| std::fs::write(file, page).map_err(|error| format!("{}: {error}", file.display())));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("licences: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: licences --out FILE");
    ExitCode::from(2)
}

fn page() -> Result<String, String> {
    let project = cargo::project()?;
    let mut parts = vec![parts::own(&project)?];
    parts.extend(parts::bundled(&project.folder)?);
    parts.extend(parts::standard_library());
    for package in &project.shipped {
        parts.push(parts::of_crate(package)?);
    }
    Ok(page::page(&parts))
}
