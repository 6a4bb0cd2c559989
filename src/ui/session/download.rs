//! Downloads assessments as files.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::{Instrument, Locale};
use crate::exchange::encode;
use crate::persistence::{Due, EXPORTED_KEY, Exported, Scope};
use crate::platform::{clock, files, storage};
use crate::route::Route;
use crate::ui::lazy::{SplitLoaderError, lazy_fn};

lazy_fn! {
    in data;

    fn bundle_all(session: Session) -> () {
        session.bundle_all();
    }
}

lazy_fn! {
    in data;

    fn bundle_cluster(session: Session, ids: Vec<String>) -> () {
        session.bundle_cluster(ids);
    }
}

impl Session {
    /// Awaits a function of the part for data; if it fails to load, opens the page that says so.
    pub(super) fn with_data_part(self, run: impl Future<Output = Result<(), SplitLoaderError>> + 'static) {
        spawn_local(async move {
            if run.await.is_err() {
                self.go(Route::Settings);
            }
        });
    }

    /// Downloads an assessment as a file. One of a newer version of the app is exported unchanged.
    pub fn download(self, assessment: &Assessment) {
        let raw = self.raw_of_newer(&assessment.id);
        let text = raw.unwrap_or_else(|| encode(assessment));
        self.offer(file_name(assessment), text, vec![(assessment.id.clone(), assessment.revision)]);
    }

    /// Downloads everything as one file, including unreadable records.
    pub fn download_all(self) {
        self.with_data_part(bundle_all(self));
    }

    /// Downloads every assessment of one cluster, by their ids, as one file.
    pub fn download_cluster(self, ids: Vec<String>) {
        self.with_data_part(bundle_cluster(self, ids));
    }

    /// Downloads every assessment as a table, named after its content and today's date.
    pub fn download_table(self, name: &str, table: fn(&Instrument, &[&Assessment], Locale) -> String) {
        let text = self.library.with_untracked(|library| {
            let all: Vec<&Assessment> = library.assessments.values().collect();
            table(self.instrument(), &all, self.locale())
        });
        files::download(&format!("dinamika-{name}-{}.csv", today()), &text);
    }

    /// Downloads what is on the screen: an assessment, or a plan together with the assessments of its cluster. On any other
    /// screen, the assessment changed last.
    pub fn download_current(self) {
        if let Some(Scope::Plan(cluster)) = untrack(|| self.scope()) {
            return self.download_plan(&cluster);
        }
        let shown = match self.route.get_untracked() {
            Route::Assessment(subject, _) => self.assessment(&subject),
            _ => None,
        };
        let latest = || {
            self.library.with_untracked(|library| {
                let latest = library.assessments.heads().max_by(|left, right| left.changed.cmp(&right.changed))?;
                library.assessments.get(&latest.id).cloned()
            })
        };
        if let Some(assessment) = shown.or_else(latest) {
            self.download(&assessment);
        }
    }

    /// Downloads the plan and the assessments of a cluster as one file; everything, if the cluster has no assessments.
    fn download_plan(self, cluster: &str) {
        let ids = untrack(|| self.ids_of_cluster(cluster));
        if ids.is_empty() { self.download_all() } else { self.download_cluster(ids) }
    }

    /// Whether it is time for a backup.
    pub fn backup_due(self) -> Option<Due> {
        let exported = self.exported.get();
        let plans = || self.plan_heads();
        self.library.with(|library| exported.due(library.assessments.heads(), plans, clock::days_since))
    }

    /// Hands a file to the browser. Whether it arrives the browser does not tell, and those in chat programs drop it: it counts
    /// as a backup once [someone has seen it](Session::note_saved_file).
    pub(super) fn offer(self, name: String, text: String, revisions: Vec<(String, u64)>) {
        files::download(&name, &text);
        self.offered.set(Some(Offered { name, text, revisions }));
    }

    /// Records that the last downloaded file has arrived.
    pub fn note_saved_file(self) {
        let Some(Offered { revisions, .. }) = self.offered.get_untracked() else { return };
        self.offered.set(None);
        // Another tab may have downloaded something since.
        let stored = storage::read(EXPORTED_KEY);
        let mut exported = Exported::decode(stored.as_deref().unwrap_or_default());
        exported.note(&clock::now(), revisions);
        let is_plan = |key: &String| self.plans.with_value(|plans| plans.contains_key(key));
        exported.revisions.retain(|id, _| self.revision(id).is_some() || is_plan(id));
        // If it cannot be recorded, the reminder appears once more.
        let _ = self.update_beside(EXPORTED_KEY, stored, |stored| exported.encode(stored));
        self.exported.set(exported);
    }
}

/// A downloaded file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Its name.
    pub name: String,
    /// Its content.
    pub text: String,
    /// The revision of each assessment in it, by id, and of each plan, by the key of its record.
    pub revisions: Vec<(String, u64)>,
}

/// Today as part of a file name; empty if the device has no date.
pub fn today() -> String {
    clock::today().map(|date| date.to_string()).unwrap_or_default()
}

/// `dinamika-<cluster>-<date>.json`.
fn file_name(assessment: &Assessment) -> String {
    format!("{}.json", file_stem(assessment))
}

/// The name of a file about an assessment, without its ending: cluster and date.
pub fn file_stem(assessment: &Assessment) -> String {
    let name = files::name_part(assessment.cluster.name.as_deref().unwrap_or_default());
    stem_of(&[name, assessment.date.map(|date| date.to_string()).unwrap_or_default()])
}

pub(super) fn name_of(parts: &[String]) -> String {
    format!("{}.json", stem_of(parts))
}

/// The name of a file, without its ending: the app's name, then these parts.
pub fn stem_of(parts: &[String]) -> String {
    let parts = parts.iter().filter(|part| !part.is_empty()).map(String::as_str);
    std::iter::once("dinamika").chain(parts).collect::<Vec<_>>().join("-")
}
