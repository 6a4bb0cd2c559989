//! The required stack: declared, used in its place, and not reimplemented.

use super::tree::File;

/// Each package with the folder that must use it.
const PACKAGES: [(&str, &str); 5] = [
    ("leptos", "ui/"),
    ("wasm-bindgen", "platform/"),
    ("gloo-storage", "platform/"),
    ("serde", "exchange/"),
    ("charming", "report/"),
];

/// Folders and files of former implementations that the packages replaced.
const REPLACED: [&str; 4] = ["json/", "ui/view/", "domain/instrument/packed.rs", "bin/pack/build/names.rs"];

/// Names in code that build markup, reactive values or JSON by hand.
const BY_HAND: [(&str, &str); 4] = [
    ("createElement", "makes elements by hand"),
    ("create_element", "makes elements by hand"),
    ("reactive_graph", "uses signals beside those of Leptos"),
    ("ImmediateEffect", "uses effects beside those of Leptos"),
];

/// Packages that are missing or unused in their folder, and a Trunk.toml without a build.
pub(crate) fn faults(manifest: &str, trunk: &str, files: &[File]) -> Vec<String> {
    let asks_for = |package: &str| manifest.lines().any(|line| line.starts_with(&format!("{package} =")));
    let is_used = |package: &str, folder: &str| {
        let path = format!("{}::", package.replace('-', "_"));
        files.iter().any(|file| file.path.starts_with(folder) && file.source.code.contains(&path))
    };
    let missing = PACKAGES.iter().filter(|(package, _)| !asks_for(package));
    let unused = PACKAGES.iter().filter(|(package, folder)| !is_used(package, folder));
    (missing.map(|(package, _)| format!("Cargo.toml: {package} is missing")))
        .chain(unused.map(|(package, folder)| format!("{folder}: {package} is not used")))
        .chain((!trunk.contains("[build]")).then(|| "Trunk.toml: no [build]".to_owned()))
        .collect()
}

/// Reimplementations of a package.
pub(crate) fn by_hand(file: &File) -> Vec<String> {
    let replaced = REPLACED.iter().any(|path| file.path.starts_with(path)).then_some("a package took its place");
    // The platform layer needs a link element for downloads and a canvas for images.
    let is_platform = file.path.starts_with("platform/");
    let made =
        BY_HAND.iter().filter(|(word, _)| !is_platform && file.source.code.contains(word)).map(|(_, what)| *what);
    replaced.into_iter().chain(made).map(|what| format!("{}: {what}", file.path)).collect()
}
