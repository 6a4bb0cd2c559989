//! The version and the measures of hand-ins and invitations.

/// The version of the format that is written today, 1 to 15. Those before it are read.
pub(super) const VERSION: u8 = 2;

/// The first version that carries what members were told about open voting. Before it they were promised closed voting.
pub(super) const TOLD: u8 = 2;

/// So many characters a hand-in or an invitation may have. A longer text is refused before it is looked at.
pub const LONGEST_HAND_IN: usize = 100_000;

/// So many bytes of UTF-8 a name may have, of a member or of a cluster: what is longer is cut.
pub const LONGEST_NAME: usize = 60;
