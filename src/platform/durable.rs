//! A second copy of every record, in `IndexedDB` with strict durability.
//!
//! Browsers write local storage to disk only about once a minute; a power cut loses the rest. The promises of the vendored
//! `durable.js` resolve once the data is on disk.

use js_sys::Array;
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};

use super::{promise, shell};

/// An earlier version of an assessment: its revision and its row.
pub type Row = (u64, String);

/// Stores `text` under `key`, and with it the version of assessment `id` that it replaces; returns whether both are on disk. A
/// record with a higher revision is not overwritten.
pub async fn put(key: &str, text: &str, id: &str, version: Option<&Row>) -> bool {
    let version = version.map_or(JsValue::UNDEFINED, |(revision, row)| {
        Array::of3(&id.into(), &number(*revision), &row.as_str().into()).into()
    });
    call("put", &[key.into(), text.into(), version]).await.and_then(|kept| kept.as_bool()).unwrap_or_default()
}

/// The disk did not answer, or the browser has no `IndexedDB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the disk does not answer")]
pub struct NoAnswer;

/// The record under `key`.
///
/// # Errors
/// [`NoAnswer`]: then there may be one all the same.
pub async fn read(key: &str) -> Result<Option<String>, NoAnswer> {
    call("get", &[key.into()]).await.map(|text| text.as_string()).ok_or(NoAnswer)
}

/// The rows of an assessment's earlier versions; `None` if the browser has no `IndexedDB`.
pub async fn versions(id: &str) -> Option<Vec<Row>> {
    let pairs: Array = call("versions", &[id.into()]).await?.dyn_into().ok()?;
    let pair = |pair: JsValue| {
        let pair: Array = pair.dyn_into().ok()?;
        Some((revision(&pair.get(0))?, pair.get(1).as_string()?))
    };
    Some(pairs.iter().filter_map(pair).collect())
}

/// The ids of all assessments with earlier versions.
pub async fn versioned() -> Option<Vec<String>> {
    let ids: Array = call("versioned", &[]).await?.dyn_into().ok()?;
    Some(ids.iter().filter_map(|id| id.as_string()).collect())
}

/// Replaces the rows with the revisions `gone` by these.
pub async fn replace_versions(id: &str, rows: &[Row], gone: &[u64]) {
    let rows: Array = rows.iter().map(|(revision, row)| Array::of2(&number(*revision), &row.as_str().into())).collect();
    let gone: Array = gone.iter().map(|revision| number(*revision)).collect();
    // On failure, the old rows are still there.
    let _ = call("replaceVersions", &[id.into(), rows.into(), gone.into()]).await;
}

/// Adds a row, unless there is one of its revision.
pub async fn add_version(id: &str, (revision, row): &Row) {
    // On failure, there is one version less.
    let _ = call("addVersion", &[id.into(), number(*revision), row.as_str().into()]).await;
}

/// Deletes all earlier versions of an assessment.
pub async fn forget_versions(id: &str) {
    // On failure, they are still offered.
    let _ = call("forgetVersions", &[id.into()]).await;
}

/// Exact as a double: revisions count a person's changes.
#[expect(clippy::cast_precision_loss, reason = "a revision counts changes")]
fn number(revision: u64) -> JsValue {
    JsValue::from_f64(revision as f64)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it was written by `number`")]
fn revision(value: &JsValue) -> Option<u64> {
    value.as_f64().map(|revision| revision as u64)
}

/// All records, by key; `None` if the browser has no `IndexedDB`.
pub async fn read_all() -> Option<Vec<(String, String)>> {
    let pairs: Array = call("all", &[]).await?.dyn_into().ok()?;
    let pair = |pair: JsValue| {
        let pair: Array = pair.dyn_into().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
    };
    Some(pairs.iter().filter_map(pair).collect())
}

async fn call(name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    promise::kept(&shell::load("loadDurable").await?, name, arguments).await
}
