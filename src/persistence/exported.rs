//! What of the stored assessments has been downloaded, and when it is time to do so again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::stored::{each_entry, read_each, updated};
use crate::exchange::Head;

/// So many days may pass before a reminder.
const DAYS: u32 = 14;

/// What was downloaded last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Exported {
    /// When, as an ISO 8601 instant.
    pub at: Option<String>,
    /// Each assessment's revision then, by id.
    #[serde(deserialize_with = "each_entry")]
    pub revisions: BTreeMap<String, u64>,
}

/// Why it is time for a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// Nothing was downloaded for certain, and there have been answers since this day or instant; none where the clock was wrong
    /// then.
    Never(Option<String>),
    /// The last download was at this instant, and so many assessments have changed since.
    Since(String, usize),
}

impl Exported {
    /// Reads what is stored; nothing was downloaded where it cannot be read.
    pub fn decode(text: &str) -> Self {
        read_each(text)
    }

    /// As it is stored, in the place of what is `stored` now: what another version of the app has written there and this one
    /// does not know stays.
    pub fn encode(&self, stored: &str) -> String {
        updated(stored, &Self::decode(stored), self)
    }

    /// Notes that these assessments, each by its id and revision, were downloaded at this instant.
    pub fn note(&mut self, at: &str, revisions: impl IntoIterator<Item = (String, u64)>) {
        self.at = Some(at.to_owned());
        self.revisions.extend(revisions);
    }

    /// Whether it is time for a backup: a fortnight after the last one, or after the first answers where there was none, if
    /// there are answers that are in no download. `days_since` tells how many days ago a day or an instant was; none where it is
    /// yet to come: a clock was wrong then, and what it said proves nothing.
    ///
    /// ```
    /// use dinamika::persistence::Exported;
    /// assert_eq!(Exported::default().due([], |_| Some(100)), None, "nothing to lose");
    /// ```
    pub fn due<'a>(
        &self,
        heads: impl IntoIterator<Item = &'a Head>,
        days_since: impl Fn(&str) -> Option<u32>,
    ) -> Option<Due> {
        let is_new = |one: &&Head| one.is_begun && self.revisions.get(&one.id) != Some(&one.revision);
        let new: Vec<&Head> = heads.into_iter().filter(is_new).collect();
        if new.is_empty() {
            return None;
        }
        if let Some((at, days)) = self.at.as_ref().and_then(|at| Some((at, days_since(at)?))) {
            return (DAYS <= days).then(|| Due::Since(at.clone(), new.len()));
        }
        // Both the day of the assessment and the instant of its change begin with the year. How long ago it was is asked only of
        // what is earlier than all before it: a browser takes long to read a date.
        let begun = new.into_iter().flat_map(told).fold(None, |earliest: Option<String>, at| {
            let is_earlier = earliest.as_ref().is_none_or(|earliest| at < *earliest);
            if is_earlier && days_since(&at).is_some() { Some(at) } else { earliest }
        });
        let is_late = begun.as_ref().and_then(|at| days_since(at)).is_none_or(|days| DAYS <= days);
        is_late.then_some(Due::Never(begun))
    }
}

/// The day of the assessment, and when it was changed last.
fn told(head: &Head) -> impl Iterator<Item = String> {
    head.date.map(|date| date.to_string()).into_iter().chain(head.changed.clone())
}
