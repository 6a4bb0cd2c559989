//! Import cycles between files.

use std::collections::{BTreeMap, BTreeSet};

use super::layers::within_crate;
use super::tree::File;

/// The imports between files: for each file, the paths of the files it imports from.
///
/// A folder's `mod.rs` and its own files belong together and may import each other: imports of its own modules by their
/// bare names are ignored. A re-export (`pub use`) in a `mod.rs` is not an import of its own; a path through it counts
/// as an import of the file that defines the name.
pub(crate) type Imports = BTreeMap<String, BTreeSet<String>>;

/// The imports of these files.
pub(crate) fn between(files: &[File]) -> Imports {
    let by_module: BTreeMap<Vec<String>, &File> = files
        .iter()
        .filter_map(|file| Some((file.module()?.into_iter().map(str::to_owned).collect::<Vec<_>>(), file)))
        .collect();
    let mut found = Imports::new();
    for file in files {
        let (_, own): (Vec<&str>, Vec<&str>) = file.source.code.split(';').partition(|one| is_passing_on(one));
        let named = own.iter().flat_map(|code| within_crate(file, &format!("{code};")));
        let named = named.filter_map(|path| resolved(&by_module, &path, 0));
        let others: BTreeSet<String> = named.filter(|path| *path != file.path).collect();
        found.insert(file.path.clone(), others);
    }
    found
}

/// The file a path leads to: its longest prefix that is a module, followed through re-exports of that module.
fn resolved(by_module: &BTreeMap<Vec<String>, &File>, path: &[String], depth: usize) -> Option<String> {
    let length = (1..=path.len()).rev().find(|length| by_module.contains_key(&path[..*length]))?;
    let file = by_module.get(&path[..length])?;
    let Some(name) = path.get(length) else { return Some(file.path.clone()) };
    let passed_on = reexports(file).into_iter().find(|passed| passed.last() == Some(name));
    match passed_on {
        Some(next) if depth < 8 && next != path => resolved(by_module, &next, depth + 1),
        _ => Some(file.path.clone()),
    }
}

/// The re-exports of a file: the full path for each exported name.
fn reexports(file: &File) -> Vec<Vec<String>> {
    let module: Vec<String> = file.module().unwrap_or_default().into_iter().map(str::to_owned).collect();
    let statements = file.source.code.split(';').filter(|one| is_passing_on(one));
    let statements = statements.map(|one| one[one.find("use ").unwrap_or_default()..].to_owned() + ";");
    let within = |path: Vec<String>| match path[0].as_str() {
        "crate" => path[1..].to_vec(),
        "self" => [&module[..], &path[1..]].concat(),
        "super" => [&module[..module.len().saturating_sub(1)], &path[1..]].concat(),
        _ => [&module[..], &path[..]].concat(),
    };
    statements.flat_map(|statement| super::paths::paths(&statement)).map(within).collect()
}

fn is_passing_on(statement: &str) -> bool {
    let before = statement.split_once("use ").map(|(before, _)| before.trim());
    before.is_some_and(|before| before == "pub" || (before.starts_with("pub(") && before.ends_with(')')))
}

/// Every cycle once, as the files on it.
pub(crate) fn circles(imports: &Imports) -> Vec<Vec<String>> {
    let reach = |from: &String| {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&String> = imports.get(from).into_iter().flatten().collect();
        while let Some(next) = open.pop() {
            if seen.insert(next.clone()) {
                open.extend(imports.get(next).into_iter().flatten());
            }
        }
        seen
    };
    let reaches: BTreeMap<&String, BTreeSet<String>> = imports.keys().map(|file| (file, reach(file))).collect();
    let circle = |file: &&String| -> Vec<String> {
        let own = &reaches[*file];
        own.iter().filter(|other| reaches.get(other).is_some_and(|back| back.contains(*file))).cloned().collect()
    };
    let found: BTreeSet<Vec<String>> = imports.keys().map(|file| circle(&file)).filter(|one| 1 < one.len()).collect();
    found.into_iter().collect()
}
