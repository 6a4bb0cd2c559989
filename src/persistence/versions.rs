//! Earlier versions of an assessment or a plan, one row each: mostly a diff that leads back from the version that follows.

use json_patch::Patch;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::old_difference::applied;
use super::stored;
use super::versioned::Versioned;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Instrument;
use crate::domain::ordering::sorted_by;

/// One revision in this many is stored whole, which limits how many versions a lost row takes with it.
const WHOLE_EVERY: u64 = 16;

/// An earlier version.
#[derive(Clone, Debug, PartialEq)]
pub struct Version<T = Assessment> {
    /// Its revision; with the record's id it is the key of its row.
    pub revision: u64,
    /// When it was created, as an ISO 8601 instant.
    pub changed: Option<String>,
    /// The assessment or plan at that time.
    pub state: T,
}

/// A row as it is stored.
#[derive(Serialize, Deserialize)]
struct Row {
    changed: Option<String>,
    /// The checksum of the version's file.
    sum: u32,
    #[serde(flatten)]
    state: State,
}

/// How a row stores a version. Rows have no tag, so each way has a key of its own.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum State {
    /// The whole file.
    Whole { file: Value },
    /// The JSON Patch (RFC 6902) that turns the file of revision `next` into this one.
    Patched { next: u64, patch: Patch },
    /// The same in the format from before JSON Patch.
    Differing { next: u64, difference: Value },
}

/// The row to store for `before` when it is replaced by `after`, or deleted: a patch that leads back from `after`, or the whole
/// file if that is shorter, for every sixteenth revision, and for deletions.
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
pub fn row<T: Versioned>(before: &T, after: Option<&T>) -> String {
    let file = before.file();
    let sum = sum(SEED, &file);
    let row = |state| stored::text(&Row { changed: before.changed(), sum, state });
    let leads_back = after.filter(|_| !before.revision().is_multiple_of(WHOLE_EVERY)).map(|after| {
        // The row stores this version's revision and time beside the patch.
        let patch = json_patch::diff(&after.dated(before.revision(), before.changed()), &file);
        row(State::Patched { next: after.revision(), patch })
    });
    let whole = row(State::Whole { file });
    leads_back.filter(|short| short.len() <= whole.len()).unwrap_or(whole)
}

/// The initial value of a checksum.
const SEED: u32 = 0x811c_9dc5;

/// A checksum over every value together with the keys above it, to detect damaged or foreign files. It does not depend on the
/// order of keys.
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

/// FNV-1a with the finaliser of `MurmurHash3`, so that sums of it do not cancel out.
fn mixed(above: u32, text: &str) -> u32 {
    let hash = text.bytes().fold(above, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let hash = (hash ^ (hash >> 16)).wrapping_mul(0x85eb_ca6b);
    let hash = (hash ^ (hash >> 13)).wrapping_mul(0xc2b2_ae35);
    hash ^ (hash >> 16)
}

/// All versions before `now` that the rows give, in any order, newest first; all versions if the assessment was deleted (`now`
/// is `None`). A row that is unreadable or does not lead back from the version after it is skipped, with those before it up to
/// the next whole one: every version returned is correct.
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
/// assert_eq!(versions(&instrument, Some(&now), &rows)[0].state, before);
/// assert!(versions(&instrument, None, &rows).is_empty(), "there is nothing to lead back from");
/// ```
pub fn versions(instrument: &Instrument, now: Option<&Assessment>, rows: &[(u64, String)]) -> Vec<Version> {
    versions_of(instrument, now, rows)
}

/// The same for a record of any kind.
pub(super) fn versions_of<T: Versioned>(
    context: &T::Context,
    now: Option<&T>,
    rows: &[(u64, String)],
) -> Vec<Version<T>> {
    let mut versions: Vec<Version<T>> = Vec::new();
    for (revision, text) in sorted_by(rows, |left, right| right.0.cmp(&left.0)) {
        let after = versions.last().map(|version| &version.state).or(now);
        if after.is_none_or(|after| *revision < after.revision())
            && let Some(state) = given_back(context, *revision, text, after)
        {
            versions.push(Version { revision: *revision, changed: state.changed(), state });
        }
    }
    versions
}

/// The version with this revision, from its row and the state after it.
fn given_back<T: Versioned>(context: &T::Context, revision: u64, text: &str, after: Option<&T>) -> Option<T> {
    let row: Row = stored::read(text)?;
    let next_file = |next| {
        let after = after.filter(|after| after.revision() == next)?;
        Some(after.dated(revision, row.changed.clone()))
    };
    let file = match row.state {
        State::Whole { file } => file,
        State::Patched { next, patch } => {
            let mut file = next_file(next)?;
            // A failed patch leaves the file half-patched; it is dropped.
            json_patch::patch_unsafe(&mut file, &patch).ok()?;
            file
        }
        State::Differing { next, difference } => applied(next_file(next)?, &difference)?,
    };
    if row.sum != sum(SEED, &file) {
        return None;
    }
    T::read(context, file).filter(|state| state.revision() == revision)
}
