//! The contents of imported files.

/// The contents of imported files.
#[derive(Debug)]
pub struct Import {
    /// Heading.
    pub title: &'static str,
    /// What opening a file does and does not do.
    pub lead: &'static str,
    /// The name of pasted text.
    pub pasted: &'static str,
    /// A file that cannot be opened: its name.
    pub refused: fn(&str) -> String,
    /// A truncated bundle.
    pub incomplete: &'static str,
    /// A file without assessments.
    pub nothing: &'static str,
    /// One assessment: its date, answered, applicable.
    pub item: fn(&str, u32, u32) -> String,
    /// An action plan: the name of its cluster.
    pub plan: fn(&str) -> String,
    /// What merging an action plan changes: new actions, actions that differ afterwards.
    pub plan_news: fn(usize, usize, usize, usize) -> String,
    /// An action plan that cannot be merged, because the one on this device is read-only.
    pub plan_sealed: &'static str,
    /// Status: not on this device.
    pub new: &'static str,
    /// Status: identical.
    pub same: &'static str,
    /// Status: the one on this device is newer.
    pub newer_here: &'static str,
    /// Status: the one in the file is newer.
    pub newer_there: &'static str,
    /// Status: both have changed.
    pub different: &'static str,
    /// Heading of the differences.
    pub differences: &'static str,
    /// Both values of a difference.
    pub there_here: fn(&str, &str) -> String,
    /// Label of the choice for one assessment: its name.
    pub choice: fn(&str) -> String,
    /// The choice to add it.
    pub add: &'static str,
    /// The choice to merge both.
    pub merge: &'static str,
    /// The choice to add it as a copy.
    pub copy: &'static str,
    /// The choice to keep an unreadable record unchanged.
    pub keep: &'static str,
    /// The choice to skip it.
    pub skip: &'static str,
    /// The number of assessments, if not all are shown.
    pub total: fn(usize) -> String,
    /// Progress of reading: done, all.
    pub reading: fn(usize, usize) -> String,
    /// Progress of storing: done, all.
    pub storing: fn(usize, usize) -> String,
    /// Button that stops either.
    pub stop: &'static str,
    /// Announced after stopping.
    pub stopped: &'static str,
    /// Button that applies the choices.
    pub apply: &'static str,
    /// Button that cancels the import.
    pub cancel: &'static str,
    /// The outcome: added, merged, skipped.
    pub done: fn(u32, u32, u32) -> String,
    /// The ways to open files.
    pub ways: &'static str,
    /// Heading of unreadable records in a file.
    pub unread: &'static str,
    /// Records that did not fit into storage: how many.
    pub without_room: fn(u32) -> String,
}
