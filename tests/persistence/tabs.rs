//! Concurrent changes of one record by two tabs: the result includes the changes of both.

use dinamika::domain::assessment::{Answer, Assessment, Participants, Said, Tally, Voting, Writers};
use dinamika::persistence::{Vote, Workshop, ballots_of};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Map;

use super::sample::named;
use super::support::generate::settings;
use super::support::standard::standard;

/// Compares every write of each tab, and what it had read, with [`Writers`].
#[test]
fn writers_know_exactly_the_writes_they_descend_from() {
    proptest!(settings(), |(steps in vec((0..3_usize, 0..3_usize, any::<bool>()), 1..40))| {
        let mut seen = vec![std::collections::BTreeSet::new(); 3];
        let (mut writers, mut revisions) = (vec![Writers::default(); 3], vec![0_u64; 3]);
        for (tab, other, reads) in steps {
            if reads {
                let (theirs, known, revision) = (writers[other].clone(), seen[other].clone(), revisions[other]);
                writers[tab].join(&theirs);
                seen[tab].extend(known);
                revisions[tab] = revisions[tab].max(revision);
            } else {
                revisions[tab] += 1;
                writers[tab].note(&tab.to_string(), revisions[tab]);
                seen[tab].insert((tab, revisions[tab]));
            }
            for (state, known) in writers.iter().zip(&seen) {
                for (writer, revision) in seen.iter().flatten() {
                    prop_assert_eq!(state.knows(&writer.to_string(), *revision), known.contains(&(*writer, *revision)));
                }
                for (other, others) in writers.iter().zip(&seen) {
                    let is_parted = !known.is_subset(others) && !others.is_subset(known);
                    prop_assert_eq!(state.has_parted_from(other), is_parted);
                }
            }
        }
    });
}

#[test]
fn a_state_descends_from_the_writes_of_tabs_no_longer_remembered() {
    let mut states = vec![Writers::default()];
    for revision in 1..=20 {
        let mut next = states.last().unwrap().clone();
        next.note(&format!("tab {revision}"), revision);
        states.push(next);
    }
    for one in &states {
        assert!(states.iter().all(|other| !one.has_parted_from(other)));
    }
}

/// The assessment with this answer and evidence on the first indicator.
fn said(answer: Option<u8>, evidence: &str) -> Assessment {
    let instrument = standard();
    let mut assessment = named("one", "");
    let level = answer.and_then(|numeral| instrument.scale.level(numeral));
    let id = &instrument.indicators[0].id;
    let mut response = assessment.response(id).cloned().unwrap_or_default();
    response.answer = level.map_or(Answer::Unanswered, Answer::Level);
    evidence.clone_into(&mut response.evidence);
    assessment.respond(&instrument, id.as_str(), response).unwrap();
    assessment
}

#[test]
fn an_answer_and_its_evidence_merge_without_conflict() {
    for (own, before, newer, expected) in [
        (said(Some(1), ""), said(None, ""), said(None, "List"), said(Some(1), "List")),
        (said(None, "List"), said(None, ""), said(Some(1), ""), said(Some(1), "List")),
        (said(Some(2), "Old"), said(Some(1), "Old"), said(Some(1), "Old list"), said(Some(2), "Old list")),
        (said(Some(1), "Old"), said(Some(1), "Old"), said(Some(2), ""), said(Some(2), "")),
        (said(None, "List of"), said(None, ""), said(None, "List of orders"), said(None, "List of orders")),
    ] {
        assert_eq!(own.rebased(&before, &newer), expected);
    }
}

fn text(level: u8, evidence: &str) -> Said {
    said(Some(level), evidence).response(&standard().indicators[0].id).unwrap().said()
}

#[test]
fn conflicting_texts_are_both_kept() {
    let both = said(Some(1), "Here").rebased(&said(None, ""), &said(Some(2), "There"));
    let response = both.response(&standard().indicators[0].id).unwrap();
    assert_eq!((response.said(), &response.alternatives[..]), (text(1, "Here"), &[text(2, "There")][..]));
}

#[test]
fn profiles_are_merged_by_field() {
    let before = named("one", "Before");
    let role = |role: &str, count| Participants { role: role.to_owned(), count, other: Map::new() };
    let (mut own, mut newer) = (before.clone(), before.clone());
    own.cluster.name = Some("Here".to_owned());
    own.cluster.workers = Some(40);
    own.participants = vec![role("worker", 3)];
    newer.cluster.name = Some("There".to_owned());
    newer.cluster.product = Some("Pumps".to_owned());
    newer.facilitator = Some("Sri".to_owned());
    newer.participants = vec![role("other", 1)];
    let both = own.rebased(&before, &newer);
    let cluster = (both.cluster.name.as_deref(), both.cluster.workers, both.cluster.product.as_deref());
    assert_eq!(cluster, (Some("Here"), Some(40), Some("Pumps")));
    assert_eq!(both.facilitator.as_deref(), Some("Sri"));
    assert_eq!(both.participants, [role("other", 1), role("worker", 3)]);
}

