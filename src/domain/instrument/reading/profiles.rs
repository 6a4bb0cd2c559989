//! Errors in the worked examples. Item ids are checked where they are resolved.

use super::super::fault::{Fault, FaultKind};
use super::file::{InstrumentFile, ProfileFile};

/// Checks the expected result: a stage and an index if every item has a level, otherwise a range of stages.
/// Checks that stages and overlays exist, no item is answered twice, and evidence belongs to an answer.
pub(super) fn profiles(file: &InstrumentFile, faults: &mut Vec<Fault>) {
    for profile in &file.profiles {
        let place = format!("profiles/{}", profile.id);
        let mut refuse = |kind| faults.push(Fault::new(&place, kind));
        if !states_what_it_must(file, profile) {
            refuse(FaultKind::Expectation);
        }
        let is_stage = |rank: &u8| file.stages.iter().any(|stage| stage.rank == *rank);
        for rank in expected_ranks(profile).filter(|rank| !is_stage(rank)) {
            refuse(FaultKind::UnknownId { what: "stage", id: rank.to_string() });
        }
        let is_overlay = |flag: &String| file.overlays.iter().any(|overlay| overlay.id == *flag);
        for flag in profile.flags.iter().filter(|flag| !is_overlay(flag)) {
            refuse(FaultKind::UnknownId { what: "overlay", id: flag.clone() });
        }
        for (number, id) in profile.unknown.iter().enumerate() {
            if profile.answers.0.contains_key(id) || profile.unknown.iter().take(number).any(|before| before == id) {
                refuse(FaultKind::DuplicateId(id.clone()));
            }
        }
        for id in profile.evidence.0.keys().filter(|id| !profile.answers.0.contains_key(*id)) {
            refuse(FaultKind::UnknownId { what: "answer", id: id.clone() });
        }
    }
}

fn states_what_it_must(file: &InstrumentFile, profile: &ProfileFile) -> bool {
    let is_complete = file.items.iter().all(|item| profile.answers.0.contains_key(&item.id));
    match (profile.expected_stage, &profile.expected_index, profile.expected_range) {
        (Some(_), Some(_), None) => is_complete,
        (None, None, Some([low, high])) => !is_complete && low <= high,
        _ => false,
    }
}

fn expected_ranks(profile: &ProfileFile) -> impl Iterator<Item = u8> {
    profile.expected_stage.into_iter().chain(profile.expected_range.into_iter().flatten())
}
