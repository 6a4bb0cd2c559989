//! Several assessments and plans in one JSON file.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::assessment_file::{Written, encode_compact, shared};
use super::fault::FileError;
use super::formats::{BUNDLE, BUNDLE_VERSION};
use super::found::{Content, Kind, Opened, Part};
use super::header::version_of;
use super::json::{parse, typed, written};
use super::migration::{Step, migrated};
use super::plan_file::{WrittenPlan, encode_plan, is_plan};
use crate::domain::assessment::{Assessment, Date, Writers};
use crate::domain::plan::Plan;

/// Migrations from each version to the next, oldest first.
const STEPS: [Step; BUNDLE_VERSION - 1] = [with_plans];

/// From version 1, which had no plans.
fn with_plans(mut file: Map<String, Value>) -> Map<String, Value> {
    file.insert("plans".to_owned(), Vec::<Value>::new().into());
    file
}

/// A bundle, ready to be serialised. The manifest comes last, so a truncated file is missing part of it.
#[derive(Serialize)]
struct Bundle<'a> {
    format: &'static str,
    version: usize,
    made: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unread: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    plans: Vec<WrittenPlan<'a>>,
    assessments: Vec<Written<'a>>,
    manifest: Vec<Entry<'a>>,
}

/// The manifest's entry for one assessment or plan.
#[derive(Serialize)]
struct Entry<'a> {
    /// The id of the assessment.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    /// The id of the cluster whose plan it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<&'a str>,
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
    plans: Option<Vec<Value>>,
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
    plans: Vec<Plan>,
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

    /// Adds a plan.
    pub fn add_plan(&mut self, plan: &Plan) {
        let mut shared = plan.clone();
        shared.writers = Writers::default();
        let text = encode_plan(&shared);
        // As with assessments.
        if parse(&format!("[[{text}]]")).is_ok() { self.plans.push(shared) } else { self.deep.push(text) }
    }

    /// The file, as returned by [`encode_bundle`].
    pub fn encode(self, raw: &[&str], made: &str) -> String {
        written(serde_json::to_string(&Bundle {
            format: BUNDLE,
            version: BUNDLE_VERSION,
            made,
            unread: raw.iter().map(|text| (*text).to_owned()).chain(self.deep).collect(),
            plans: self.plans.iter().map(WrittenPlan::of).collect(),
            assessments: self.whole.iter().map(Written::of).collect(),
            manifest: self.whole.iter().map(Entry::of).chain(self.plans.iter().map(Entry::of_plan)).collect(),
        }))
    }
}

impl<'a> Entry<'a> {
    fn of(assessment: &'a Assessment) -> Self {
        let cluster = assessment.cluster.name.as_deref();
        let id = Some(assessment.id.as_str());
        Self { id, plan: None, cluster, date: assessment.date, revision: assessment.revision }
    }

    fn of_plan(plan: &'a Plan) -> Self {
        Self { id: None, plan: Some(&plan.cluster), cluster: plan.name.as_deref(), date: None, revision: plan.revision }
    }
}

/// Opens a bundle whose format is known. Unread entries that have become readable are read.
pub(super) fn open(mut file: Map<String, Value>) -> Result<Opened, FileError> {
    let version = version_of(&file)?;
    file.remove("version");
    let file = match usize::try_from(version) {
        Ok(from @ 1..=BUNDLE_VERSION) => migrated(file, from, &STEPS),
        _ if 0 < version => return Err(FileError::NewerBundle(version)),
        _ => return Err(FileError::NoSuchVersion(version)),
    };
    let BundleFile { assessments, plans, unread, manifest } = typed(file)?;
    let (files, plans) = (assessments.unwrap_or_default(), plans.unwrap_or_default());
    let unread = unread.unwrap_or_default().into_iter().map(|record| match record {
        Value::String(text) => Content::Text(text),
        other => Content::File(other),
    });
    let (unread_plans, unread): (Vec<Content>, Vec<Content>) = unread.partition(is_of_plan);
    let entries = manifest.as_array();
    let ids = |key: &'static str| {
        let id = move |entry: &Value| entry.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let is_of_kind = move |entry: &&Value| entry.get("plan").is_some() == (key == "plan");
        entries.map(|entries| entries.iter().filter(is_of_kind).map(id).collect())
    };
    let (named, named_plans) = (ids("id"), ids("plan"));
    let (own, own_plans) = (files.len(), plans.len());
    let part = |content| Part { id: None, content };
    let parts = files.into_iter().map(Content::File).chain(unread).map(part).collect();
    let plans = plans.into_iter().map(Content::File).chain(unread_plans).map(part).collect();
    Ok(Opened { named, own, plans, named_plans, own_plans, ..Opened::new(Kind::Bundle, parts) })
}

/// Whether an unread record is one of a plan.
fn is_of_plan(content: &Content) -> bool {
    match content {
        Content::Text(text) => is_plan(text),
        Content::File(_) | Content::NoText(..) => false,
    }
}
