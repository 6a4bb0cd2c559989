//! The files under `src`.

use std::path::{Path, PathBuf};

use super::source::Source;

/// A text file under `src`.
#[derive(Debug)]
pub(crate) struct File {
    /// Its path relative to `src`, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) source: Source,
}

impl File {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned(), source: Source::of(text) }
    }

    pub(crate) fn is_rust(&self) -> bool {
        self.module_path().is_some()
    }

    fn module_path(&self) -> Option<&str> {
        self.path.strip_suffix(".rs")
    }

    /// The module of the file, such as `["domain", "scoring", "score"]`; `None` for crate roots.
    pub(crate) fn module(&self) -> Option<Vec<&str>> {
        let path = self.module_path()?;
        let mut parts: Vec<_> = path.split('/').collect();
        if parts.last() == Some(&"mod") {
            parts.pop();
        }
        (!matches!(parts[..], ["lib" | "main"] | ["bin", ..])).then_some(parts)
    }
}

/// Every file under `src` except the instrument's data.
pub(crate) fn files() -> Vec<File> {
    let source = root().join("src");
    let mut paths = Vec::new();
    list(&source, &mut paths);
    paths.retain(|path| path.extension().is_none_or(|extension| extension != "json"));
    paths.sort();
    let file = |path: &PathBuf| {
        let parts = path.strip_prefix(&source).unwrap().components().map(|part| part.as_os_str().to_str().unwrap());
        let name = parts.collect::<Vec<_>>().join("/");
        File::new(&name, &std::fs::read_to_string(path).unwrap())
    };
    paths.iter().map(file).collect()
}

/// A file of the project, by its path from the root.
pub(crate) fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn list(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            list(&path, found);
        } else {
            found.push(path);
        }
    }
}
