//! One assessment as a JSON file: what the app stores, what it downloads, and what `score` reads.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};
use thiserror::Error;

use super::json;
use crate::domain::assessment::{
    Answer, Assessment, ClusterProfile, Date, InstrumentReference, Participants, Refusal, Response,
};
use crate::domain::instrument::Instrument;

const FORMAT: &str = "dinamika-assessment";
const VERSION: u64 = 1;

/// Why a file is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FileError {
    /// Not JSON, or a field that is missing or of the wrong kind.
    #[error("{0}")]
    Malformed(String),
    /// Some other kind of file.
    #[error("format: \"{0}\" is not \"dinamika-assessment\"")]
    Format(String),
    /// Written by a newer version of the app.
    #[error("version: {0} is newer than 1, the one that can be read")]
    NewerVersion(u64),
    /// A version that never was.
    #[error("version: there is no version {0}")]
    NoSuchVersion(u64),
    /// Another instrument, or another version of it.
    #[error("instrument: \"{id}\" version \"{version}\" is not the one in use")]
    OtherInstrument {
        /// The id in the file.
        id: String,
        /// The version in the file.
        version: String,
    },
    /// More than one of level, unknown and not applicable.
    #[error("responses.{0}: holds more than one of level, unknown and not_applicable")]
    TwoAnswers(String),
    /// An answer that cannot be given.
    #[error("responses.{id}: {refusal}")]
    Response {
        /// The indicator.
        id: String,
        /// What is wrong with it.
        refusal: Refusal,
    },
}

#[derive(Deserialize)]
struct Header {
    format: String,
    version: Option<u64>,
}

#[derive(Serialize, Deserialize)]
struct AssessmentFile {
    format: String,
    version: u64,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    id: String,
    #[serde(default)]
    revision: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    changed: Option<String>,
    instrument: InstrumentReference,
    #[serde(default)]
    cluster: ClusterProfile,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    facilitator: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    participants: Vec<Participants>,
    #[serde(deserialize_with = "each_once")]
    responses: BTreeMap<String, ResponseFile>,
    #[serde(flatten)]
    other: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
struct ResponseFile {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    level: Option<i64>,
    #[serde(default, skip_serializing_if = "is_false")]
    unknown: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    not_applicable: bool,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    evidence: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(flatten)]
    other: Map<String, Value>,
}

/// An indicator that stands twice would lose its first answer without a word.
fn each_once<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, ResponseFile>, D::Error> {
    struct EachOnce;
    impl<'de> Visitor<'de> for EachOnce {
        type Value = BTreeMap<String, ResponseFile>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("a map of responses")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut responses = BTreeMap::new();
            while let Some((id, response)) = map.next_entry::<String, _>()? {
                if responses.insert(id.clone(), response).is_some() {
                    return Err(A::Error::custom(format_args!("responses.{id} stands twice")));
                }
            }
            Ok(responses)
        }
    }
    deserializer.deserialize_map(EachOnce)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// Reads an assessment file for `instrument`. Required: format, version, the instrument's id and version, responses.
/// Keys it does not know are kept and written back by [`encode`].
///
/// # Errors
/// The first fault, with its place. Nothing is repaired: a file is either read whole or refused.
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
    let json = json.trim_start_matches('\u{feff}');
    let malformed = |error: serde_json::Error| FileError::Malformed(error.to_string());
    // First what it is: another kind of file, or a newer one, has other keys.
    let header: Header = serde_json::from_str(json).map_err(malformed)?;
    if header.format != FORMAT {
        return Err(FileError::Format(header.format));
    }
    match header.version {
        // Without one, the whole file is read for its first fault.
        Some(VERSION) | None => {}
        Some(version) if VERSION < version => return Err(FileError::NewerVersion(version)),
        Some(version) => return Err(FileError::NoSuchVersion(version)),
    }
    let file: AssessmentFile = serde_json::from_str(json).map_err(malformed)?;
    if file.instrument.id != instrument.id || file.instrument.version != instrument.version {
        return Err(FileError::OtherInstrument { id: file.instrument.id, version: file.instrument.version });
    }
    let mut assessment = Assessment::blank(file.id, file.instrument, file.cluster);
    assessment.revision = file.revision;
    assessment.changed = file.changed;
    assessment.date = file.date;
    assessment.facilitator = file.facilitator;
    assessment.participants = file.participants;
    assessment.other = file.other;
    for (id, response) in file.responses {
        let answer = answer(instrument, &id, &response)?;
        let ResponseFile { evidence, note, other, .. } = response;
        assessment
            .respond(instrument, &id, Response { answer, evidence, note, other })
            .map_err(|refusal| FileError::Response { id, refusal })?;
    }
    Ok(assessment)
}

fn answer(instrument: &Instrument, id: &str, file: &ResponseFile) -> Result<Answer, FileError> {
    match (file.level, file.unknown, file.not_applicable) {
        (None, false, false) => Ok(Answer::Unanswered),
        (None, true, false) => Ok(Answer::Unknown),
        (None, false, true) => Ok(Answer::NotApplicable),
        (Some(number), false, false) => {
            let level = u8::try_from(number).ok().and_then(|numeral| instrument.scale.level(numeral));
            let refused = || FileError::Response { id: id.to_owned(), refusal: Refusal::OffScale(number) };
            level.map(Answer::Level).ok_or_else(refused)
        }
        _ => Err(FileError::TwoAnswers(id.to_owned())),
    }
}

fn file(assessment: &Assessment) -> AssessmentFile {
    let responses = assessment.responses().map(|(id, response)| (id.to_string(), response_file(response)));
    AssessmentFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        id: assessment.id.clone(),
        revision: assessment.revision,
        changed: assessment.changed.clone(),
        instrument: assessment.instrument.clone(),
        cluster: assessment.cluster.clone(),
        date: assessment.date,
        facilitator: assessment.facilitator.clone(),
        participants: assessment.participants.clone(),
        responses: responses.collect(),
        other: assessment.other.clone(),
    }
}

fn response_file(response: &Response) -> ResponseFile {
    ResponseFile {
        level: response.answer.level().map(|level| i64::from(level.numeral())),
        unknown: response.answer == Answer::Unknown,
        not_applicable: response.answer == Answer::NotApplicable,
        evidence: response.evidence.clone(),
        note: response.note.clone(),
        other: response.other.clone(),
    }
}

/// The assessment as a file for people: indented.
pub fn encode(assessment: &Assessment) -> String {
    json::indented(&file(assessment))
}

/// The assessment as a file without white space, for storage.
pub fn encode_compact(assessment: &Assessment) -> String {
    json::compact(&file(assessment))
}
