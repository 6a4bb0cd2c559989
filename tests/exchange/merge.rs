//! Two-way merge of assessments: no answer or text of either side is lost.

use dinamika::domain::assessment::{Answer, Assessment, Response, Said};
use proptest::prelude::*;

use super::generator::assessments;
use super::sample;
use super::support::generate::settings;
use super::support::standard::standard;

/// Whether it includes the other.
fn covers(one: &Said, other: &Said) -> bool {
    (other.answer == Answer::Unanswered || other.answer == one.answer)
        && one.evidence.starts_with(&other.evidence)
        && one.note.starts_with(&other.note)
}

fn all_said(response: &Response) -> Vec<Said> {
    std::iter::once(response.said()).chain(response.alternatives.clone()).collect()
}

fn response(assessment: &Assessment, id: &str) -> Response {
    let indicator = standard().indicator(id).unwrap().id.clone();
    assessment.response(&indicator).cloned().unwrap_or_default()
}

#[test]
fn merging_loses_nothing_of_either_side() {
    let instrument = standard();
    proptest!(settings(), |(own in assessments(&instrument), theirs in assessments(&instrument))| {
        let both = own.clone().merged(&theirs);
        for side in [&own, &theirs] {
            for (id, said) in side.responses() {
                let kept = all_said(both.response(id).unwrap());
                for said in all_said(said) {
                    prop_assert!(kept.iter().any(|one| covers(one, &said)), "{}: {:?} is not in {:?}", id, said, kept);
                }
            }
        }
        prop_assert_eq!(&both.id, &own.id);
        prop_assert_eq!(both.date, own.date.or(theirs.date));
        prop_assert_eq!(&both.cluster.name, &own.cluster.name.clone().or_else(|| theirs.cluster.name.clone()));
        for (key, _) in &theirs.other {
            prop_assert!(both.other.contains_key(key));
        }
    });
}

#[test]
fn this_side_counts_in_conflicts() {
    let instrument = standard();
    proptest!(settings(), |(own in assessments(&instrument), theirs in assessments(&instrument))| {
        let both = own.clone().merged(&theirs);
        for (id, said) in own.responses() {
            prop_assert!(covers(&both.response(id).unwrap().said(), &said.said()));
        }
    });
}

#[test]
fn merging_is_idempotent() {
    let instrument = standard();
    proptest!(settings(), |(own in assessments(&instrument), theirs in assessments(&instrument))| {
        let both = own.merged(&theirs);
        prop_assert_eq!(both.clone().merged(&theirs), both);
    });
}

fn said(answer: Answer, evidence: &str) -> Said {
    Said { answer, evidence: evidence.to_owned(), note: String::new() }
}

#[test]
fn keeps_only_the_last_state_of_a_text_being_typed() {
    let mut response = Response { evidence: "Mine".to_owned(), ..Response::default() };
    for text in ["", "T", "The", "Theirs", "The"] {
        response.keep(said(Answer::Unanswered, text));
    }
    assert_eq!(response.alternatives, [said(Answer::Unanswered, "Theirs")]);
    response.keep(said(Answer::Unknown, "Theirs"));
    assert_eq!(response.alternatives, [said(Answer::Unknown, "Theirs")]);
}

#[test]
fn alternatives_can_be_chosen_and_dropped() {
    let mut response = Response { answer: Answer::Unknown, note: "?".to_owned(), ..Response::default() };
    response.keep(said(Answer::NotApplicable, "First"));
    response.keep(said(Answer::NotApplicable, "Second"));
    response.choose(1);
    assert_eq!(response.said(), said(Answer::NotApplicable, "Second"));
    response.drop_alternative(7);
    assert_eq!(response.alternatives, [said(Answer::NotApplicable, "First")]);
    response.drop_alternative(0);
    assert_eq!(response.alternatives, []);
}

#[test]
fn keeps_only_unseen_changes_from_elsewhere() {
    let instrument = standard();
    let answer = |assessment: &Assessment, id: &str, answer| {
        let mut changed = assessment.clone();
        changed.answer(&instrument, id, answer).unwrap();
        changed
    };
    let shown = sample::read(&sample::file()).unwrap();
    let elsewhere = answer(&answer(&shown, "SP2", Answer::Unknown), "KP2", Answer::Unknown);
    let mut here = answer(&answer(&elsewhere, "SP2", Answer::Unanswered), "SP1", Answer::Unknown);
    here.keep_unseen(&shown, &elsewhere);
    assert_eq!(response(&here, "SP2").alternatives, [said(Answer::Unknown, "")], "answered there, cleared here");
    assert_eq!(response(&here, "KP2").alternatives, [], "as it was answered there");
    assert_eq!(response(&here, "SP1").alternatives, [], "changed here only");
}
