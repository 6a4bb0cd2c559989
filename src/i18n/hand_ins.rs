//! Who has handed in, and the ways to do so.

/// Who has handed in, and the ways to do so.
#[derive(Debug)]
pub struct HandIns {
    /// Heading.
    pub title: &'static str,
    /// Inviting.
    pub invite: &'static str,
    /// What to do.
    pub invite_lead: &'static str,
    /// Heading of the link.
    pub link: &'static str,
    /// What the code is.
    pub invite_label: &'static str,
    /// Where the app is a file on this device.
    pub invite_file: &'static str,
    /// Where the address is only on this device.
    pub invite_local: &'static str,
    /// Copies the link.
    pub copy: &'static str,
    /// Said then.
    pub copied: &'static str,
    /// Where the browser does not copy.
    pub copy_failed: &'static str,
    /// Shares the link.
    pub share: &'static str,
    /// Taking in.
    pub take_in: &'static str,
    /// Opens the camera.
    pub camera: &'static str,
    /// Closes it.
    pub camera_stop: &'static str,
    /// While it is open.
    pub camera_hint: &'static str,
    /// On plain http.
    pub camera_plain: &'static str,
    /// Where there is no camera.
    pub camera_none: &'static str,
    /// Where it was open and has stopped.
    pub camera_stopped: &'static str,
    /// Where it was denied.
    pub camera_denied: &'static str,
    /// Photos or files.
    pub files: &'static str,
    /// What can be chosen.
    pub files_hint: &'static str,
    /// Pasted links.
    pub pasted: &'static str,
    /// What can be pasted.
    pub pasted_hint: &'static str,
    /// Takes in what is pasted.
    pub take: &'static str,
    /// Taken in: how many.
    pub new: fn(usize) -> String,
    /// Known already: how many.
    pub same: fn(usize) -> String,
    /// In place of an earlier one: how many.
    pub replaced: fn(usize) -> String,
    /// Older than what the same person has handed in: how many.
    pub older: fn(usize) -> String,
    /// For another workshop: how many.
    pub other_workshop: fn(usize) -> String,
    /// Nothing was found.
    pub nothing: &'static str,
    /// A hand-in that is damaged.
    pub damaged: &'static str,
    /// A hand-in of a newer version.
    pub newer: &'static str,
    /// A hand-in for another instrument: id and version.
    pub other_instrument: fn(&str, &str) -> String,
    /// Where what reads pictures did not arrive.
    pub decoder_missing: &'static str,
    /// Who has handed in.
    pub who: fn(usize) -> String,
    /// What is not shown.
    pub who_hint: &'static str,
    /// Nobody yet.
    pub nobody: &'static str,
    /// Without a role.
    pub no_role: &'static str,
    /// Takes it out again.
    pub remove: &'static str,
    /// After taking one out.
    pub removed: &'static str,
    /// Opens all.
    pub open_all: &'static str,
    /// What that does.
    pub open_hint: &'static str,
    /// To the workshop.
    pub back: &'static str,
}
