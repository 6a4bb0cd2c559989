//! The page on stored data: earlier versions, backup, storage space. English.

use crate::i18n::counts::en::{counted, digits};
use crate::i18n::data::Data;

pub(crate) const DATA: Data = Data {
    versions_lead: |name| {
        format!(
            "{name}: changes are grouped by session: a pause of more than 30 minutes begins a new one. Recent changes can be restored one by one; of older ones only some versions are kept. If space runs out, earlier versions are deleted, never your current answers."
        )
    },
    versions_none: "There are no earlier versions yet.",
    versions_impossible: "This browser cannot keep earlier versions. Undo and Redo work as long as this page is open.",
    sitting_stage: |stage| format!("At the end of this session: {stage}"),
    sitting_changed: |count, what| format!("Answers changed: {count} – {what}"),
    sitting_first: "The earliest content that is still kept.",
    versions_in: |count| format!("{} in this session", counted(count, "version", "versions")),
    changed_then: |what| format!("Changed after that: {what}"),
    profile_differs: "The cluster profile, the date or the participants differ as well.",
    changed_profile: "cluster profile",
    changed_more: |count| counted(count, "more question", "more questions"),
    changed_nothing: "(no answers and no profile changed)",
    look: "View this version",
    then_now: |then, now| format!("{then} (now: {now})"),
    same_as_now: "Its answers are the same as now.",
    stage_then: |stage| format!("At that time: {stage}"),
    bring_back: "Restore this version",
    brought_back: "Restored. What was there before is kept here too.",
    plan_versions_lead: |name| {
        format!(
            "Action plan of {name}: every change makes a version, the newest at the top. Of the old ones only some are kept. If space runs out, old versions are deleted, not the plan as it is now."
        )
    },
    plan_differs: |actions, outputs, targets| {
        let besides =
            [("outputs of steps", outputs), ("targets", targets)].into_iter().filter(|(_, count)| *count != 0);
        let besides = besides.map(|(what, count)| format!(" · {what}: {}", digits(count)));
        format!("Different from now: actions: {}{}", digits(actions), besides.collect::<String>())
    },
    backup: "Backup",
    backup_lead: "One file with every assessment and action plan, including data that cannot be read. Earlier versions and deleted assessments are not in it. Open it on another device, or here if the browser's data was cleared.",
    plans_left: "Other action plans",
    plan_left: |name| format!("{name}: no assessment in this browser any more."),
    plan_unreadable: |name| format!("{name}: its plan cannot be read. The data is unchanged."),
    plan_download: "Download as it is",
    deleted: "Deleted assessments",
    deleted_item: |name, changed| format!("{name}, last changed {changed}"),
    restore: "Restore",
    forget: "Delete permanently",
    room: "Storage space",
    room_used: |thousands, percent| {
        let thousands = digits(thousands);
        let percent = if percent == 0 { "less than 1".to_owned() } else { percent.to_string() };
        format!("Storage for answers is {percent}% full ({thousands} thousand of about 5,243 thousand characters).")
    },
    room_disk: |megabytes| {
        format!("The second copies, earlier versions and the app use {megabytes} MB on this device.")
    },
    persisted: "If the device runs out of space, the browser will not delete this data. It is lost if you clear the browser's data.",
    not_persisted: "If the device runs out of space, the browser may delete this data. Download a backup regularly.",
    private: "In a private (incognito) window everything is gone once the window is closed: download a backup before you close it.",
    file_place: "Dinamika was opened as a file. Other pages opened as files in this browser can read your answers: do not open html files you do not know.",
    forget_sure: "Press again to delete permanently",
};
