//! Earlier versions of assessments, on disk: one per change, thinned out with age, and restorable.

use std::pin::Pin;

use leptos::prelude::*;

use super::Session;
use crate::domain::assessment::Assessment;
use crate::exchange::{decode, encode_compact};
use crate::persistence::{
    Edit, ROWLESS_PREFIX, Scope, Version, Versioned, deleted, kept, revision_of, rowless_key, seal_key, thinned,
    versions, workshop_key,
};
use crate::platform::durable::{self, Row};
use crate::platform::storage;
use crate::ui::lazy::lazy_fn;

/// The number of rows per record above which older ones are thinned out.
const THINNED_BEYOND: usize = 140;

/// The number of revisions between two checks.
const THINNED_EVERY: u64 = 32;

lazy_fn! {
    in result;

    fn row_of(began: Assessment, after: Option<Assessment>) -> String {
        crate::persistence::row(&began, after.as_ref())
    }
}

lazy_fn! {
    in data;

    fn thin(session: Session, id: String) -> Pin<Box<dyn Future<Output = ()>>> {
        Box::pin(session.thin_versions(id))
    }
}

/// Whether to look for rows to thin out after this one was written: at a revision whose row is a complete state, so that no
/// earlier row depends on what is written meanwhile.
pub(super) fn is_time_to_thin(row: Option<Row>) -> bool {
    row.is_some_and(|(revision, _)| revision.is_multiple_of(THINNED_EVERY))
}

/// Thins out the rows under a key if there are many. `states` returns the present state and the versions that rows hold.
pub(super) async fn thin_rows<T: Versioned>(key: &str, states: impl FnOnce(&[Row]) -> (Option<T>, Vec<Version<T>>)) {
    let Some(rows) = durable::versions(key).await.filter(|rows| THINNED_BEYOND < rows.len()) else { return };
    let (now, all) = states(&rows);
    let kept = kept(&all);
    let gone: Vec<u64> = all.iter().map(|one| one.revision).filter(|one| !kept.contains(one)).collect();
    durable::replace_versions(key, &thinned(now.as_ref(), &all), &gone).await;
}

impl Session {
    /// The state in which a change starts: typing one text is one change, however many states it passes through.
    pub(super) fn began(self, id: &str, text: Option<&str>, before: Option<&Assessment>) -> Option<Assessment> {
        let mut typing = self.typing.write_value();
        if let (Some((of, name, began)), Some(text)) = (&*typing, text)
            && of == id
            && name == text
        {
            return Some(began.clone());
        }
        *typing = text.zip(before).map(|(text, before)| (id.to_owned(), text.to_owned(), before.clone()));
        before.cloned()
    }

    /// The row for a state that is replaced or deleted.
    pub(super) async fn row(self, began: Option<Assessment>, after: Option<Assessment>) -> Option<Row> {
        let began = began?;
        if self.has_followed.get_untracked() {
            let revision = began.revision;
            return Some((revision, row_of(began, after).await.ok()?));
        }
        // If this fails, an earlier version is the least important data to lose.
        let _ = storage::write(&rowless_key(&began.id, began.revision), &encode_compact(&began));
        None
    }

    /// Writes the rows of states replaced before the part that encodes rows was loaded, on this or an earlier visit.
    pub(super) async fn catch_up(self) {
        for (key, text) in storage::read_all(ROWLESS_PREFIX) {
            // Records of another version of the app are left for that version.
            let Ok(began) = decode(self.instrument(), &text) else { continue };
            let (id, revision) = (began.id.clone(), began.revision);
            let Ok(row) = row_of(began, None).await else { return };
            durable::add_version(&id, &(revision, row)).await;
            self.note_local(storage::remove(&key));
        }
        self.settled.update(|times| *times += 1);
    }

    /// Thins out the earlier versions of an assessment from time to time.
    pub(super) async fn tidy(self, id: String, row: Option<Row>) {
        if is_time_to_thin(row)
            && let Ok(thinning) = thin(self, id).await
        {
            thinning.await;
        }
    }

    /// Thins out the earlier versions of an assessment if there are many.
    pub async fn thin_versions(self, id: String) {
        let states = |rows: &[Row]| {
            let now = self.stored(&id);
            let all = versions(self.instrument(), now.as_ref(), rows);
            (now, all)
        };
        thin_rows(&id, states).await;
    }

    /// The earlier versions of an assessment, newest first; `None` if the browser keeps none.
    pub async fn versions(self, id: &str) -> Option<Vec<Version>> {
        let rows = durable::versions(id).await?;
        let now = self.stored(id);
        let mut all = versions(self.instrument(), now.as_ref(), &rows);
        for version in &mut all {
            id.clone_into(&mut version.state.id);
        }
        Some(all)
    }

    /// The last state of every deleted assessment.
    pub async fn deleted_assessments(self) -> Vec<Version> {
        let mut deleted = Vec::new();
        for id in durable::versioned().await.unwrap_or_default() {
            if self.stored(&id).is_none() && !self.is_unreadable(&id) {
                deleted.extend(self.versions(&id).await.unwrap_or_default().into_iter().next());
            }
        }
        deleted
    }

    /// Deletes every earlier version of a deleted assessment, for good, and its workshop.
    pub async fn forget_versions(self, id: &str) {
        if self.stored(id).is_some() {
            return;
        }
        // Undo would bring it back without its workshop.
        self.history.update(|history| history.forget(id));
        self.rooms.read_value().iter().filter(|room| room.id() == id).for_each(|room| room.close());
        let (workshop, seal) = (workshop_key(id), seal_key(id));
        let here = storage::read(&workshop);
        self.note_local(storage::remove(&workshop).and_then(|()| storage::remove(&seal)));
        durable::forget_versions(id).await;
        let records = here.into_iter().chain(durable::read(&workshop).await.unwrap_or_default());
        let mark = deleted(records.map(|record| revision_of(&record)).max().unwrap_or_default());
        for (key, mark) in [(workshop, mark), (seal, String::new())] {
            // Meanwhile the assessment may have been restored from the list, with a new workshop.
            if storage::read(&key).is_none() {
                // If this fails, record and key cannot be read without each other.
                let _ = durable::put(&key, &mark, "", None).await;
            }
        }
        self.settled.update(|times| *times += 1);
    }

    /// Restores an earlier version. The current state becomes an earlier version.
    pub fn bring_back(self, assessment: &Assessment) {
        let id = assessment.id.clone();
        self.refresh(&id);
        if self.is_sealed(&id) {
            return;
        }
        let before = self.stored(&id);
        let after = self.put(&id, Some(assessment.clone()));
        self.record(Scope::Clusters, None, vec![Edit { id, before, after }], Vec::new());
        self.restored.update(|times| *times += 1);
    }
}
