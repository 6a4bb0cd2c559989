//! The summary in ten lines of plain text, for a group chat.

/// The summary in ten lines of plain text, for a group chat.
#[derive(Debug)]
pub struct Summary {
    /// The first line: cluster, date.
    pub title: fn(&str, &str) -> String,
    /// The stage.
    pub stage: fn(&str) -> String,
    /// The certainty.
    pub certainty: fn(&str) -> String,
    /// Shown at the top stage.
    pub top: &'static str,
    /// A next step: number, text.
    pub next: fn(usize, &str) -> String,
    /// There is no next step yet.
    pub no_next: &'static str,
    /// The status note.
    pub status: fn(&str) -> String,
}
