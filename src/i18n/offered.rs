//! Whether a file that was downloaded has arrived.

/// Whether a file that was downloaded has arrived.
#[derive(Debug)]
pub struct Offered {
    /// Heading: asks.
    pub title: &'static str,
    /// Where to look, and what it counts as until then: the name of the file.
    pub lead: fn(&str) -> String,
    /// It is there.
    pub arrived: &'static str,
    /// It is noted.
    pub noted: &'static str,
    /// It is not there: other ways.
    pub missing: &'static str,
    /// What the other ways are for.
    pub ways: &'static str,
    /// Picks a place for the file.
    pub pick: &'static str,
    /// Hands the file to another app.
    pub share: &'static str,
    /// Copies the text.
    pub copy: &'static str,
    /// It was copied: what to do with it.
    pub copied: &'static str,
    /// It could not be: the text stands below.
    pub copy_failed: &'static str,
    /// It was handed on: what to look for.
    pub shared: &'static str,
    /// Neither was done.
    pub not_shared: &'static str,
    /// The text of the file.
    pub text: &'static str,
    /// The code of a small file.
    pub code: &'static str,
    /// Not now.
    pub later: &'static str,
}
