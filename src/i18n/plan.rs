//! The action plan of a cluster.

/// The action plan of a cluster.
#[derive(Debug)]
pub struct Plan {
    /// The title of the page.
    pub title: &'static str,
}
