//! Plans in a bundle and in a copy of storage.

use std::fs;
use std::path::Path;

use dinamika::domain::plan::Plan;
use dinamika::exchange::{BUNDLE_VERSION, Bundling, FileError, Import, decode, decode_plan, encode_plan, read_files};
use dinamika::persistence::plan_key;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::file::PLAN_1;
use super::support::generate::settings;
use super::support::plans::plans;
use super::support::standard::standard;
use super::support::wounds::{wounded, wounds};

const MADE: &str = "2027-01-16T08:00:00.000Z";

fn bundle(plans: &[Plan], raw: &[&str]) -> String {
    let mut bundle = Bundling::default();
    for plan in plans {
        bundle.add_plan(plan);
    }
    bundle.encode(raw, MADE)
}

fn readable(import: Import) -> Vec<Plan> {
    import.plans.into_iter().filter_map(|found| found.content.ok()).collect()
}

#[test]
fn plans_in_a_bundle_round_trip() {
    let instrument = standard();
    proptest!(settings(), |(plans in vec(plans(), 0..4))| {
        let import = read_files(&instrument, &bundle(&plans, &[])).unwrap();
        prop_assert!(import.is_complete && import.found.is_empty());
        prop_assert_eq!(readable(import), plans);
    });
}

/// There is a readable bundle of every version from the first to the current one.
#[test]
fn reads_every_version() {
    let instrument = standard();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let assessment = fs::read_to_string(folder.join("assessment-1.json")).unwrap();
    for version in 1..=BUNDLE_VERSION {
        let text = fs::read_to_string(folder.join(format!("bundle-{version}.json"))).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap()["version"], version);
        let import = read_files(&instrument, &text).unwrap();
        assert!(import.is_complete, "{version}");
        assert_eq!(import.found[0].content, Ok(decode(&instrument, &assessment).unwrap()));
        assert_eq!(import.found[1].content.as_ref().unwrap_err().text, "{broken");
        assert_eq!(readable(import).len(), version - 1, "version 1 had no plans");
    }
    assert!(!folder.join(format!("bundle-{}.json", BUNDLE_VERSION + 1)).exists(), "of a version not yet there");
}

#[test]
fn writes_the_documented_format() {
    let plan = decode_plan(PLAN_1).unwrap();
    let written: Value = serde_json::from_str(&bundle(&[plan], &[])).unwrap();
    let mut file: Value = serde_json::from_str(PLAN_1).unwrap();
    file.as_object_mut().unwrap().remove("writers");
    let cluster = file["cluster"].clone();
    let expected = json!({
        "format": "dinamika-bundle",
        "version": 2,
        "made": MADE,
        "plans": [file],
        "assessments": [],
        "manifest": [{ "plan": cluster, "cluster": "Cor Logam Ceper", "revision": 12 }],
    });
    assert_eq!(written, expected);
}

#[test]
fn detects_missing_and_foreign_plans() {
    let text = bundle(&[decode_plan(PLAN_1).unwrap(), Plan::blank("c-2".to_owned())], &[]);
    let complete = |change: fn(&mut Value)| {
        let mut file = serde_json::from_str(&text).unwrap();
        change(&mut file);
        read_files(&standard(), &file.to_string()).unwrap().is_complete
    };
    assert!(complete(|_| {}));
    assert!(!complete(|file| _ = file["plans"].as_array_mut().unwrap().pop()));
    assert!(!complete(|file| _ = file.as_object_mut().unwrap().remove("plans")));
    assert!(!complete(|file| file["plans"].as_array_mut().unwrap().swap(0, 1)));
    assert!(!complete(|file| file["plans"][1]["cluster"] = json!("c-9")));
    assert!(!complete(|file| _ = file["manifest"].as_array_mut().unwrap().pop()));
}

#[test]
fn keeps_plans_of_a_newer_version_unread_and_reads_them_later() {
    let newer = PLAN_1.replacen("\"version\":1", "\"version\":2", 1);
    let import = read_files(&standard(), &bundle(&[], &[&newer, PLAN_1])).unwrap();
    assert!(import.is_complete && import.found.is_empty());
    let unread = import.plans[0].content.as_ref().unwrap_err();
    assert_eq!((&unread.error, &unread.text), (&FileError::NewerPlan(2), &newer));
    let known = (import.plans[0].cluster.is_some(), import.plans[0].name.as_deref());
    assert_eq!(known, (true, Some("Cor Logam Ceper")));
    assert_eq!(import.plans[1].content, Ok(decode_plan(PLAN_1).unwrap()));
}

#[test]
fn reads_plans_from_a_copy_of_storage() {
    let copy =
        json!({ plan_key("c-1"): PLAN_1, plan_key("c-2"): "broken", plan_key("c-3"): 3, "dinamika/settings": "{}" });
    let import = read_files(&standard(), &copy.to_string()).unwrap();
    let clusters: Vec<_> = import.plans.iter().map(|one| (one.cluster.as_deref(), one.content.is_ok())).collect();
    assert_eq!(clusters, [(Some("c-1"), true), (Some("c-2"), false), (Some("c-3"), false)]);
    assert_eq!(import.plans[0].content.as_ref().unwrap().cluster, "c-1", "the key names it");
}

#[test]
fn any_corrupted_bundle_is_read_without_panic() {
    let instrument = standard();
    proptest!(settings(), |(plans in vec(plans(), 0..3), wounds in wounds())| {
        let text = bundle(&plans, &[&encode_plan(&Plan::blank("c".to_owned()))]);
        if let Ok(import) = read_files(&instrument, &wounded(&text, &wounds)) {
            let again = read_files(&instrument, &bundle(&readable(import.clone()), &[])).unwrap();
            prop_assert_eq!(readable(again), readable(import));
        }
    });
}
