//! Hand-ins among what people paste: chat messages, lists of links, files.

use super::envelope::Kind;

/// What stands before a hand-in in its link, from `#` on.
pub const HAND_IN_ROUTE: &str = "#/serahan/";

/// So many hand-ins are looked for in one text: more than any workshop has members, and few enough to be told apart one by one.
pub const MOST_HAND_INS: usize = 1000;

/// No hand-in has fewer characters.
const FEWEST_SIGNS: usize = 40;

/// What may be hand-ins in a text, in its order and each once: whatever stands behind [`HAND_IN_ROUTE`], and anything else of
/// 40 characters or more that begins like a hand-in of any version, also between quotation marks, as in
/// [a file](super::encode_hand_in_file). None is read yet: each may still be refused. Of more than [`MOST_HAND_INS`] the first.
///
/// ```
/// use dinamika::exchange::hand_ins_in;
/// let bare = "Q".repeat(40);
/// let message = format!("Punya saya: dinamika/#/serahan/QRS_1.\nPunya Sri: {bare} dan dinamika/#/serahan/QRS_1");
/// assert_eq!(hand_ins_in(&message), ["QRS_1", &bare]);
/// assert!(hand_ins_in("Belum ada.").is_empty());
/// ```
pub fn hand_ins_in(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_sign) {
        rest = rest.get(start..).unwrap_or_default();
        let before = text.get(..text.len() - rest.len()).unwrap_or_default();
        let (word, behind) = rest.split_at(rest.find(|sign| !is_sign(sign)).unwrap_or(rest.len()));
        rest = behind;
        let is_one = before.ends_with(HAND_IN_ROUTE) || (FEWEST_SIGNS <= word.len() && Kind::HAND_IN.begins(word));
        if is_one && found.len() < MOST_HAND_INS && !found.contains(&word) {
            found.push(word);
        }
    }
    found
}

/// Whether a character is one of base64url.
fn is_sign(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'
}
