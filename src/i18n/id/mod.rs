//! Every text of the interface in Indonesian.

pub(super) mod about;
pub(super) mod check;
pub(super) mod common;
pub(super) mod data;
pub(super) mod home;
pub(super) mod import;
pub(super) mod licences;
pub(super) mod profile;
pub(super) mod question;
pub(super) mod result;
pub(super) mod settings;
pub(super) mod summary;
pub(super) mod tables;
