//! A small valid file, to be invalidated in one place at a time.

use dinamika::domain::assessment::Assessment;
use dinamika::exchange::{FileError, decode};
use serde_json::{Value, json};

use super::support::standard::{first, standard};

/// A file with one answer of each state and every key with a meaning.
pub(crate) fn file() -> Value {
    json!({
        "format": "dinamika-assessment",
        "version": 1,
        "id": "a-1",
        "revision": 7,
        "changed": "2026-11-23T04:05:06.789Z",
        "instrument": { "id": "dinamika-klaster", "version": "1.1.0", "hash": "00ff" },
        "cluster": {
            "id": "c-1",
            "name": "Cor Logam Ceper",
            "product": "Cor besi",
            "district": "Klaten",
            "year_begun": 1918,
            "active_firms": 155,
            "workers": 3000,
        },
        "date": "2026-11-23",
        "facilitator": "Sri",
        "participants": [{ "role": "worker", "count": 3 }],
        "responses": {
            "SP1": { "level": 1, "evidence": "Buku pesanan 2026", "note": "Dua pasang" },
            "PM2": { "unknown": true },
            "KB1": { "not_applicable": true },
            "KP2": { "note": "Tanyakan lagi" },
        },
    })
}

/// The file with `value` at `pointer`, including `null`.
pub(crate) fn with(pointer: &str, value: Value) -> Value {
    let mut file = file();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    file.pointer_mut(parent).unwrap()[key] = value;
    file
}

/// The file without the value at `pointer`.
pub(crate) fn without(pointer: &str) -> Value {
    let mut file = file();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    file.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
    file
}

pub(crate) fn read(file: &Value) -> Result<Assessment, FileError> {
    decode(&standard(), &file.to_string())
}

/// The error for a rejected file.
pub(crate) fn refusal(file: &Value) -> String {
    match read(file) {
        Ok(assessment) => panic!("read: {assessment:?}"),
        Err(error) => error.to_string(),
    }
}

/// The same for instrument 1.0.0.
pub(crate) fn old() -> Assessment {
    decode(&first(), &with("/instrument/version", json!("1.0.0")).to_string()).unwrap()
}
