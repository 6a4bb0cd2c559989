//! What a build is made of, read from where Trunk and the project left it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::Fault;
use super::page::{self, Page};

/// Where Trunk puts what no link of the page names.
const BOOT: &str = "boot.js";
const OFFLINE: &str = "offline.js";
const WORKER: &str = "sw.js";
const MANIFEST: &str = "manifest.webmanifest";
const CHARTS: &str = "vendor/echarts/echarts.min.js";

/// The parts, before anything has its final name.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) page: Page,
    /// The classic script that runs before the first paint.
    pub(crate) boot: String,
    /// What the page and the service worker have to say to each other.
    pub(crate) offline: String,
    pub(crate) worker: String,
    pub(crate) manifest: serde_json::Value,
    /// All style sheets, in their order.
    pub(crate) sheet: String,
    /// Files that the style sheets name.
    pub(crate) fonts: BTreeMap<String, Vec<u8>>,
    /// What wasm-bindgen made, with a last line that starts it.
    pub(crate) glue: String,
    pub(crate) module: Vec<u8>,
    pub(crate) charts: String,
    pub(crate) licences: String,
    /// Icons of the page and of the manifest.
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
            fonts: files(addresses(&sheet).into_iter().map(str::to_owned).collect())?,
            glue: start(&text(&page.glue)?)?,
            module: bytes(&page.module)?,
            charts: text(CHARTS)?,
            licences: read_text(licences)?,
            icons: files(icons)?,
            manifest,
            sheet,
            page,
        })
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// With the line ends that a browser sees, so that hashes hold.
fn read_text(path: &Path) -> Result<String, Fault> {
    let text = String::from_utf8(read(path)?).map_err(|_| format!("{}: not UTF-8 text", path.display()))?;
    Ok(text.replace("\r\n", "\n"))
}

fn manifest_icons(manifest: &serde_json::Value) -> Vec<String> {
    let icons = manifest.get("icons").and_then(serde_json::Value::as_array);
    let address = |icon: &serde_json::Value| Some(icon.get("src")?.as_str()?.to_owned());
    icons.into_iter().flatten().filter_map(address).collect()
}

/// The files that a style sheet names, as it names them.
pub(crate) fn addresses(sheet: &str) -> Vec<&str> {
    let named = sheet.split("url(\"").skip(1).filter_map(|rest| rest.split('"').next());
    named.filter(|address| !address.starts_with('#')).collect()
}

/// The glue does not start by itself. `import` stands here because old browsers cannot read it in the boot file.
fn start(glue: &str) -> Result<String, Fault> {
    if glue.lines().any(|line| line.starts_with("import ")) {
        return Err("the glue imports a file of its own, which the single file cannot hold".to_owned());
    }
    let exports = glue.rsplit("export {").next().unwrap_or_default();
    let default = exports.split(" as default").next().and_then(|before| before.split([' ', ',']).next_back());
    match default {
        Some(name) if exports.contains(" as default") => {
            Ok(format!("{glue}dinamika.start({name}, (address) => import(address));\n"))
        }
        _ => Err("the glue has no default export".to_owned()),
    }
}
