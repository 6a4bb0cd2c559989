//! Several assessments in one JSON file.

use serde_json::{Map, Value};

use super::FileError;
use super::assessment_file::{file_value, put};
use super::fields::{Fields, required};
use super::import::{Import, Kind, found};
use super::parse;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;

/// What a bundle says it is.
pub(super) const FORMAT: &str = "dinamika-bundle";

/// The version of bundles.
pub(super) const VERSION: i64 = 1;

/// The assessments as one file, `made` at this ISO 8601 instant. `raw` are records that this version of the app cannot read:
/// they go along word for word. The manifest, which names the files in their order, comes last: a file that was cut short
/// anywhere has lost of it.
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
    let mut unread: Vec<Value> = raw.iter().map(|text| (*text).into()).collect();
    let (mut manifest, mut files) = (Vec::new(), Vec::new());
    for assessment in assessments {
        let file = file_value(assessment);
        let text = file.to_string();
        // Here it stands two floors deeper. One that can only be read alone would make the whole bundle unreadable.
        if parse(&format!("[[{text}]]")).is_ok() {
            manifest.push(entry(assessment));
            files.push(file);
        } else {
            unread.push(text.into());
        }
    }
    let mut bundle = Map::new();
    put(&mut bundle, "format", Some(FORMAT));
    put(&mut bundle, "version", Some(VERSION));
    put(&mut bundle, "made", Some(made));
    put(&mut bundle, "unread", (!unread.is_empty()).then_some(unread));
    put(&mut bundle, "assessments", Some(files));
    put(&mut bundle, "manifest", Some(manifest));
    Value::Object(bundle).to_string()
}

/// What the manifest says of one assessment.
fn entry(assessment: &Assessment) -> Value {
    let mut entry = Map::new();
    put(&mut entry, "id", Some(assessment.id.as_str()));
    put(&mut entry, "cluster", assessment.cluster.name.as_deref());
    put(&mut entry, "date", assessment.date.map(|date| date.to_string()));
    put(&mut entry, "revision", Some(assessment.revision));
    entry.into()
}

/// Reads a bundle, of which the format has been read. What stands among the unread and can be read by now is read.
pub(super) fn read(instrument: &Instrument, mut bundle: Fields) -> Result<Import, FileError> {
    let version = bundle.whole("version")?;
    match required(&bundle, "version", version)? {
        VERSION => {}
        version if VERSION < version => return Err(FileError::NewerBundle(version)),
        version => return Err(FileError::NoSuchVersion(version)),
    }
    let (files, unread) = (bundle.list("assessments")?, bundle.list("unread")?);
    let manifest = bundle.take("manifest");
    let named = manifest.as_ref().and_then(Value::as_array);
    let is_complete = named.is_some_and(|named| ids(named).eq(ids(&files)));
    let texts = files.iter().map(Value::to_string).chain(unread.into_iter().map(text));
    let found = texts.enumerate().map(|(place, text)| found(instrument, place, text)).collect();
    Ok(Import { kind: Kind::Bundle, found, is_complete })
}

/// The ids that files or the entries of a manifest give.
fn ids(values: &[Value]) -> impl Iterator<Item = &str> {
    values.iter().map(|value| value.get("id").and_then(Value::as_str).unwrap_or_default())
}

fn text(value: Value) -> String {
    if let Value::String(text) = value { text } else { value.to_string() }
}
