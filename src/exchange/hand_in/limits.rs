//! The version and the limits of hand-ins and invitations.

/// The current version of the format, 1 to 15. Earlier ones can be read.
pub(super) const VERSION: u8 = 2;

/// The first version with a flag for open voting. Before it, members were promised closed voting.
pub(super) const TOLD: u8 = 2;

/// The longest hand-in or invitation, in characters. A longer text is rejected unread.
pub const LONGEST_HAND_IN: usize = 100_000;

/// The longest name of a member or a cluster, in bytes of UTF-8; longer ones are truncated.
pub const LONGEST_NAME: usize = 60;
