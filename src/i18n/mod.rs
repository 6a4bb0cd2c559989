//! L1 — the text of the interface: typed constants, a folder a locale, a file a screen. A line that is missing in one
//! language does not compile.

pub mod about;
pub mod check;
pub mod common;
pub mod home;
pub mod licences;
pub mod profile;
pub mod question;
pub mod result;
pub mod settings;
pub mod summary;
pub mod tables;

mod en;
mod id;

use crate::domain::instrument::Locale;

/// Every text of the interface in one language.
#[derive(Debug)]
pub struct Texts {
    /// Words that stand on several screens.
    pub common: common::Common,
    /// The home page.
    pub home: home::Home,
    /// The profile of the cluster.
    pub profile: profile::Profile,
    /// The questions.
    pub question: question::Question,
    /// All answers.
    pub check: check::Check,
    /// The result.
    pub result: result::Result,
    /// The ten plain lines for a chat group.
    pub summary: summary::Summary,
    /// The tables for spreadsheets and statistics.
    pub tables: tables::Tables,
    /// Settings and data.
    pub settings: settings::Settings,
    /// About the app.
    pub about: about::About,
    /// The licences of all that ships.
    pub licences: licences::Licences,
}

/// The texts in `locale`.
pub fn texts(locale: Locale) -> &'static Texts {
    static ID: Texts = id::TEXTS;
    static EN: Texts = en::TEXTS;
    match locale {
        Locale::Id => &ID,
        Locale::En => &EN,
    }
}
