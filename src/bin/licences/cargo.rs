//! Cargo's data about the project and the crates in the module.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

const TARGET: &str = "wasm32-unknown-unknown";

/// The project and everything compiled into it.
#[derive(Debug)]
pub(crate) struct Project {
    /// The folder of its `Cargo.toml`.
    pub(crate) folder: PathBuf,
    /// The project's own package.
    pub(crate) own: Package,
    /// The crates in the module, by name and version.
    pub(crate) shipped: Vec<Package>,
}

/// A package as cargo describes it.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    #[serde(rename = "license")]
    pub(crate) licence: Option<String>,
    pub(crate) authors: Vec<String>,
    pub(crate) repository: Option<String>,
    manifest_path: PathBuf,
}

impl Package {
    /// The folder of its manifest.
    pub(crate) fn folder(&self) -> &Path {
        self.manifest_path.parent().unwrap_or(&self.manifest_path)
    }
}

/// The part of `cargo metadata`'s output that is needed.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

/// Queries cargo for the project in the current folder.
pub(crate) fn project() -> Result<Project, String> {
    // The graph in the metadata includes optional features; the tree lists what is really built.
    // Macros are excluded: they run in the compiler, and none of their code is in the module.
    let edges = ["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"];
    let tree = cargo(&[&["tree", "--locked", "--target", TARGET], &edges[..]].concat())?;
    let metadata = cargo(&["metadata", "--locked", "--format-version", "1", "--filter-platform", TARGET])?;
    let metadata = serde_json::from_str(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;

    let mut lines = tree.lines().filter_map(name_and_version);
    let root = lines.next().ok_or("cargo tree names no package")?;
    let crates: BTreeSet<_> = lines.filter(|line| *line != root).collect();
    let own = package(&metadata, root)?;
    let shipped = crates.into_iter().map(|named| package(&metadata, named)).collect::<Result<_, _>>()?;
    Ok(Project { folder: own.folder().to_owned(), own, shipped })
}

fn cargo(arguments: &[&str]) -> Result<String, String> {
    // When run by cargo, use the same cargo.
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program).args(arguments).output().map_err(|error| format!("cargo: {error}"))?;
    if output.status.success() {
        String::from_utf8(output.stdout).map_err(|error| format!("cargo: {error}"))
    } else {
        Err(String::from_utf8_lossy(&output.stderr).trim_end().to_owned())
    }
}

/// Name and version from a line such as `serde v1.0.228 (*)`.
fn name_and_version(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.split_once(" v")?;
    Some((name, rest.split(' ').next()?))
}

fn package(metadata: &Metadata, (name, version): (&str, &str)) -> Result<Package, String> {
    let package = metadata.packages.iter().find(|one| one.name == name && one.version == version);
    package.cloned().ok_or_else(|| format!("cargo metadata does not describe {name} {version}"))
}
