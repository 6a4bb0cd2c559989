//! Migration of assessments from instrument 1.0.0: answers to unchanged questions stay, the others are kept as earlier
//! responses.

use dinamika::domain::assessment::{Answer, Answers, Assessment, Earlier, Response, Round, Said, Tally, Voting};
use dinamika::domain::instrument::{IndicatorId, Instrument, Previous};
use dinamika::exchange::{
    Comparison, FileError, Head, compare_with, decode, encode, encode_bundle, encode_compact, read_files,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::generator::assessments;
use super::support::generate::settings;
use super::support::standard::{first, level, standard};

fn previous(instrument: &Instrument) -> &Previous {
    instrument.previous("1.0.0").unwrap()
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The expected migration of a 1.0.0 file, computed on the JSON alone.
fn expected(instrument: &Instrument, file: &str) -> Value {
    let mut file = value(file);
    file["instrument"]["version"] = json!(instrument.version);
    file["instrument"].as_object_mut().unwrap().remove("hash");
    for (id, response) in file["responses"].as_object_mut().unwrap() {
        if previous(instrument).changed.iter().any(|one| one.as_str() == id) {
            *response = json!({ "earlier": [{ "version": "1.0.0", "response": response }] });
        }
    }
    file
}

fn of<'a>(assessment: &'a Assessment, id: &IndicatorId) -> Option<&'a Response> {
    assessment.response(id)
}

fn said(answer: Answer, evidence: &str) -> Response {
    Response { answer, evidence: evidence.to_owned(), ..Response::default() }
}

#[test]
fn migration_loses_nothing_and_does_not_score_changed_questions() {
    let (then, now) = (first(), standard());
    proptest!(settings(), |(old in assessments(&then))| {
        let record = encode_compact(&old);
        let updated = decode(&now, &record).unwrap();
        // Exactly, including keys unknown to this version.
        prop_assert_eq!(value(&encode_compact(&updated.clone().without_origin())), expected(&now, &record));
        let (before, after) = (Answers::of(&then, &old), Answers::of(&now, &updated));
        for one in &now.indicators {
            let has_changed = previous(&now).has_changed(one.id.as_str());
            let kept = if has_changed { Answer::Unanswered } else { before.at(one.position) };
            prop_assert_eq!(after.at(one.position), kept);
            prop_assert_eq!(after.has_evidence(one.position), !has_changed && before.has_evidence(one.position));
            if has_changed {
                let earlier = of(&updated, &one.id).map(|response| response.earlier[0].response.clone());
                prop_assert_eq!(earlier.as_ref(), of(&old, &one.id));
                prop_assert!(of(&updated, &one.id).is_none_or(|one| one.group.is_empty() && one.is_to_be_confirmed()));
            } else {
                prop_assert_eq!(of(&updated, &one.id), of(&old, &one.id));
            }
        }
    });
}

#[test]
fn opening_does_not_change_the_stored_record() {
    let (then, now) = (first(), standard());
    proptest!(settings(), |(old in assessments(&then))| {
        let record = encode_compact(&old);
        let updated = decode(&now, &record).unwrap();
        prop_assert_eq!(value(&encode_compact(&updated)), value(&record));
        prop_assert_eq!(decode(&now, &encode_compact(&updated)), Ok(updated.clone()));
        prop_assert_eq!(updated.clone().updated(&now), updated.clone());
        // Exports are in the current version.
        let exported = decode(&now, &encode(&updated)).unwrap();
        prop_assert_eq!(&exported.instrument.version, &now.version);
        prop_assert_eq!(compare_with(Some(&updated), &exported), Comparison::Same);
    });
}

