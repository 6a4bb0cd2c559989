//! Merging the contents of one action.

use serde_json::{Map, Value};

use super::action::Content;
use super::status::Status;
use crate::domain::three_way::{entries, fields, longer, picked};
use crate::domain::two_way::{earlier, fill, fill_all};

impl Content {
    /// Merges both; `None` if they contradict each other. Without a common ancestor, [`Status::Planned`] says nothing:
    /// it is the state of an action that nobody has touched.
    pub(super) fn joined(&self, other: &Self) -> Option<Self> {
        let mut both = self.clone();
        for (own, theirs) in both.texts_mut().into_iter().zip(other.texts()) {
            if theirs.starts_with(own.as_str()) {
                own.clone_from(theirs);
            } else if !own.starts_with(theirs.as_str()) {
                return None;
            }
        }
        fill(&mut both.step, other.step);
        fill(&mut both.due, other.due);
        if both.status == Status::Planned {
            (both.status, both.closed) = (other.status, other.closed);
        } else if other.status == both.status {
            both.closed = earlier(both.closed, other.closed);
        }
        both.is_priority |= other.is_priority;
        let missing = other.indicators.iter().filter(|id| !self.indicators.contains(id)).cloned();
        both.indicators.extend(missing);
        fill_all(&mut both.other, other.other.clone());
        let is_planned = other.status == Status::Planned;
        let theirs = Self { status: if is_planned { both.status } else { other.status }, ..other.clone() };
        both.covers(&theirs).then_some(both)
    }

    /// Whether this includes everything in the other.
    pub(super) fn covers(&self, other: &Self) -> bool {
        let nothing = Self { status: self.status, ..Self::default() };
        self.status == other.status && !self.loses(&nothing, other)
    }

    /// Three-way merge of each field by itself.
    pub(super) fn rebased(&self, before: &Self, newer: &Self) -> Self {
        let mut both = newer.clone();
        let texts = self.texts().into_iter().zip(before.texts()).zip(newer.texts());
        for (merged, ((own, before), newer)) in both.texts_mut().into_iter().zip(texts) {
            *merged = longer(own, before, newer);
        }
        both.step = picked(&self.step, &before.step, &newer.step);
        both.due = picked(&self.due, &before.due, &newer.due);
        both.status = picked(&self.status, &before.status, &newer.status);
        // The day belongs to the status.
        both.closed = match (self.status == newer.status, both.status == self.status) {
            (true, _) => picked(&self.closed, &before.closed, &newer.closed),
            (false, true) => self.closed,
            (false, false) => newer.closed,
        };
        both.is_priority = picked(&self.is_priority, &before.is_priority, &newer.is_priority);
        let is_same = |one: &String, other: &String| one == other;
        let merged = |own: Option<&_>, before: Option<&_>, newer: Option<&_>| picked(&own, &before, &newer).cloned();
        both.indicators = if newer.indicators == before.indicators {
            self.indicators.clone()
        } else {
            entries(&self.indicators, &before.indicators, &newer.indicators, is_same, merged)
        };
        both.other = fields(&self.other, &before.other, &newer.other);
        both
    }

    /// Whether something that `newer` said since `before` is not in this.
    pub(super) fn loses(&self, before: &Self, newer: &Self) -> bool {
        let texts = self.texts().into_iter().zip(before.texts()).zip(newer.texts());
        let loses_text =
            |((own, before), newer): ((&String, &String), &String)| newer != before && !own.starts_with(newer.as_str());
        let has_lost = |id: &String| !before.indicators.contains(id) && !self.indicators.contains(id);
        texts.into_iter().any(loses_text)
            || loses(self.step, before.step, newer.step)
            || loses(self.due, before.due, newer.due)
            || loses(Some(self.status), Some(before.status), Some(newer.status))
            || newer.is_priority && !before.is_priority && !self.is_priority
            || newer.indicators.iter().any(has_lost)
            || newer.other.iter().any(|(key, value)| is_lost(key, value, &self.other, &before.other))
    }

    fn texts(&self) -> [&String; 5] {
        [&self.title, &self.first_move, &self.lead, &self.output, &self.note]
    }

    fn texts_mut(&mut self) -> [&mut String; 5] {
        [&mut self.title, &mut self.first_move, &mut self.lead, &mut self.output, &mut self.note]
    }
}

fn loses<T: PartialEq + Copy>(own: Option<T>, before: Option<T>, newer: Option<T>) -> bool {
    newer.is_some() && newer != before && newer != own
}

fn is_lost(key: &str, value: &Value, own: &Map<String, Value>, before: &Map<String, Value>) -> bool {
    before.get(key) != Some(value) && own.get(key) != Some(value)
}
