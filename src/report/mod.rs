//! L2 — everything a result, a print or an export shows, as plain data. Pages compute no score and round no number.

pub mod charts;
pub mod names;
pub mod numbers;
pub mod tables;

mod certainty;
mod ladder;
mod overview;
mod summary;

pub use certainty::{Certainty, index_sentence, range_sentence, stage_sentence, stage_so_far};
pub use ladder::{Standing, Step, ladder};
pub use overview::{Progress, Report, WhatIf, progress, report, what_if};
pub use summary::summary;
