//! L0 — the instrument, assessments, scores, agreement, diagnosis, change and action plans.
//!
//! Plain data and pure functions: no clock, no randomness, no I/O, no browser, no interface texts. Read in this order:
//! [`instrument`] (the questions), [`assessment`] (the answers), [`scoring`] (the scores), [`group`] (the agreement of
//! a group), [`diagnosis`] (their interpretation), [`change`] (what has moved since another assessment), [`plan`] (what the
//! cluster does next).

pub mod ordering;

pub mod three_way;

mod two_way;

pub mod instrument;

pub mod standard;

pub mod assessment;

pub mod scoring;

pub mod group;

pub mod diagnosis;

pub mod change;

pub mod plan;
