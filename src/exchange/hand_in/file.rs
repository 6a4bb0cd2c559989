//! A hand-in as a file.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::exchange::json::{parse, written};

/// The format name of a hand-in's file.
pub const HAND_IN_FORMAT: &str = "dinamika-hand-in";

/// The version of these files. Their content has a version of its own.
const VERSION: usize = 1;

#[derive(Serialize, Deserialize)]
struct HandInFile<'a> {
    format: &'a str,
    #[serde(skip_deserializing)]
    version: usize,
    hand_in: &'a str,
}

/// Writes the text of a hand-in, the output of [`encode_hand_in`](super::encode_hand_in), as a JSON file.
///
/// ```
/// use dinamika::exchange::{encode_hand_in_file, hand_in_of_file};
/// let file = encode_hand_in_file("QRS_1");
/// assert_eq!(file, r#"{"format":"dinamika-hand-in","version":1,"hand_in":"QRS_1"}"#);
/// assert_eq!(hand_in_of_file(&file).as_deref(), Some("QRS_1"));
/// assert_eq!(hand_in_of_file(r#"{"format":"dinamika-assessment","version":1}"#), None);
/// ```
pub fn encode_hand_in_file(payload: &str) -> String {
    let file = HandInFile { format: HAND_IN_FORMAT, version: VERSION, hand_in: payload };
    written(serde_json::to_string(&file))
}

/// The text of the hand-in in a file; `None` for any other file. The version of the file is ignored: that of the text says more
/// about what cannot be read.
pub fn hand_in_of_file(text: &str) -> Option<String> {
    // Serde would read the entries of a list as the values of the keys.
    let Value::Object(file) = parse(text).ok()? else { return None };
    let file = HandInFile::deserialize(&file).ok().filter(|file| file.format == HAND_IN_FORMAT)?;
    Some(file.hand_in.to_owned())
}
