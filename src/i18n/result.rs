//! The result page.

/// The result page.
#[derive(Debug)]
pub struct Result {
    /// Above the stage.
    pub kicker: &'static str,
    /// Certainty: the missing answers cannot change the stage.
    pub settled: fn(u32) -> String,
    /// Certainty: nothing is missing.
    pub complete: &'static str,
    /// Certainty: the missing answers can change the stage.
    pub open_range: fn(&str, &str, u32) -> String,
    /// Certainty in a word: no check fires.
    pub certain: &'static str,
    /// Certainty in a word: a check fires.
    pub provisional: &'static str,
    /// Certainty in a word: a range of stages.
    pub range_word: &'static str,
    /// Why it is provisional: missing evidence.
    pub for_want_of_evidence: fn(&str, &str) -> String,
    /// Why it is provisional: other weights.
    pub by_other_weights: fn(&str, &str) -> String,
    /// Why it is provisional: split votes.
    pub for_split_votes: fn(&str, &str) -> String,
    /// The index with its range.
    pub index: fn(&str, &str) -> String,
    /// The index without a range.
    pub index_exact: fn(&str) -> String,
    /// The range alone.
    pub index_range: fn(&str) -> String,
    /// The counts behind the index.
    pub counts: fn(u32, u32, u32, u32) -> String,
    /// Link to the action plan of the cluster.
    pub see_plan: &'static str,
    /// The short status note.
    pub status: &'static str,
    /// Heading if no stage can be determined.
    pub needs_title: &'static str,
    /// What that means.
    pub needs_lead: &'static str,
    /// A dimension with too few answers.
    pub need_dimension: fn(&str, u32, u32) -> String,
    /// A gate indicator without an answer.
    pub need_indicator: fn(&str) -> String,
    /// Link to the next question.
    pub answer_now: &'static str,
    /// The heading of the reasons.
    pub why: &'static str,
    /// Caption of the conditions of the next gate.
    pub why_gate: fn(u8, &str) -> String,
    /// Shown at the top stage.
    pub why_top: &'static str,
    /// The main obstacle.
    pub binding: fn(&str) -> String,
    /// The answers needed to determine it.
    pub answer_first: fn(&str) -> String,
    /// Heading of the column of conditions.
    pub column_condition: &'static str,
    /// Heading of the column of current values.
    pub column_now: &'static str,
    /// Heading of the column of required values.
    pub column_needed: &'static str,
    /// Heading of the column of statuses.
    pub column_state: &'static str,
    /// Status of a condition.
    pub met: &'static str,
    /// Status of a condition.
    pub unmet: &'static str,
    /// Status of a condition.
    pub undetermined: &'static str,
    /// The questions that fall short.
    pub offenders: fn(&str) -> String,
    /// Heading of the other gates.
    pub other_gates: &'static str,
    /// Heading of the certainty.
    pub certainty: &'static str,
    /// Which answers are missing.
    pub missing_list: fn(&str) -> String,
    /// Heading of the checks.
    pub checks_title: &'static str,
    /// No check fires.
    pub checks_none: &'static str,
    /// The evidence check.
    pub check_evidence: fn(&str, &str) -> String,
    /// The weights check.
    pub check_weights: fn(&str, &str) -> String,
    /// The agreement check.
    pub check_agreement: fn(&str, &str) -> String,
    /// Heading of the distances.
    pub distances_title: &'static str,
    /// The stage one level up on a question leads to.
    pub distance_up: fn(&str, &str) -> String,
    /// The stage one level down on a question leads to.
    pub distance_down: fn(&str, &str) -> String,
    /// There are no distances.
    pub distances_none: &'static str,
    /// Heading of the dimensions.
    pub dimensions: &'static str,
    /// The radar for screen readers.
    pub radar_label: fn(&str) -> String,
    /// The bars for screen readers.
    pub bars_label: fn(&str) -> String,
    /// Name of the series of lowest scores.
    pub chart_low: &'static str,
    /// Name of the series of ranges.
    pub chart_range: &'static str,
    /// How to read the charts while answers are missing.
    pub chart_legend: &'static str,
    /// What a chart shows, in a picture: the lowest and the highest level.
    pub chart_scale: fn(u8, u8) -> String,
    /// The charts failed to load.
    pub chart_failed: &'static str,
    /// Heading of the column of dimensions.
    pub column_dimension: &'static str,
    /// Heading of the column of scores.
    pub column_score: &'static str,
    /// Heading of the column of ranges.
    pub column_range: &'static str,
    /// Heading of the column of counts.
    pub column_counts: &'static str,
    /// Answered of applicable.
    pub of_total: fn(u32, u32) -> String,
    /// No score.
    pub no_score: &'static str,
    /// No point estimate.
    pub too_few: &'static str,
    /// Heading of the overlays.
    pub notices: &'static str,
    /// The action of an overlay.
    pub notice_action: &'static str,
    /// Heading of the recommendations.
    pub next_steps: &'static str,
    /// The aim of the stage.
    pub aim: fn(&str) -> String,
    /// The step of the development model: number, all, name.
    pub step_of: fn(u8, usize, &str) -> String,
    /// Introduces the reason for a recommendation.
    pub because: fn(&str) -> String,
    /// Reason: an unmet condition.
    pub because_unmet: fn(&str) -> String,
    /// Reason: the lowest dimension.
    pub because_lowest: &'static str,
    /// Reason: the first of equal dimensions.
    pub because_equal: &'static str,
    /// Label of the first action.
    pub first_move: &'static str,
    /// Label of who is responsible.
    pub lead: &'static str,
    /// Label of the expected output.
    pub output: &'static str,
    /// Label of the time frame.
    pub horizon: &'static str,
    /// A number of days.
    pub days: fn(u16) -> String,
    /// Explains the organisations named.
    pub bodies: &'static str,
    /// Heading of the shortest way.
    pub way: &'static str,
    /// Its length: raises, stage.
    pub way_lead: fn(u32, &str) -> String,
    /// One of its raises.
    pub way_step: fn(&str, u8, u8) -> String,
    /// A free choice of raises.
    pub way_choice: fn(u32, &str) -> String,
    /// There is none: top stage.
    pub way_top: &'static str,
    /// It depends on missing answers.
    pub way_missing: fn(&str) -> String,
    /// Heading of the single raises.
    pub raises: &'static str,
    /// Heading of the column of raises.
    pub column_raise: &'static str,
    /// Heading of the column of changes of the index.
    pub column_index: &'static str,
    /// Heading of the column of conditions then met.
    pub column_newly: &'static str,
    /// Heading of the column of stages.
    pub column_stage: &'static str,
    /// One raise: question, level.
    pub raise: fn(&str, u8) -> String,
    /// An empty cell.
    pub none: &'static str,
    /// Heading of the what-if part.
    pub what_if: &'static str,
    /// What it does.
    pub what_if_lead: &'static str,
    /// Heading of the levels.
    pub what_if_levels: &'static str,
    /// Button that resets it to the answers.
    pub what_if_reset: &'static str,
    /// The stage with the changed levels.
    pub what_if_stage: fn(&str) -> String,
    /// No level is changed: the stage.
    pub what_if_none: fn(&str) -> String,
    /// Heading of the method.
    pub computed: &'static str,
    /// The method in short.
    pub computed_body: &'static str,
    /// Button that prints.
    pub print: &'static str,
    /// Button that copies the summary.
    pub copy: &'static str,
    /// Announced after copying.
    pub copied: &'static str,
    /// The browser does not allow copying.
    pub copy_failed: &'static str,
    /// Button that downloads.
    pub download: &'static str,
    /// The date on a printout.
    pub printed: fn(&str) -> String,
    /// Why the stage is not higher: the next stage, its conditions met and all, the main obstacle, its value now and the
    /// highest one, the value required.
    pub reason: fn(&str, &str, usize, &str, &str, u8, &str) -> String,
    /// The answer required first: the next stage, the question.
    pub reason_unknown: fn(&str, &str) -> String,
    /// Shown at the top stage.
    pub reason_top: &'static str,
    /// The answers still needed, in short.
    pub needs_in_short: fn(&str) -> String,
    /// The number of people who answered.
    pub answered_by: fn(u32) -> String,
    /// No participants are recorded.
    pub answered_by_nobody: &'static str,
    /// In an example.
    pub answered_by_example: &'static str,
    /// Link to the next example: its name.
    pub next_example: fn(&str) -> String,
    /// The first recommendation.
    pub begin_with: fn(&str) -> String,
    /// Label of the summary when it is shown for copying by hand.
    pub summary: &'static str,
    /// Opens the device's share sheet, or copies the summary.
    pub share: &'static str,
    /// Button that downloads, short.
    pub download_short: &'static str,
    /// Button that shows the slides.
    pub present: &'static str,
    /// The name of the row of links to sections.
    pub jumps: &'static str,
    /// Button to the previous slide.
    pub previous_slide: &'static str,
    /// Button to the next slide.
    pub next_slide: &'static str,
    /// Button that closes the slides.
    pub end_slides: &'static str,
    /// The number of the slide: number, all.
    pub slide_of: fn(usize, usize) -> String,
    /// Heading of the chart downloads.
    pub download_charts: &'static str,
    /// Button that downloads the radar: the file type.
    pub radar_file: fn(&str) -> String,
    /// Button that downloads the bars: the file type.
    pub bars_file: fn(&str) -> String,
}
