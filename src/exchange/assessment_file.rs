//! One assessment as a JSON file: what the app stores, what it downloads, and what `score` reads.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::fault::FileError;
use super::formats::{ASSESSMENT, VERSION};
use super::hand_in::Rater;
use super::header::{format_of, version_of};
use super::json::{parse, typed, written};
use super::migration::{Step, migrated};
use super::response_file::{Admission, ResponseFile};
use crate::domain::assessment::{Assessment, ClusterProfile, Date, InstrumentReference, Participants, Writers};
use crate::domain::instrument::Instrument;

/// Migrations from each version to the next, oldest first.
const STEPS: [Step; VERSION - 1] = [];

/// The key of the [`Writers`] in a stored record.
const WRITERS: &str = "writers";

/// An assessment, ready to be serialised.
#[derive(Serialize)]
pub(super) struct Written<'a> {
    format: &'static str,
    version: usize,
    #[serde(flatten)]
    assessment: &'a Assessment,
}

impl<'a> Written<'a> {
    pub(super) fn of(assessment: &'a Assessment) -> Self {
        Self { format: ASSESSMENT, version: VERSION, assessment }
    }
}

/// The record of an assessment, for storage.
#[derive(Serialize)]
struct Record<'a> {
    #[serde(flatten)]
    written: Written<'a>,
    #[serde(skip_serializing_if = "Writers::is_empty")]
    writers: &'a Writers,
}

/// The content of an assessment file of the current version, without format and version.
#[derive(Deserialize)]
struct AssessmentFile {
    id: Option<String>,
    revision: Option<u64>,
    changed: Option<String>,
    instrument: InstrumentReference,
    cluster: Option<ClusterProfile>,
    date: Option<Date>,
    facilitator: Option<String>,
    participants: Option<Vec<Participants>>,
    responses: BTreeMap<String, ResponseFile>,
    #[serde(flatten)]
    other: Map<String, Value>,
}

/// The only key read from a file for another instrument.
#[derive(Deserialize)]
struct Reference {
    instrument: InstrumentReference,
}

/// Decodes an assessment file for `instrument` or for a previous version of it; the latter is [updated](Assessment::updated).
/// Required: format, version, the instrument's id and version, responses. Unknown keys are kept and written back by [`encode`].
///
/// # Errors
/// The first error, with its place. Nothing is repaired: a file is either read completely or rejected.
///
/// ```
/// use dinamika::{domain::instrument::{Instrument, STANDARD}, exchange::decode};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let file = format!(
///     r#"{{"format": "dinamika-assessment", "version": 1, "responses": {{"SP1": {{"level": 1}}}},
///         "instrument": {{"id": "{}", "version": "{}"}}}}"#,
///     instrument.id, instrument.version
/// );
/// assert!(decode(&instrument, &file).is_ok());
/// assert!(decode(&instrument, &file.replace("\"level\": 1", "\"level\": 9")).is_err());
/// ```
pub fn decode(instrument: &Instrument, json: &str) -> Result<Assessment, FileError> {
    decode_value(instrument, parse(json)?)
}

/// Decodes a file that is already parsed as JSON.
///
/// # Errors
/// As [`decode`].
pub fn decode_value(instrument: &Instrument, file: Value) -> Result<Assessment, FileError> {
    let file = typed(file)?;
    let version = version(&file)?;
    match usize::try_from(version) {
        Ok(from @ 1..=VERSION) => read(instrument, file, |file| migrated(file, from, &STEPS)),
        _ if 0 < version => Err(FileError::NewerVersion(version)),
        _ => Err(FileError::NoSuchVersion(version)),
    }
}

/// Reads a file of a newer version as if it were of the current one, for display only: storing it would lose whatever the newer
/// version encodes differently. `None` if it does not fit, and for any other file.
///
/// ```
/// use dinamika::{domain::instrument::{Instrument, STANDARD}, exchange::{decode, decode_newer}};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let file = format!(
///     r#"{{"format": "dinamika-assessment", "version": 99, "responses": {{"SP1": {{"level": 1}}}}, "mood": "good",
///         "instrument": {{"id": "{}", "version": "{}"}}}}"#,
///     instrument.id, instrument.version
/// );
/// assert!(decode(&instrument, &file).is_err());
/// assert!(decode_newer(&instrument, &file).is_some_and(|assessment| assessment.responses().count() == 1));
/// ```
pub fn decode_newer(instrument: &Instrument, json: &str) -> Option<Assessment> {
    let file = typed(parse(json).ok()?).ok()?;
    let is_newer = usize::try_from(version(&file).ok()?).is_ok_and(|version| VERSION < version);
    if is_newer { read(instrument, file, |file| file).ok() } else { None }
}

/// The version of an assessment file.
fn version(file: &Map<String, Value>) -> Result<i64, FileError> {
    match format_of(file)? {
        format if format == ASSESSMENT => version_of(file),
        other => Err(FileError::Format(other)),
    }
}

/// Decodes everything but format and version.
fn read(
    instrument: &Instrument,
    mut file: Map<String, Value>,
    migrate: impl FnOnce(Map<String, Value>) -> Map<String, Value>,
) -> Result<Assessment, FileError> {
    file.remove("format");
    file.remove("version");
    let file = migrate(file);
    let Reference { instrument: InstrumentReference { id, version, .. } } = typed(&file)?;
    let previous = instrument.previous(&version).filter(|_| id == instrument.id);
    if previous.is_none() && (id != instrument.id || version != instrument.version) {
        return Err(FileError::OtherInstrument { id, version });
    }
    let mut file: AssessmentFile = typed(file)?;
    let cluster = file.cluster.unwrap_or_default();
    let mut assessment = Assessment::blank(file.id.unwrap_or_default(), file.instrument, cluster);
    assessment.revision = file.revision.unwrap_or_default();
    assessment.changed = file.changed;
    assessment.date = file.date;
    assessment.facilitator = file.facilitator;
    assessment.participants = file.participants.unwrap_or_default();
    // A different value under this key was not written by this app.
    let writers = file.other.remove(WRITERS).and_then(|writers| Writers::deserialize(writers).ok());
    assessment.writers = writers.unwrap_or_default();
    assessment.other = file.other;
    for (id, response) in file.responses {
        let admission = Admission { instrument, id: &id };
        let response = admission.response(response)?;
        assessment.respond_in(instrument, previous, &id, response).map_err(|refusal| admission.refused(refusal))?;
    }
    Ok(assessment.updated(instrument))
}

/// The assessment as a file, before serialisation: its [origin](Assessment::origin), if it has not been changed since.
pub fn file_value(assessment: &Assessment) -> Value {
    written(serde_json::to_value(Written::of(assessment.origin())))
}

/// Encodes the assessment as an indented file without the [rater](Rater::withdraw).
pub fn encode(assessment: &Assessment) -> String {
    written(serde_json::to_string_pretty(&Written::of(&shared(assessment))))
}

/// The assessment as exported: without the rater, since whoever opens the file is someone else.
pub(super) fn shared(assessment: &Assessment) -> Assessment {
    let mut shared = assessment.clone().without_origin();
    shared.writers = Writers::default();
    Rater::withdraw(&mut shared);
    shared
}

/// The assessment as a file without white space, for storage: its [origin](Assessment::origin), if it has not been changed since.
pub fn encode_compact(assessment: &Assessment) -> String {
    let record = Record { written: Written::of(assessment.origin()), writers: &assessment.writers };
    written(serde_json::to_string(&record))
}