/// The result is the same on devices with an old copy and with a migrated one, in either merge direction.
#[test]
fn merging_old_and_migrated_copies_is_symmetric() {
    let (then, now) = (first(), standard());
    let levels: Vec<Answer> = now.scale.levels().map(Answer::Level).collect();
    let answers = proptest::collection::vec((0..now.indicators.len(), proptest::sample::select(levels)), 0..6);
    proptest!(settings(), |(old in assessments(&then), answers in answers)| {
        let updated = decode(&now, &encode_compact(&old)).unwrap();
        let mut further = updated.clone();
        further.revision = old.revision.saturating_add(1);
        for (place, answer) in answers {
            let indicator = &now.indicators[place];
            let was_said = of(&updated, &indicator.id).is_some_and(|one| one.answer != Answer::Unanswered);
            if !was_said {
                further.answer(&now, indicator.id.as_str(), answer).unwrap();
            }
        }
        let further = decode(&now, &encode(&further)).unwrap();
        let (into_new, into_old) = (further.clone().merged(&updated), updated.clone().merged(&further));
        prop_assert!(into_new.says_the_same(&into_old));
        prop_assert_eq!(Answers::of(&now, &into_new), Answers::of(&now, &further));
        prop_assert!(into_new.clone().merged(&updated).says_the_same(&into_new), "again adds nothing");
        prop_assert!(further.rebased(&updated, &updated).says_the_same(&into_new));
        prop_assert!(updated.rebased(&updated, &further).says_the_same(&further));
    });
}

/// If two copies diverged before migration, earlier responses of both are kept.
#[test]
fn earlier_answers_of_both_sides_are_kept() {
    let (then, now) = (first(), standard());
    let heard = |of: &Response| -> Vec<Said> {
        std::iter::once(of.said()).chain(of.alternatives.clone()).filter(|one| *one != Said::default()).collect()
    };
    proptest!(settings(), |(own in assessments(&then), theirs in assessments(&then))| {
        let updated = |one: &Assessment| decode(&now, &encode_compact(one)).unwrap();
        let both = updated(&own).merged(&updated(&theirs));
        for id in &previous(&now).changed {
            let sides = [&own, &theirs].into_iter().filter_map(|side| of(side, id));
            for earlier in sides.flat_map(heard) {
                let kept = &of(&both, id).unwrap().earlier[0].response;
                let is_kept = |one: &Said| {
                    (earlier.answer == Answer::Unanswered || one.answer == earlier.answer)
                        && one.evidence.starts_with(&earlier.evidence) && one.note.starts_with(&earlier.note)
                };
                prop_assert!(heard(kept).iter().any(is_kept), "{id}: {earlier:?} is not in {kept:?}");
            }
        }
        // Merging before migration gives the same result.
        prop_assert!(updated(&own.clone().merged(&theirs)).says_the_same(&both));
    });
}

#[test]
fn withdrawn_not_applicable_is_kept_as_an_earlier_response() {
    let (then, now) = (first(), standard());
    let mut old = super::sample::old();
    old.respond(&then, "PM3", said(Answer::NotApplicable, "Tidak ada perselisihan")).unwrap();
    let updated = decode(&now, &encode_compact(&old)).unwrap();
    let id = now.indicator("PM3").unwrap().id.clone();
    let response = of(&updated, &id).unwrap();
    assert_eq!(response.answer, Answer::Unanswered);
    let then = said(Answer::NotApplicable, "Tidak ada perselisihan");
    assert_eq!(response.earlier, [Earlier { version: "1.0.0".to_owned(), response: then }]);
    assert_eq!(decode(&now, &encode(&updated)), Ok(updated.without_origin()));
    let mut today = value(&encode_compact(&old));
    today["instrument"]["version"] = json!(now.version);
    assert!(matches!(decode(&now, &today.to_string()), Err(FileError::Response { .. })), "it is none today");
}

