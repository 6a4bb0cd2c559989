//! What has become of each answer.

use dinamika::domain::assessment::{Answer, Assessment};
use dinamika::domain::change::{Barrier, Change, compare};
use dinamika::domain::instrument::{Instrument, Level};

use crate::support::standard::{blank, first, level, place, standard};

fn with(instrument: &Instrument, answers: &[(&str, Answer)]) -> Assessment {
    let mut assessment = blank(instrument);
    for (id, answer) in answers {
        assessment.answer(instrument, id, *answer).unwrap();
    }
    assessment
}

fn change(instrument: &Instrument, id: &str, then: Answer, now: Answer) -> Change {
    let comparison = compare(instrument, &with(instrument, &[(id, then)]), &with(instrument, &[(id, now)]));
    comparison.answers[place(instrument, id)]
}

#[test]
fn every_pair_of_states_has_its_change() {
    let instrument = standard();
    let allowed = instrument.indicators.iter().find(|one| one.not_applicable_allowed).unwrap().id.as_str();
    let steps: [Level; 2] = [1, 3].map(|numeral| instrument.scale.level(numeral).unwrap());
    let [one, three] = steps;
    let [low, high] = steps.map(Answer::Level);
    let barrier = Change::NotComparable(Barrier::Applicability);
    for (then, now, expected) in [
        (low, high, Change::Rose(one, three)),
        (high, low, Change::Fell(three, one)),
        (low, low, Change::Same(one)),
        (Answer::Unknown, low, Change::BecameKnown(one)),
        (Answer::Unanswered, low, Change::BecameKnown(one)),
        (low, Answer::Unknown, Change::BecameUnknown(one)),
        (low, Answer::Unanswered, Change::BecameUnknown(one)),
        (Answer::Unknown, Answer::Unanswered, Change::Missing),
        (Answer::NotApplicable, Answer::NotApplicable, Change::NotApplicable),
        (Answer::NotApplicable, low, barrier),
        (low, Answer::NotApplicable, barrier),
        (Answer::Unknown, Answer::NotApplicable, barrier),
    ] {
        assert_eq!(change(&instrument, allowed, then, now), expected, "{then:?} {now:?}");
    }
}

#[test]
fn an_answer_to_an_earlier_wording_is_not_compared_until_it_is_confirmed() {
    let (old, instrument) = (first(), standard());
    let previous = instrument.previous(&old.version).unwrap();
    let changed = previous.changed.first().unwrap().as_str();
    let kept = instrument.indicators.iter().find(|one| !previous.has_changed(one.id.as_str())).unwrap().id.as_str();
    let answers = [(changed, level(&old, 2)), (kept, level(&old, 2))];
    let then = with(&old, &answers).updated(&instrument);
    let now = with(&instrument, &[(changed, level(&instrument, 3)), (kept, level(&instrument, 3))]);
    let comparison = compare(&instrument, &then, &now);
    assert_eq!(comparison.answers[place(&instrument, changed)], Change::NotComparable(Barrier::QuestionChanged));
    assert!(matches!(comparison.answers[place(&instrument, kept)], Change::Rose(..)));

    let skipped = with(&old, &[(kept, level(&old, 2))]).updated(&instrument);
    let comparison = compare(&instrument, &skipped, &now);
    assert_eq!(comparison.answers[place(&instrument, changed)], Change::NotComparable(Barrier::QuestionChanged));

    let mut confirmed = then;
    confirmed.answer(&instrument, changed, level(&instrument, 2)).unwrap();
    let comparison = compare(&instrument, &confirmed, &now);
    assert!(matches!(comparison.answers[place(&instrument, changed)], Change::Rose(..)));
}
