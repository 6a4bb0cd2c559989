//! The result.

/// The result.
#[derive(Debug)]
pub struct Result {
    /// Above the stage.
    pub kicker: &'static str,
    /// How certain, when missing answers cannot change it.
    pub settled: fn(u32) -> String,
    /// How certain, when nothing is missing.
    pub complete: &'static str,
    /// How certain, when they can.
    pub open_range: fn(&str, &str, u32) -> String,
    /// The word when nothing stands against it.
    pub certain: &'static str,
    /// The word when a check fires.
    pub provisional: &'static str,
    /// The word while the stage is open.
    pub range_word: &'static str,
    /// Why it is provisional: no evidence.
    pub for_want_of_evidence: fn(&str, &str) -> String,
    /// Why it is provisional: other weights.
    pub by_other_weights: fn(&str, &str) -> String,
    /// Why it is provisional: no agreement.
    pub for_split_votes: fn(&str, &str) -> String,
    /// The index with its range.
    pub index: fn(&str, &str) -> String,
    /// The index without a range.
    pub index_exact: fn(&str) -> String,
    /// The range alone.
    pub index_range: fn(&str) -> String,
    /// What the index stands on.
    pub counts: fn(u32, u32, u32, u32) -> String,
    /// The short status note.
    pub status: &'static str,
    /// When no stage can be named.
    pub needs_title: &'static str,
    /// What that means.
    pub needs_lead: &'static str,
    /// A dimension with too few answers.
    pub need_dimension: fn(&str, u32, u32) -> String,
    /// A gate indicator without an answer.
    pub need_indicator: fn(&str) -> String,
    /// To the next question.
    pub answer_now: &'static str,
    /// The heading of the reasons.
    pub why: &'static str,
    /// The table of the next gate.
    pub why_gate: fn(u8, &str) -> String,
    /// At the top stage.
    pub why_top: &'static str,
    /// The main obstacle.
    pub binding: fn(&str) -> String,
    /// What must be answered to know of one.
    pub answer_first: fn(&str) -> String,
    /// Column.
    pub column_condition: &'static str,
    /// Column.
    pub column_now: &'static str,
    /// Column.
    pub column_needed: &'static str,
    /// Column.
    pub column_state: &'static str,
    /// State.
    pub met: &'static str,
    /// State.
    pub unmet: &'static str,
    /// State.
    pub undetermined: &'static str,
    /// Which indicators fall short.
    pub offenders: fn(&str) -> String,
    /// The other gates, folded.
    pub other_gates: &'static str,
    /// The heading.
    pub certainty: &'static str,
    /// Which answers are missing.
    pub missing_list: fn(&str) -> String,
    /// The checks.
    pub checks_title: &'static str,
    /// No check fires.
    pub checks_none: &'static str,
    /// The evidence check.
    pub check_evidence: fn(&str, &str) -> String,
    /// The weights check.
    pub check_weights: fn(&str, &str) -> String,
    /// The agreement check.
    pub check_agreement: fn(&str, &str) -> String,
    /// The distances.
    pub distances_title: &'static str,
    /// One level more.
    pub distance_up: fn(&str, &str) -> String,
    /// One level less.
    pub distance_down: fn(&str, &str) -> String,
    /// Nothing near.
    pub distances_none: &'static str,
    /// The heading.
    pub dimensions: &'static str,
    /// The radar for those who do not see it.
    pub radar_label: fn(&str) -> String,
    /// The bars for those who do not see them.
    pub bars_label: fn(&str) -> String,
    /// Series.
    pub chart_low: &'static str,
    /// Series.
    pub chart_range: &'static str,
    /// How to read the charts while answers are missing.
    pub chart_legend: &'static str,
    /// When charts cannot be loaded.
    pub chart_failed: &'static str,
    /// Column.
    pub column_dimension: &'static str,
    /// Column.
    pub column_score: &'static str,
    /// Column.
    pub column_range: &'static str,
    /// Column.
    pub column_counts: &'static str,
    /// Answered of applicable.
    pub of_total: fn(u32, u32) -> String,
    /// No score.
    pub no_score: &'static str,
    /// No point estimate.
    pub too_few: &'static str,
    /// The overlays.
    pub notices: &'static str,
    /// The action of an overlay.
    pub notice_action: &'static str,
    /// The heading.
    pub next_steps: &'static str,
    /// The aim of the stage.
    pub aim: fn(&str) -> String,
    /// The step of the model.
    pub step_of: fn(u8, usize, &str) -> String,
    /// Why a card is shown.
    pub because: fn(&str) -> String,
    /// An unmet condition.
    pub because_unmet: fn(&str) -> String,
    /// The lowest dimension.
    pub because_lowest: &'static str,
    /// The first dimension where none is lower.
    pub because_equal: &'static str,
    /// The first move.
    pub first_move: &'static str,
    /// Who leads.
    pub lead: &'static str,
    /// The output.
    pub output: &'static str,
    /// The horizon.
    pub horizon: &'static str,
    /// Days.
    pub days: fn(u16) -> String,
    /// Who the bodies are.
    pub bodies: &'static str,
    /// The heading.
    pub way: &'static str,
    /// How long it is.
    pub way_lead: fn(u32, &str) -> String,
    /// One step.
    pub way_step: fn(&str, u8, u8) -> String,
    /// A free choice.
    pub way_choice: fn(u32, &str) -> String,
    /// At the top.
    pub way_top: &'static str,
    /// While answers are missing.
    pub way_missing: fn(&str) -> String,
    /// The single raises, folded.
    pub raises: &'static str,
    /// Column.
    pub column_raise: &'static str,
    /// Column.
    pub column_index: &'static str,
    /// Column.
    pub column_newly: &'static str,
    /// Column.
    pub column_stage: &'static str,
    /// One raise.
    pub raise: fn(&str, u8) -> String,
    /// Nothing.
    pub none: &'static str,
    /// The heading.
    pub what_if: &'static str,
    /// What it does.
    pub what_if_lead: &'static str,
    /// The folded levels.
    pub what_if_levels: &'static str,
    /// Back to the answers.
    pub what_if_reset: &'static str,
    /// The stage then.
    pub what_if_stage: fn(&str) -> String,
    /// Nothing changed yet.
    pub what_if_none: fn(&str) -> String,
    /// The heading.
    pub computed: &'static str,
    /// The method in short.
    pub computed_body: &'static str,
    /// Print.
    pub print: &'static str,
    /// Copy the summary.
    pub copy: &'static str,
    /// After copying.
    pub copied: &'static str,
    /// When copying is not allowed.
    pub copy_failed: &'static str,
    /// Download.
    pub download: &'static str,
    /// Date on paper.
    pub printed: fn(&str) -> String,
    /// Why the stage is no higher: the next stage, the main obstacle, its number now, the number needed.
    pub reason: fn(&str, &str, &str, &str) -> String,
    /// What must be answered before it is known: the next stage, the question.
    pub reason_unknown: fn(&str, &str) -> String,
    /// At the top.
    pub reason_top: &'static str,
    /// What is still needed, with the first of it.
    pub needs_in_short: fn(&str) -> String,
    /// How many answered.
    pub answered_by: fn(u32) -> String,
    /// Nobody is recorded.
    pub answered_by_nobody: &'static str,
    /// In an example.
    pub answered_by_example: &'static str,
    /// The way to the next example, by its name.
    pub next_example: fn(&str) -> String,
    /// The first of the next steps.
    pub begin_with: fn(&str) -> String,
    /// What is shared, where it is shown to be copied.
    pub summary: &'static str,
    /// Opens the device's share sheet, or copies the summary.
    pub share: &'static str,
    /// Downloads, in one word.
    pub download_short: &'static str,
    /// Shows the result slide by slide.
    pub present: &'static str,
    /// What the row of jumps is called.
    pub jumps: &'static str,
    /// The slide before.
    pub previous_slide: &'static str,
    /// The next slide.
    pub next_slide: &'static str,
    /// Back to the result.
    pub end_slides: &'static str,
    /// Which slide of how many.
    pub slide_of: fn(usize, usize) -> String,
    /// The folded downloads of the charts.
    pub download_charts: &'static str,
    /// The radar as a file of a kind.
    pub radar_file: fn(&str) -> String,
    /// The bars as a file of a kind.
    pub bars_file: fn(&str) -> String,
}
