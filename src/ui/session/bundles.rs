//! Several assessments and plans as one file. Lazy-loaded with rarely opened screens.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use super::download::{name_of, today};
use super::plan::all_plans;
use crate::domain::plan::Plan;
use crate::exchange::Bundling;
use crate::i18n;
use crate::persistence::{ASIDE_PREFIX, Library, plan_key};
use crate::platform::{clock, files, storage};

impl Session {
    /// Downloads everything stored as one file, including unreadable records.
    pub(super) fn bundle_all(self) {
        let name = name_of(&[i18n::home(self.locale()).all_files.to_owned(), today()]);
        let ids = |library: &Library| library.readable().map(|one| one.id.clone()).collect();
        let mut raw: Vec<String> = self.library.with_untracked(|library| library.raw().map(str::to_owned).collect());
        raw.extend(storage::read_all(ASIDE_PREFIX).into_iter().map(|(_, text)| text));
        self.bundle(name, self.library.with_untracked(ids), raw, None);
    }

    /// Downloads all assessments of one cluster, by id, and its plan as one file.
    pub(super) fn bundle_cluster(self, ids: Vec<String>) {
        let (name, cluster) = self.library.with_untracked(|library| {
            let heads = || ids.iter().filter_map(|id| library.assessments.head(id));
            let name = heads().find_map(|one| one.name.clone()).unwrap_or_default();
            (name, heads().next().map(|one| one.cluster.clone()))
        });
        self.bundle(name_of(&[files::name_part(&name), today()]), ids, Vec::new(), cluster);
    }

    /// Downloads these assessments, the plans, and the `raw` records as one file, built incrementally. With the id of a
    /// cluster, only the plan of that cluster.
    fn bundle(self, name: String, ids: Vec<String>, mut raw: Vec<String>, of_cluster: Option<String>) {
        spawn_local(async move {
            let (mut bundle, mut revisions) = (Bundling::default(), Vec::new());
            let mut turn = clock::Turn::begin();
            for id in ids {
                turn.give_way().await;
                if let Some(newer) = self.raw_of_newer(&id) {
                    raw.push(newer);
                } else if let Some(assessment) = self.stored(&id) {
                    bundle.add(&assessment);
                    revisions.push((id, assessment.revision));
                } else {
                    // Damaged further in, not noticed so far.
                    raw.extend(self.library.with_untracked(|library| library.record(&id)));
                }
            }
            let all = all_plans(self).await;
            let is_wanted = |plan: &&Plan| of_cluster.as_ref().is_none_or(|cluster| plan.cluster == *cluster);
            for plan in all.plans.iter().filter(is_wanted) {
                bundle.add_plan(plan);
                revisions.push((plan_key(&plan.cluster), plan.revision));
            }
            if of_cluster.is_none() {
                raw.extend(all.raw);
                revisions.extend(all.raw_revisions);
            }
            let raw: Vec<&str> = raw.iter().map(String::as_str).collect();
            self.offer(name, bundle.encode(&raw, &clock::now()), revisions);
        });
    }
}
