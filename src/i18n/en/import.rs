//! The contents of imported files. English.

use crate::i18n::counts::en::{counted, digits};
use crate::i18n::import::Import;

pub(crate) const IMPORT: Import = Import {
    title: "Open a file",
    lead: "Check what is in this file first. Your data changes only after you press Apply. Merging never removes answers; where profiles differ, the newer one is used.",
    pasted: "Pasted text",
    refused: |name| format!("{name}: this file cannot be opened"),
    incomplete: "This file is incomplete: part of it was cut off or changed. What can be read is shown below. If something is missing, download it or ask for it again.",
    nothing: "There is no assessment in this file.",
    item: |date, answered, total| format!("{date} · {answered} of {total} answered"),
    plan: |cluster| format!("Action plan: {cluster}"),
    plan_news: |added, changed, outputs, targets| {
        let mut text = format!("{}, {} changed", counted(added, "new action", "new actions"), digits(changed));
        if outputs != 0 {
            text = format!("{text}; {} of steps, new or changed", counted(outputs, "output", "outputs"));
        }
        if targets == 0 { text } else { format!("{text}; {}", counted(targets, "new target", "new targets")) }
    },
    plan_sealed: "This version cannot read the action plan here, so it cannot be merged.",
    new: "Not here yet",
    same: "The same as here",
    newer_here: "The one here is newer",
    newer_there: "The one in the file is newer",
    different: "Its content differs from what is here",
    differences: "What differs",
    there_here: |there, here| format!("In the file: {there}; here: {here}"),
    choice: |name| format!("What to do with {name}"),
    add: "Add it",
    merge: "Merge both",
    copy: "Add it as a copy",
    keep: "Keep as it is",
    skip: "Skip it",
    total: |total| format!("{} in this file.", counted(total, "assessment", "assessments")),
    reading: |done, total| {
        format!("Reading the file: {} of {}", digits(done), counted(total, "assessment", "assessments"))
    },
    storing: |done, total| format!("Storing: {} of {}", digits(done), counted(total, "assessment", "assessments")),
    stop: "Cancel",
    stopped: "Cancelled. Your data is as it was.",
    apply: "Apply",
    cancel: "Cancel, change nothing",
    done: |added, merged, skipped| {
        let [added, merged, skipped] = [added, merged, skipped].map(digits);
        format!("Done: {added} added, {merged} merged, {skipped} skipped.")
    },
    ways: "Choose one file or several, drop them on any page, or paste their text with Ctrl+V.",
    unread: "Data that cannot be read",
    without_room: |count| format!("Not saved because storage is full: {}. Do not delete the file.", digits(count)),
};
