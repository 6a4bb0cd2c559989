//! One action plan as a JSON file: what the app stores, and what a bundle holds.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::fault::FileError;
use super::formats::{PLAN, PLAN_VERSION};
use super::header::{format_of, version_of};
use super::json::{parse, typed, written};
use super::migration::{Step, migrated};
use crate::domain::assessment::{Date, Writers};
use crate::domain::plan::{Action, Content, Month, Output, OutputKey, Plan, Status, StepNumber, Target};

/// Migrations from each version to the next, oldest first.
const STEPS: [Step; PLAN_VERSION - 1] = [];

/// The key of the [`Writers`] in a stored record.
const WRITERS: &str = "writers";

/// A plan, ready to be serialised.
#[derive(Serialize)]
pub(super) struct WrittenPlan<'a> {
    format: &'static str,
    version: usize,
    #[serde(flatten)]
    plan: &'a Plan,
}

impl<'a> WrittenPlan<'a> {
    pub(super) fn of(plan: &'a Plan) -> Self {
        Self { format: PLAN, version: PLAN_VERSION, plan }
    }
}

/// The record of a plan, for storage.
#[derive(Serialize)]
struct Record<'a> {
    #[serde(flatten)]
    written: WrittenPlan<'a>,
    #[serde(skip_serializing_if = "Writers::is_empty")]
    writers: &'a Writers,
}

/// The content of a plan file of the current version, without format and version.
#[derive(Deserialize)]
struct PlanFile {
    cluster: String,
    name: Option<String>,
    revision: Option<u64>,
    changed: Option<String>,
    actions: Vec<ActionFile>,
    #[serde(default)]
    outputs: BTreeMap<OutputKey, Output>,
    #[serde(default)]
    targets: Vec<Target>,
    #[serde(flatten)]
    other: Map<String, Value>,
}

/// An action in a file. Every key is named here, as one read through `flatten` would be missing from the place of an
/// error.
#[derive(Deserialize)]
struct ActionFile {
    id: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    first_move: String,
    step: Option<StepNumber>,
    #[serde(default)]
    lead: String,
    #[serde(default)]
    output: String,
    due: Option<Month>,
    #[serde(default)]
    status: Status,
    closed: Option<Date>,
    #[serde(default)]
    note: String,
    #[serde(default)]
    indicators: Vec<String>,
    #[serde(default)]
    priority: bool,
    assessment: Option<String>,
    recommendation: Option<String>,
    #[serde(default)]
    alternatives: Vec<Content>,
    #[serde(flatten)]
    other: Map<String, Value>,
}

impl From<ActionFile> for Action {
    fn from(file: ActionFile) -> Self {
        let content = Content {
            title: file.title,
            first_move: file.first_move,
            step: file.step,
            lead: file.lead,
            output: file.output,
            due: file.due,
            status: file.status,
            closed: file.closed,
            note: file.note,
            indicators: file.indicators,
            is_priority: file.priority,
            other: file.other,
        };
        let ActionFile { id, assessment, recommendation, alternatives, .. } = file;
        Self { id, content, assessment, recommendation, alternatives }
    }
}

/// Decodes a plan file. Required: format, version, cluster, actions, and the id of each action. Unknown keys are kept
/// and written back by [`encode_plan`].
///
/// # Errors
/// The first error, with its place. Nothing is repaired: a file is either read completely or rejected.
///
/// ```
/// use dinamika::exchange::decode_plan;
/// let file = r#"{"format": "dinamika-plan", "version": 1, "cluster": "ceper", "actions": [{"id": "a", "due": "2027-03"}]}"#;
/// assert_eq!(decode_plan(file).expect("this is a plan").actions().len(), 1);
/// let error = decode_plan(&file.replace("2027-03", "2027-13")).expect_err("there is no such month");
/// assert_eq!(error.to_string(), r#"actions[0].due: "2027-13" is not a month of the form yyyy-mm"#);
/// ```
pub fn decode_plan(json: &str) -> Result<Plan, FileError> {
    decode_plan_value(parse(json)?)
}

