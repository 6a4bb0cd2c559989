//! Finds hand-ins in pasted text: chat messages, mails, lists of links, files.

use std::borrow::Cow;
use std::ops::Range;

use super::envelope::Kind;
use super::rewritten::Rewritten;

/// The prefix of a hand-in in a link, from `#` on.
pub const HAND_IN_ROUTE: &str = "#/serahan/";

/// The most hand-ins found in one text: more than the members of any workshop, and few enough to deduplicate one by one.
pub const MOST_HAND_INS: usize = 1000;

/// The shortest hand-in, in characters.
const FEWEST_SIGNS: usize = 40;

/// The prefix of the signature that mail filters append to links: it is as long as a hand-in and may start like one.
const SIGNATURE: &str = "sdata=";

/// Candidate hand-ins in a text, in order and without duplicates: everything after [`HAND_IN_ROUTE`], and any other sequence of
/// 40 characters or more that starts like a hand-in of any version, also between quotation marks, as in a
/// [file](super::encode_hand_in_file). None is decoded yet: each may still be rejected. Only the first [`MOST_HAND_INS`] are
/// returned.
///
/// After them come those that mail programs have wrapped or escaped, in place of their fragments; each of these has the right
/// checksum.
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
    // A complete hand-in is never taken for a fragment.
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

/// The hand-ins that occur unchanged in the text, complete or not, with their positions.
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

/// Whether a character belongs to base64url.
fn is_sign(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'
}
