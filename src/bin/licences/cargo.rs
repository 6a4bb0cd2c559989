//! What cargo says of the project and of the crates in the module.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use dinamika::json::{Value, parse};

const TARGET: &str = "wasm32-unknown-unknown";

/// The project and all that is compiled into it.
#[derive(Debug)]
pub(crate) struct Project {
    /// Where its `Cargo.toml` stands.
    pub(crate) folder: PathBuf,
    /// The project's own package.
    pub(crate) own: Package,
    /// The crates in the module, by name and version.
    pub(crate) shipped: Vec<Package>,
}

/// A package as its manifest describes it.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) licence: Option<String>,
    pub(crate) authors: Vec<String>,
    pub(crate) repository: Option<String>,
    pub(crate) folder: PathBuf,
}

/// Asks cargo about the project in the current folder.
pub(crate) fn project() -> Result<Project, String> {
    // The graph in the metadata also holds what optional features would draw in; the tree is what is really built.
    // Macros are left out: they run in the compiler, and none of their code is in the module.
    let edges = ["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"];
    let tree = cargo(&[&["tree", "--locked", "--target", TARGET], &edges[..]].concat())?;
    let metadata = cargo(&["metadata", "--locked", "--format-version", "1", "--filter-platform", TARGET])?;
    let metadata = parse(&metadata).map_err(|error| format!("cargo metadata: {error}"))?;

    let mut lines = tree.lines().filter_map(name_and_version);
    let root = lines.next().ok_or("cargo tree names no package")?;
    let crates: BTreeSet<_> = lines.filter(|line| *line != root).collect();
    let own = package(&metadata, root)?;
    let shipped = crates.into_iter().map(|named| package(&metadata, named)).collect::<Result<_, _>>()?;
    Ok(Project { folder: own.folder.clone(), own, shipped })
}

fn cargo(arguments: &[&str]) -> Result<String, String> {
    // Run by cargo, it is to be that very cargo.
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

fn package(metadata: &Value, (name, version): (&str, &str)) -> Result<Package, String> {
    let packages = metadata.get("packages").and_then(Value::as_list).into_iter().flatten();
    packages
        .filter(|one| string(one, "name") == Some(name) && string(one, "version") == Some(version))
        .find_map(described)
        .ok_or_else(|| format!("cargo metadata does not describe {name} {version}"))
}

fn described(package: &Value) -> Option<Package> {
    let authors = package.get("authors").and_then(Value::as_list).into_iter().flatten();
    Some(Package {
        name: string(package, "name")?.to_owned(),
        version: string(package, "version")?.to_owned(),
        licence: string(package, "license").map(str::to_owned),
        authors: authors.filter_map(Value::as_str).map(str::to_owned).collect(),
        repository: string(package, "repository").map(str::to_owned),
        folder: Path::new(string(package, "manifest_path")?).parent()?.to_owned(),
    })
}

fn string<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key).and_then(Value::as_str)
}
