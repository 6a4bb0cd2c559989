//! From a file of an earlier version to one of today's, step by step.

use crate::json::Object;

/// Makes a file of one version into one of the next. It sees every key but format and version.
pub type Step = fn(Object) -> Object;

/// Brings a file of the version `from` to the present: `steps` lead from each version to the next, the first one from version 1.
///
/// ```
/// use dinamika::exchange::migrated;
/// use dinamika::json::Object;
/// let mut file = Object::new();
/// file.insert("leader".to_owned(), "Sri".into());
/// let renamed = |mut file: Object| {
///     let leader = file.remove("leader").into();
///     file.insert("facilitator".to_owned(), leader);
///     file
/// };
/// let file = migrated(file, 1, &[renamed]);
/// assert_eq!(file.get("facilitator").and_then(|name| name.as_str()), Some("Sri"));
/// // Version 2 is where this step leads.
/// assert_eq!(migrated(file.clone(), 2, &[renamed]), file);
/// ```
pub fn migrated(file: Object, from: usize, steps: &[Step]) -> Object {
    steps.iter().skip(from.saturating_sub(1)).fold(file, |file, step| step(file))
}
