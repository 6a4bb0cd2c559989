//! Texts used on several screens.

/// Texts used on several screens.
#[derive(Debug)]
pub struct Common {
    /// The skip link.
    pub skip_to_content: &'static str,
    /// Describes the app in one line.
    pub tagline: &'static str,
    /// Link to the home page.
    pub home: &'static str,
    /// Link to the settings.
    pub settings: &'static str,
    /// Link to the page about the app.
    pub about: &'static str,
    /// The language switch, for screen readers.
    pub switch_language: &'static str,
    /// Switch for the projector theme.
    pub projector: &'static str,
    /// Button to the previous screen.
    pub back: &'static str,
    /// Button to the next screen.
    pub go_on: &'static str,
    /// Instead of the day of an assessment that has none.
    pub undated: &'static str,
    /// Button that changes an entry.
    pub change: &'static str,
    /// Button that undoes the last change.
    pub undo: &'static str,
    /// Button that redoes the last undone change.
    pub redo: &'static str,
    /// Announced after undoing.
    pub undone: &'static str,
    /// Announced after redoing.
    pub redone: &'static str,
    /// Status: the last change is stored.
    pub saved: &'static str,
    /// Where it is stored; omitted on narrow screens.
    pub saved_where: &'static str,
    /// Status: the last change is in local storage, but not yet on disk.
    pub saved_exposed: &'static str,
    /// What could happen to it; omitted on narrow screens.
    pub exposed_how: &'static str,
    /// Shown instead of the time if storing failed.
    pub not_saved: &'static str,
    /// Heading if the browser denies storage.
    pub storage_denied: &'static str,
    /// Heading if storage is full.
    pub storage_full: &'static str,
    /// What is safe, and what to do.
    pub storage_safe: &'static str,
    /// Button that downloads a backup.
    pub download_backup: &'static str,
    /// Heading if a newer version of the app is available.
    pub new_version: &'static str,
    /// What is safe, and what to do.
    pub new_version_safe: &'static str,
    /// Button that loads the new version.
    pub new_version_take: &'static str,
    /// Above every worked example.
    pub example_banner: &'static str,
    /// The name of a cluster without a name.
    pub unnamed_cluster: &'static str,
    /// A stage by its rank.
    pub stage: fn(u8) -> String,
    /// One stage by name and rank.
    pub stage_named: fn(&str, u8) -> String,
    /// A range of stages by name and rank.
    pub stages_named: fn(&str, &str, u8, u8) -> String,
    /// A stage that a check would change.
    pub stage_provisional: fn(&str) -> String,
    /// Shown if no stage can be determined yet.
    pub stage_not_yet: &'static str,
    /// The number of met conditions of the gate to a stage: rank, met, all.
    pub gate_met: fn(u8, usize, usize) -> String,
    /// Follows it: the number of unmet conditions.
    pub gate_unmet: fn(usize) -> String,
    /// Follows it: the number of undetermined conditions.
    pub gate_undetermined: fn(usize) -> String,
    /// The step of the ladder that the cluster has reached.
    pub standing_here: &'static str,
    /// The lowest step that the missing answers allow.
    pub standing_at_least: &'static str,
    /// The step that it has reached, while a check fires.
    pub standing_for_now: &'static str,
    /// The mark of the stage of the target.
    pub standing_target: &'static str,
    /// A step that the cluster may have reached.
    pub standing_possible: &'static str,
    /// Label of a count.
    pub answered: &'static str,
    /// Label of a count, and answer.
    pub unknown: &'static str,
    /// Label of a count, and answer.
    pub not_applicable: &'static str,
    /// Label of a count.
    pub unanswered: &'static str,
    /// Subject of a condition: every question.
    pub every_indicator: &'static str,
    /// Subject of a condition: a dimension.
    pub dimension_mean: fn(&str) -> String,
    /// Subject of a condition: the overall index.
    pub overall_mean: &'static str,
    /// Joins the last two entries of a list.
    pub and: fn(&str, &str) -> String,
    /// The number of list entries left out.
    pub more: fn(usize) -> String,
    /// Heading for an unknown address.
    pub not_found: &'static str,
    /// What to do.
    pub not_found_body: &'static str,
    /// Link to the home page.
    pub to_home: &'static str,
    /// Shown while a part of the app is loading.
    pub loading: &'static str,
    /// Heading if a part of the app failed to load.
    pub part_missing: &'static str,
    /// What is safe, and what to do.
    pub part_missing_body: &'static str,
    /// Button that loads it again.
    pub try_again: &'static str,
    /// Earlier versions: heading and link.
    pub versions: &'static str,
    /// Heading of assessments from a newer version of the app.
    pub newer: &'static str,
    /// What can be done with them.
    pub newer_body: &'static str,
    /// Button that shows more of a long list: how many are left.
    pub show_more: fn(usize) -> String,
    /// Sharing failed; followed by what was done instead.
    pub share_failed: &'static str,
    /// Heading if the storage was cleared from outside.
    pub cleared: &'static str,
    /// What is safe, and what to do.
    pub cleared_body: &'static str,
}
