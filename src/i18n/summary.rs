//! The ten plain lines for a chat group.

/// The ten plain lines for a chat group.
#[derive(Debug)]
pub struct Summary {
    /// Line 1.
    pub title: fn(&str, &str) -> String,
    /// The stage.
    pub stage: fn(&str) -> String,
    /// How certain.
    pub certainty: fn(&str) -> String,
    /// At the top.
    pub top: &'static str,
    /// A next step.
    pub next: fn(usize, &str) -> String,
    /// No step yet.
    pub no_next: &'static str,
    /// The status note.
    pub status: fn(&str) -> String,
}
