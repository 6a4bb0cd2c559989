//! What to know before a workshop.

/// What to know before a workshop.
#[derive(Debug)]
pub struct Guide {
    /// Heading.
    pub title: &'static str,
    /// Whom it is for.
    pub lead: &'static str,
    /// Each part with its heading and its points.
    pub parts: &'static [(&'static str, &'static [&'static str])],
    /// Prints it.
    pub print: &'static str,
}
