//! English texts with a count of one.

use dinamika::domain::instrument::Locale::En;
use dinamika::i18n;

#[test]
fn one_is_never_counted_as_several() {
    let (result, vote, workshop) = (i18n::result(En), i18n::vote(En), i18n::workshop(En));
    let texts = [
        (result.settled)(1),
        (result.open_range)("A", "B", 1),
        (result.need_dimension)("A", 1, 1),
        (result.days)(1),
        (result.way_lead)(1, "A"),
        (result.way_choice)(1, "A"),
        (vote.ballots)(1, 1),
        (vote.handed_in)(1),
        (vote.too_few)(1),
        (vote.evidence)(1),
        (workshop.timer_minutes)(1),
        (workshop.handed_in)(1),
        (i18n::question(En).settled)(1),
        (i18n::spread(En).dimension)("0.5", 1),
        (i18n::home(En).intro)(1),
        (i18n::home(En).remind_since)("A", 1),
        (i18n::hand_in(En).invited_lead)(1),
        (i18n::hand_in(En).counts)(1, 1, 1, 1),
        (i18n::data(En).changed_more)(1),
        (i18n::common(En).gate_unmet)(1),
        (i18n::common(En).gate_undetermined)(1),
        (i18n::common(En).more)(1),
        (i18n::common(En).show_more)(1),
    ];
    for text in texts {
        let words: Vec<_> = text.split(|letter: char| !letter.is_alphanumeric()).collect();
        let plural = |word: &str| word.ends_with('s') && !["is", "has", "this", "reaches", "completes"].contains(&word);
        for counted in words.windows(3).filter(|words| words[0] == "1") {
            assert!(!plural(counted[1]) && !plural(counted[2]) && counted[1] != "people", "{text}");
        }
    }
}

#[test]
fn several_are_counted_as_several() {
    assert_eq!((i18n::vote(En).ballots)(2, 1), "2 votes · round 1");
    assert_eq!((i18n::vote(En).ballots)(0, 1), "0 votes · round 1");
    assert_eq!((i18n::workshop(En).handed_in)(2), "2 people have handed in");
    assert_eq!((i18n::workshop(En).handed_in)(1), "1 person has handed in");
}
