//! The site: one flat folder in which all names but three contain the hash of the content.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Fault;
use super::chunks::SHARED;
use super::digest;
use super::page::{self, Content};
use super::parts::Parts;
use super::policy;
use super::sheet;

const PAGE: &str = "index.html";
const WORKER: &str = "sw.js";
const MANIFEST: &str = "manifest.webmanifest";

/// The part loaded after the first screen; the others are loaded with their screens.
pub(crate) const LATER: &str = "split_result";

/// The part loaded with the chart library.
const CHARTS: &str = "split_charts";

/// The files by name, and the role of each.
#[derive(Debug, Default)]
pub(crate) struct Site {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// Loaded before the first question.
    pub(crate) first: Vec<String>,
    /// The rest of the first load.
    pub(crate) later: Vec<String>,
    pub(crate) charts: Vec<String>,
    /// The lazy-loaded parts, by name.
    pub(crate) on_demand: BTreeMap<String, Vec<String>>,
}

impl Site {
    fn add(&mut self, path: &str, content: impl Into<Vec<u8>>) -> String {
        let content = content.into();
        let name = digest::name(path, &content);
        self.files.insert(name.clone(), content);
        name
    }
}

/// Builds the site from the parts.
pub(crate) fn site(parts: &Parts) -> Result<Site, Fault> {
    let mut site = Site::default();
    let mut add = |files: &BTreeMap<String, Vec<u8>>| -> BTreeMap<String, String> {
        files.iter().map(|(path, content)| (path.clone(), site.add(path, content.clone()))).collect()
    };
    let fonts = add(&parts.fonts);
    let mut addresses = add(&parts.icons);
    let sheet = sheet::with_addresses(&parts.sheet, &fonts);
    let manifest = manifest(&parts.manifest, &addresses);
    addresses.insert(MANIFEST.to_owned(), MANIFEST.to_owned());
    site.files.insert(MANIFEST.to_owned(), manifest);

    let sheet = site.add("dinamika.css", sheet);
    let boot = site.add("boot.js", parts.boot.as_str());
    let glue = site.add("dinamika.js", parts.glue.as_str());
    let module = site.add("dinamika.wasm", parts.module.clone());
    let charts = site.add("echarts.js", parts.charts.as_str());
    let durable = site.add("durable.js", parts.durable.as_str());
    let licences = site.add("licences.txt", parts.licences.as_str());
    let offline = site.add("offline.js", parts.offline.as_str());
    let workshop = site.add("workshop.css", parts.workshop.as_str());

    let split: BTreeMap<&String, String> =
        parts.split.iter().map(|(name, part)| (name, site.add(&format!("{name}.wasm"), part.clone()))).collect();
    let named = split.iter().zip(parts.split.values()).map(|((name, file), part)| {
        format!("data-{name}=\"{file}\" data-{name}-integrity=\"{}\" ", digest::integrity(part))
    });
    let named: String = named.collect();
    let content = Content {
        policy: &policy::of_site(),
        // A page with a policy is not scanned ahead by the browser, so everything the start needs is linked before the boot
        // file, which blocks parsing.
        head: &format!(
            "<link rel=\"stylesheet\" href=\"{sheet}\">\n\
             <link rel=\"modulepreload\" href=\"{glue}\">\n\
             <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" href=\"{module}\" crossorigin>"
        ),
        boot: &format!(
            "<script src=\"{boot}\" data-module=\"{module}\" data-charts=\"{charts}\" data-durable=\"{durable}\" \
             data-workshop=\"{workshop}\" data-licences=\"{licences}\" {named}\
             data-offline=\"{offline}\" data-worker=\"{WORKER}\"></script>\n\
             <script type=\"module\" src=\"{glue}\"></script>"
        ),
        body: "",
        addresses: &addresses,
    };
    site.files.insert(PAGE.to_owned(), page::put_together(&parts.page.html, &content)?.into_bytes());
    site.files.insert(WORKER.to_owned(), worker(&parts.worker, &site.files).into_bytes());
    site.first = [PAGE.to_owned(), boot, sheet, glue, module].into_iter().chain(fonts.into_values()).collect();
    let mut later = Vec::new();
    for (name, file) in split {
        match whose(parts, name).as_deref() {
            None | Some(LATER | SHARED) => later.push(file),
            Some(CHARTS) => site.charts.push(file),
            Some(part) => site.on_demand.entry(part.to_owned()).or_default().push(file),
        }
    }
    site.on_demand.entry("split_workshop".to_owned()).or_default().push(workshop);
    site.later = later.into_iter().chain([durable]).collect();
    site.charts.push(charts);
    Ok(site)
}

/// The part that loads this file: itself, or for a shared chunk the first of its users.
fn whose(parts: &Parts, piece: &str) -> Option<String> {
    let Some(users) = parts.shared.get(piece) else { return Some(piece.to_owned()) };
    users.first().cloned()
}

fn manifest(source: &Value, names: &BTreeMap<String, String>) -> Vec<u8> {
    let mut manifest = source.clone();
    for icon in manifest.get_mut("icons").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(src) = icon.get_mut("src") {
            let name = src.as_str().and_then(|path| names.get(path)).cloned();
            *src = name.into();
        }
    }
    format!("{manifest:#}\n").into_bytes()
}

/// The service worker with the list of all other files. Its version changes with any of them.
fn worker(source: &str, files: &BTreeMap<String, Vec<u8>>) -> String {
    let digests: BTreeMap<_, _> = files.iter().map(|(name, content)| (name, digest::hexadecimal(content))).collect();
    let files = json!(digests);
    let version = digest::short(files.to_string().as_bytes());
    format!("self.build = {};\n{source}", json!({ "version": version, "files": files }))
}
