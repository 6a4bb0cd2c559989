//! One assessment as a JSON file: what the app stores, what it downloads, and what `score` reads.

use serde_json::{Map, Value};

use super::FileError;
use super::fields::{Fields, malformed, required};
use super::group::{group_of, group_value};
use super::json::parse;
use super::migration::{Step, migrated};
use crate::domain::assessment::{
    Answer, Assessment, ClusterProfile, Date, InstrumentReference, Participants, Refusal, Response, Said,
};
use crate::domain::instrument::{Instrument, Level};

/// What the file of one assessment says it is.
pub(super) const FORMAT: &str = "dinamika-assessment";

/// The version in which assessment files are written today. To add one: raise this, add a step to `STEPS`, and keep a file
/// of it among the fixtures of the tests.
pub const VERSION: usize = 1;

/// From each version before to the one after it, the oldest first.
const STEPS: [Step; VERSION - 1] = [];

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
    decode_value(instrument, parse(json)?)
}

/// The same of a file that has been read as JSON already.
///
/// # Errors
/// As [`decode`].
pub fn decode_value(instrument: &Instrument, file: Value) -> Result<Assessment, FileError> {
    let mut file = Fields::of("", file)?;
    // First what it is: another kind of file, or a newer one, has other keys.
    let format = file.text("format")?;
    let format = required(&file, "format", format)?;
    if format != FORMAT {
        return Err(FileError::Format(format));
    }
    let version = file.whole("version")?;
    let version: i64 = required(&file, "version", version)?;
    match usize::try_from(version) {
        Ok(from @ 1..=VERSION) => read(instrument, migrated(file.rest(), from, &STEPS)),
        _ if 0 < version => Err(FileError::NewerVersion(version)),
        _ => Err(FileError::NoSuchVersion(version)),
    }
}

/// Reads a file of a newer version as if it were of today's, to be shown and never to be stored: what the newer version
/// writes in another way would be lost. Nothing where it does not fit, and nothing for any other file.
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
    let Err(FileError::NewerVersion(_)) = decode(instrument, json) else { return None };
    let mut file = Fields::of("", parse(json).ok()?).ok()?;
    file.take("format");
    file.take("version");
    read(instrument, file.rest()).ok()
}

/// Reads what stands beside format and version.
fn read(instrument: &Instrument, file: Map<String, Value>) -> Result<Assessment, FileError> {
    let mut file = Fields::of("", file.into())?;
    let reference = reference(&mut file)?;
    if reference.id != instrument.id || reference.version != instrument.version {
        return Err(FileError::OtherInstrument { id: reference.id, version: reference.version });
    }
    let id = file.text("id")?.unwrap_or_default();
    let mut assessment = Assessment::blank(id, reference, cluster(&mut file)?);
    assessment.revision = file.whole("revision")?.unwrap_or_default();
    assessment.changed = file.text("changed")?;
    assessment.date = date(&mut file)?;
    assessment.facilitator = file.text("facilitator")?;
    assessment.participants = participants(&mut file)?;
    let responses = file.take("responses");
    let responses = required(&file, "responses", responses)?;
    assessment.other = file.rest();
    for (id, response) in Fields::of("responses", responses)?.rest() {
        let response = response_of(instrument, &id, response)?;
        let refused = |refusal| FileError::Response { id: id.clone(), refusal };
        assessment.respond(instrument, &id, response).map_err(refused)?;
    }
    Ok(assessment)
}

fn reference(file: &mut Fields) -> Result<InstrumentReference, FileError> {
    let value = file.take("instrument");
    let mut fields = Fields::of("instrument", required(file, "instrument", value)?)?;
    let (id, version) = (fields.text("id")?, fields.text("version")?);
    Ok(InstrumentReference {
        id: required(&fields, "id", id)?,
        version: required(&fields, "version", version)?,
        hash: fields.text("hash")?,
        other: fields.rest(),
    })
}

fn cluster(file: &mut Fields) -> Result<ClusterProfile, FileError> {
    let Some(value) = file.take("cluster") else { return Ok(ClusterProfile::default()) };
    let mut fields = Fields::of("cluster", value)?;
    Ok(ClusterProfile {
        id: fields.text("id")?,
        name: fields.text("name")?,
        product: fields.text("product")?,
        district: fields.text("district")?,
        year_begun: fields.whole("year_begun")?,
        active_firms: fields.whole("active_firms")?,
        workers: fields.whole("workers")?,
        other: fields.rest(),
    })
}

fn date(file: &mut Fields) -> Result<Option<Date>, FileError> {
    let Some(text) = file.text("date")? else { return Ok(None) };
    let refused = || malformed("date", &text.clone().into(), "a date of the form yyyy-mm-dd");
    Date::parse(&text).map(Some).ok_or_else(refused)
}

fn participants(file: &mut Fields) -> Result<Vec<Participants>, FileError> {
    let entry = |mut fields: Fields| {
        let (role, count) = (fields.text("role")?, fields.whole("count")?);
        Ok(Participants {
            role: required(&fields, "role", role)?,
            count: required(&fields, "count", count)?,
            other: fields.rest(),
        })
    };
    file.entries("participants")?.into_iter().map(entry).collect()
}

