//! The history of a cluster, and two of its assessments side by side.

/// The history of a cluster, and two of its assessments side by side.
#[derive(Debug)]
pub struct History {
    /// The title of the page.
    pub title: &'static str,
    /// What is shown.
    pub lead: &'static str,
    /// There is one assessment only, and what to do.
    pub only_one: &'static str,
    /// The cluster has no assessment.
    pub none: &'static str,
    /// Label: what the chart and the table show.
    pub measure: &'static str,
    /// Measure: the stage.
    pub stage: &'static str,
    /// Measure: the index.
    pub index: &'static str,
    /// The chart in words: the measure, and its values by date.
    pub chart_label: fn(&str, &str) -> String,
    /// ECharts' format of a stage on the axis.
    pub chart_stage: &'static str,
    /// Name of the line.
    pub chart_value: &'static str,
    /// Name of the lower edge of the band.
    pub chart_base: &'static str,
    /// Name of the band.
    pub chart_range: &'static str,
    /// Name of the triangles.
    pub chart_done: &'static str,
    /// What line and band mean for the stage.
    pub key_stage: &'static str,
    /// What line and band mean for the conditions of a gate.
    pub key_gate: &'static str,
    /// What line and band mean for the target.
    pub key_target: &'static str,
    /// What line and band mean for a score.
    pub key_score: &'static str,
    /// What the triangles mean.
    pub key_done: &'static str,
    /// Caption of the table, with the measure.
    pub table: fn(&str) -> String,
    /// Column: the date.
    pub column_date: &'static str,
    /// Column: the value.
    pub column_value: &'static str,
    /// Column: the range.
    pub column_range: &'static str,
    /// Column: the conditions of the gate to the stage with this rank.
    pub column_gate: fn(u8) -> String,
    /// How many of the conditions are met: a number or a range, and all.
    pub met_of: fn(&str, usize) -> String,
    /// Heading of the actions that are done.
    pub done: &'static str,
    /// A day, and what was done on it.
    pub done_on: fn(&str, &str) -> String,
    /// Heading, and title of the page: two assessments side by side.
    pub compare: &'static str,
    /// Label: the earlier one.
    pub then: &'static str,
    /// Label: the later one.
    pub now: &'static str,
    /// Button that compares the two.
    pub compare_them: &'static str,
    /// Error: one assessment was chosen twice.
    pub same_twice: &'static str,
    /// The instrument differs: both versions, and how many questions are left out.
    pub other_version: fn(&str, &str, usize) -> String,
    /// Questions have changed since one of the two: how many are left out.
    pub questions_changed: fn(usize) -> String,
    /// Some assessments were answered before questions changed.
    pub other_questions: &'static str,
    /// The stage then and now.
    pub stage_from_to: fn(&str, &str) -> String,
    /// The stage did not change.
    pub stage_same: fn(&str) -> String,
    /// How many answers rose, fell, became known, became unknown, cannot be compared, stayed.
    pub counts: fn([usize; 6]) -> String,
    /// Names of the kinds of change, in the same order.
    pub groups: [&'static str; 6],
    /// The two answers.
    pub from_to: fn(&str, &str) -> String,
    /// A range of changes.
    pub range: fn(&str, &str) -> String,
    /// The question has changed.
    pub question_changed: &'static str,
    /// What is certain: risen, fallen, unchanged, uncertain.
    pub directions: [&'static str; 4],
    /// Heading of the table of dimensions.
    pub dimensions: &'static str,
    /// What the means are computed from, and when a change is certain.
    pub means: &'static str,
    /// Column: the change.
    pub column_change: &'static str,
    /// Column: what is certain of it.
    pub column_certainty: &'static str,
    /// Column: the change in a year.
    pub column_per_year: &'static str,
    /// Column: the number of questions compared.
    pub column_compared: &'static str,
    /// Heading of the answers.
    pub answers: &'static str,
    /// Label: the evidence then.
    pub evidence_then: &'static str,
    /// Label: the evidence now.
    pub evidence_now: &'static str,
    /// Heading of the actions done between the two.
    pub done_between: &'static str,
    /// There are none.
    pub none_done: &'static str,
}
