//! Hand-ins among what people paste: chat messages, mails, lists of links, files.

use std::borrow::Cow;
use std::ops::Range;

use super::envelope::Kind;
use super::rewritten::Rewritten;

/// What stands before a hand-in in its link, from `#` on.
pub const HAND_IN_ROUTE: &str = "#/serahan/";

/// So many hand-ins are looked for in one text: more than any workshop has members, and few enough to be told apart one by one.
pub const MOST_HAND_INS: usize = 1000;

/// No hand-in has fewer characters.
const FEWEST_SIGNS: usize = 40;

/// What stands before the signature that filters hang on links: as long as a hand-in, and it may begin like one.
const SIGNATURE: &str = "sdata=";

/// What may be hand-ins in a text, in its order and each once: whatever stands behind [`HAND_IN_ROUTE`], and anything else of
/// 40 characters or more that begins like a hand-in of any version, also between quotation marks, as in
/// [a file](super::encode_hand_in_file). None is read yet: each may still be refused. Of more than [`MOST_HAND_INS`] the first.
///
/// Behind them come those that mail programs have broken over lines or escaped, in place of their pieces; each of these has the
/// right checksum.
///
/// ```
/// use dinamika::exchange::hand_ins_in;
/// let bare = "Q".repeat(40);
/// let message = format!("Punya saya: dinamika/#/serahan/QRS_1.\nPunya Sri: {bare} dan dinamika/#/serahan/QRS_1");
/// assert_eq!(hand_ins_in(&message), ["QRS_1", &bare]);
/// assert!(hand_ins_in("Belum ada.").is_empty());
/// ```
pub fn hand_ins_in(text: &str) -> Vec<Cow<'_, str>> {
    let rewritten = Rewritten::of(text, MOST_HAND_INS);
    let is_whole = |word: &str| rewritten.whole.iter().any(|one| one == word);
    // What is whole as it stands is never taken for a piece.
    let is_piece = |place: usize, word: &str| {
        let holds = |whole: &Range<usize>| whole.start <= place && place + word.len() <= whole.end;
        rewritten.places.iter().any(holds) && !is_whole(word)
    };
    let as_sent = as_sent(text).into_iter().filter(|(place, word)| !is_piece(*place, word));
    let mut found: Vec<Cow<'_, str>> = as_sent.map(|(_, word)| Cow::Borrowed(word)).collect();
    for whole in &rewritten.whole {
        if found.len() < MOST_HAND_INS && !found.iter().any(|known| known == whole) {
            found.push(Cow::Owned(whole.clone()));
        }
    }
    found
}

/// Those that stand in the text as they were sent, whole or not, with their places.
fn as_sent(text: &str) -> Vec<(usize, &str)> {
    let mut found: Vec<(usize, &str)> = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_sign) {
        rest = rest.get(start..).unwrap_or_default();
        let place = text.len() - rest.len();
        let before = text.get(..place).unwrap_or_default();
        let (word, behind) = rest.split_at(rest.find(|sign| !is_sign(sign)).unwrap_or(rest.len()));
        rest = behind;
        let stands_alone = FEWEST_SIGNS <= word.len() && !before.ends_with(SIGNATURE);
        let is_one = before.ends_with(HAND_IN_ROUTE) || (stands_alone && Kind::HAND_IN.begins(word));
        if is_one && found.len() < MOST_HAND_INS && !found.iter().any(|(_, known)| *known == word) {
            found.push((place, word));
        }
    }
    found
}

/// Whether a character is one of base64url.
fn is_sign(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'
}
