//! Every text of the interface in English.

mod about;
mod check;
mod common;
mod home;
mod licences;
mod profile;
mod question;
mod result;
mod settings;
mod summary;
mod tables;

use super::Texts;

pub(super) const TEXTS: Texts = Texts {
    common: common::COMMON,
    home: home::HOME,
    profile: profile::PROFILE,
    question: question::QUESTION,
    check: check::CHECK,
    result: result::RESULT,
    summary: summary::SUMMARY,
    tables: tables::TABLES,
    settings: settings::SETTINGS,
    about: about::ABOUT,
    licences: licences::LICENCES,
};
