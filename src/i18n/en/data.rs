//! The data on this device: earlier states, backup, room. English.

use crate::i18n::data::Data;

pub(crate) const DATA: Data = Data {
    versions_lead: |name| {
        format!(
            "{name}: every change can be brought back. The older a version, the fewer are kept; where room runs out, earlier versions are given up first, never the present answers."
        )
    },
    versions_none: "There are no earlier versions yet.",
    versions_impossible: "This browser cannot keep earlier versions. Undo and redo work as long as this page is open.",
    changed_then: |what| format!("Changed after that: {what}"),
    changed_profile: "cluster profile",
    changed_more: |count| format!("{count} other answers"),
    changed_nothing: "no answer",
    look: "Look at this version",
    then_now: |then, now| format!("{then} (now: {now})"),
    same_as_now: "Its answers are the same as now.",
    stage_then: |stage| format!("At that time: {stage}"),
    bring_back: "Bring this version back",
    brought_back: "That version is back. What was there before is kept here as well.",
    backup: "Backup",
    backup_lead: "One file with every assessment, and with what cannot be read. Open it on another device, or after the browser's data was cleared.",
    deleted: "Deleted assessments",
    deleted_item: |name, changed| format!("{name}, last changed {changed}"),
    restore: "Bring back",
    forget: "Delete for good",
    room: "Storage room",
    room_used: |thousands, percent| {
        format!(
            "Answers take {thousands} thousand characters, {percent} % of the room that the browser gives (5,243 thousand characters)."
        )
    },
    room_disk: |megabytes| format!("The copies on disk, earlier versions and the app itself take {megabytes} MB."),
    persisted: "The browser has promised not to throw this data away when the device runs out of room.",
    not_persisted: "When the device runs out of room, the browser may throw this data away. Download a backup regularly.",
    private: "In a private (incognito) window everything is gone once the window is closed: download a backup before you close it.",
    file_place: "Dinamika was opened as a file. The browser keeps answers for all files together; other files on this device can see them.",
};
