//! Which assessments and plans have been downloaded, and when the next backup is due.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::stored::{each_entry, read_each, updated};
use crate::exchange::Head;

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
    /// answers, or a plan, are in no download. `plans` are the revisions of the stored plans by key. `days_since` returns the age of a day or an instant in days, `None` if it is in the future:
    /// then the clock was wrong, and the date is ignored.
    ///
    /// ```
    /// use dinamika::persistence::Exported;
    /// assert_eq!(Exported::default().due([], [], |_| Some(100)), None, "nothing to lose");
    /// ```
    pub fn due<'a>(
        &self,
        heads: impl IntoIterator<Item = &'a Head>,
        plans: impl IntoIterator<Item = (String, u64)>,
        days_since: impl Fn(&str) -> Option<u32>,
    ) -> Option<Due> {
        let is_new = |id: &str, revision: u64| self.revisions.get(id) != Some(&revision);
        let new: Vec<&Head> = heads.into_iter().filter(|one| one.is_begun && is_new(&one.id, one.revision)).collect();
        let count = new.len() + plans.into_iter().filter(|(key, revision)| is_new(key, *revision)).count();
        if count == 0 {
            return None;
        }
        if let Some((at, days)) = self.at.as_ref().and_then(|at| Some((at, days_since(at)?))) {
            return (DAYS <= days).then(|| Due::Since(at.clone(), count));
        }
        // Days and instants both start with the year, so they can be compared as text. Only compute the age of a new earliest
        // one: parsing dates is slow in browsers.
        let begun = new.into_iter().flat_map(told).fold(None, |earliest: Option<String>, at| {
            let is_earlier = earliest.as_ref().is_none_or(|earliest| at < *earliest);
            if is_earlier && days_since(&at).is_some() { Some(at) } else { earliest }
        });
        let is_late = begun.as_ref().and_then(|at| days_since(at)).is_none_or(|days| DAYS <= days);
        is_late.then_some(Due::Never(begun))
    }
}

/// The day of the assessment, and its last change.
fn told(head: &Head) -> impl Iterator<Item = String> {
    head.date.map(|date| date.to_string()).into_iter().chain(head.changed.clone())
}
