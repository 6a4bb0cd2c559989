//! The data on this device: earlier states, backup, room.

/// The data on this device: earlier states, backup, room.
#[derive(Debug)]
pub struct Data {
    /// What they are.
    pub versions_lead: fn(&str) -> String,
    /// There are none.
    pub versions_none: &'static str,
    /// The browser keeps none.
    pub versions_impossible: &'static str,
    /// The stage at the end of a sitting.
    pub sitting_stage: fn(&str) -> String,
    /// What changed in it: how many answers, and which.
    pub sitting_changed: fn(usize, &str) -> String,
    /// The first one that is kept.
    pub sitting_first: &'static str,
    /// The versions in it, folded.
    pub versions_in: fn(usize) -> String,
    /// What changed after it.
    pub changed_then: fn(&str) -> String,
    /// In what two states differ besides answers.
    pub profile_differs: &'static str,
    /// The profile changed.
    pub changed_profile: &'static str,
    /// More than are named.
    pub changed_more: fn(usize) -> String,
    /// Nothing that is shown changed.
    pub changed_nothing: &'static str,
    /// Look at it.
    pub look: &'static str,
    /// An answer then and now.
    pub then_now: fn(&str, &str) -> String,
    /// It does not differ.
    pub same_as_now: &'static str,
    /// The stage then.
    pub stage_then: fn(&str) -> String,
    /// Makes it the present one.
    pub bring_back: &'static str,
    /// After that.
    pub brought_back: &'static str,
    /// Heading of the backup.
    pub backup: &'static str,
    /// What it is.
    pub backup_lead: &'static str,
    /// Heading of what was deleted.
    pub deleted: &'static str,
    /// Its name and the time of its last change.
    pub deleted_item: fn(&str, &str) -> String,
    /// Brings it back.
    pub restore: &'static str,
    /// Forgets it for good.
    pub forget: &'static str,
    /// Heading of the room taken.
    pub room: &'static str,
    /// How much is used: thousands of characters, in percent.
    pub room_used: fn(usize, usize) -> String,
    /// How much the copies and versions take.
    pub room_disk: fn(&str) -> String,
    /// The browser has promised to keep it.
    pub persisted: &'static str,
    /// It has not.
    pub not_persisted: &'static str,
    /// What a private window does.
    pub private: &'static str,
    /// What opening as a file means.
    pub file_place: &'static str,
    /// Asks before that.
    pub forget_sure: &'static str,
}