/// Decodes a plan file that is already parsed as JSON.
///
/// # Errors
/// As [`decode_plan`].
pub fn decode_plan_value(file: Value) -> Result<Plan, FileError> {
    let file = typed(file)?;
    let version = version(&file)?;
    match usize::try_from(version) {
        Ok(from @ 1..=PLAN_VERSION) => read(file, |file| migrated(file, from, &STEPS)),
        _ if 0 < version => Err(FileError::NewerPlan(version)),
        _ => Err(FileError::NoSuchVersion(version)),
    }
}

/// Reads a file of a newer version as if it were of the current one, for display only: storing it would lose whatever
/// the newer version encodes differently. `None` if it does not fit, and for any other file.
///
/// ```
/// use dinamika::exchange::{decode_newer_plan, decode_plan};
/// let file = r#"{"format": "dinamika-plan", "version": 99, "cluster": "ceper", "actions": [], "mood": "good"}"#;
/// assert!(decode_plan(file).is_err());
/// assert!(decode_newer_plan(file).is_some_and(|plan| plan.cluster == "ceper"));
/// ```
pub fn decode_newer_plan(json: &str) -> Option<Plan> {
    let file = typed(parse(json).ok()?).ok()?;
    let is_newer = usize::try_from(version(&file).ok()?).is_ok_and(|version| PLAN_VERSION < version);
    if is_newer { read(file, |file| file).ok() } else { None }
}

/// Whether a text is the file of a plan, readable or not.
pub(super) fn is_plan(json: &str) -> bool {
    let format = || format_of(&typed(parse(json)?)?);
    json.contains(PLAN) && format().is_ok_and(|format| format == PLAN)
}

/// The version of a plan file.
fn version(file: &Map<String, Value>) -> Result<i64, FileError> {
    match format_of(file)? {
        format if format == PLAN => version_of(file),
        other => Err(FileError::Format(other)),
    }
}

/// Decodes everything but format and version.
fn read(
    mut file: Map<String, Value>,
    migrate: impl FnOnce(Map<String, Value>) -> Map<String, Value>,
) -> Result<Plan, FileError> {
    file.remove("format");
    file.remove("version");
    let mut file: PlanFile = typed(migrate(file))?;
    let mut plan = Plan::blank(file.cluster);
    plan.name = file.name;
    plan.revision = file.revision.unwrap_or_default();
    plan.changed = file.changed;
    // A different value under this key was not written by this app.
    let writers = file.other.remove(WRITERS).and_then(|writers| Writers::deserialize(writers).ok());
    plan.writers = writers.unwrap_or_default();
    plan.other = file.other;
    for action in file.actions.into_iter().map(Action::from) {
        if plan.action(&action.id).is_some() {
            return Err(FileError::SameAction(action.id));
        }
        plan.add(action);
    }
    for (key, output) in file.outputs {
        plan.deliver(key, |own| *own = output);
    }
    for target in file.targets {
        plan.join_target(target);
    }
    Ok(plan)
}

/// The plan as a file, before serialisation.
pub fn plan_value(plan: &Plan) -> Value {
    written(serde_json::to_value(WrittenPlan::of(plan)))
}

/// The plan as a file without white space, for storage.
pub fn encode_plan(plan: &Plan) -> String {
    written(serde_json::to_string(&Record { written: WrittenPlan::of(plan), writers: &plan.writers }))
}

/// What the plan says, without revision, time and writers: equal texts for plans that say the same.
///
/// ```
/// use dinamika::domain::plan::Plan;
/// use dinamika::exchange::plan_state;
/// let plan = Plan::blank("ceper".to_owned());
/// let mut later = plan.clone();
/// (later.revision, later.changed) = (7, Some("2027-03-01T08:00:00.000Z".to_owned()));
/// assert_eq!(plan_state(&later), plan_state(&plan));
/// ```
pub fn plan_state(plan: &Plan) -> String {
    let mut said = plan.clone();
    (said.revision, said.changed, said.writers) = (0, None, Writers::default());
    encode_plan(&said)
}
