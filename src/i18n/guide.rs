//! The guide to a workshop.

/// The guide to a workshop.
#[derive(Debug)]
pub struct Guide {
    /// Heading.
    pub title: &'static str,
    /// The intended readers.
    pub lead: &'static str,
    /// Each part with its heading and its points.
    pub parts: &'static [(&'static str, &'static [&'static str])],
    /// Button that prints the guide.
    pub print: &'static str,
}
