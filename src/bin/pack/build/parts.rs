//! The input of a build, read from the folder prepared by `hooks/post_build`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::Fault;
use super::page::{self, Page};
use super::sheet;

const BOOT: &str = "boot.js";
const OFFLINE: &str = "offline.js";
const WORKER: &str = "sw.js";
const GLUE: &str = "start.js";
const MODULE: &str = "dinamika_bg.wasm";
const MANIFEST: &str = "manifest.webmanifest";
const CHARTS: &str = "echarts.min.js";
const DURABLE: &str = "durable.js";
const WORKSHOP: &str = "workshop.css";
/// The script that fetches the parts of the module and lists what they share.
const SPLIT: &str = "split.js";

/// The input, before files get their final names.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) page: Page,
    /// The classic script that runs before the first paint.
    pub(crate) boot: String,
    /// The connection between page and service worker.
    pub(crate) offline: String,
    pub(crate) worker: String,
    pub(crate) manifest: serde_json::Value,
    /// The style sheets of the page, in order.
    pub(crate) sheet: String,
    /// The workshop's style sheet, loaded with it.
    pub(crate) workshop: String,
    /// Files referred to by style sheets.
    pub(crate) fonts: BTreeMap<String, Vec<u8>>,
    /// The glue of wasm-bindgen, with the code that starts it.
    pub(crate) glue: String,
    pub(crate) module: Vec<u8>,
    /// The parts split off, by name.
    pub(crate) split: BTreeMap<String, Vec<u8>>,
    /// The parts that need each shared chunk, by the chunk's name.
    pub(crate) shared: BTreeMap<String, Vec<String>>,
    pub(crate) charts: String,
    /// The `IndexedDB` module.
    pub(crate) durable: String,
    pub(crate) licences: String,
    /// Icons of the page and the manifest.
    pub(crate) icons: BTreeMap<String, Vec<u8>>,
}

impl Parts {
    pub(crate) fn read(folder: &Path, licences: &Path) -> Result<Self, Fault> {
        let bytes = |path: &str| read(&folder.join(path));
        let text = |path: &str| read_text(&folder.join(path));
        let files = |paths: Vec<String>| -> Result<BTreeMap<_, _>, Fault> {
            paths.into_iter().map(|path| bytes(&path).map(|content| (path, content))).collect()
        };

        let page = page::take_apart(&text("index.html")?)?;
        let sheets = page.sheets.iter().map(|path| text(path)).collect::<Result<Vec<_>, _>>()?;
        let sheet = sheets.concat();
        let manifest: serde_json::Value =
            serde_json::from_str(&text(MANIFEST)?).map_err(|error| format!("{MANIFEST}: {error}"))?;
        let icons = page.icons.iter().cloned().chain(manifest_icons(&manifest)).collect();
        Ok(Self {
            boot: text(BOOT)?,
            offline: text(OFFLINE)?,
            worker: text(WORKER)?,
            fonts: files(sheet::addresses(&sheet).into_iter().map(str::to_owned).collect())?,
            glue: glue(text(GLUE)?)?,
            module: bytes(MODULE)?,
            split: split(folder)?,
            shared: shared(&text(SPLIT)?),
            charts: text(CHARTS)?,
            durable: text(DURABLE)?,
            licences: read_text(licences)?,
            icons: files(icons)?,
            workshop: text(WORKSHOP)?,
            manifest,
            sheet,
            page,
        })
    }
}

fn split(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Fault> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let names = names.filter_map(|name| name.strip_suffix(".wasm").map(str::to_owned));
    let split = names.filter(|name| format!("{name}.wasm") != MODULE);
    split.map(|name| read(&folder.join(format!("{name}.wasm"))).map(|bytes| (name, bytes))).collect()
}

/// A comment above each shared chunk lists the parts that need it: `/* result, data */`, then `const __chunk_3 = …`.
fn shared(script: &str) -> BTreeMap<String, Vec<String>> {
    let lines: Vec<&str> = script.lines().collect();
    let piece = |pair: &[&str]| {
        let [above, line] = pair else { return None };
        let name = line.strip_prefix("const __")?.split(' ').next()?;
        let parts = above.strip_prefix("/*")?.strip_suffix("*/")?;
        Some((name.to_owned(), parts.split(',').map(|part| format!("split_{}", part.trim())).collect()))
    };
    lines.windows(2).filter_map(piece).collect()
}

fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// With the line ends a browser sees, so that hashes match.
fn read_text(path: &Path) -> Result<String, Fault> {
    let text = String::from_utf8(read(path)?).map_err(|_| format!("{}: not UTF-8 text", path.display()))?;
    Ok(text.replace("\r\n", "\n"))
}

fn manifest_icons(manifest: &serde_json::Value) -> Vec<String> {
    let icons = manifest.get("icons").and_then(serde_json::Value::as_array);
    let address = |icon: &serde_json::Value| Some(icon.get("src")?.as_str()?.to_owned());
    icons.into_iter().flatten().filter_map(address).collect()
}

/// The single file cannot hold a script that imports another.
fn glue(script: String) -> Result<String, Fault> {
    if script.lines().any(|line| line.starts_with("import")) {
        return Err("the glue imports a file of its own, which the single file cannot hold".to_owned());
    }
    Ok(script)
}