/// A change of a vote by one tab: a hand more or less, or a secret ballot that is kept or can still be taken back.
#[derive(Clone, Copy, Debug)]
enum Act {
    More(Answer),
    Less(Answer),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let instrument = standard();
    let ballots = ballots_of(&instrument, &instrument.indicators[0]);
    vec(
        (select(ballots), any::<bool>()).prop_map(|(one, more)| if more { Act::More(one) } else { Act::Less(one) }),
        0..12,
    )
}

/// The workshop after these changes, each with the number of ballots it added for its answer.
fn counted(before: &Workshop, acts: &[Act]) -> (Workshop, Vec<(Answer, i64)>) {
    let mut workshop = before.clone();
    let id = standard().indicators[0].id.to_string();
    let mut added = Vec::new();
    for act in acts {
        let vote = workshop.votes.entry(id.clone()).or_insert_with(|| Vote::new(Voting::Hands, 0));
        match *act {
            Act::More(answer) => {
                vote.tally.add(answer);
                added.push((answer, 1));
            }
            Act::Less(answer) if 0 < vote.tally.count(answer) => {
                vote.tally.set(answer, vote.tally.count(answer) - 1);
                added.push((answer, -1));
            }
            Act::Less(_) => {}
        }
        workshop.revision += 1;
    }
    (workshop, added)
}

#[test]
fn hands_counted_in_two_tabs_are_added() {
    let instrument = standard();
    let id = instrument.indicators[0].id.to_string();
    proptest!(settings(), |(begun in acts(), here in acts(), there in acts())| {
        let (before, known) = counted(&Workshop::new([1; 4]), &begun);
        let ((own, mine), (newer, theirs)) = (counted(&before, &here), counted(&before, &there));
        let both = own.rebased(&before, &newer);
        let tally = both.votes.get(&id).map(|vote| vote.tally.clone()).unwrap_or_default();
        for ballot in ballots_of(&instrument, &instrument.indicators[0]) {
            let all = known.iter().chain(&mine).chain(&theirs);
            let expected: i64 = all.filter(|(answer, _)| *answer == ballot).map(|(_, count)| count).sum();
            // If both sides take back the last ballot of an answer, it is taken back once.
            prop_assert_eq!(i64::from(tally.count(ballot)), expected.max(0));
        }
        prop_assert!(before.rebased(&before, &newer).says_the_same(&newer), "where nothing was done nothing is added");
    });
}

#[test]
fn secret_ballots_of_two_tabs_are_added_and_one_can_be_taken_back() {
    let instrument = standard();
    let id = instrument.indicators[0].id.to_string();
    let ballots = || vec(select(ballots_of(&standard(), &standard().indicators[0])), 0..6);
    proptest!(settings(), |(here in ballots(), there in ballots())| {
        let after = |ballots: &[Answer]| {
            let mut workshop = Workshop::new([1; 4]);
            let mut vote = Vote::new(Voting::Secret, 0);
            for ballot in ballots {
                vote.cast(*ballot);
            }
            workshop.votes.insert(id.clone(), vote);
            workshop
        };
        let both = after(&here).rebased(&Workshop::new([1; 4]), &after(&there));
        let vote = both.votes[&id].clone();
        prop_assert_eq!(vote.last, here.last().copied().unwrap_or_default());
        prop_assert_eq!(vote.closed(), here.iter().chain(&there).copied().collect::<Tally>());
    });
}

#[test]
fn votes_of_different_rounds_are_not_merged() {
    let id = standard().indicators[0].id.to_string();
    let with = |vote: Vote| {
        let mut workshop = Workshop::new([1; 4]);
        workshop.votes.insert(id.clone(), vote);
        workshop
    };
    let mut first = Vote::new(Voting::Hands, 0);
    first.tally.add(Answer::Unknown);
    let mut more = first.clone();
    more.tally.add(Answer::Unknown);
    let later = Vote { round: 1, ..Vote::new(Voting::Hands, 0) };
    assert_eq!(with(more.clone()).rebased(&with(first.clone()), &with(later.clone())).votes[&id], later);
    assert_eq!(with(later.clone()).rebased(&with(first), &with(more)).votes[&id], later);
}

/// Two tabs on one workshop: what was seen in one was seen by the room.
#[test]
fn a_result_shown_in_either_tab_counts_as_shown() {
    let id = standard().indicators[0].id.to_string();
    let mut seen = Vote::new(Voting::Secret, 0);
    for _ in 0..3 {
        seen.cast(Answer::Unknown);
    }
    let before = seen.clone();
    seen.note_shown();
    let mut more = before.clone();
    more.cast(Answer::NotApplicable);
    let with = |vote: &Vote| {
        let mut workshop = Workshop::new([1; 4]);
        workshop.votes.insert(id.clone(), vote.clone());
        workshop
    };
    for (here, there) in [(&seen, &more), (&more, &seen)] {
        let vote = with(here).rebased(&with(&before), &with(there)).votes[&id].clone();
        assert_eq!((vote.shown, vote.ballots(), vote.can_be_opened()), (3, 4, false));
    }
}
