//! A file of an assessment does not tell who hands it in: whoever opens it is somebody else.

use dinamika::domain::assessment::Assessment;
use dinamika::exchange::{Comparison, Rater, compare_with, decode, encode, encode_bundle, encode_compact, read_files};

use super::support::standard::{blank, standard};

const RATER: [u8; 8] = [0xab; 8];
const WORKSHOP: [u8; 4] = [7; 4];

/// An assessment that Sri, a worker, was invited to.
fn invited() -> Assessment {
    let mut assessment = blank(&standard());
    "one".clone_into(&mut assessment.id);
    let (role, name) = (Some("worker".to_owned()), Some("Sri".to_owned()));
    Rater { id: RATER, workshop: WORKSHOP, is_open: true, role, name }.keep(&mut assessment);
    assessment
}

fn found(file: &str) -> Assessment {
    let mut import = read_files(&standard(), file).unwrap();
    import.found.remove(0).content.unwrap()
}

#[test]
fn no_file_holds_the_id_the_role_or_the_name_of_a_rater() {
    for file in [encode(&invited()), encode_bundle(&[&invited()], &[], "2026-11-27T08:00:00.000Z")] {
        for told in ["abab", "Sri"] {
            assert!(!file.contains(told), "{told} in {file}");
        }
        assert_eq!(Rater::of(&found(&file)), None);
    }
}

#[test]
fn the_record_in_storage_keeps_the_rater() {
    let read = decode(&standard(), &encode_compact(&invited())).unwrap();
    assert_eq!(Rater::of(&read).map(|rater| rater.id), Some(RATER));
}

#[test]
fn whoever_opens_a_file_hands_in_as_somebody_else_to_the_same_workshop() {
    // The one with the id is of an earlier version of the app.
    for file in [encode(&invited()), encode_compact(&invited())] {
        let mut found = found(&file);
        Rater::renew(&mut found, [1; 8]);
        let rater = Rater { id: [1; 8], workshop: WORKSHOP, is_open: true, ..Rater::default() };
        assert_eq!(Rater::of(&found), Some(rater));
    }
}

#[test]
fn an_assessment_that_is_for_no_workshop_is_not_made_one() {
    let mut assessment = blank(&standard());
    Rater::renew(&mut assessment, [1; 8]);
    Rater::withdraw(&mut assessment);
    assert_eq!(assessment, blank(&standard()));
}

#[test]
fn ones_own_file_says_the_same_as_what_is_here() {
    assert_eq!(compare_with(Some(&invited()), &found(&encode(&invited()))), Comparison::Same);
}
