//! Every stored assessment, one record a key.

use litemap::LiteMap;

use super::Assessments;
use crate::domain::assessment::{Assessment, Date};
use crate::domain::instrument::Instrument;
use crate::domain::ordering::sorted_by;
pub use crate::exchange::ASSESSMENT_PREFIX;
use crate::exchange::{FileError, Head, decode, decode_newer, encode_compact};

/// The key, in the storage of one tab, of what can be undone there.
pub const HISTORY_KEY: &str = "dinamika/history";

/// What the key of a record begins with that could not be read and gave way to its copy on disk.
pub const ASIDE_PREFIX: &str = "dinamika/aside/";

/// What the key of a state begins with that gave way to another one and is not among the earlier versions yet.
pub const ROWLESS_PREFIX: &str = "dinamika/rowless/";

/// The key of what was downloaded last.
pub const EXPORTED_KEY: &str = "dinamika/exported";

/// The key of the settings.
pub const SETTINGS_KEY: &str = "dinamika/settings";

/// The key under which an assessment is stored.
pub fn assessment_key(id: &str) -> String {
    format!("{ASSESSMENT_PREFIX}{id}")
}

/// A key for a record of this id that could not be read, set aside at this instant.
pub fn aside_key(id: &str, at: &str) -> String {
    format!("{ASIDE_PREFIX}{id}/{at}")
}

/// The key of the state of this revision that is not among the earlier versions yet.
pub fn rowless_key(id: &str, revision: u64) -> String {
    format!("{ROWLESS_PREFIX}{id}/{revision}")
}

/// A record that could not be read. It stays in storage as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Its key.
    pub key: String,
    /// What stands there.
    pub text: String,
    /// Why it could not be read.
    pub error: FileError,
}

/// So many bytes of records are read whole at once, which takes no longer than a person notices. Of a larger library each
/// assessment is read when it is asked for.
const READ_AT_ONCE: usize = 256 << 10;

/// Every assessment by id, and what could not be read.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// The assessments.
    pub assessments: Assessments,
    /// Of those among them that a newer version of the app has written, the record itself. They can be looked at, and are
    /// never written.
    pub newer: LiteMap<String, String>,
    /// The records that could not be read.
    pub unreadable: Vec<Unreadable>,
}

impl Library {
    /// Reads the records. One that cannot be read is set aside and does not keep the others from being read. What stands deep
    /// in a record of a large library is read later: [`is_broken`](Library::is_broken) tells whether it cannot be.
    pub fn read(instrument: &'static Instrument, records: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut library = Self::default();
        let mut read = 0;
        for (key, text) in records {
            let Some(id) = key.strip_prefix(ASSESSMENT_PREFIX) else { continue };
            read += text.len();
            let later = || if READ_AT_ONCE < read { Head::read(instrument, id, &text) } else { None };
            match later() {
                Some(head) => library.assessments.insert_unread(instrument, head, text),
                None => library.admit(instrument, key, text),
            }
        }
        library
    }

    /// Reads one record whole.
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

    /// Whether the record of this id, which began well, turns out to be broken when it is read to its end.
    pub fn is_broken(&self, id: &str) -> bool {
        self.assessments.head(id).is_some() && self.assessments.get(id).is_none()
    }

    /// Sets aside such a record.
    pub fn set_aside(&mut self, instrument: &Instrument, id: &str) {
        let text = self.assessments.record(id).filter(|_| self.is_broken(id)).map(str::to_owned);
        if let Some(text) = text {
            self.assessments.remove(id);
            self.admit(instrument, assessment_key(id), text);
        }
    }

    /// Whether the record of this id cannot be read.
    pub fn is_unreadable(&self, id: &str) -> bool {
        let key = assessment_key(id);
        self.is_broken(id) || self.unreadable.iter().any(|record| record.key == key)
    }

    /// The record of an assessment, as it stands in storage or would be written there.
    pub fn record(&self, id: &str) -> Option<String> {
        let newer = || self.newer.get(id).cloned();
        let unchanged = || self.assessments.record(id).map(str::to_owned);
        newer().or_else(unchanged).or_else(|| self.assessments.get(id).map(encode_compact))
    }

    /// What stands under this key, if it cannot be read.
    pub fn unreadable_text(&self, key: &str) -> Option<String> {
        self.unreadable.iter().find(|record| record.key == key).map(|record| record.text.clone())
    }

    /// The assessments of this version of the app.
    pub fn readable(&self) -> impl Iterator<Item = &Head> {
        self.assessments.heads().filter(|one| !self.newer.contains_key(&one.id))
    }

    /// Every record by its key, as it stands in storage or would be written there.
    pub fn records(&self) -> Vec<(String, String)> {
        let own = self.assessments.heads().filter_map(|one| Some((assessment_key(&one.id), self.record(&one.id)?)));
        // What a newer version has written and this one cannot even show.
        let newer = self.newer.iter().filter(|(id, _)| self.assessments.head(id).is_none());
        let newer = newer.map(|(id, text)| (assessment_key(id), text.clone()));
        let unreadable = self.unreadable.iter().map(|record| (record.key.clone(), record.text.clone()));
        own.chain(newer).chain(unreadable).collect()
    }

    /// The records that go along as they are: of a newer version, or not to be read.
    pub fn raw(&self) -> impl Iterator<Item = &str> {
        self.newer.values().chain(self.unreadable.iter().map(|record| &record.text)).map(String::as_str)
    }

    /// The assessments of each cluster, the latest first; the clusters by their latest change, the latest first.
    pub fn clusters(&self) -> Vec<Vec<&Head>> {
        fn at(one: &Head) -> (Option<Date>, Option<&str>) {
            (one.date, one.changed.as_deref())
        }
        let latest_first =
            |left: &&Head, right: &&Head| left.cluster.cmp(&right.cluster).then_with(|| at(right).cmp(&at(left)));
        let heads = sorted_by(self.assessments.heads(), latest_first);
        let clusters = heads.chunk_by(|left, right| left.cluster == right.cluster).map(<[_]>::to_vec);
        let dated = clusters.map(|cluster| {
            let changed = cluster.iter().map(|one| one.changed.as_deref());
            (changed.max().flatten(), cluster)
        });
        let sorted = sorted_by(dated, |(left, _), (right, _)| right.cmp(left));
        sorted.into_iter().map(|(_, cluster)| cluster).collect()
    }

    /// The assessment of the same cluster that came before this one: by date, on the same day by its last change.
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
