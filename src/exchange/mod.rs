//! L1 — what leaves and enters the app as a file.

mod assessment_file;
mod bundle;
mod comparison;
mod fault;
mod fields;
mod group;
mod hand_in;
mod import;
mod json;
mod limits;
mod migration;
mod score_line;

pub use assessment_file::{VERSION, decode, decode_newer, decode_value, encode, encode_compact, file_value};
pub use bundle::encode_bundle;
pub use comparison::{Comparison, compare_with};
pub use fault::FileError;
pub use group::{voting_of, voting_word};
pub use hand_in::{
    HAND_IN_FORMAT, HAND_IN_ROUTE, HandIn, HandInError, INVITATION_ROUTE, Invitation, LONGEST_HAND_IN, LONGEST_NAME,
    MOST_HAND_INS, Rater, decode_hand_in, decode_invitation, encode_hand_in, encode_hand_in_file, encode_invitation,
    hand_in_of_file, hand_ins_in,
};
pub use import::{ASSESSMENT_PREFIX, Found, Import, Kind, Unread, read_files};
pub use json::parse;
pub use limits::{LARGEST_FILE, MOST_ENTRIES};
pub use migration::{Step, migrated};
pub use score_line::score_line;
