//! All stored assessments, one record per key.

use std::cmp::Ordering;
use std::sync::Arc;

use litemap::LiteMap;

use super::{Assessments, RecordText};
use crate::domain::assessment::{Assessment, Date};
use crate::domain::instrument::Instrument;
use crate::domain::ordering::sorted_by;
pub use crate::exchange::ASSESSMENT_PREFIX;
use crate::exchange::{FileError, Head, decode, decode_newer, encode_compact};

/// The key of the undo history, in session storage.
pub const HISTORY_KEY: &str = "dinamika/history";

/// Key prefix of unreadable records that were replaced by their `IndexedDB` copy.
pub const ASIDE_PREFIX: &str = "dinamika/aside/";

/// Key prefix of replaced states that are not among the earlier versions yet.
pub const ROWLESS_PREFIX: &str = "dinamika/rowless/";

/// The key of the latest backup's record.
pub const EXPORTED_KEY: &str = "dinamika/exported";

/// The key of the settings.
pub const SETTINGS_KEY: &str = "dinamika/settings";

/// The key under which an assessment is stored.
pub fn assessment_key(id: &str) -> String {
    format!("{ASSESSMENT_PREFIX}{id}")
}

/// The key for an unreadable record of this id, set aside at this instant.
pub fn aside_key(id: &str, at: &str) -> String {
    format!("{ASIDE_PREFIX}{id}/{at}")
}

/// The key of a replaced state that is not among the earlier versions yet.
pub fn rowless_key(id: &str, revision: u64) -> String {
    format!("{ROWLESS_PREFIX}{id}/{revision}")
}

/// An unreadable record. It stays in storage unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Its key.
    pub key: String,
    /// Its text.
    pub text: String,
    /// Why it is unreadable.
    pub error: FileError,
}

/// Up to this length in all, records are parsed at once, too fast for a person to notice. In a larger library each assessment is
/// parsed when it is needed.
const READ_AT_ONCE: usize = 64 << 10;

/// All assessments by id, and the unreadable records.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The assessments.
    pub assessments: Assessments,
    /// The records of those written by a newer version of the app. They are read-only.
    pub newer: LiteMap<String, String>,
    /// The unreadable records.
    pub unreadable: Vec<Unreadable>,
}

