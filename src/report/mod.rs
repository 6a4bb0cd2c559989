//! L2 — everything shown by a result, a printout or an export, as plain data. Pages neither compute scores nor round
//! numbers.

pub mod charts;
pub mod history;
pub mod names;
pub mod numbers;
pub mod tables;

mod certainty;
mod cluster;
mod code;
mod entry;
mod group;
mod ladder;
mod lines;
mod overview;
mod plan;
mod plan_moves;
mod reason;
mod scan;
mod slides;
mod steps;
mod summary;
mod target;
mod verdict;
mod wording;

pub use certainty::{
    Certainty, binding_sentence, certainty_reason, certainty_sentence, first_certainty_reason, gate_sentence,
    index_sentence, range_sentence, stage_sentence, stage_so_far,
};
pub use cluster::{NextMove, next_due, next_move};
pub use code::{Code, QUIET, fine_qr_code, qr_code};
pub use entry::{Unreadable, YEARS, day, day_limits, past_year, whole_number};
pub use group::{
    agenda_of, agreed_count, agreement_text, counts_text, degree_word, group_of, is_open_voting, last_round, mean_text,
    median_text, next_open, role_name, tally_at,
};
pub use ladder::{Standing, Step, ladder, range_ladder};
pub use lines::{WayLines, check_lines, distance_lines, way_lines};
pub use overview::{Progress, Report, WhatIf, progress, report, what_if};
pub use plan::{PlanCounts, action_title, calendar_entries, plan_counts, recommendation_key, recommended_action};
pub use plan_moves::{PlanGroup, PlanView, can_shift_action, drop_action, place_in_plan, plan_groups, shift_action};
pub use reason::{answered_by, asks_for_answers, need_sentence, needs_sentence, reason_sentence};
pub use scan::{LARGEST_SIDE, Tone, luma_of_rgba, read_codes};
pub use slides::{Slide, slides};
pub use steps::{StepRow, next_assessment, next_assessment_entry, stage_for_steps, step_rows};
pub use summary::summary;
pub use target::{AimRow, Goal, aim_rows, aim_sentence, goal_stage, levels_to_aim};
pub use verdict::{Covered, covered, has_verdict};
pub use wording::{LookBack, first_sentence, look_back};
