//! What is in files that come in.

/// What is in files that come in.
#[derive(Debug)]
pub struct Import {
    /// Heading.
    pub title: &'static str,
    /// What happens, and what does not.
    pub lead: &'static str,
    /// The name of what was pasted.
    pub pasted: &'static str,
    /// A file that cannot be opened.
    pub refused: fn(&str) -> String,
    /// A bundle that was cut short.
    pub incomplete: &'static str,
    /// A file without any assessment.
    pub nothing: &'static str,
    /// One assessment: its date, answered, applicable.
    pub item: fn(&str, u32, u32) -> String,
    /// It is not here.
    pub new: &'static str,
    /// It is here as it is.
    pub same: &'static str,
    /// Here it has been changed since.
    pub newer_here: &'static str,
    /// It has been changed since.
    pub newer_there: &'static str,
    /// Both have been changed.
    pub different: &'static str,
    /// What differs, folded.
    pub differences: &'static str,
    /// Both values of what differs.
    pub there_here: fn(&str, &str) -> String,
    /// The label of the choice.
    pub choice: fn(&str) -> String,
    /// Adds it.
    pub add: &'static str,
    /// Merges both.
    pub merge: &'static str,
    /// Adds it as another one.
    pub copy: &'static str,
    /// Keeps what cannot be read as it is.
    pub keep: &'static str,
    /// Leaves it.
    pub skip: &'static str,
    /// How many assessments there are, where not all are shown.
    pub total: fn(usize) -> String,
    /// So many of so many have been read.
    pub reading: fn(usize, usize) -> String,
    /// So many of so many have been stored.
    pub storing: fn(usize, usize) -> String,
    /// Stops either.
    pub stop: &'static str,
    /// It was stopped.
    pub stopped: &'static str,
    /// Does what is chosen.
    pub apply: &'static str,
    /// Leaves everything.
    pub cancel: &'static str,
    /// What was done: added, merged, skipped.
    pub done: fn(u32, u32, u32) -> String,
    /// The ways to open files.
    pub ways: &'static str,
    /// What stands in a file and cannot be read.
    pub unread: &'static str,
    /// Records for which there was no room: how many.
    pub without_room: fn(u32) -> String,
}
