//! Receiving members' answers: invitation, ways to receive, who has handed in.

/// Receiving members' answers: invitation, ways to receive, who has handed in.
#[derive(Debug)]
pub struct HandIns {
    /// Heading.
    pub title: &'static str,
    /// Heading of the invitation.
    pub invite: &'static str,
    /// What to do.
    pub invite_lead: &'static str,
    /// Heading of the link.
    pub link: &'static str,
    /// The invitation's QR code for screen readers.
    pub invite_label: &'static str,
    /// The app was opened as a file.
    pub invite_file: &'static str,
    /// The address works on this device only.
    pub invite_local: &'static str,
    /// Button that copies the link.
    pub copy: &'static str,
    /// Announced after copying.
    pub copied: &'static str,
    /// The browser does not allow copying.
    pub copy_failed: &'static str,
    /// Button that shares the link.
    pub share: &'static str,
    /// Heading of the ways to receive.
    pub take_in: &'static str,
    /// Button that opens the camera.
    pub camera: &'static str,
    /// Button that closes it.
    pub camera_stop: &'static str,
    /// Shown while it is open.
    pub camera_hint: &'static str,
    /// The camera is unavailable on plain http.
    pub camera_plain: &'static str,
    /// No camera was found.
    pub camera_none: &'static str,
    /// The camera has stopped.
    pub camera_stopped: &'static str,
    /// Access to the camera was denied.
    pub camera_denied: &'static str,
    /// Label of the choice of photos or files.
    pub files: &'static str,
    /// What can be chosen.
    pub files_hint: &'static str,
    /// Label of the field for pasted links.
    pub pasted: &'static str,
    /// What can be pasted.
    pub pasted_hint: &'static str,
    /// Button that receives them.
    pub take: &'static str,
    /// Received: how many.
    pub new: fn(usize) -> String,
    /// Already received: how many.
    pub same: fn(usize) -> String,
    /// Replaced an earlier one: how many.
    pub replaced: fn(usize) -> String,
    /// Older than the one of the same person: how many.
    pub older: fn(usize) -> String,
    /// For another workshop: how many.
    pub other_workshop: fn(usize) -> String,
    /// Nothing could be read.
    pub nothing: &'static str,
    /// The answers are damaged.
    pub damaged: &'static str,
    /// The answers were made with a newer version.
    pub newer: &'static str,
    /// The answers use another instrument: id and version.
    pub other_instrument: fn(&str, &str) -> String,
    /// The image decoder failed to load.
    pub decoder_missing: &'static str,
    /// Heading of the list of those who have handed in: how many.
    pub who: fn(usize) -> String,
    /// What the list does not show.
    pub who_hint: &'static str,
    /// The list is empty.
    pub nobody: &'static str,
    /// An entry without a role.
    pub no_role: &'static str,
    /// Button that removes an entry.
    pub remove: &'static str,
    /// Announced after removing: how many can be restored.
    pub removed: fn(usize) -> String,
    /// Button that opens the spread of all questions.
    pub open_all: &'static str,
    /// What opening does.
    pub open_hint: &'static str,
    /// Link to the workshop.
    pub back: &'static str,
}
