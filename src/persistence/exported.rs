//! Which assessments and plans have been downloaded, and when the next backup is due.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::stored::{each_entry, read_each, updated};
use crate::exchange::{Head, parse};

/// Days until a reminder.
const DAYS: u32 = 14;

/// The latest backup.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Exported {
    /// When, as an ISO 8601 instant.
    pub at: Option<String>,
    /// The revision of each assessment in it, by id, and of each plan, by the key of its record.
    #[serde(deserialize_with = "each_entry")]
    pub revisions: BTreeMap<String, u64>,
}

/// Why it is time for a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// No confirmed download so far, and answers since this day or instant; `None` if the clock was wrong then.
    Never(Option<String>),
    /// The last download was at this instant, and this many assessments and plans have changed since.
    Since(String, usize),
}

impl Exported {
    /// Parses the stored record; the default if it is unreadable.
    pub fn decode(text: &str) -> Self {
        read_each(text)
    }

    /// The record to store. Keeps what another version of the app has written into `stored` and this one does not know.
    pub fn encode(&self, stored: &str) -> String {
        updated(stored, &Self::decode(stored), self)
    }

    /// Notes that these assessments and plans, each by id or key and revision, were downloaded at this instant.
    pub fn note(&mut self, at: &str, revisions: impl IntoIterator<Item = (String, u64)>) {
        self.at = Some(at.to_owned());
        self.revisions.extend(revisions);
    }

    /// Whether a backup is due: 14 days after the last one, or after the first answers if there was none, provided that some
    /// answers, or a plan, are in no download. `plans` gives the stored plans, and is asked only if time has passed. `days_since`
    /// returns the age of a day or an instant in days, `None` if it is in the future: then the clock was wrong, and the date is
    /// ignored.
    ///
    /// ```
    /// use dinamika::persistence::Exported;
    /// assert_eq!(Exported::default().due([], Vec::new, |_| Some(100)), None, "nothing to lose");
    /// ```
    pub fn due<'a>(
        &self,
        heads: impl IntoIterator<Item = &'a Head>,
        plans: impl FnOnce() -> Vec<PlanHead>,
        days_since: impl Fn(&str) -> Option<u32>,
    ) -> Option<Due> {
        let last = self.at.as_ref().and_then(|at| Some((at, days_since(at)?)));
        if last.is_some_and(|(_, days)| days < DAYS) {
            return None;
        }
        let is_new = |id: &str, revision: u64| self.revisions.get(id) != Some(&revision);
        let heads: Vec<&Head> = heads.into_iter().filter(|one| one.is_begun && is_new(&one.id, one.revision)).collect();
        let plans: Vec<PlanHead> = plans().into_iter().filter(|one| is_new(&one.key, one.revision)).collect();
        let count = heads.len() + plans.len();
        if count == 0 {
            return None;
        }
        if let Some((at, _)) = last {
            return Some(Due::Since(at.clone(), count));
        }
        let told = heads.into_iter().flat_map(told).chain(plans.into_iter().filter_map(|one| one.changed));
        // Days and instants both start with the year, so they can be compared as text. Only compute the age of a new earliest
        // one: parsing dates is slow in browsers.
        let begun = told.fold(None, |earliest: Option<String>, at| {
            let is_earlier = earliest.as_ref().is_none_or(|earliest| at < *earliest);
            if is_earlier && days_since(&at).is_some() { Some(at) } else { earliest }
        });
        let is_late = begun.as_ref().and_then(|at| days_since(at)).is_none_or(|days| DAYS <= days);
        is_late.then_some(Due::Never(begun))
    }
}

/// A stored plan, as far as the reminder needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanHead {
    /// The key of its record.
    pub key: String,
    /// Its revision; 0 if the record is damaged.
    pub revision: u64,
    /// Its last change, as an ISO 8601 instant.
    pub changed: Option<String>,
}

impl PlanHead {
    /// Reads the record of a plan; `None` if there is nothing in it, as after everything was undone.
    ///
    /// ```
    /// use dinamika::persistence::PlanHead;
    /// assert_eq!(PlanHead::read("dinamika/plan/ceper", r#"{"revision": 2, "actions": []}"#), None);
    /// let plan = PlanHead::read("dinamika/plan/ceper", r#"{"revision": 1, "actions": [{"id": "a"}]}"#);
    /// assert_eq!(plan.map(|plan| plan.revision), Some(1));
    /// ```
    pub fn read(key: &str, record: &str) -> Option<Self> {
        let value = parse(record).unwrap_or_default();
        let is_empty = |part: &str| match value.get(part) {
            Some(Value::Array(entries)) => entries.is_empty(),
            Some(Value::Object(entries)) => entries.is_empty(),
            part => part.is_none(),
        };
        if value.is_object() && ["actions", "outputs", "targets"].into_iter().all(is_empty) {
            return None;
        }
        Some(Self {
            key: key.to_owned(),
            revision: value.get("revision").and_then(Value::as_u64).unwrap_or_default(),
            changed: value.get("changed").and_then(Value::as_str).map(str::to_owned),
        })
    }
}

/// The day of the assessment, and its last change.
fn told(head: &Head) -> impl Iterator<Item = String> {
    head.date.map(|date| date.to_string()).into_iter().chain(head.changed.clone())
}
