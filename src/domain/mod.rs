//! L0 — what is measured, and what follows from it.
//!
//! Plain data and pure functions: no clock, no randomness, no input or output, no browser, no text of the interface.
//! Read in this order: [`instrument`] (what is asked), [`assessment`] (what was answered), [`scoring`] (the numbers),
//! [`group`] (how far a group agrees), [`diagnosis`] (what they mean).

pub mod ordering;

pub mod three_way;

pub mod instrument;

pub mod standard;

pub mod assessment;

pub mod scoring;

pub mod group;

pub mod diagnosis;
