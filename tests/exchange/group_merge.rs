//! Merging of group results: no round and no agreement of either side is lost.

use dinamika::domain::assessment::{Answer, Assessment, Group, Response, Round, Said};
use dinamika::domain::instrument::Instrument;
use proptest::collection::vec;
use proptest::prelude::*;

use super::generator::{assessments, round};
use super::support::generate::settings;
use super::support::standard::{blank, level, standard};

fn count(rounds: &[Round], round: &Round) -> usize {
    rounds.iter().filter(|one| *one == round).count()
}

/// Whether it includes the other agreement.
fn covers(one: &Group, other: &Group) -> bool {
    (other.agreed.is_none() || one.agreed == other.agreed)
        && one.reason.starts_with(&other.reason)
        && one.dissent.starts_with(&other.dissent)
}

fn with_group(instrument: &Instrument, group: Group) -> Assessment {
    let mut assessment = blank(instrument);
    let response = Response { group, ..Response::default() };
    assessment.respond(instrument, instrument.indicators[0].id.as_str(), response).unwrap();
    assessment
}

fn group_of(instrument: &Instrument, assessment: &Assessment) -> Group {
    assessment.response(&instrument.indicators[0].id).map(|response| response.group.clone()).unwrap_or_default()
}

#[test]
fn merging_loses_nothing_of_either_side() {
    let instrument = standard();
    proptest!(settings(), |(own in assessments(&instrument), theirs in assessments(&instrument))| {
        let both = own.clone().merged(&theirs);
        for indicator in &instrument.indicators {
            let group = |one: &Assessment| one.response(&indicator.id).cloned().unwrap_or_default().group;
            let (own, theirs, both) = (group(&own), group(&theirs), group(&both));
            for round in own.rounds.iter().chain(&theirs.rounds) {
                let most = count(&own.rounds, round).max(count(&theirs.rounds, round));
                prop_assert_eq!(count(&both.rounds, round), most);
            }
            let last = if theirs.rounds.starts_with(&own.rounds) { &theirs } else { &own };
            prop_assert_eq!(both.last_round(), last.last_round());
            prop_assert!(covers(&both, &own));
            let is_kept = both.replaced.iter().any(|said| {
                [Answer::Unanswered, said.answer].contains(&theirs.agreed.unwrap_or_default())
                    && said.note.contains(&theirs.reason)
                    && said.note.contains(&theirs.dissent)
            });
            prop_assert!(is_kept || covers(&both, &theirs));
            for said in own.replaced.iter().chain(&theirs.replaced) {
                let covers = |one: &Said| {
                    [Answer::Unanswered, one.answer].contains(&said.answer)
                        && one.evidence.starts_with(&said.evidence)
                        && one.note.starts_with(&said.note)
                };
                prop_assert!(both.replaced.iter().any(covers));
            }
            for (key, _) in own.other.iter().chain(theirs.other.iter()) {
                prop_assert!(both.other.contains_key(key));
            }
        }
    });
}

/// Two tabs have seen the rounds in `before` and continue independently.
#[test]
fn concurrent_tabs_lose_no_round() {
    let instrument = standard();
    let answers = vec![level(&instrument, 1), level(&instrument, 2)];
    let rounds = || vec(round(&answers), 0..3);
    proptest!(settings(), |(before in rounds(), here in rounds(), there in rounds(), kept in 0..3_usize)| {
        let group = |rounds: &[Round]| Group { rounds: rounds.to_vec(), ..Group::default() };
        let own = [&before[..kept.min(before.len())], &here].concat();
        let theirs = [&before[..], &there].concat();
        let state = |rounds: &[Round]| with_group(&instrument, group(rounds));
        let mut now = state(&own);
        now.keep_unseen(&state(&before), &state(&theirs));
        let both = group_of(&instrument, &now).rounds;
        for round in own.iter().chain(&theirs) {
            let (own, theirs, before) = (count(&own, round), count(&theirs, round), count(&before, round));
            let both = count(&both, round);
            prop_assert!(own <= both && theirs - before <= both && both <= own.max(theirs));
            prop_assert!(own < before || both == own.max(theirs), "none was taken back");
            // Removed here, and not repeated elsewhere.
            prop_assert!(before < theirs || before < own || both == own);
        }
        if !here.is_empty() && !theirs.starts_with(&own) {
            prop_assert_eq!(both.last(), own.last());
        }
    });
}

#[test]
fn a_reason_without_agreement_is_kept_in_an_entry_that_includes_it() {
    let instrument = standard();
    let group = |reason: &str, dissent: &str| Group {
        reason: reason.to_owned(),
        dissent: dissent.to_owned(),
        ..Group::default()
    };
    let state = |group: Group| with_group(&instrument, group);
    let more = Said { answer: Answer::Unknown, note: "Why".to_owned(), ..Said::default() };
    let theirs = Group { replaced: vec![more.clone()], ..group("Why", "") };
    let both = group_of(&instrument, &state(group("", "But")).merged(&state(theirs)));
    assert_eq!((both.agreed, both.dissent.as_str(), both.replaced), (None, "But", vec![more]));
}

#[test]
fn an_agreement_from_elsewhere_is_taken_over_or_kept() {
    let instrument = standard();
    let level = |numeral| Some(level(&instrument, numeral));
    let group = |agreed, reason: &str| Group { agreed, reason: reason.to_owned(), ..Group::default() };
    let join = |before: &Group, own: &Group, theirs: &Group| {
        let state = |group: &Group| with_group(&instrument, group.clone());
        let mut now = state(own);
        now.keep_unseen(&state(before), &state(theirs));
        let group = group_of(&instrument, &now);
        let replaced: Vec<_> = group.replaced.iter().map(|said| (said.answer, said.note.clone())).collect();
        (group.agreed, group.reason, replaced)
    };
    let (nothing, two, three) = (Group::default(), group(level(2), "Two"), group(level(3), "Three"));
    let replaced = vec![(three.agreed.unwrap(), "Three".to_owned())];
    assert_eq!(join(&nothing, &nothing, &three), (level(3), "Three".to_owned(), vec![]), "made elsewhere alone");
    assert_eq!(join(&two, &two, &three), (level(3), "Three".to_owned(), vec![]), "made anew elsewhere");
    assert_eq!(join(&nothing, &two, &three), (level(2), "Two".to_owned(), replaced), "made on both sides");
    assert_eq!(join(&two, &nothing, &three).0, level(3), "taken back here, made anew elsewhere");
    assert_eq!(join(&three, &two, &three), (level(2), "Two".to_owned(), vec![]), "made anew here alone");
}
