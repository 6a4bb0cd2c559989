//! A hand-in as a file, for those who send files.

use serde_json::{Map, Value};

use crate::exchange::assessment_file::put;
use crate::exchange::json::parse;

/// What the file of a hand-in says it is.
pub const HAND_IN_FORMAT: &str = "dinamika-hand-in";

/// The version of these files. What they hold has a version of its own.
const VERSION: usize = 1;

/// The key of the hand-in.
const HAND_IN: &str = "hand_in";

/// Writes the text of a hand-in, as [`encode_hand_in`](super::encode_hand_in) gives it, as a JSON file.
///
/// ```
/// use dinamika::exchange::{encode_hand_in_file, hand_in_of_file};
/// let file = encode_hand_in_file("QRS_1");
/// assert_eq!(file, r#"{"format":"dinamika-hand-in","version":1,"hand_in":"QRS_1"}"#);
/// assert_eq!(hand_in_of_file(&file).as_deref(), Some("QRS_1"));
/// assert_eq!(hand_in_of_file(r#"{"format":"dinamika-assessment","version":1}"#), None);
/// ```
pub fn encode_hand_in_file(payload: &str) -> String {
    let mut file = Map::new();
    put(&mut file, "format", Some(HAND_IN_FORMAT));
    put(&mut file, "version", Some(VERSION));
    put(&mut file, HAND_IN, Some(payload));
    Value::Object(file).to_string()
}

/// The text of the hand-in in a file; nothing for any other file. The version of the file is not looked at: that of the text
/// tells better what cannot be read.
pub fn hand_in_of_file(text: &str) -> Option<String> {
    let file = parse(text).ok()?;
    let said = |key| file.get(key).and_then(Value::as_str);
    if said("format") == Some(HAND_IN_FORMAT) { said(HAND_IN).map(str::to_owned) } else { None }
}
