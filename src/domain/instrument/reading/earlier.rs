//! Lint of the previous versions.

use super::super::fault::{Fault, FaultKind};
use super::super::{Previous, version_numbers};
use super::file::InstrumentFile;

/// Each previous version must be earlier, unique and have a hash; answers can only be withdrawn from changed questions.
/// Unknown indicators are reported when references are resolved.
pub(super) fn earlier(file: &InstrumentFile, faults: &mut Vec<Fault>) {
    let now = version_numbers(&file.version);
    for (number, previous) in file.previous.iter().enumerate() {
        let place = format!("previous/{}", previous.version);
        let mut refuse = |kind| faults.push(Fault::new(&place, kind));
        if version_numbers(&previous.version).is_none_or(|then| now.as_ref().is_none_or(|now| *now <= then)) {
            refuse(FaultKind::NotEarlier(previous.version.clone()));
        }
        if file.previous.iter().take(number).any(|before| before.version == previous.version) {
            refuse(FaultKind::DuplicateId(previous.version.clone()));
        }
        if previous.hash.len() != 64 || !previous.hash.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            refuse(FaultKind::NoHash);
        }
        gone_answers(file, previous, &mut refuse);
    }
}

fn gone_answers(file: &InstrumentFile, previous: &Previous<String>, refuse: &mut impl FnMut(FaultKind)) {
    for (number, id) in previous.changed.iter().enumerate() {
        if previous.changed.iter().take(number).any(|before| before == id) {
            refuse(FaultKind::DuplicateId(id.clone()));
        }
    }
    for id in &previous.not_applicable {
        let is_allowed = file.items.iter().any(|item| item.id == *id && item.not_applicable_allowed);
        if is_allowed || !previous.changed.contains(id) {
            refuse(FaultKind::AnswerGone(id.clone()));
        }
    }
}