fn response_of(instrument: &Instrument, id: &str, value: Value) -> Result<Response, FileError> {
    let mut fields = Fields::of(&format!("responses.{id}"), value)?;
    let Said { answer, evidence, note } = said(instrument, id, &mut fields)?;
    let alternatives = all_said(instrument, id, &mut fields, "alternatives")?;
    let group = group_of(instrument, id, &mut fields)?;
    Ok(Response { answer, evidence, note, alternatives, group, other: fields.rest() })
}

/// What was said in each entry of the list of a key.
pub(super) fn all_said(
    instrument: &Instrument,
    id: &str,
    fields: &mut Fields,
    key: &str,
) -> Result<Vec<Said>, FileError> {
    let entry = |mut entry: Fields| said(instrument, id, &mut entry);
    fields.entries(key)?.into_iter().map(entry).collect()
}

/// What was said to the indicator of this id.
pub(super) fn said(instrument: &Instrument, id: &str, fields: &mut Fields) -> Result<Said, FileError> {
    let level: Option<i64> = fields.whole("level")?;
    let answer = match (level, fields.flag("unknown")?, fields.flag("not_applicable")?) {
        (None, false, false) => Answer::Unanswered,
        (None, true, false) => Answer::Unknown,
        (None, false, true) => Answer::NotApplicable,
        (Some(number), false, false) => {
            let level = u8::try_from(number).ok().and_then(|numeral| instrument.scale.level(numeral));
            let refused = || FileError::Response { id: id.to_owned(), refusal: Refusal::OffScale(number) };
            Answer::Level(level.ok_or_else(refused)?)
        }
        _ => return Err(FileError::TwoAnswers(id.to_owned())),
    };
    let (evidence, note) = (fields.text("evidence")?.unwrap_or_default(), fields.text("note")?.unwrap_or_default());
    Ok(Said { answer, evidence, note })
}

/// Adds a key where there is something to say.
pub(super) fn put(map: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        map.insert(key.to_owned(), value.into());
    }
}

/// The text, if there is any.
pub(super) fn filled(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// The assessment as a file, before it is written.
pub fn file_value(assessment: &Assessment) -> Value {
    let mut file = assessment.other.clone();
    put(&mut file, "format", Some(FORMAT));
    put(&mut file, "version", Some(VERSION));
    put(&mut file, "id", filled(&assessment.id));
    put(&mut file, "revision", Some(assessment.revision));
    put(&mut file, "changed", assessment.changed.clone());
    put(&mut file, "instrument", Some(reference_value(&assessment.instrument)));
    put(&mut file, "cluster", Some(cluster_value(&assessment.cluster)));
    put(&mut file, "date", assessment.date.map(|date| date.to_string()));
    put(&mut file, "facilitator", assessment.facilitator.clone());
    put_list(&mut file, "participants", assessment.participants.iter().map(participants_value));
    let responses = assessment.responses().map(|(id, response)| (id.to_string(), response_value(response)));
    put(&mut file, "responses", Some(responses.collect::<Map<_, _>>()));
    file.into()
}

fn reference_value(reference: &InstrumentReference) -> Value {
    let mut map = reference.other.clone();
    put(&mut map, "id", Some(reference.id.as_str()));
    put(&mut map, "version", Some(reference.version.as_str()));
    put(&mut map, "hash", reference.hash.clone());
    map.into()
}

fn cluster_value(cluster: &ClusterProfile) -> Value {
    let mut map = cluster.other.clone();
    put(&mut map, "id", cluster.id.clone());
    put(&mut map, "name", cluster.name.clone());
    put(&mut map, "product", cluster.product.clone());
    put(&mut map, "district", cluster.district.clone());
    put(&mut map, "year_begun", cluster.year_begun);
    put(&mut map, "active_firms", cluster.active_firms);
    put(&mut map, "workers", cluster.workers);
    map.into()
}

fn participants_value(participants: &Participants) -> Value {
    let mut map = participants.other.clone();
    put(&mut map, "role", Some(participants.role.as_str()));
    put(&mut map, "count", Some(participants.count));
    map.into()
}

fn response_value(response: &Response) -> Value {
    let mut map = response.other.clone();
    put_said(&mut map, response.answer, &response.evidence, &response.note);
    put_list(&mut map, "alternatives", response.alternatives.iter().map(said_value));
    put(&mut map, "group", (!response.group.is_empty()).then(|| group_value(&response.group)));
    map.into()
}

pub(super) fn said_value(said: &Said) -> Value {
    let mut map = Map::new();
    put_said(&mut map, said.answer, &said.evidence, &said.note);
    map.into()
}

/// Adds a list where there is anything in it.
pub(super) fn put_list(map: &mut Map<String, Value>, key: &str, values: impl Iterator<Item = Value>) {
    let values: Vec<_> = values.collect();
    put(map, key, (!values.is_empty()).then_some(values));
}

fn put_said(map: &mut Map<String, Value>, answer: Answer, evidence: &str, note: &str) {
    put(map, "level", answer.level().map(Level::numeral));
    put(map, "unknown", (answer == Answer::Unknown).then_some(true));
    put(map, "not_applicable", (answer == Answer::NotApplicable).then_some(true));
    put(map, "evidence", filled(evidence));
    put(map, "note", filled(note));
}

/// The assessment as a file for people: indented.
pub fn encode(assessment: &Assessment) -> String {
    format!("{:#}", file_value(assessment))
}

/// The assessment as a file without white space, for storage.
pub fn encode_compact(assessment: &Assessment) -> String {
    file_value(assessment).to_string()
}
