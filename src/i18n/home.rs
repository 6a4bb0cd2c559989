//! The home page.

/// The home page.
#[derive(Debug)]
pub struct Home {
    /// The heading on the first visit.
    pub title: &'static str,
    /// The heading when there are clusters.
    pub title_clusters: &'static str,
    /// Three sentences on what this is.
    pub intro: fn(usize) -> String,
    /// Where the data stays.
    pub privacy: &'static str,
    /// The one primary button.
    pub start: &'static str,
    /// The way to workshops.
    pub hold_workshop: &'static str,
    /// A fact beside the button.
    pub facts_time: &'static str,
    /// The heading of the worked examples.
    pub examples: &'static str,
    /// Under the ladder of the first visit.
    pub example_shown: &'static str,
    /// What the examples are.
    pub examples_hint: &'static str,
    /// The heading of the status note.
    pub status: &'static str,
    /// The way back into an unfinished assessment.
    pub resume: &'static str,
    /// Above what a member answers for a workshop.
    pub invited: &'static str,
    /// The way to the workshop.
    pub workshop: &'static str,
    /// The way to the result.
    pub see_result: &'static str,
    /// Another assessment of the same cluster.
    pub new_assessment: &'static str,
    /// How far it is.
    pub progress: fn(u32, u32) -> String,
    /// The label of what is done more rarely.
    pub more: &'static str,
    /// Rename a cluster.
    pub rename: &'static str,
    /// Download an assessment.
    pub download: &'static str,
    /// Delete an assessment.
    pub delete: &'static str,
    /// After deleting.
    pub deleted: fn(&str) -> String,
    /// The list of earlier assessments.
    pub earlier: &'static str,
    /// Open an assessment file.
    pub open_file: &'static str,
    /// The file button.
    pub choose_file: &'static str,
    /// What opening does.
    pub open_file_hint: &'static str,
    /// Heading when stored records cannot be read.
    pub unreadable: &'static str,
    /// What is safe then.
    pub unreadable_safe: &'static str,
    /// The way to them.
    pub unreadable_look: &'static str,
    /// Heading of the reminder.
    pub remind: &'static str,
    /// Never downloaded: since when there are changes.
    pub remind_never: fn(Option<&str>) -> String,
    /// When it was downloaded last, and how many have changed.
    pub remind_since: fn(&str, usize) -> String,
    /// Downloads everything.
    pub download_all: &'static str,
    /// A part of the file name.
    pub all_files: &'static str,
    /// Downloads one cluster.
    pub download_cluster: &'static str,
}
