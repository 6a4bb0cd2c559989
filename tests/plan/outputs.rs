//! Outputs of steps in merges: what was said about one is kept, and the earlier day counts.

use dinamika::domain::assessment::Date;
use dinamika::domain::plan::{News, Output, OutputKey, Plan};
use dinamika::exchange::{FileError, decode_plan, encode_plan};
use proptest::prelude::*;

use super::support::generate::settings;
use super::support::plans::{acted, acts, plans};

fn key(text: &str) -> OutputKey {
    OutputKey::parse(text).unwrap()
}

fn with(said: &[(&str, Option<&str>, &str)]) -> Plan {
    let mut plan = Plan::blank("ceper".to_owned());
    for (at, date, evidence) in said {
        plan.deliver(key(at), |output| {
            output.date = date.map(|date| Date::parse(date).unwrap());
            (*evidence).clone_into(&mut output.evidence);
        });
    }
    plan
}

/// Whether everything said about an output is in the other: each line of its evidence, perhaps with more after it, a day
/// no later, each unknown key.
fn covers(one: &Output, other: &Output) -> bool {
    let lines = other.evidence.split('\n').filter(|line| !line.trim().is_empty());
    let has_line = |line: &str| one.evidence.split('\n').any(|own| own.starts_with(line));
    lines.into_iter().all(has_line)
        && other.date.is_none_or(|date| one.date.is_some_and(|own| own <= date))
        && other.other.keys().all(|key| one.other.contains_key(key))
}

#[test]
fn merging_keeps_every_output_and_all_its_evidence() {
    proptest!(settings(), |(own in plans(), theirs in plans())| {
        let both = own.clone().merged(&theirs);
        for (key, said) in own.outputs().chain(theirs.outputs()) {
            prop_assert!(both.output(key).is_some_and(|kept| covers(kept, said)), "{key}");
        }
        let is_said = |key| own.output(key).is_some() || theirs.output(key).is_some();
        prop_assert!(both.outputs().all(|(key, _)| is_said(key)));
    });
}

#[test]
fn changes_of_either_tab_to_an_output_are_kept() {
    proptest!(settings(), |(before in plans(), here in acts(6), there in acts(6))| {
        let (own, newer) = (acted(&before, &here), acted(&before, &there));
        let both = own.rebased(&before, &newer);
        for (key, said) in own.outputs().chain(newer.outputs()) {
            let was = before.output(key).cloned().unwrap_or_default();
            let kept = both.output(key);
            // Only an output that this side left as it was can be withdrawn by the other one.
            prop_assert!(kept.is_some() || before.output(key) == Some(said));
            let Some(kept) = kept else { continue };
            if said.evidence != was.evidence {
                let told = Output { evidence: said.evidence.clone(), ..Output::default() };
                let is_kept = covers(kept, &told);
                prop_assert!(is_kept, "{key}: {:?}", said.evidence);
            }
            if said.date != was.date {
                prop_assert!(said.date.is_none_or(|date| kept.date.is_some_and(|own| own <= date)));
            }
        }
    });
}

#[test]
fn what_another_tab_said_about_an_output_unseen_is_kept() {
    let shown = with(&[("4/1", None, ""), ("4/2", None, "Minutes"), ("7/1", None, "")]);
    let elsewhere =
        with(&[("4/1", Some("2027-01-31"), "Letter"), ("4/2", None, "Minutes of May"), ("7/1", None, "Report")]);
    let mut here = elsewhere.clone();
    here.deliver(key("4/1"), |output| output.evidence = "Photo".to_owned());
    here.withdraw(key("7/1"));
    here.keep_unseen(&shown, &elsewhere);
    let said = |at| here.output(key(at)).map(|output| output.evidence.clone()).unwrap_or_default();
    assert_eq!([said("4/1"), said("4/2"), said("7/1")], ["Photo\nLetter", "Minutes of May", "Report"]);
    assert_eq!(here.output(key("4/1")).unwrap().date, Date::parse("2027-01-31"));
}

#[test]
fn the_earlier_day_and_both_pieces_of_evidence_count() {
    let own = with(&[("4/1", Some("2027-02-01"), "Letter"), ("4/2", None, "Minutes")]);
    let theirs = with(&[("4/1", Some("2027-01-31"), "Photo"), ("4/2", Some("2027-03-01"), "Minutes of May")]);
    let both = own.clone().merged(&theirs);
    let expected = with(&[("4/1", Some("2027-01-31"), "Letter\nPhoto"), ("4/2", Some("2027-03-01"), "Minutes of May")]);
    assert!(both.says_the_same(&expected));
    assert_eq!(own.news(&theirs), News { outputs: 2, ..News::default() });
    assert_eq!(own.differing_outputs(&Plan::blank("ceper".to_owned())), 2);
}

#[test]
fn an_output_that_is_no_output_is_an_error_with_its_place() {
    let file = |outputs: &str| {
        format!(
            r#"{{"format": "dinamika-plan", "version": 1, "cluster": "ceper", "actions": [], "outputs": {outputs}}}"#
        )
    };
    let said = |outputs: &str| decode_plan(&file(outputs)).map_err(|error: FileError| error.to_string());
    let read = said(r#"{"4/1": {"date": "2027-02-01", "evidence": "Letter", "mood": "good"}}"#).unwrap();
    assert_eq!(decode_plan(&encode_plan(&read)).unwrap(), read);
    let error = said(r#"{"8/1": {}}"#).unwrap_err();
    assert!(error.contains(r#""8/1" is not an output of a step"#), "{error}");
    let error = said(r#"{"4/1": {"date": "2027-02-30"}}"#).unwrap_err();
    assert!(error.contains("4/1"), "{error}");
}
