//! L1 — files that leave and enter the app.

mod assessment_file;
mod bundle;
mod calendar;
mod comparison;
mod fault;
mod foreign;
mod formats;
mod found;
mod hand_in;
mod head;
mod header;
mod import;
mod json;
mod migration;
mod plan_file;
mod plan_marks;
mod response_file;
mod score_line;
mod text;

pub use assessment_file::{decode, decode_newer, decode_value, encode, encode_compact, file_value};
pub use bundle::{Bundling, encode_bundle};
pub use calendar::{CalendarEntry, encode_calendar};
pub use comparison::{Comparison, compare_with};
pub use fault::{FileError, instrument_age};
pub use foreign::Foreign;
pub use formats::{BUNDLE_VERSION, LARGEST_FILE, MOST_ENTRIES, PLAN_VERSION, VERSION};
pub use found::{Found, FoundPlan, Import, Kind, Opened, Unread};
pub use hand_in::{
    Former, HAND_IN_FORMAT, HAND_IN_ROUTE, HandIn, HandInError, INVITATION_ROUTE, Invitation, LONGEST_HAND_IN,
    LONGEST_NAME, MOST_HAND_INS, Rater, decode_hand_in, decode_invitation, encode_hand_in, encode_hand_in_file,
    encode_invitation, hand_in_of_file, hand_ins_in, payload_of_address,
};
pub use head::Head;
pub use import::{ASSESSMENT_PREFIX, PLAN_PREFIX, open_file, read_files};
pub use json::parse;
pub use migration::{Step, migrated};
pub use plan_file::{decode_newer_plan, decode_plan, decode_plan_value, encode_plan, plan_state, plan_value};
pub use plan_marks::{done_actions, has_open_actions, target_of};
pub use score_line::score_line;
pub use text::text_of;
