//! Allowed imports.

use super::paths::{names, paths, roots};
use super::tree::File;

/// The layers and their modules. A module may use the layers below it.
const LAYERS: [&[&str]; 5] =
    [&["domain"], &["i18n", "route", "exchange", "persistence"], &["report"], &["platform"], &["ui"]];

/// The exceptions within a layer.
const SIBLINGS: [(&str, &str); 1] = [("persistence", "exchange")];

/// The folders and files of the domain; each may import those before it.
const DOMAIN: [&str; 11] = [
    "ordering",
    "three_way",
    "two_way",
    "instrument",
    "standard",
    "assessment",
    "scoring",
    "group",
    "diagnosis",
    "change",
    "plan",
];

/// The crates the domain may use.
const OUTSIDE: [&str; 6] = ["litemap", "postcard", "serde", "serde_json", "std", "thiserror"];

/// Prefixes of `::` that are not crates: keywords, primitive types and lints.
const LANGUAGE: [&str; 17] = [
    "crate", "super", "self", "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i32", "i64", "i128",
    "f64", "clippy",
];

/// Names components must not use, since they give access to more than props.
const BEYOND_PROPS: [&str; 3] = ["Session", "use_session", "use_context"];

/// The layers as listed in `lib.rs`: each name with its modules.
pub(crate) fn table() -> Vec<(String, Vec<String>)> {
    let owned = |modules: &&[&str]| modules.iter().map(|&module| module.to_owned()).collect();
    LAYERS.iter().enumerate().map(|(layer, modules)| (format!("L{layer}"), owned(modules))).collect()
}

/// The table in the crate's documentation.
pub(crate) fn documented(library: &str) -> Vec<(String, Vec<String>)> {
    let rows = library.lines().filter_map(|line| line.strip_prefix("//! | L"));
    rows.map(|row| {
        let cells: Vec<_> = row.split('|').map(str::trim).collect();
        let modules = cells[1].split(", ").map(|module| module.trim_matches(['[', ']', '`']).to_owned());
        (format!("L{}", cells[0]), modules.collect())
    })
    .collect()
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|modules| modules.contains(&module))
}

/// The paths within the crate that the file uses, from the crate's root: `["domain", "scoring"]`.
pub(crate) fn imports(file: &File) -> Vec<Vec<String>> {
    within_crate(file, &file.source.code)
}

/// The same for a part of the file's code.
pub(crate) fn within_crate(file: &File, code: &str) -> Vec<Vec<String>> {
    let module: Vec<String> = file.module().unwrap_or_default().into_iter().map(str::to_owned).collect();
    let within = |path: Vec<String>| match path[0].as_str() {
        "crate" | "dinamika" => Some(path[1..].to_vec()),
        "super" => {
            let ups = path.iter().take_while(|part| *part == "super").count();
            let parent = &module[..module.len().saturating_sub(ups)];
            Some([parent, &path[ups..]].concat())
        }
        _ => None,
    };
    paths(code).into_iter().filter_map(within).filter(|path| !path.is_empty()).collect()
}

/// Imports from a higher layer, or from the same layer without an exception.
pub(crate) fn between_layers(file: &File) -> Vec<String> {
    let Some(from) = file.module().map(|module| module[0]) else { return Vec::new() };
    let Some(own) = layer(from) else { return fault(file, &format!("the module {from} is in no layer")) };
    let allowed = |to: &str| from == to || SIBLINGS.contains(&(from, to)) || layer(to).is_some_and(|below| below < own);
    faults(file, imports(file).into_iter().filter(|path| !allowed(&path[0])))
}

/// Imports within the domain of a later folder.
pub(crate) fn within_domain(file: &File) -> Vec<String> {
    let module = file.module().unwrap_or_default();
    let ["domain", folder, ..] = module[..] else { return Vec::new() };
    let place = |folder: &str| DOMAIN.iter().position(|one| *one == folder);
    let Some(own) = place(folder) else { return fault(file, &format!("the domain has no folder {folder}")) };
    let later = |path: &Vec<String>| {
        path[0] == "domain" && path.get(1).is_none_or(|folder| place(folder).is_none_or(|place| own < place))
    };
    faults(file, imports(file).into_iter().filter(later))
}

/// Imports in the domain from outside, except the allowed crates.
pub(crate) fn outside_of_domain(file: &File) -> Vec<String> {
    if file.module().is_none_or(|module| module[0] != "domain") {
        return Vec::new();
    }
    let names = names(&file.source.code);
    let is_type = |root: &String| root.starts_with(char::is_uppercase);
    let foreign = roots(&file.source.code).into_iter().filter(|root| {
        !is_type(root)
            && !OUTSIDE.contains(&root.as_str())
            && !LANGUAGE.contains(&root.as_str())
            && !names.contains(root)
    });
    faults(file, foreign.map(|root| vec![root]))
}

/// Imports in components of the session or other parts of the user interface.
pub(crate) fn components(file: &File) -> Vec<String> {
    if !file.path.starts_with("ui/components/") {
        return Vec::new();
    }
    let words = file.source.code.split(|one: char| !one.is_alphanumeric() && one != '_');
    let beyond = words.filter(|word| BEYOND_PROPS.contains(word)).map(|word| vec![word.to_owned()]);
    let elsewhere =
        imports(file).into_iter().filter(|path| path[0] == "ui" && path.get(1).is_none_or(|part| part != "components"));
    faults(file, beyond.chain(elsewhere))
}

fn faults(file: &File, paths: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    paths.map(|path| format!("{}: {}", file.path, path.join("::"))).collect()
}

fn fault(file: &File, text: &str) -> Vec<String> {
    vec![format!("{}: {text}", file.path)]
}
