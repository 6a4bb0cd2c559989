//! About the app. English.

use crate::i18n::about::About;

pub(crate) const ABOUT: About = About {
    title: "About Dinamika",
    lead: "Dinamika is a self-assessment tool for clusters of small firms: answers are scored in the browser, without a server or an account, and after the first visit without a network.",
    status: "Status of the instrument",
    idea: "The idea behind it",
    idea_body: "A study of metal clusters in Central Java found its three clusters still at the initial stage, although two of them were long established. Among the signs: no specialisation cooperation yet, and no visible effort to cooperate and support each other in solving problems. From this we propose that a stage is reached when all of its conditions are met, not by an average, and that age does not count.",
    method: "How it is computed",
    rule: "How to choose a level",
    levels: "Levels",
    stages: "Stages",
    steps: "The seven steps of the development model",
    weights: "Weights",
    sources: "Sources",
    sources_lead: "The instrument draws on these sources; they do not endorse it.",
    privacy: "Privacy",
    privacy_body: "No tracking and no requests to other sites. Data leaves this browser only when you download a file, copy the summary, or hand in workshop answers.",
    licences: "Licences",
    licences_body: "Dinamika: MIT or Apache-2.0. Plus Jakarta Sans: SIL OFL 1.1. Charts: Apache ECharts, Apache-2.0.",
    licences_all: "All licence texts",
    version: |version, instrument| format!("App {version}, instrument {instrument}"),
};
