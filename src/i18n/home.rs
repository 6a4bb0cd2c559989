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
    /// Where the data is stored.
    pub privacy: &'static str,
    /// The primary button.
    pub start: &'static str,
    /// Link to workshops.
    pub hold_workshop: &'static str,
    /// The time needed, beside the button.
    pub facts_time: &'static str,
    /// The heading of the worked examples.
    pub examples: &'static str,
    /// Caption of the ladder on the first visit.
    pub example_shown: &'static str,
    /// What the examples are.
    pub examples_hint: &'static str,
    /// The heading of the examples about clusters like those of the study.
    pub illustrative: &'static str,
    /// The note below that heading.
    pub illustrative_hint: &'static str,
    /// The heading of the made-up examples.
    pub fictional: &'static str,
    /// The note below that heading.
    pub fictional_hint: &'static str,
    /// Shown instead of a place.
    pub fictional_place: &'static str,
    /// The heading of the status note.
    pub status: &'static str,
    /// Link back to an unfinished assessment.
    pub resume: &'static str,
    /// Heading of a member's answers to a workshop.
    pub invited: &'static str,
    /// Link to the action plan of the cluster.
    pub plan: &'static str,
    /// Link to the workshop.
    pub workshop: &'static str,
    /// Link to the result.
    pub see_result: &'static str,
    /// Link to the answers of an example.
    pub see_answers: &'static str,
    /// Button that starts another assessment of the same cluster.
    pub new_assessment: &'static str,
    /// Progress: answered, all.
    pub progress: fn(u32, u32) -> String,
    /// Label of the less frequent actions.
    pub more: &'static str,
    /// Button that renames a cluster.
    pub rename: &'static str,
    /// Button that downloads an assessment.
    pub download: &'static str,
    /// Button that deletes an assessment.
    pub delete: &'static str,
    /// Announced after deleting.
    pub deleted: fn(&str) -> String,
    /// Heading of the earlier assessments.
    pub earlier: &'static str,
    /// Heading of opening a file.
    pub open_file: &'static str,
    /// The file button.
    pub choose_file: &'static str,
    /// What opening does.
    pub open_file_hint: &'static str,
    /// Heading of unreadable stored records.
    pub unreadable: &'static str,
    /// What is safe.
    pub unreadable_safe: &'static str,
    /// Link to them.
    pub unreadable_look: &'static str,
    /// Heading of the backup reminder.
    pub remind: &'static str,
    /// Never downloaded: the date of the first changes.
    pub remind_never: fn(Option<&str>) -> String,
    /// The last download, and the number of assessments and plans changed since.
    pub remind_since: fn(&str, usize) -> String,
    /// Button that downloads everything.
    pub download_all: &'static str,
    /// A part of the file name.
    pub all_files: &'static str,
    /// Button that downloads one cluster.
    pub download_cluster: &'static str,
}
