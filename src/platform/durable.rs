//! A second copy of every record, in `IndexedDB` with strict durability.
//!
//! Browsers write local storage to disk only about once a minute; what they have not written is gone when the power fails.
//! The vendored `durable.js` keeps its promise once the copy is on disk.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

use super::{promise, shell};

/// An earlier state of a record: its revision and its row.
pub type Row = (u64, String);

/// Keeps `text` under `key`, and with it the earlier state of the assessment `id` that gave way to it; whether both are on
/// disk now. What is there with a higher revision stays.
pub async fn put(key: &str, text: &str, id: &str, version: Option<&Row>) -> bool {
    let version = version.map_or(JsValue::UNDEFINED, |(revision, row)| {
        Array::of3(&id.into(), &number(*revision), &row.as_str().into()).into()
    });
    call("put", &[key.into(), text.into(), version]).await.and_then(|kept| kept.as_bool()).unwrap_or_default()
}

/// What is kept under `key` now; none where the browser has no such storage as well.
pub async fn read(key: &str) -> Option<String> {
    call("get", &[key.into()]).await?.as_string()
}

/// The rows of the earlier states of an assessment; none where the browser has no such storage.
pub async fn versions(id: &str) -> Option<Vec<Row>> {
    let pairs: Array = call("versions", &[id.into()]).await?.dyn_into().ok()?;
    let pair = |pair: JsValue| {
        let pair: Array = pair.dyn_into().ok()?;
        Some((revision(&pair.get(0))?, pair.get(1).as_string()?))
    };
    Some(pairs.iter().filter_map(pair).collect())
}

/// Every assessment of which there are earlier states.
pub async fn versioned() -> Option<Vec<String>> {
    let ids: Array = call("versioned", &[]).await?.dyn_into().ok()?;
    Some(ids.iter().filter_map(|id| id.as_string()).collect())
}

/// Puts these rows in the place of those with the revisions `gone`.
pub async fn replace_versions(id: &str, rows: &[Row], gone: &[u64]) {
    let rows: Array = rows.iter().map(|(revision, row)| Array::of2(&number(*revision), &row.as_str().into())).collect();
    let gone: Array = gone.iter().map(|revision| number(*revision)).collect();
    // Where it does not succeed, what was there is still there.
    let _ = call("replaceVersions", &[id.into(), rows.into(), gone.into()]).await;
}

/// Keeps an earlier state, unless there is one of its revision.
pub async fn add_version(id: &str, (revision, row): &Row) {
    // Where it does not succeed, there is one version less.
    let _ = call("addVersion", &[id.into(), number(*revision), row.as_str().into()]).await;
}

/// Forgets every earlier state of an assessment.
pub async fn forget_versions(id: &str) {
    // Where it does not succeed, they are still offered.
    let _ = call("forgetVersions", &[id.into()]).await;
}

/// As a number, which revisions never outgrow: they count what a person changes.
#[expect(clippy::cast_precision_loss, reason = "a revision counts changes")]
fn number(revision: u64) -> JsValue {
    JsValue::from_f64(revision as f64)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it was written by `number`")]
fn revision(value: &JsValue) -> Option<u64> {
    value.as_f64().map(|revision| revision as u64)
}

/// Everything that is kept, by its keys; none where the browser has no such storage.
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
