//! About the app.

/// About the app.
#[derive(Debug)]
pub struct About {
    /// The heading.
    pub title: &'static str,
    /// What it is.
    pub lead: &'static str,
    /// The status of the instrument.
    pub status: &'static str,
    /// The idea.
    pub idea: &'static str,
    /// The idea, explained.
    pub idea_body: &'static str,
    /// The method.
    pub method: &'static str,
    /// The rating rule.
    pub rule: &'static str,
    /// The levels.
    pub levels: &'static str,
    /// The stages.
    pub stages: &'static str,
    /// The seven steps.
    pub steps: &'static str,
    /// The weight sets.
    pub weights: &'static str,
    /// The sources.
    pub sources: &'static str,
    /// How they are used.
    pub sources_lead: &'static str,
    /// Privacy.
    pub privacy: &'static str,
    /// What happens to the data.
    pub privacy_body: &'static str,
    /// Licences.
    pub licences: &'static str,
    /// What is bundled.
    pub licences_body: &'static str,
    /// The way to all licence texts.
    pub licences_all: &'static str,
    /// Versions.
    pub version: fn(&str, &str) -> String,
}
