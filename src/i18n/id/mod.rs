//! Every text of the interface in Indonesian.

pub(super) mod about;
pub(super) mod check;
pub(super) mod cluster;
pub(super) mod common;
pub(super) mod data;
pub(super) mod guide;
pub(super) mod hand_in;
pub(super) mod hand_ins;
pub(super) mod history;
pub(super) mod home;
pub(super) mod import;
pub(super) mod licences;
pub(super) mod offered;
pub(super) mod plan;
pub(super) mod profile;
pub(super) mod question;
pub(super) mod refused;
pub(super) mod result;
pub(super) mod settings;
pub(super) mod spread;
pub(super) mod steps;
pub(super) mod summary;
pub(super) mod tables;
pub(super) mod target;
pub(super) mod vote;
pub(super) mod workshop;
