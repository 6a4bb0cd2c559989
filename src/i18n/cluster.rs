//! The page of one cluster.

/// The page of one cluster.
#[derive(Debug)]
pub struct Cluster {
    /// The page in the title of the window.
    pub title: &'static str,
    /// Heading of the present stage.
    pub stage: &'static str,
    /// When it was assessed, and how many questions are answered.
    pub assessed: fn(&str, &str) -> String,
    /// Primary action: answer the remaining questions.
    pub go_on: &'static str,
    /// Primary action: assess again.
    pub again: &'static str,
    /// Why: the day on which it was due.
    pub again_why: fn(&str) -> String,
    /// Primary action: make a plan.
    pub make_plan: &'static str,
    /// Primary action: look at the plan.
    pub review_plan: &'static str,
    /// Primary action: open the result.
    pub open_result: &'static str,
    /// Why each of the primary actions, in the order: go on, make a plan, review the plan, open the result as all actions are
    /// closed, open the result.
    pub why: [&'static str; 5],
    /// The next action that is due: its title, and the month.
    pub next_due: fn(&str, &str) -> String,
    /// The same, if its month is over.
    pub overdue: fn(&str, &str) -> String,
    /// No action is open.
    pub none_open: &'static str,
    /// Link to the plan.
    pub to_plan: &'static str,
    /// How many of the steps are complete.
    pub steps_complete: fn(usize, usize) -> String,
    /// Link to the steps.
    pub to_steps: &'static str,
    /// Link to the history.
    pub to_history: &'static str,
    /// The picture of the history in words.
    pub sparkline: fn(&str) -> String,
    /// Heading of the workshop.
    pub workshop: &'static str,
    /// What a workshop is for.
    pub workshop_lead: &'static str,
    /// Link to the workshop.
    pub to_workshop: &'static str,
    /// Heading of the assessments and their files.
    pub assessments: &'static str,
    /// Button that downloads one assessment.
    pub download: &'static str,
    /// Button that downloads everything of the cluster.
    pub download_all: &'static str,
    /// What the file of everything holds.
    pub download_all_hint: &'static str,
    /// Button that begins the next assessment.
    pub begin: &'static str,
}
