//! What is in files that come in. English.

use crate::i18n::import::Import;

pub(crate) const IMPORT: Import = Import {
    title: "Open a file",
    lead: "See first what is in the file. Nothing changes before you apply it, and merging never drops an answer.",
    pasted: "What was pasted",
    refused: |name| format!("{name}: this file cannot be opened"),
    incomplete: "This file is incomplete or was edited: what is in it is not what its own list says. What can be read stands below; check whether something is missing.",
    nothing: "There is no assessment in this file.",
    item: |date, answered, total| format!("{date} · {answered} of {total} answered"),
    new: "Not here yet",
    same: "The same as here",
    newer_here: "The one here is newer",
    newer_there: "The one in the file is newer",
    different: "Both were changed, each on its own",
    choice: |name| format!("What to do with {name}"),
    add: "Add it",
    merge: "Merge; no answer is dropped",
    copy: "Add it as a copy",
    keep: "Keep it as it is, unread",
    skip: "Skip it",
    apply: "Apply",
    cancel: "Cancel, change nothing",
    done: |added, merged, skipped| format!("Done: {added} added, {merged} merged, {skipped} skipped."),
    ways: "Choose one file or several, drop them on any page, or paste what is in them with Ctrl+V.",
    unread: "Data that cannot be read",
    without_room: |count| format!("There was no room for {count}: keep the file."),
};
