//! The licences of all bundled software.

/// The licences of all bundled software.
#[derive(Debug)]
pub struct Licences {
    /// The heading.
    pub title: &'static str,
    /// What the texts are.
    pub lead: &'static str,
    /// The texts failed to load.
    pub failed: &'static str,
}
