//! Three-way merge of assessments.

use super::cluster::ClusterProfile;
use super::record::{Assessment, Participants};
use super::response::Response;
use super::said::Said;
use crate::domain::three_way::{entries, fields, longer, picked};

impl Assessment {
    /// Applies the changes made here since `before` to the `newer` state. If both sides changed the same thing
    /// differently, this side counts; the other side's answer, evidence and note are kept as an
    /// [alternative](Response::alternatives). Rounds of voting are kept from both sides.
    #[must_use]
    pub fn rebased(&self, before: &Self, newer: &Self) -> Self {
        let mut both = newer.clone();
        both.origin.0 = None;
        both.revision = self.revision.max(newer.revision);
        both.writers.join(&self.writers);
        let nothing = Response::default();
        for id in self.responses.keys().chain(before.responses.keys()) {
            let of = |state: &'_ Self| state.responses.get(id).unwrap_or(&nothing).clone();
            let response = of(self).rebased(&of(before), &of(newer));
            if response.is_empty() {
                both.responses.remove(id);
            } else {
                both.responses.insert(id.clone(), response);
            }
        }
        both.cluster = self.cluster.rebased(&before.cluster, &newer.cluster);
        both.date = picked(&self.date, &before.date, &newer.date);
        both.facilitator = picked(&self.facilitator, &before.facilitator, &newer.facilitator);
        // Each role's count is edited independently of the others.
        let is_same = |one: &Participants, other: &Participants| one.role == other.role;
        let merged = |own: Option<&_>, before: Option<&_>, newer: Option<&_>| picked(&own, &before, &newer).cloned();
        both.participants = entries(&self.participants, &before.participants, &newer.participants, is_same, merged);
        both.other = fields(&self.other, &before.other, &newer.other);
        both
    }
}

impl ClusterProfile {
    fn rebased(&self, before: &Self, newer: &Self) -> Self {
        Self {
            id: picked(&self.id, &before.id, &newer.id),
            name: picked(&self.name, &before.name, &newer.name),
            product: picked(&self.product, &before.product, &newer.product),
            district: picked(&self.district, &before.district, &newer.district),
            year_begun: picked(&self.year_begun, &before.year_begun, &newer.year_begun),
            active_firms: picked(&self.active_firms, &before.active_firms, &newer.active_firms),
            workers: picked(&self.workers, &before.workers, &newer.workers),
            other: fields(&self.other, &before.other, &newer.other),
        }
    }
}

impl Response {
    pub(super) fn rebased(self, before: &Self, newer: &Self) -> Self {
        let mut both = newer.clone();
        (both.answer, both.evidence, both.note) = (
            picked(&self.answer, &before.answer, &newer.answer),
            longer(&self.evidence, &before.evidence, &newer.evidence),
            longer(&self.note, &before.note, &newer.note),
        );
        // An alternative dropped on either side is dropped.
        both.alternatives.retain(|one| !before.alternatives.contains(one) || self.alternatives.contains(one));
        let added: Vec<Said> =
            self.alternatives.iter().filter(|one| !before.alternatives.contains(one)).cloned().collect();
        for said in added {
            both.keep(said);
        }
        let both_changed = |own: &str, before: &str, newer: &str| own != before && newer != before;
        let is_contradicted =
            self.answer != before.answer && newer.answer != before.answer && newer.answer != both.answer
                || both_changed(&self.evidence, &before.evidence, &newer.evidence)
                    && !both.evidence.starts_with(&newer.evidence)
                || both_changed(&self.note, &before.note, &newer.note) && !both.note.starts_with(&newer.note);
        if is_contradicted {
            both.keep(newer.said());
        }
        both.group = self.group.clone();
        both.group.join(&newer.group, &before.group);
        both.earlier = self.rebased_earlier(before, newer);
        both.other = fields(&self.other, &before.other, &newer.other);
        both
    }
}
