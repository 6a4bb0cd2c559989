//! The data on this device: earlier states, backup, room. English.

use super::plural::counted;
use crate::i18n::data::Data;

pub(crate) const DATA: Data = Data {
    versions_lead: |name| {
        format!(
            "{name}: recent changes can be brought back one by one. Of older ones only some versions are kept. When room runs out, earlier versions are deleted, never the present answers."
        )
    },
    versions_none: "There are no earlier versions yet.",
    versions_impossible: "This browser cannot keep earlier versions. Undo and redo work as long as this page is open.",
    changed_then: |what| format!("Changed after that: {what}"),
    profile_differs: "The cluster profile, the date or the participants differ as well.",
    changed_profile: "cluster profile",
    changed_more: |count| counted(count, "more question", "more questions"),
    changed_nothing: "neither answers nor profile",
    look: "Look at this version",
    then_now: |then, now| format!("{then} (now: {now})"),
    same_as_now: "Its answers are the same as now.",
    stage_then: |stage| format!("At that time: {stage}"),
    bring_back: "Bring this version back",
    brought_back: "That version is back. What was there before is kept here as well.",
    backup: "Backup",
    backup_lead: "One file with every assessment, also data that cannot be read. Earlier versions and deleted assessments are not in it. Open it on another device, or here if the browser's data was cleared.",
    deleted: "Deleted assessments",
    deleted_item: |name, changed| format!("{name}, last changed {changed}"),
    restore: "Bring back",
    forget: "Delete for good",
    room: "Storage room",
    room_used: |thousands, percent| {
        format!("The room for answers is {percent} % full ({thousands} thousand of about 5,243 thousand characters).")
    },
    room_disk: |megabytes| {
        format!("The second copies, earlier versions and the app take {megabytes} MB on this device.")
    },
    persisted: "When the device runs out of room, the browser will not throw this data away. Clearing the browser's data still deletes it.",
    not_persisted: "When the device runs out of room, the browser may throw this data away. Download a backup regularly.",
    private: "In a private (incognito) window everything is gone once the window is closed: download a backup before you close it.",
    file_place: "Dinamika was opened as a file. Other pages opened as files in this browser can read your answers: do not open html files you do not know.",
    forget_sure: "Press once more: delete for good",
};
