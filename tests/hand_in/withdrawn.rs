//! Assessment files do not identify the rater: someone who opens the file is another rater.

use dinamika::domain::assessment::Assessment;
use dinamika::exchange::{Comparison, Rater, compare_with, decode, encode, encode_bundle, encode_compact, read_files};

use super::support::standard::{blank, standard};

const RATER: [u8; 8] = [0xab; 8];
const WORKSHOP: [u8; 4] = [7; 4];

/// An assessment to which Sri, a worker, was invited.
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
fn files_do_not_contain_the_rater() {
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
fn opening_a_file_creates_another_rater_of_the_same_workshop() {
    // The form with the id is of an earlier version of the app.
    for file in [encode(&invited()), encode_compact(&invited())] {
        let mut found = found(&file);
        Rater::renew(&mut found, [1; 8]);
        let rater = Rater { id: [1; 8], workshop: WORKSHOP, is_open: true, ..Rater::default() };
        assert_eq!(Rater::of(&found), Some(rater));
    }
}

#[test]
fn an_assessment_without_a_workshop_gets_none() {
    let mut assessment = blank(&standard());
    Rater::renew(&mut assessment, [1; 8]);
    Rater::withdraw(&mut assessment);
    assert_eq!(assessment, blank(&standard()));
}

#[test]
fn a_users_own_file_equals_the_stored_assessment() {
    assert_eq!(compare_with(Some(&invited()), &found(&encode(&invited()))), Comparison::Same);
}
