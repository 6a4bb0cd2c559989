//! Migration of files from earlier versions, step by step.

use serde_json::{Map, Value};

/// Migrates a file from one version to the next. It gets every key but format and version.
pub type Step = fn(Map<String, Value>) -> Map<String, Value>;

/// Migrates a file from version `from` to the current one: `steps` lead from each version to the next, starting with version 1.
///
/// ```
/// use dinamika::exchange::migrated;
/// use serde_json::{Map, Value};
/// let mut file = Map::new();
/// file.insert("leader".to_owned(), "Sri".into());
/// let renamed = |mut file: Map<String, Value>| {
///     let leader = file.remove("leader").into();
///     file.insert("facilitator".to_owned(), leader);
///     file
/// };
/// let file = migrated(file, 1, &[renamed]);
/// assert_eq!(file.get("facilitator").and_then(|name| name.as_str()), Some("Sri"));
/// // Version 2 is where this step leads.
/// assert_eq!(migrated(file.clone(), 2, &[renamed]), file);
/// ```
pub fn migrated(file: Map<String, Value>, from: usize, steps: &[Step]) -> Map<String, Value> {
    steps.iter().skip(from.saturating_sub(1)).fold(file, |file, step| step(file))
}
