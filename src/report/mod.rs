//! L2 — everything a result, a print or an export shows, as plain data. Pages compute no score and round no number.

pub mod charts;
pub mod names;
pub mod numbers;
pub mod tables;

mod certainty;
mod code;
mod entry;
mod group;
mod ladder;
mod overview;
mod scan;
mod summary;

pub use certainty::{
    Certainty, binding_sentence, certainty_reason, certainty_sentence, gate_sentence, index_sentence, range_sentence,
    stage_sentence, stage_so_far,
};
pub use code::{Code, QUIET, fine_qr_code, qr_code};
pub use entry::{Unreadable, YEARS, day, past_year, whole_number};
pub use group::{
    agenda_of, agreed_count, agreement_text, counts_text, degree_word, group_of, is_open_voting, last_round, mean_text,
    median_text, next_open, role_name, tally_at,
};
pub use ladder::{Standing, Step, ladder};
pub use overview::{Progress, Report, WhatIf, progress, report, what_if};
pub use scan::{LARGEST_SIDE, Tone, luma_of_rgba, read_codes};
pub use summary::summary;
