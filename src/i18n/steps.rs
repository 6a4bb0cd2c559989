//! The seven steps of the development model as work of one cluster.

use crate::domain::plan::StepState;

/// The seven steps as work.
#[derive(Debug)]
pub struct Steps {
    /// The title of the page, and the heading on a result.
    pub title: &'static str,
    /// What is done on the page.
    pub lead: &'static str,
    /// Why the steps come in this order at a stage: the name of the stage, and the reason.
    pub order: fn(&str, &str) -> String,
    /// The stage is not determined.
    pub order_unknown: &'static str,
    /// Tag of the step to take next.
    pub next: &'static str,
    /// The step to take next, by number and name.
    pub next_named: fn(u8, &str) -> String,
    /// Every step in the focus of the stage is complete.
    pub all_complete: &'static str,
    /// The states of a step, in their order.
    pub states: [&'static str; 3],
    /// How many of the outputs of a step are there.
    pub delivered: fn(usize, usize) -> String,
    /// Label: the aim of a step.
    pub purpose: &'static str,
    /// Label: who leads.
    pub lead_by: &'static str,
    /// Label: who stands in.
    pub stand_in: &'static str,
    /// Who stands in where a body does not exist yet.
    pub core_team: &'static str,
    /// Label: who takes part.
    pub with: &'static str,
    /// Heading of the activities.
    pub activities: &'static str,
    /// Heading of the outputs of a step.
    pub outputs: &'static str,
    /// Label: the day since when an output is there.
    pub output_date: &'static str,
    /// Label: the evidence.
    pub output_evidence: &'static str,
    /// Its hint.
    pub output_evidence_hint: &'static str,
    /// Said after an output was ticked.
    pub output_set: fn(&str) -> String,
    /// Said after the tick was taken away.
    pub output_withdrawn: fn(&str) -> String,
    /// Heading of the actions that serve a step.
    pub actions: &'static str,
    /// Shown while there are none.
    pub no_actions: &'static str,
    /// Link that adds an action to a step.
    pub add_action: &'static str,
    /// Heading: the next assessment.
    pub next_assessment: &'static str,
    /// The day proposed for it.
    pub next_assessment_on: fn(&str) -> String,
    /// The day is today or over.
    pub next_assessment_due: fn(&str) -> String,
    /// There is no assessment with a date yet.
    pub next_assessment_unknown: &'static str,
    /// Its title in a calendar, with the name of the cluster.
    pub next_assessment_named: fn(&str) -> String,
    /// Its description in a calendar.
    pub next_assessment_why: &'static str,
    /// Where its day is to be found.
    pub in_calendar: &'static str,
    /// Link to the page.
    pub see_all: &'static str,
}

impl Steps {
    /// The word for a state.
    pub fn state(&self, state: StepState) -> &'static str {
        let [not_begun, under_way, complete] = self.states;
        match state {
            StepState::NotBegun => not_begun,
            StepState::UnderWay => under_way,
            StepState::Complete => complete,
        }
    }
}
