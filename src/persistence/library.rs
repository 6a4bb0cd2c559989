//! Every stored assessment, one record a key.

use litemap::LiteMap;

use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::domain::ordering::sorted_by;
pub use crate::exchange::ASSESSMENT_PREFIX;
use crate::exchange::{FileError, decode, decode_newer};

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

/// Every assessment by id, and what could not be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// The assessments.
    pub assessments: LiteMap<String, Assessment>,
    /// Of those among them that a newer version of the app has written, the record itself. They can be looked at, and are
    /// never written.
    pub newer: LiteMap<String, String>,
    /// The records that could not be read.
    pub unreadable: Vec<Unreadable>,
}

impl Library {
    /// Reads the records. One that cannot be read is set aside and does not keep the others from being read.
    pub fn read(instrument: &Instrument, records: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut library = Self::default();
        for (key, text) in records {
            let Some(id) = key.strip_prefix(ASSESSMENT_PREFIX) else { continue };
            match decode(instrument, &text) {
                Ok(mut assessment) => {
                    id.clone_into(&mut assessment.id);
                    library.assessments.insert(id.to_owned(), assessment);
                }
                Err(error) => match decode_newer(instrument, &text) {
                    Some(mut assessment) => {
                        id.clone_into(&mut assessment.id);
                        library.assessments.insert(id.to_owned(), assessment);
                        library.newer.insert(id.to_owned(), text);
                    }
                    None => library.unreadable.push(Unreadable { key, text, error }),
                },
            }
        }
        library
    }

    /// What stands under this key, if it cannot be read.
    pub fn unreadable_text(&self, key: &str) -> Option<String> {
        self.unreadable.iter().find(|record| record.key == key).map(|record| record.text.clone())
    }

    /// The assessments of this version of the app.
    pub fn readable(&self) -> impl Iterator<Item = &Assessment> {
        self.assessments.values().filter(|one| !self.newer.contains_key(&one.id))
    }

    /// The records that go along as they are: of a newer version, or not to be read.
    pub fn raw(&self) -> impl Iterator<Item = &str> {
        self.newer.values().chain(self.unreadable.iter().map(|record| &record.text)).map(String::as_str)
    }

    /// The assessments of each cluster, the latest first; the clusters by their latest change, the latest first.
    pub fn clusters(&self) -> Vec<Vec<&Assessment>> {
        let latest_first = |left: &&Assessment, right: &&Assessment| {
            let at = |one: &Assessment| (one.date, one.changed.clone());
            cluster_id(left).cmp(cluster_id(right)).then_with(|| at(right).cmp(&at(left)))
        };
        let assessments = sorted_by(self.assessments.values(), latest_first);
        let clusters = assessments.chunk_by(|left, right| cluster_id(left) == cluster_id(right)).map(<[_]>::to_vec);
        let latest = |cluster: &[&Assessment]| cluster.iter().map(|one| one.changed.clone()).max();
        sorted_by(clusters, |left, right| latest(right).cmp(&latest(left)))
    }

    /// The assessment of the same cluster that came before this one: by date, on the same day by its last change.
    pub fn previous(&self, assessment: &Assessment) -> Option<&Assessment> {
        let same = self.assessments.values().filter(|one| cluster_id(one) == cluster_id(assessment));
        let at = |one: &Assessment| (one.date, one.changed.clone(), one.id.clone());
        same.filter(|one| at(one) < at(assessment)).max_by_key(|one| at(one))
    }
}

/// An assessment without a cluster id is a cluster of its own.
fn cluster_id(assessment: &Assessment) -> &str {
    assessment.cluster.id.as_deref().unwrap_or(&assessment.id)
}
