//! Each part that ships: name, licence and licence texts.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::cargo::{Package, Project};
use crate::text::Text;

/// One part.
#[derive(Debug)]
pub(crate) struct Part {
    /// Its name, and its version if it has one.
    pub(crate) name: String,
    /// The SPDX expression of its licence.
    pub(crate) licence: String,
    pub(crate) texts: Vec<Text>,
    /// The author and the address, if none of its texts has a notice.
    pub(crate) origin: Vec<String>,
}

/// The packages in an npm lock file, by folder.
#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Locked>,
}

#[derive(Deserialize)]
struct Locked {
    version: Option<String>,
    license: Option<String>,
}

/// How the names of files with licences or notices start.
const TEXT_FILES: [&str; 6] = ["LICENSE", "LICENCE", "UNLICENSE", "COPYING", "COPYRIGHT", "NOTICE"];

/// Texts in the repository for parts from npm: folder of the custom build, package, displayed name, files beside the build.
const VENDORED: [(&str, &str, &str, &[&str]); 4] = [
    ("echarts", "echarts", "Apache ECharts", &["LICENSE", "NOTICE"]),
    ("echarts", "zrender", "zrender", &["LICENSE-zrender"]),
    ("echarts", "tslib", "tslib", &["LICENSE-tslib"]),
    ("idb", "idb", "idb", &["LICENSE"]),
];

/// The parts of Rust linked into every module, as Rust's own notices name them: they are not in `Cargo.lock`.
const STANDARD_LIBRARY: [(&str, &str, &str); 5] = [
    ("Rust standard library", "MIT OR Apache-2.0", "Copyright: The Rust Project Developers"),
    ("Unicode tables, in the Rust standard library", "Unicode-3.0", "Copyright: 1991-2024 Unicode, Inc."),
    (
        "compiler_builtins and libm, in the Rust standard library",
        "MIT AND Apache-2.0 WITH LLVM-exception AND (MIT OR Apache-2.0)",
        "Copyright: The Rust Project Developers; (c) 2018 Jorge Aparicio; (c) 2005-2020 Rich Felker, et al.",
    ),
    ("dlmalloc, in the Rust standard library", "MIT/Apache-2.0", "Copyright (c) 2014 Alex Crichton"),
    ("hashbrown, in the Rust standard library", "MIT OR Apache-2.0", "Copyright (c) 2016 Amanieu d'Antras"),
];

/// Dinamika itself, with both its texts.
pub(crate) fn own(project: &Project) -> Result<Part, String> {
    let Package { name, version, .. } = &project.own;
    let texts = ["LICENSE-MIT", "LICENSE-APACHE"].map(|file| read(&project.folder.join(file)));
    Ok(Part {
        name: format!("{name} {version}"),
        licence: licence(&project.own)?,
        texts: texts.into_iter().collect::<Result<_, _>>()?,
        origin: Vec::new(),
    })
}

/// The font, ECharts with what is built into it, and idb.
pub(crate) fn bundled(project: &Path) -> Result<Vec<Part>, String> {
    let vendor = project.join("public/vendor");
    let part = |name: String, licence: &str, texts: Vec<Text>| Part {
        name,
        licence: licence.to_owned(),
        texts,
        origin: Vec::new(),
    };
    let mut parts = vec![part("Plus Jakarta Sans".to_owned(), "OFL-1.1", vec![read(&vendor.join("font/OFL.txt"))?])];
    for (folder, package, name, files) in VENDORED {
        let lock: Lock = fs::read_to_string(vendor.join(folder).join("package-lock.json"))
            .map_err(|error| error.to_string())
            .and_then(|json| serde_json::from_str(&json).map_err(|error| error.to_string()))
            .map_err(|fault| format!("public/vendor/{folder}/package-lock.json: {fault}"))?;
        let locked = lock.packages.get(&format!("node_modules/{package}"));
        let Some(Locked { version: Some(version), license: Some(licence) }) = locked else {
            return Err(format!("public/vendor/{folder}/package-lock.json: no version and licence of {package}"));
        };
        let texts = files.iter().map(|file| read(&vendor.join(folder).join(file))).collect::<Result<_, _>>()?;
        parts.push(part(format!("{name} {version}"), licence, texts));
    }
    parts.push(part(
        "d3.js, in Apache ECharts".to_owned(),
        "BSD-3-Clause",
        vec![read(&vendor.join("echarts/LICENSE-d3"))?],
    ));
    Ok(parts)
}

/// The parts that the compiler adds. Only the notices differ: the terms are those of the licences.
pub(crate) fn standard_library() -> Vec<Part> {
    let part = |(name, licence, notice): (&str, &str, &str)| {
        let terms =
            if licence.starts_with("Unicode") { include_str!("unicode-3.0.txt") } else { include_str!("mit.txt") };
        Part {
            name: name.to_owned(),
            licence: licence.to_owned(),
            texts: vec![Text::new(&format!("{notice}\n\n{terms}"))],
            origin: Vec::new(),
        }
    };
    STANDARD_LIBRARY.map(part).into()
}

/// A crate, with the texts beside its manifest.
pub(crate) fn of_crate(package: &Package) -> Result<Part, String> {
    let Package { name, version, authors, repository, .. } = package;
    let licence = licence(package)?;
    let mut texts = beside(package.folder()).map_err(|error| format!("{name} {version}: {error}"))?;
    // If there is a choice, take MIT; notices beside the licences are kept.
    if offers_mit(&licence) && texts.iter().any(|(_, text)| text.is_mit()) {
        texts.retain(|(file, text)| text.is_mit() || file.starts_with("NOTICE"));
    }
    if texts.is_empty() && offers_mit(&licence) {
        texts.push((String::new(), Text::new(include_str!("mit.txt"))));
    }
    let mut origin = Vec::new();
    if texts.iter().all(|(_, text)| text.notice.is_empty()) {
        origin.extend((!authors.is_empty()).then(|| format!("Authors: {}", authors.join(", "))));
        origin.extend(repository.iter().map(|address| format!("Source: {address}")));
    }
    let texts = texts.into_iter().map(|(_, text)| text).collect();
    Ok(Part { name: format!("{name} {version}"), licence, texts, origin })
}

fn licence(Package { name, version, licence, .. }: &Package) -> Result<String, String> {
    licence.clone().ok_or_else(|| format!("{name} {version} names no licence"))
}

/// Whether MIT alone is sufficient. `/` is the old form of `OR`.
fn offers_mit(licence: &str) -> bool {
    let is_plain = !licence.contains('(') && !licence.contains(" AND ");
    is_plain && licence.replace('/', " OR ").split(" OR ").any(|choice| choice.trim() == "MIT")
}

/// The texts in this folder by file name, sorted.
fn beside(folder: &Path) -> std::io::Result<Vec<(String, Text)>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().to_uppercase();
        if TEXT_FILES.iter().any(|beginning| name.starts_with(beginning)) && entry.path().is_file() {
            texts.push((name, Text::new(&String::from_utf8_lossy(&fs::read(entry.path())?))));
        }
    }
    texts.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(texts)
}

fn read(file: &Path) -> Result<Text, String> {
    let name = file.file_name().unwrap_or_default().display();
    fs::read_to_string(file).map(|text| Text::new(&text)).map_err(|error| format!("{name}: {error}"))
}
