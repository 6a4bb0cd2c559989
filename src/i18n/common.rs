//! Words that stand on several screens.

/// Words that stand on several screens.
#[derive(Debug)]
pub struct Common {
    /// The skip link.
    pub skip_to_content: &'static str,
    /// What the app is, in one line.
    pub tagline: &'static str,
    /// The way home.
    pub home: &'static str,
    /// The way to the settings.
    pub settings: &'static str,
    /// The way to what the app is.
    pub about: &'static str,
    /// The language switch, for screen readers.
    pub switch_language: &'static str,
    /// Black on white and large, for a projector: a switch.
    pub projector: &'static str,
    /// To the screen before.
    pub back: &'static str,
    /// To the screen after.
    pub go_on: &'static str,
    /// Change this.
    pub change: &'static str,
    /// Take the last change back.
    pub undo: &'static str,
    /// Do again what was undone.
    pub redo: &'static str,
    /// Said after undoing.
    pub undone: &'static str,
    /// Said after redoing.
    pub redone: &'static str,
    /// The last change is stored.
    pub saved: &'static str,
    /// Where it is stored; left out where there is no room.
    pub saved_where: &'static str,
    /// The last change is stored, but not yet on disk.
    pub saved_exposed: &'static str,
    /// What may happen to it; left out where there is no room.
    pub exposed_how: &'static str,
    /// Shown in place of the time when storing failed.
    pub not_saved: &'static str,
    /// Heading when the browser denies storage.
    pub storage_denied: &'static str,
    /// Heading when storage is full.
    pub storage_full: &'static str,
    /// What is safe then, and what to do.
    pub storage_safe: &'static str,
    /// The way out.
    pub download_backup: &'static str,
    /// Heading when there is a newer version.
    pub new_version: &'static str,
    /// What is safe then, and what to do.
    pub new_version_safe: &'static str,
    /// The way to it.
    pub new_version_take: &'static str,
    /// Above every worked example.
    pub example_banner: &'static str,
    /// A cluster without a name.
    pub unnamed_cluster: &'static str,
    /// A stage by its rank.
    pub stage: fn(u8) -> String,
    /// One stage.
    pub stage_named: fn(&str, u8) -> String,
    /// A range of stages.
    pub stages_named: fn(&str, &str, u8, u8) -> String,
    /// When no stage can be named yet.
    pub stage_not_yet: &'static str,
    /// How many conditions of the gate to a stage are met.
    pub gate_met: fn(u8, usize, usize) -> String,
    /// After that, how many are not.
    pub gate_unmet: fn(usize) -> String,
    /// After that, of how many it is not known.
    pub gate_undetermined: fn(usize) -> String,
    /// The step on which the cluster stands.
    pub standing_here: &'static str,
    /// The same while a check fires.
    pub standing_for_now: &'static str,
    /// A step on which it may stand.
    pub standing_possible: &'static str,
    /// Count label.
    pub answered: &'static str,
    /// Count label and answer.
    pub unknown: &'static str,
    /// Count label and answer.
    pub not_applicable: &'static str,
    /// Count label.
    pub unanswered: &'static str,
    /// A condition on each indicator.
    pub every_indicator: &'static str,
    /// A condition on a dimension.
    pub dimension_mean: fn(&str) -> String,
    /// A condition on everything.
    pub overall_mean: &'static str,
    /// The last two of a list.
    pub and: fn(&str, &str) -> String,
    /// How many of a list are not named.
    pub more: fn(usize) -> String,
    /// Heading of an address that leads nowhere.
    pub not_found: &'static str,
    /// What to do then.
    pub not_found_body: &'static str,
    /// The way out.
    pub to_home: &'static str,
    /// While a part of the app is on its way.
    pub loading: &'static str,
    /// Heading when a part of the app did not arrive.
    pub part_missing: &'static str,
    /// What is safe then, and what to do.
    pub part_missing_body: &'static str,
    /// The way to it.
    pub try_again: &'static str,
    /// Earlier states: heading and link.
    pub versions: &'static str,
    /// Heading of what a newer version of the app has written.
    pub newer: &'static str,
    /// What can be done with it.
    pub newer_body: &'static str,
    /// The way to the rest of a long list: how many are left.
    pub show_more: fn(usize) -> String,
    /// Heading when storage was emptied from outside.
    pub cleared: &'static str,
    /// What is safe then, and what to do.
    pub cleared_body: &'static str,
}
