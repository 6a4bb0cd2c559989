//! The licences of all that ships.

/// The licences of all that ships.
#[derive(Debug)]
pub struct Licences {
    /// The heading.
    pub title: &'static str,
    /// What follows.
    pub lead: &'static str,
    /// When it cannot be fetched.
    pub failed: &'static str,
}
