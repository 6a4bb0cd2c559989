//! L1 — the interface texts as typed constants: one folder per locale, one file per screen. A text missing in one
//! language is a compile error.

pub mod about;
pub mod check;
pub mod cluster;
pub mod common;
pub mod data;
pub mod guide;
pub mod hand_in;
pub mod hand_ins;
pub mod history;
pub mod home;
pub mod import;
pub mod licences;
pub mod offered;
pub mod plan;
pub mod profile;
pub mod question;
pub mod refused;
pub mod result;
pub mod settings;
pub mod spread;
pub mod steps;
pub mod summary;
pub mod tables;
pub mod target;
pub mod vote;
pub mod workshop;

mod counts;
mod en;
mod id;

use crate::domain::instrument::Locale;

/// One function per screen, so that texts can be split between the lazy-loaded parts.
macro_rules! texts {
    ($($screen:ident: $texts:ident, $constant:ident, $what:literal;)*) => {$(
        #[doc = $what]
        pub fn $screen(locale: Locale) -> &'static $screen::$texts {
            static ID: $screen::$texts = id::$screen::$constant;
            static EN: $screen::$texts = en::$screen::$constant;
            match locale {
                Locale::Id => &ID,
                Locale::En => &EN,
            }
        }
    )*};
}

texts! {
    about: About, ABOUT, "About the app.";
    check: Check, CHECK, "The page with all answers.";
    cluster: Cluster, CLUSTER, "The page of one cluster.";
    common: Common, COMMON, "Texts used on several screens.";
    data: Data, DATA, "The page on stored data: earlier versions, backup, storage space.";
    guide: Guide, GUIDE, "The guide to a workshop.";
    hand_in: HandIn, HAND_IN, "Answering as a member, and handing in.";
    hand_ins: HandIns, HAND_INS, "Receiving members' answers: invitation, ways to receive, who has handed in.";
    history: History, HISTORY, "The history of a cluster, and two assessments side by side.";
    home: Home, HOME, "The home page.";
    import: Import, IMPORT, "The contents of imported files.";
    licences: Licences, LICENCES, "The licences of all bundled software.";
    offered: Offered, OFFERED, "Confirmation of a download.";
    plan: Plan, PLAN, "The action plan of a cluster.";
    profile: Profile, PROFILE, "The profile of the cluster.";
    question: Question, QUESTION, "The question page.";
    refused: Refused, REFUSED, "Why a file is rejected, and what to do.";
    result: Result, RESULT, "The result page.";
    settings: Settings, SETTINGS, "The settings page.";
    spread: Spread, SPREAD, "The spread of ballots on every question.";
    steps: Steps, STEPS, "The seven steps as work of one cluster.";
    summary: Summary, SUMMARY, "The summary in ten lines of plain text, for a group chat.";
    tables: Tables, TABLES, "The tables for spreadsheets and statistics programs.";
    target: Target, TARGET, "The target of a cluster.";
    vote: Vote, VOTE, "The vote on one indicator.";
    workshop: Workshop, WORKSHOP, "The overview of a workshop.";
}
