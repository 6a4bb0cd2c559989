//! The page on stored data: earlier versions, backup, storage space.

/// The page on stored data: earlier versions, backup, storage space.
#[derive(Debug)]
pub struct Data {
    /// What earlier versions are.
    pub versions_lead: fn(&str) -> String,
    /// There are no earlier versions.
    pub versions_none: &'static str,
    /// The browser cannot keep earlier versions.
    pub versions_impossible: &'static str,
    /// The stage at the end of a sitting.
    pub sitting_stage: fn(&str) -> String,
    /// Its changes: the number of answers, and which.
    pub sitting_changed: fn(usize, &str) -> String,
    /// The oldest version kept.
    pub sitting_first: &'static str,
    /// The versions in it, folded.
    pub versions_in: fn(usize) -> String,
    /// The changes after a version.
    pub changed_then: fn(&str) -> String,
    /// The profile differs as well.
    pub profile_differs: &'static str,
    /// In a list of changes: the profile.
    pub changed_profile: &'static str,
    /// In a list of changes: the number of questions left out.
    pub changed_more: fn(usize) -> String,
    /// No displayed field has changed.
    pub changed_nothing: &'static str,
    /// Button that shows a version.
    pub look: &'static str,
    /// An answer then and now.
    pub then_now: fn(&str, &str) -> String,
    /// The answers are equal.
    pub same_as_now: &'static str,
    /// The stage then.
    pub stage_then: fn(&str) -> String,
    /// Button that restores a version.
    pub bring_back: &'static str,
    /// Announced after restoring it.
    pub brought_back: &'static str,
    /// What earlier versions of an action plan are: the name of its cluster.
    pub plan_versions_lead: fn(&str) -> String,
    /// The number of actions that differ from the plan now.
    pub plan_differs: fn(usize, usize, usize) -> String,
    /// Heading of the backup.
    pub backup: &'static str,
    /// What the backup contains.
    pub backup_lead: &'static str,
    /// Heading of the plans that the home page does not lead to.
    pub plans_left: &'static str,
    /// A plan whose cluster has no assessment, by the name of the cluster.
    pub plan_left: fn(&str) -> String,
    /// A plan that cannot be read, by the name of the cluster.
    pub plan_unreadable: fn(&str) -> String,
    /// Button that downloads such a plan as it is.
    pub plan_download: &'static str,
    /// Heading of the deleted assessments.
    pub deleted: &'static str,
    /// One of them: its name and the time of its last change.
    pub deleted_item: fn(&str, &str) -> String,
    /// Button that restores it.
    pub restore: &'static str,
    /// Button that deletes it permanently.
    pub forget: &'static str,
    /// Heading of the storage space.
    pub room: &'static str,
    /// How much of local storage is used: thousands of characters, per cent.
    pub room_used: fn(usize, usize) -> String,
    /// The disk space used by copies and versions.
    pub room_disk: fn(&str) -> String,
    /// Storage is persistent.
    pub persisted: &'static str,
    /// Storage is not persistent.
    pub not_persisted: &'static str,
    /// Warning about private windows.
    pub private: &'static str,
    /// Warning about opening the app as a file.
    pub file_place: &'static str,
    /// Asks for confirmation before permanent deletion.
    pub forget_sure: &'static str,
}
