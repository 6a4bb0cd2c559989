//! Size budgets, in bytes as brotli.

use std::collections::BTreeMap;

use brotli::enc::BrotliEncoderParams;

use super::Fault;
use super::site::Site;

// Guards against regressions: each is at most 5 % above what the part weighed when it was last set.
/// With both languages and the whole app.
const FIRST_LOAD: usize = 550_000;
/// The first load without the later part of the module: everything loaded before the first answerable question.
const FIRST_QUESTION: usize = 405_000;
/// The chart library and the code that builds the charts, loaded with the first chart.
const CHARTS: usize = 188_000;
/// The lazy-loaded parts, by name.
const ON_DEMAND: [(&str, usize); 8] = [
    ("split_about", 18_000),
    ("split_cluster", 123_000),
    ("split_data", 121_000),
    ("split_decoder", 85_500),
    ("split_member", 84_000),
    ("split_plan", 103_500),
    ("split_slides", 10_300),
    ("split_workshop", 108_000),
];

/// Extensions of compressed formats.
const COMPRESSED: [&str; 2] = [".woff2", ".png"];

/// The table, and a message for each exceeded budget.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) text: String,
    pub(crate) exceeded: Vec<String>,
}

/// Weighs the files of the site.
pub(crate) fn report(site: &Site) -> Result<Report, Fault> {
    let first_load = [site.first.as_slice(), &site.later].concat();
    let mut lines = vec!["   bytes  as brotli".to_owned()];
    let mut weights = BTreeMap::new();
    for name in first_load.iter().chain(&site.charts).chain(site.on_demand.values().flatten()) {
        let content = site.files.get(name).map(Vec::as_slice).unwrap_or_default();
        let weight = weight(name, content)?;
        lines.push(format!("{:8}  {weight:9}  {name}", content.len()));
        weights.insert(name, weight);
    }
    let mut exceeded = Vec::new();
    let none = Vec::new();
    let budgets = [
        ("what the first question waits for", &site.first, FIRST_QUESTION),
        ("first load", &first_load, FIRST_LOAD),
        ("charts", &site.charts, CHARTS),
    ];
    let on_demand = ON_DEMAND.map(|(part, most)| (part, site.on_demand.get(part).unwrap_or(&none), most));
    for (what, names, most) in budgets.into_iter().chain(on_demand) {
        let sum: usize = names.iter().filter_map(|name| weights.get(name)).sum();
        lines.push(format!("{:8}  {sum:9}  {what}, of at most {most}", ""));
        if most < sum {
            exceeded.push(format!("{what}: {sum} bytes as brotli, where {most} are the most"));
        }
    }
    Ok(Report { text: lines.join("\n") + "\n", exceeded })
}

fn weight(name: &str, content: &[u8]) -> Result<usize, Fault> {
    if COMPRESSED.iter().any(|ending| name.ends_with(ending)) {
        return Ok(content.len());
    }
    let parameters = BrotliEncoderParams { quality: 11, size_hint: content.len(), ..BrotliEncoderParams::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters).map_err(|error| format!("{name}: {error}"))?;
    Ok(compressed.len())
}
