//! L1 — the text of the interface: typed constants, a folder a locale, a file a screen. A line that is missing in one
//! language does not compile.

pub mod about;
pub mod check;
pub mod common;
pub mod data;
pub mod guide;
pub mod hand_in;
pub mod hand_ins;
pub mod home;
pub mod import;
pub mod licences;
pub mod offered;
pub mod profile;
pub mod question;
pub mod refused;
pub mod result;
pub mod settings;
pub mod spread;
pub mod summary;
pub mod tables;
pub mod vote;
pub mod workshop;

mod counts;
mod en;
mod id;

use crate::domain::instrument::Locale;

/// Each screen's texts are found by a function of their own, so that the module can be split between screens.
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
    check: Check, CHECK, "All answers.";
    common: Common, COMMON, "Words that stand on several screens.";
    data: Data, DATA, "The data on this device: earlier states, backup, room.";
    guide: Guide, GUIDE, "What to know before a workshop.";
    hand_in: HandIn, HAND_IN, "A member who answers alone and hands in.";
    hand_ins: HandIns, HAND_INS, "Who has handed in, and the ways to do so.";
    home: Home, HOME, "The home page.";
    import: Import, IMPORT, "What is in files that come in.";
    licences: Licences, LICENCES, "The licences of all that ships.";
    offered: Offered, OFFERED, "Whether a file that was downloaded has arrived.";
    profile: Profile, PROFILE, "The profile of the cluster.";
    question: Question, QUESTION, "The questions.";
    refused: Refused, REFUSED, "Why a file is refused, and what to do.";
    result: Result, RESULT, "The result.";
    settings: Settings, SETTINGS, "Settings and data.";
    spread: Spread, SPREAD, "What the group said of every indicator.";
    summary: Summary, SUMMARY, "The ten plain lines for a chat group.";
    tables: Tables, TABLES, "The tables for spreadsheets and statistics.";
    vote: Vote, VOTE, "The vote on one indicator.";
    workshop: Workshop, WORKSHOP, "The workshop in the room.";
}
