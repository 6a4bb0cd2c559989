//! What home, questions and results need of the record of a plan, without decoding all of it.

use serde::Deserialize;

use crate::domain::assessment::Date;
use crate::domain::plan::{Status, Target};

#[derive(Deserialize)]
struct Record {
    #[serde(default)]
    actions: Vec<Mark>,
}

#[derive(Deserialize)]
struct Targets {
    #[serde(default)]
    targets: Vec<Target>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Mark {
    title: String,
    status: Status,
    closed: Option<Date>,
    indicators: Vec<String>,
}

fn actions(record: &str) -> Vec<Mark> {
    serde_json::from_str::<Record>(record).map(|record| record.actions).unwrap_or_default()
}

/// Whether the record of a plan has an action that is planned or under way; not if it is unreadable.
///
/// ```
/// use dinamika::exchange::has_open_actions;
/// assert!(has_open_actions(r#"{"actions": [{"id": "a", "status": "done"}, {"id": "b"}]}"#));
/// assert!(!has_open_actions(r#"{"actions": [{"id": "a", "status": "done"}]}"#));
/// assert!(!has_open_actions("{"));
/// ```
pub fn has_open_actions(record: &str) -> bool {
    actions(record).iter().any(|action| action.status.is_open())
}

/// The titles of the actions that were to raise an indicator and were done on or after a day, from the record of a plan.
/// Without a day all of them, as with an action whose day is unknown; none if the record is unreadable.
///
/// ```
/// use dinamika::domain::assessment::Date;
/// use dinamika::exchange::done_actions;
/// let record = r#"{"actions": [{"title": "Oven", "status": "done", "closed": "2027-03-02", "indicators": ["SP1"]}]}"#;
/// let since = |day| done_actions(record, "SP1", Date::parse(day));
/// assert_eq!(since("2027-03-02"), ["Oven"]);
/// assert!(since("2027-03-03").is_empty() && done_actions(record, "SP2", None).is_empty());
/// ```
pub fn done_actions(record: &str, indicator: &str, since: Option<Date>) -> Vec<String> {
    let is_recent = |action: &Mark| since.zip(action.closed).is_none_or(|(since, closed)| since <= closed);
    let is_for_it = |action: &Mark| action.indicators.iter().any(|id| id == indicator);
    let done = actions(record).into_iter().filter(|action| action.status == Status::Done);
    let titles =
        done.filter(|action| is_for_it(action) && is_recent(action)).map(|action| action.title.trim().to_owned());
    titles.filter(|title| !title.is_empty()).collect()
}

/// The target that counts, from the record of a plan: the last one set. `None` if there is none, or the record is unreadable.
///
/// ```
/// use dinamika::exchange::target_of;
/// let record = r#"{"targets": [{"id": "b", "set": "2027-02", "levels": {}}, {"id": "a", "set": "2027-01", "levels": {}}]}"#;
/// assert_eq!(target_of(record).map(|target| target.id).as_deref(), Some("b"));
/// assert_eq!([target_of("{}"), target_of("{")], [None, None]);
/// ```
pub fn target_of(record: &str) -> Option<Target> {
    let targets = serde_json::from_str::<Targets>(record).ok()?.targets;
    targets.into_iter().max_by(Target::order)
}
