//! Targets: set, dropped, and merged without loss.

use std::collections::BTreeSet;

use dinamika::domain::assessment::Date;
use dinamika::domain::plan::{News, Plan, Target};
use dinamika::exchange::{decode_plan, encode_plan, target_of};
use proptest::prelude::*;

use super::support::generate::settings;
use super::support::plans::{acted, acts, plans};

fn ids(plan: &Plan) -> BTreeSet<&str> {
    plan.targets().iter().map(|target| target.id.as_str()).collect()
}

fn with(targets: &[(&str, &str)]) -> Plan {
    let one = |(id, set): &(&str, &str)| {
        let target = Target { id: (*id).to_owned(), set: (*set).to_owned(), ..Target::default() };
        let mut plan = Plan::blank("ceper".to_owned());
        plan.aim(target, None);
        plan
    };
    targets.iter().map(one).reduce(|all, plan| all.merged(&plan)).unwrap_or_default()
}

#[test]
fn merging_keeps_every_target_and_the_last_one_set_counts() {
    proptest!(settings(), |(own in plans(), theirs in plans())| {
        let both = own.clone().merged(&theirs);
        prop_assert_eq!(ids(&both), ids(&own).union(&ids(&theirs)).copied().collect());
        let latest = both.targets().iter().map(|target| &target.set).max();
        prop_assert_eq!(both.target().map(|target| &target.set), latest);
        // What a result reads without decoding the plan.
        let marked = target_of(&encode_plan(&both));
        prop_assert_eq!(marked.as_ref(), both.target());
    });
}

#[test]
fn a_target_set_by_either_tab_stays_and_one_dropped_by_either_is_gone() {
    proptest!(settings(), |(before in plans(), here in acts(6), there in acts(6))| {
        let (own, newer) = (acted(&before, &here), acted(&before, &there));
        let both = own.rebased(&before, &newer);
        let expected: BTreeSet<&str> = ids(&own).union(&ids(&newer)).copied()
            .filter(|id| !ids(&before).contains(id) || ids(&own).contains(id) && ids(&newer).contains(id))
            .collect();
        prop_assert_eq!(ids(&both), expected);
    });
}

#[test]
fn a_target_that_another_tab_set_unseen_is_not_replaced() {
    let (shown, elsewhere) = (with(&[]), with(&[("theirs", "2027-02")]));
    let mut here = elsewhere.clone();
    here.aim(Target { id: "own".to_owned(), set: "2027-03".to_owned(), ..Target::default() }, None);
    here.keep_unseen(&shown, &elsewhere);
    assert_eq!(here.targets().iter().map(|target| target.id.as_str()).collect::<Vec<_>>(), ["theirs", "own"]);
    let mut seen = elsewhere.clone();
    seen.drop_target("theirs");
    seen.keep_unseen(&elsewhere, &elsewhere);
    assert_eq!(seen.target(), None);
}

#[test]
fn news_and_differences_count_targets() {
    let (own, theirs) = (with(&[("a", "2027-01")]), with(&[("a", "2027-01"), ("b", "2027-02")]));
    assert_eq!(own.news(&theirs), News { targets: 1, ..News::default() });
    assert_eq!([own.differing_targets(&theirs), theirs.differing_targets(&with(&[]))], [1, 2]);
    assert!(!own.is_empty() && with(&[]).is_empty());
}

#[test]
fn a_file_keeps_the_target_with_its_unknown_keys() {
    let file = r#"{"format": "dinamika-plan", "version": 1, "cluster": "c", "actions": [], "targets":
        [{"id": "a", "name": "2028", "date": "2028-03-02", "set": "2027-03-02T08:00:00.000Z", "levels": {"SP1": 3}, "mood": "good"}]}"#;
    let plan = decode_plan(file).unwrap();
    assert_eq!(plan.target().and_then(|target| target.date), Date::parse("2028-03-02"));
    assert_eq!(decode_plan(&encode_plan(&plan)).unwrap(), plan);
    assert!(encode_plan(&plan).contains(r#""mood":"good""#));
    let error = decode_plan(&file.replace("2028-03-02", "2028-13-02")).unwrap_err();
    assert!(error.to_string().starts_with("targets[0]"), "{error}");
}
