//! Plan files: nothing is lost, nothing is repaired, and no input makes reading panic.

use std::fs;
use std::path::Path;

use dinamika::domain::plan::{Month, Status, StepNumber};
use dinamika::exchange::{
    FileError, PLAN_VERSION, decode_newer_plan, decode_plan, encode_plan, plan_state, plan_value,
};
use dinamika::persistence::{PLAN_PREFIX, plan_key};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::support::generate::settings;
use super::support::plans::plans;
use super::support::wounds::{wounded, wounds};

pub(crate) const PLAN_1: &str = include_str!("../fixtures/plan-1.json");

fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut file: Value = serde_json::from_str(PLAN_1).unwrap();
    change(&mut file);
    file.to_string()
}

#[test]
fn any_plan_round_trips() {
    proptest!(settings(), |(plan in plans())| {
        let text = encode_plan(&plan);
        prop_assert_eq!(&decode_plan(&text).unwrap(), &plan);
        prop_assert_eq!(&decode_plan(&plan_value(&plan).to_string()).unwrap(), &plan);
        let restored = decode_plan(&plan_state(&plan)).unwrap();
        prop_assert!(restored.says_the_same(&plan) && plan_state(&restored) == plan_state(&plan));
    });
}

/// There is a readable file of every version from the first to the current one.
#[test]
fn reads_every_version() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for version in 1..=PLAN_VERSION {
        let text = fs::read_to_string(folder.join(format!("plan-{version}.json"))).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["version"], version);
        let plan = decode_plan(&text).unwrap();
        assert_eq!(decode_plan(&encode_plan(&plan)), Ok(plan), "{version}");
    }
    let none = folder.join(format!("plan-{}.json", PLAN_VERSION + 1));
    assert!(!none.exists(), "a fixture of a version that is not yet there");
}

#[test]
fn reads_and_writes_every_key() {
    let plan = decode_plan(PLAN_1).unwrap();
    let action = &plan.actions()[0];
    let content = &action.content;
    assert_eq!(
        (content.title.as_str(), content.first_move.as_str()),
        ("Katalog daring bersama", "Foto sepuluh produk")
    );
    assert_eq!((content.step, content.due), (StepNumber::new(3), Month::parse("2027-03")));
    assert_eq!((content.status, content.is_priority), (Status::UnderWay, true));
    assert_eq!(content.indicators, ["SP1", "KP2"]);
    assert_eq!(action.recommendation.as_deref(), Some("SP1/initial"));
    assert_eq!(action.alternatives[0].other["mood"], "good");
    assert_eq!((plan.revision, plan.name.as_deref()), (12, Some("Cor Logam Ceper")));
    assert!(plan.writers.knows("tab-1", 12));
    let written: Value = serde_json::from_str(&encode_plan(&plan)).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(PLAN_1).unwrap(), "unknown keys are kept at every level");
}

#[test]
fn errors_name_their_place() {
    for (pointer, value, expected) in [
        ("/actions/0/due", json!("2027-13"), "actions[0].due: "),
        ("/actions/1/step", json!(8), "actions[1].step: there is no step 8"),
        ("/actions/1/step", json!(0), "actions[1].step: "),
        ("/actions/0/status", json!("begun"), "actions[0].status: "),
        ("/actions/2/title", json!(null), "actions[2].title: "),
        ("/actions/0/indicators", json!([1]), "actions[0].indicators[0]: "),
        ("/actions/0/alternatives", json!([{ "title": 1 }]), "actions[0].alternatives[0]"),
        ("/actions", json!({}), "actions: "),
        ("/revision", json!(-1), "revision: "),
    ] {
        let text = changed(|file| match file.pointer_mut(pointer) {
            Some(place) => *place = value.clone(),
            None => file["actions"][1][pointer.rsplit('/').next().unwrap()] = value.clone(),
        });
        let error = decode_plan(&text).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    let missing = decode_plan(&changed(|file| _ = file["actions"][1].as_object_mut().unwrap().remove("id")));
    assert!(matches!(missing, Err(FileError::Malformed(error)) if error.contains("`id`")));
    let same = decode_plan(&changed(|file| file["actions"][1]["id"] = json!("a3")));
    assert_eq!(same, Err(FileError::SameAction("a3".to_owned())));
}

#[test]
fn rejects_other_formats_and_versions() {
    let with = |key: &str, value: Value| decode_plan(&changed(|file| file[key] = value));
    assert_eq!(with("format", json!("dinamika-assessment")), Err(FileError::Format("dinamika-assessment".to_owned())));
    assert_eq!(with("version", json!(0)), Err(FileError::NoSuchVersion(0)));
    assert_eq!(with("version", json!(2)), Err(FileError::NewerPlan(2)));
    let newer = changed(|file| (file["version"], file["mood"]) = (json!(2), json!("good")));
    assert!(decode_newer_plan(&newer).is_some_and(|plan| plan.actions().len() == 3 && plan.other["mood"] == "good"));
    assert_eq!(decode_newer_plan(PLAN_1), None);
    assert!(decode_plan(&PLAN_1[..PLAN_1.len() - 1]).is_err_and(|error| matches!(error, FileError::CutShort(_))));
}

#[test]
fn any_corrupted_file_is_rejected_or_read_whole() {
    proptest!(settings(), |(plan in plans(), wounds in wounds())| {
        if let Ok(read) = decode_plan(&wounded(&encode_plan(&plan), &wounds)) {
            prop_assert_eq!(decode_plan(&encode_plan(&read)), Ok(read));
        }
    });
}

#[test]
fn storage_key_is_unchanged() {
    assert_eq!((PLAN_PREFIX, plan_key("c-1").as_str()), ("dinamika/plan/", "dinamika/plan/c-1"));
}