#[test]
fn ballots_on_a_changed_question_are_kept_as_earlier_ones() {
    let (then, now) = (first(), standard());
    let mut old = super::sample::old();
    let tally: Tally = [level(&then, 2), level(&then, 2), level(&then, 4), Answer::Unknown].into_iter().collect();
    for id in ["PM1", "PM3"] {
        let round = Round { voting: Voting::Secret, tally: tally.clone(), roles: Vec::new() };
        old.hold_round(&then, id, round).unwrap();
        old.agree(&then, id, level(&then, 2), "Alasan".to_owned(), "Beda".to_owned()).unwrap();
    }
    let updated = decode(&now, &encode_compact(&old)).unwrap();
    let response = |id: &str| of(&updated, &now.indicator(id).unwrap().id).unwrap().clone();
    assert_eq!((response("PM1").group.agreed, response("PM1").group.rounds.len()), (Some(level(&now, 2)), 1));
    let changed = response("PM3");
    assert!(changed.group.is_empty());
    let earlier = &changed.earlier[0].response.group;
    assert_eq!(
        (earlier.agreed, &earlier.rounds[0].tally, earlier.reason.as_str()),
        (Some(level(&now, 2)), &tally, "Alasan")
    );
}

#[test]
fn an_earlier_answer_counts_after_confirmation() {
    let (then, now) = (first(), standard());
    let mut old = super::sample::old();
    let evidence = Response { note: "Catatan".to_owned(), ..said(level(&then, 2), "Buku") };
    old.respond(&then, "KB2", evidence).unwrap();
    let updated = decode(&now, &encode_compact(&old)).unwrap();
    let id = now.indicator("KB2").unwrap().id.clone();
    let mut response = of(&updated, &id).unwrap().clone();
    assert!(response.is_to_be_confirmed());
    response.take_earlier("0.9.0");
    assert!(response.is_to_be_confirmed(), "there is nothing of that version");
    let mut written = Response { evidence: "Kontrak".to_owned(), ..response.clone() };
    response.take_earlier("1.0.0");
    assert_eq!(
        response.said(),
        Said { answer: level(&now, 2), evidence: "Buku".to_owned(), note: "Catatan".to_owned() }
    );
    assert!(!response.is_to_be_confirmed() && response.earlier.len() == 1);
    written.take_earlier("1.0.0");
    assert_eq!(written.evidence, "Kontrak", "what is there stays");
    let mut confirmed = updated.clone();
    confirmed.respond(&now, "KB2", response).unwrap();
    assert_eq!(Answers::of(&now, &confirmed).at(now.indicator("KB2").unwrap().position), level(&now, 2));
}

#[test]
fn reads_old_records_files_and_bundles() {
    let now = standard();
    let old = super::sample::old();
    let record = encode_compact(&old);
    let head = Head::read(&now, &old.id, &record).unwrap();
    assert_eq!(head, Head::of(&decode(&now, &record).unwrap()));
    for file in [encode(&old), encode_bundle(&[&old], &[], "2026-11-27T08:00:00.000Z")] {
        let import = read_files(&now, &file).unwrap();
        assert!(import.is_complete);
        assert_eq!(import.found[0].content.as_ref().unwrap().instrument.version, now.version);
    }
}

/// Files of a future version, and of another instrument with the same version number, are not migrated.
#[test]
fn only_known_versions_are_migrated() {
    let now = standard();
    for (id, version) in [("dinamika-klaster", "1.2.0"), ("dinamika-klaster", "0.9.0"), ("lain", "1.0.0")] {
        let mut file = value(&encode_compact(&super::sample::old()));
        file["instrument"] = json!({ "id": id, "version": version });
        let error = FileError::OtherInstrument { id: id.to_owned(), version: version.to_owned() };
        assert_eq!(decode(&now, &file.to_string()), Err(error));
        assert_eq!(Head::read(&now, "one", &file.to_string()), None);
    }
}

#[test]
fn rejects_levels_off_the_scale_in_earlier_responses() {
    let now = standard();
    let mut file = value(&encode(&decode(&now, &encode_compact(&super::sample::old())).unwrap()));
    file["responses"]["PM3"] = json!({ "earlier": [{ "version": "1.0.0", "response": { "level": 9 } }] });
    assert!(matches!(decode(&now, &file.to_string()), Err(FileError::Response { .. })));
}
