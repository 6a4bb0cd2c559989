//! What a group has agreed on is not one person's answer.

use dinamika::domain::assessment::Answer;
use dinamika::exchange::Rater;

use super::support::standard::{blank, level, standard};

#[test]
fn only_answers_of_ones_own_are_handed_in() {
    let instrument = standard();
    let mut assessment = blank(&instrument);
    for id in ["SP1", "SP2"] {
        assessment.answer(&instrument, id, level(&instrument, 3)).unwrap();
    }
    let rater = Rater::default();
    let ballots = |assessment: &_| {
        let hand_in = rater.hand_in(&instrument, assessment, true);
        ["SP1", "SP2"].map(|id| hand_in.answers[instrument.indicator(id).unwrap().position])
    };
    assert_eq!(ballots(&assessment), [level(&instrument, 3); 2]);
    assessment.agree(&instrument, "SP1", level(&instrument, 3), "Dibahas".to_owned(), String::new()).unwrap();
    assert_eq!(ballots(&assessment), [Answer::Unanswered, level(&instrument, 3)]);
}
