//! Migration of a workshop to a later version of the instrument: votes on changed questions are kept, but not counted.

use std::collections::BTreeMap;

use serde::Serialize;

use super::form::{Figures, Hidden, OpenVote, Record};
use crate::domain::instrument::{Instrument, Previous};

/// The votes on the changed questions: open votes with their counts, shown figures with their evidence, and counted
/// raters.
#[derive(Serialize)]
struct Former<'a> {
    version: &'a str,
    votes: BTreeMap<String, (OpenVote, Option<String>)>,
    shown: BTreeMap<String, Figures>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    evidence: BTreeMap<String, Vec<String>>,
    opened: BTreeMap<String, u32>,
    counted: BTreeMap<String, BTreeMap<usize, u32>>,
}

/// Moves the votes on the questions that have changed since the `previous` version out of the record and its encrypted part into
/// [`Hidden::former`].
pub(super) fn set_aside(instrument: &Instrument, previous: &Previous, record: &mut Record, hidden: &mut Hidden) {
    let mut former = Former {
        version: &previous.version,
        votes: BTreeMap::new(),
        shown: BTreeMap::new(),
        evidence: BTreeMap::new(),
        opened: BTreeMap::new(),
        counted: BTreeMap::new(),
    };
    for id in &previous.changed {
        let id = id.as_str();
        let counts = hidden.votes.remove(id);
        if let Some(vote) = record.votes.remove(id) {
            former.votes.insert(id.to_owned(), (vote, counts));
        }
        former.opened.extend(record.opened.remove_entry(id));
        former.shown.extend(hidden.shown.as_mut().and_then(|shown| shown.remove_entry(id)));
        former.evidence.extend(hidden.evidence.as_mut().and_then(|evidence| evidence.remove_entry(id)));
        let Some(place) = instrument.indicator(id).map(|one| one.position) else { continue };
        for (rater, places) in &mut hidden.counted {
            if let Some(revision) = places.remove(&place) {
                former.counted.entry(rater.clone()).or_default().insert(place, revision);
            }
        }
    }
    hidden.counted.retain(|_, places| !places.is_empty());
    if !(former.votes.is_empty() && former.shown.is_empty() && former.opened.is_empty()) {
        hidden.former.extend(serde_json::to_value(&former).ok());
    }
}
