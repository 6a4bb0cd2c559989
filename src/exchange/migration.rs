//! From a file of an earlier version to one of today's, step by step.

use serde_json::{Map, Value};

/// Makes a file of one version into one of the next. It sees every key but format and version.
pub type Step = fn(Map<String, Value>) -> Map<String, Value>;

/// Brings a file of the version `from` to the present: `steps` lead from each version to the next, the first one from version 1.
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