impl Library {
    /// Reads the records. Unreadable ones are set aside; the others are read nevertheless. In a large library only the start of
    /// a record is read at once: see [`is_broken`](Library::is_broken).
    pub fn read<T: RecordText + 'static>(
        instrument: &'static Instrument,
        records: impl IntoIterator<Item = (String, T)>,
    ) -> Self {
        let records: Vec<_> = records.into_iter().filter(|(key, _)| key.starts_with(ASSESSMENT_PREFIX)).collect();
        let is_large = READ_AT_ONCE < records.iter().map(|(_, text)| text.length()).sum();
        let mut library = Self::default();
        for (key, text) in records {
            let id = key.strip_prefix(ASSESSMENT_PREFIX).unwrap_or_default();
            match if is_large { head(instrument, id, &text) } else { None } {
                Some(head) => library.assessments.insert_unread(instrument, head, Arc::new(text)),
                None => library.admit(instrument, key, text.whole()),
            }
        }
        library
    }

    /// Parses one record completely.
    fn admit(&mut self, instrument: &Instrument, key: String, text: String) {
        let id = key.strip_prefix(ASSESSMENT_PREFIX).unwrap_or_default();
        match decode(instrument, &text) {
            Ok(assessment) => self.assessments.insert(id, assessment),
            Err(error) => match decode_newer(instrument, &text) {
                Some(assessment) => {
                    self.assessments.insert(id, assessment);
                    self.newer.insert(id.to_owned(), text);
                }
                None => self.unreadable.push(Unreadable { key, text, error }),
            },
        }
    }

    /// Whether the record of this id has a readable head but turns out to be damaged further in.
    pub fn is_broken(&self, id: &str) -> bool {
        self.assessments.head(id).is_some() && self.assessments.get(id).is_none()
    }

    /// Moves such a record to the unreadable ones.
    pub fn set_aside(&mut self, instrument: &Instrument, id: &str) {
        let text = self.assessments.record(id).filter(|_| self.is_broken(id));
        if let Some(text) = text {
            self.assessments.remove(id);
            self.admit(instrument, assessment_key(id), text);
        }
    }

    /// Whether the record of this id is unreadable.
    pub fn is_unreadable(&self, id: &str) -> bool {
        let key = assessment_key(id);
        self.is_broken(id) || self.unreadable.iter().any(|record| record.key == key)
    }

    /// The record of an assessment, as it is in storage or would be written.
    pub fn record(&self, id: &str) -> Option<String> {
        let newer = || self.newer.get(id).cloned();
        let unchanged = || self.assessments.record(id);
        newer().or_else(unchanged).or_else(|| self.assessments.get(id).map(encode_compact))
    }

    /// The text under this key, if it is unreadable.
    pub fn unreadable_text(&self, key: &str) -> Option<String> {
        self.unreadable.iter().find(|record| record.key == key).map(|record| record.text.clone())
    }

    /// The assessments that this version of the app may write.
    pub fn readable(&self) -> impl Iterator<Item = &Head> {
        self.assessments.heads().filter(|one| !self.newer.contains_key(&one.id))
    }

    /// Every record by its key, as it is in storage or would be written.
    pub fn records(&self) -> Vec<(String, String)> {
        let own = self.assessments.heads().filter_map(|one| Some((assessment_key(&one.id), self.record(&one.id)?)));
        // From a newer version, and not even displayable in this one.
        let newer = self.newer.iter().filter(|(id, _)| self.assessments.head(id).is_none());
        let newer = newer.map(|(id, text)| (assessment_key(id), text.clone()));
        let unreadable = self.unreadable.iter().map(|record| (record.key.clone(), record.text.clone()));
        own.chain(newer).chain(unreadable).collect()
    }

    /// The records exported unchanged: newer or unreadable.
    pub fn raw(&self) -> impl Iterator<Item = &str> {
        self.newer.values().chain(self.unreadable.iter().map(|record| &record.text)).map(String::as_str)
    }

    /// The assessments per cluster, latest first; clusters by their latest change, latest first.
    pub fn clusters(&self) -> Vec<Vec<&Head>> {
        let by_cluster =
            |left: &&Head, right: &&Head| left.cluster.cmp(&right.cluster).then_with(|| later(left, right));
        let heads = sorted_by(self.assessments.heads(), by_cluster);
        let clusters = heads.chunk_by(|left, right| left.cluster == right.cluster).map(<[_]>::to_vec);
        let dated = clusters.map(|cluster| {
            let changed = cluster.iter().map(|one| one.changed.as_deref());
            (changed.max().flatten(), cluster)
        });
        let sorted = sorted_by(dated, |(left, _), (right, _)| right.cmp(left));
        sorted.into_iter().map(|(_, cluster)| cluster).collect()
    }

    /// The assessments of one cluster: the latest first, by date, and by last change on the same day.
    pub fn of_cluster(&self, cluster: &str) -> Vec<&Head> {
        sorted_by(self.assessments.heads().filter(|one| one.cluster == cluster), |left, right| later(left, right))
    }

    /// The previous assessment of the same cluster: by date, and by last change on the same day.
    pub fn previous(&self, assessment: &Assessment) -> Option<&Assessment> {
        fn at(one: &Head) -> (Option<Date>, Option<&str>, &str) {
            (one.date, one.changed.as_deref(), &one.id)
        }
        let own = Head::of(assessment);
        let same = self.assessments.heads().filter(|one| one.cluster == own.cluster);
        let latest = same.filter(|one| at(one) < at(&own)).max_by_key(|one| at(one))?;
        self.assessments.get(&latest.id)
    }
}

/// The head of the record under this id.
fn head(instrument: &Instrument, id: &str, text: &impl RecordText) -> Option<Head> {
    let start = text.start(Head::END).and_then(|start| Head::at_start(instrument, id, &start));
    start.or_else(|| Head::read(instrument, id, &text.whole()))
}

/// The later first: by date, and by last change on the same day.
fn later(left: &Head, right: &Head) -> Ordering {
    (right.date, right.changed.as_deref()).cmp(&(left.date, left.changed.as_deref()))
}
