//! What is in files that come in. English.

use crate::i18n::import::Import;

pub(crate) const IMPORT: Import = Import {
    title: "Open a file",
    lead: "Look first at what is in this file. Your data changes only after you press Apply. Merging drops no answer; where the profile differs, the newer one counts.",
    pasted: "What was pasted",
    refused: |name| format!("{name}: this file cannot be opened"),
    incomplete: "This file is not whole: a part was cut off or changed. What can still be read stands below. If something is missing, download it or ask for it once more.",
    nothing: "There is no assessment in this file.",
    item: |date, answered, total| format!("{date} · {answered} of {total} answered"),
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
    apply: "Apply",
    cancel: "Cancel, change nothing",
    done: |added, merged, skipped| format!("Done: {added} added, {merged} merged, {skipped} skipped."),
    ways: "Choose one file or several, drop them on any page, or paste what is in them with Ctrl+V.",
    unread: "Data that cannot be read",
    without_room: |count| format!("Not stored here, because there was no room: {count}. Do not delete the file."),
};
