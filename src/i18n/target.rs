//! The target of a cluster.

/// The target of a cluster.
#[derive(Debug)]
pub struct Target {
    /// Heading of the target.
    pub title: &'static str,
    /// Mark of its stage on the ladder, and its name in the radar.
    pub mark: &'static str,
    /// Legend of the radar, with its name.
    pub legend: fn(&str) -> String,
    /// Heading of the form.
    pub save_title: &'static str,
    /// Hint: what is saved, and that it takes the place of the present one.
    pub save_hint: &'static str,
    /// Label: its name.
    pub name: &'static str,
    /// The name proposed, with the year.
    pub proposed: fn(u16) -> String,
    /// Label: the day by which it is to be reached.
    pub date: &'static str,
    /// Button.
    pub save: &'static str,
    /// Error: no level above the answers was tried.
    pub nothing_raised: &'static str,
    /// Error: the name is empty.
    pub no_name: &'static str,
    /// Error: the plan cannot be changed.
    pub no_plan: &'static str,
    /// Its name, and the day.
    pub named: fn(&str, &str) -> String,
    /// The stage that it leads to.
    pub leads_to: fn(&str) -> String,
    /// How many of its questions are reached, of how many, the levels lacking, and how many have no answer.
    pub distance: fn(usize, usize, usize, usize) -> String,
    /// Tag: reached.
    pub reached: &'static str,
    /// Tag: no action serves it yet.
    pub no_action: &'static str,
    /// Every question that is not reached has an action.
    pub all_served: &'static str,
    /// Summary: all questions of the target.
    pub all: &'static str,
    /// Link: adds an action for it.
    pub add_action: &'static str,
    /// Button: drops the target.
    pub drop: &'static str,
    /// Said after it was dropped.
    pub dropped: fn(&str) -> String,
    /// There are several, after changes in two places.
    pub several: &'static str,
    /// Measure of the history: how many of its questions are reached.
    pub measure: &'static str,
    /// Link to the result, where a target is set.
    pub set_one: &'static str,
    /// What a target is for, shown while there is none.
    pub none: &'static str,
}
