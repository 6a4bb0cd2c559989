//! L1 — what leaves and enters the app as a file.

mod assessment_file;
mod fields;
mod score_line;

pub use assessment_file::{FileError, decode, decode_value, encode, encode_compact, file_value};
pub use score_line::score_line;
