//! About the app. English.

use crate::i18n::about::About;

pub(crate) const ABOUT: About = About {
    title: "About Dinamika",
    lead: "Dinamika is a self-assessment tool for clusters of small firms: answers are scored in the browser, without a server, an account or a network.",
    status: "Status of the instrument",
    idea: "The idea behind it",
    idea_body: "A study of metal clusters in Central Java found long-established clusters still at the initial stage, because members did not share out work by skill and did not solve problems together. So a stage is reached through gates, not by an average, and age never counts.",
    method: "How it is computed",
    rule: "How to choose a level",
    levels: "Levels",
    stages: "Stages",
    steps: "The seven steps of the development model",
    weights: "Weights",
    sources: "Sources",
    sources_lead: "The instrument leans on these sources; they do not endorse it.",
    privacy: "Privacy",
    privacy_body: "No tracking and no request to any other site. Data leaves only when you download a file or copy the summary.",
    licences: "Licences",
    licences_body: "Dinamika: MIT or Apache-2.0. Plus Jakarta Sans: SIL OFL 1.1. Charts: Apache ECharts, Apache-2.0.",
    licences_all: "All licence texts",
    version: |version, instrument| format!("App {version}, instrument {instrument}"),
};
