//! Several assessments in one JSON file.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::assessment_file::{Written, encode_compact, shared};
use super::fault::FileError;
use super::formats::{BUNDLE, BUNDLE_VERSION};
use super::found::{Content, Kind, Opened, Part};
use super::header::version_of;
use super::json::{parse, typed, written};
use crate::domain::assessment::{Assessment, Date};

/// A bundle, ready to be serialised. The manifest comes last, so a truncated file is missing part of it.
#[derive(Serialize)]
struct Bundle<'a> {
    format: &'static str,
    version: i64,
    made: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unread: Vec<String>,
    assessments: Vec<Written<'a>>,
    manifest: Vec<Entry<'a>>,
}

/// The manifest's entry for one assessment.
#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cluster: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
    revision: u64,
}

/// A bundle as read. Its entries may be anything and are checked one by one.
#[derive(Deserialize)]
struct BundleFile {
    assessments: Option<Vec<Value>>,
    unread: Option<Vec<Value>>,
    #[serde(default)]
    manifest: Value,
}

/// The assessments as one file, `made` at this ISO 8601 instant. `raw` are records that this version of the app cannot read:
/// they are included unchanged. The manifest lists the files in order.
///
/// ```
/// use dinamika::{domain::instrument::{Instrument, STANDARD}, exchange::{encode_bundle, read_files}};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let file = encode_bundle(&[], &["not for this version"], "2026-11-24T08:00:00.000Z");
/// let import = read_files(&instrument, &file).expect("a bundle is read");
/// let texts = import.found.iter().filter_map(|found| found.content.as_ref().err()).map(|unread| unread.text.as_str());
/// assert_eq!(texts.collect::<Vec<_>>(), ["not for this version"]);
/// ```
pub fn encode_bundle(assessments: &[&Assessment], raw: &[&str], made: &str) -> String {
    let mut bundle = Bundling::default();
    for one in assessments {
        bundle.add(one);
    }
    bundle.encode(raw, made)
}

/// A bundle built in steps: thousands of assessments take seconds.
#[derive(Debug, Default)]
pub struct Bundling {
    whole: Vec<Assessment>,
    deep: Vec<String>,
}

impl Bundling {
    /// Adds an assessment.
    pub fn add(&mut self, assessment: &Assessment) {
        let shared = shared(assessment);
        let text = encode_compact(&shared);
        // In a bundle a file is nested two levels deeper. One that can only be read on its own would make the whole bundle
        // unreadable.
        if parse(&format!("[[{text}]]")).is_ok() { self.whole.push(shared) } else { self.deep.push(text) }
    }

    /// The file, as returned by [`encode_bundle`].
    pub fn encode(self, raw: &[&str], made: &str) -> String {
        written(serde_json::to_string(&Bundle {
            format: BUNDLE,
            version: BUNDLE_VERSION,
            made,
            unread: raw.iter().map(|text| (*text).to_owned()).chain(self.deep).collect(),
            assessments: self.whole.iter().map(Written::of).collect(),
            manifest: self.whole.iter().map(Entry::of).collect(),
        }))
    }
}

impl<'a> Entry<'a> {
    fn of(assessment: &'a Assessment) -> Self {
        let cluster = assessment.cluster.name.as_deref();
        Self { id: &assessment.id, cluster, date: assessment.date, revision: assessment.revision }
    }
}

/// Opens a bundle whose format is known. Unread entries that have become readable are read.
pub(super) fn open(file: Map<String, Value>) -> Result<Opened, FileError> {
    match version_of(&file)? {
        BUNDLE_VERSION => {}
        version if BUNDLE_VERSION < version => return Err(FileError::NewerBundle(version)),
        version => return Err(FileError::NoSuchVersion(version)),
    }
    let bundle: BundleFile = typed(file)?;
    let (files, unread) = (bundle.assessments.unwrap_or_default(), bundle.unread.unwrap_or_default());
    let id = |entry: &Value| entry.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let named = bundle.manifest.as_array().map(|entries| entries.iter().map(id).collect());
    let own = files.len();
    let unread = unread.into_iter().map(|record| match record {
        Value::String(text) => Content::Text(text),
        other => Content::File(other),
    });
    let contents = files.into_iter().map(Content::File).chain(unread);
    let parts = contents.map(|content| Part { id: None, content }).collect();
    Ok(Opened { named, own, ..Opened::new(Kind::Bundle, parts) })
}
