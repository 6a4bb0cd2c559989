//! About the app.

/// About the app.
#[derive(Debug)]
pub struct About {
    /// The heading.
    pub title: &'static str,
    /// What the app is.
    pub lead: &'static str,
    /// The status of the instrument.
    pub status: &'static str,
    /// Heading of the idea.
    pub idea: &'static str,
    /// The idea.
    pub idea_body: &'static str,
    /// Heading of the method.
    pub method: &'static str,
    /// Heading of the rating rule.
    pub rule: &'static str,
    /// Heading of the levels.
    pub levels: &'static str,
    /// Heading of the stages.
    pub stages: &'static str,
    /// Heading of the seven steps.
    pub steps: &'static str,
    /// Heading of the weight sets.
    pub weights: &'static str,
    /// Heading of the sources.
    pub sources: &'static str,
    /// How the sources are used.
    pub sources_lead: &'static str,
    /// Heading of the part on privacy.
    pub privacy: &'static str,
    /// What happens to the data.
    pub privacy_body: &'static str,
    /// Heading of the licences.
    pub licences: &'static str,
    /// What is bundled.
    pub licences_body: &'static str,
    /// Link to all licence texts.
    pub licences_all: &'static str,
    /// Versions.
    pub version: fn(&str, &str) -> String,
}
