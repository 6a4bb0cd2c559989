//! Earlier states of an assessment: a row each, most of them as what leads back from the state that came after.

use json_patch::Patch;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::old_difference::applied;
use super::stored;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::domain::ordering::sorted_by;
use crate::exchange::{decode_value, file_value};

/// One revision of so many is kept whole: where a row is lost, few others are lost with it.
const WHOLE_EVERY: u64 = 16;

/// An earlier state.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Its revision, with the id of the assessment the key of its row.
    pub revision: u64,
    /// When it came about, as an ISO 8601 instant.
    pub changed: Option<String>,
    /// The assessment as it was.
    pub assessment: Assessment,
}

/// A row as it is stored.
#[derive(Serialize, Deserialize)]
struct Row {
    changed: Option<String>,
    /// The checksum of the file of the state.
    sum: u32,
    #[serde(flatten)]
    state: State,
}

/// The ways in which a row holds a state. Each has a key of its own: rows have no tag.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum State {
    /// The whole file.
    Whole { file: Value },
    /// The JSON Patch (RFC 6902) that makes it of the file of revision `next`.
    Patched { next: u64, patch: Patch },
    /// The same as it was written before there were patches.
    Differing { next: u64, difference: Value },
}

/// The row to keep for the state `before` when it gives way to `after`, or to nothing: it leads back from `after`, or holds
/// the whole where that is shorter, for every sixteenth revision, and for what was deleted.
///
/// ```
/// use dinamika::domain::assessment::Answer;
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::exchange::decode;
/// use dinamika::persistence::row;
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let file = format!(
///     r#"{{"format": "dinamika-assessment", "version": 1, "revision": 1, "responses": {{"SP1": {{"level": 1}}}},
///         "instrument": {{"id": "{}", "version": "{}"}}}}"#,
///     instrument.id, instrument.version
/// );
/// let before = decode(&instrument, &file).expect("this is a file");
/// let mut after = before.clone();
/// after.revision = 2;
/// after.answer(&instrument, "SP1", Answer::Unknown).expect("this can be answered");
/// let row = row(&before, Some(&after));
/// assert!(row.contains(r#"{"op":"add","path":"/responses/SP1/level","value":1}"#));
/// assert!(row.contains(r#"{"op":"remove","path":"/responses/SP1/unknown"}"#));
/// ```
pub fn row(before: &Assessment, after: Option<&Assessment>) -> String {
    let file = file_value(before);
    let sum = sum(SEED, &file);
    let row = |state| stored::text(&Row { changed: before.changed.clone(), sum, state });
    let leads_back = after.filter(|_| !before.revision.is_multiple_of(WHOLE_EVERY)).map(|after| {
        let patch = json_patch::diff(&dated(after, before.revision, before.changed.clone()), &file);
        row(State::Patched { next: after.revision, patch })
    });
    let whole = row(State::Whole { file });
    leads_back.filter(|short| short.len() <= whole.len()).unwrap_or(whole)
}

/// The file of a state, with the revision and the time of the one before: a row says these beside the patch.
fn dated(after: &Assessment, revision: u64, changed: Option<String>) -> Value {
    let mut file = after.clone();
    (file.revision, file.changed) = (revision, changed);
    file_value(&file)
}

/// Where the sum of a file begins.
const SEED: u32 = 0x811c_9dc5;

/// What tells a file from all others that damage or another page of the app could put in its place: of every value, with the
/// keys above it. The same in whatever order keys are.
fn sum(above: u32, value: &Value) -> u32 {
    match value {
        Value::Object(object) => {
            let entries = object.iter().map(|(key, value)| sum(mixed(above, key), value));
            entries.fold(mixed(above, "{"), u32::wrapping_add)
        }
        Value::Array(values) => mixed(values.iter().fold(mixed(above, "["), sum), "]"),
        _ => mixed(above, &value.to_string()),
    }
}

/// FNV-1a, and then what `MurmurHash3` ends with: sums of it do not cancel out.
fn mixed(above: u32, text: &str) -> u32 {
    let hash = text.bytes().fold(above, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let hash = (hash ^ (hash >> 16)).wrapping_mul(0x85eb_ca6b);
    let hash = (hash ^ (hash >> 13)).wrapping_mul(0xc2b2_ae35);
    hash ^ (hash >> 16)
}

/// Every state before `now` that the rows give back, in whatever order they are, the newest first; all states where the
/// assessment was deleted and is nothing now. A row that cannot be read, or does not lead back from the state after it, is
/// passed over, and with it those before it up to the next that holds the whole: what is given back is as it was.
///
/// ```
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::exchange::decode;
/// use dinamika::persistence::{row, versions};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let file = format!(
///     r#"{{"format": "dinamika-assessment", "version": 1, "revision": 1, "facilitator": "Sri", "responses": {{}},
///         "instrument": {{"id": "{}", "version": "{}"}}}}"#,
///     instrument.id, instrument.version
/// );
/// let before = decode(&instrument, &file).expect("this is a file");
/// let mut now = before.clone();
/// (now.revision, now.facilitator) = (2, None);
/// let rows = [(1, row(&before, Some(&now)))];
/// assert_eq!(versions(&instrument, Some(&now), &rows)[0].assessment, before);
/// assert!(versions(&instrument, None, &rows).is_empty(), "there is nothing to lead back from");
/// ```
pub fn versions(instrument: &Instrument, now: Option<&Assessment>, rows: &[(u64, String)]) -> Vec<Version> {
    let mut versions: Vec<Version> = Vec::new();
    for (revision, text) in sorted_by(rows, |left, right| right.0.cmp(&left.0)) {
        let after = versions.last().map(|version| &version.assessment).or(now);
        if after.is_none_or(|after| *revision < after.revision)
            && let Some(assessment) = given_back(instrument, *revision, text, after)
        {
            versions.push(Version { revision: *revision, changed: assessment.changed.clone(), assessment });
        }
    }
    versions
}

/// The state with this revision, of its row and the state after it.
fn given_back(instrument: &Instrument, revision: u64, text: &str, after: Option<&Assessment>) -> Option<Assessment> {
    let row: Row = stored::read(text)?;
    let next_file = |next| {
        let after = after.filter(|after| after.revision == next)?;
        Some(dated(after, revision, row.changed.clone()))
    };
    let file = match row.state {
        State::Whole { file } => file,
        State::Patched { next, patch } => {
            let mut file = next_file(next)?;
            // It leaves half-patched what cannot be patched, and only that: nothing of it is used.
            json_patch::patch_unsafe(&mut file, &patch).ok()?;
            file
        }
        State::Differing { next, difference } => applied(next_file(next)?, &difference)?,
    };
    if row.sum != sum(SEED, &file) {
        return None;
    }
    decode_value(instrument, file).ok().filter(|assessment| assessment.revision == revision)
}
