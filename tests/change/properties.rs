//! Changes against every completion of the missing answers of both assessments.

use std::cmp::Ordering;

use dinamika::domain::change::{Change, Direction, NetChange, compare};
use dinamika::domain::scoring::{Difference, Score};
use proptest::prelude::*;

use crate::support::case::{Case, State};
use crate::support::fraction::Fraction;
use crate::support::generate::{cases, settings};
use crate::support::oracle::{self, Completions};

/// The same cluster later: other states, by the random numbers of the case.
fn later(case: &Case) -> Case {
    let mut later = case.clone();
    for (item, pick) in case.picks.iter().enumerate().take(case.model.items()) {
        let (model, pick) = (&case.model, usize::from(*pick));
        let levels = usize::from(model.highest - model.lowest) + 1;
        later.states[item] = match pick % 8 {
            0 => State::Unknown,
            1 => State::Unanswered,
            2 if model.not_applicable_allowed[item] => State::NotApplicable,
            3 | 4 => later.states[item],
            _ => State::Level(model.lowest + u8::try_from(pick / 8 % levels).unwrap()),
        };
    }
    later
}

/// Both without what does not apply in one of them.
fn common(then: &Case, now: &Case) -> [Case; 2] {
    let (mut then, mut now) = (then.clone(), now.clone());
    for item in 0..then.model.items() {
        if [&then, &now].iter().any(|case| case.states[item] == State::NotApplicable) {
            then.states[item] = State::NotApplicable;
            now.states[item] = State::NotApplicable;
        }
    }
    [then, now]
}

/// The lowest and the highest mean over every completion.
fn ends(case: &Case, mean: impl Fn(&[Option<u8>]) -> Option<Fraction>) -> Option<(Fraction, Fraction)> {
    Completions::of(case, &case.model.weight_sets[0]).extremes(|levels| mean(levels))
}

fn agrees(net: Option<NetChange>, then: Option<(Fraction, Fraction)>, now: Option<(Fraction, Fraction)>) -> bool {
    let (Some(net), Some(then), Some(now)) = (net, then, now) else {
        return net.is_none() && then.is_none() && now.is_none();
    };
    let (least, most) = (now.0.minus(then.1), now.1.minus(then.0));
    let zero = Fraction::whole(0);
    let direction = if zero < least {
        Direction::Rise
    } else if most < zero {
        Direction::Fall
    } else if least == zero && most == zero {
        Direction::None
    } else {
        Direction::Uncertain
    };
    let is = |score: Score, expected: Fraction| score.to_f64().to_bits() == expected.to_f64().to_bits();
    let has_sign = |change: Difference, expected: Fraction| change.sign() == expected.cmp(&zero);
    is(net.then.low, then.0)
        && is(net.then.high, then.1)
        && is(net.now.low, now.0)
        && is(net.now.high, now.1)
        && has_sign(net.least(), least)
        && has_sign(net.most(), most)
        && net.direction() == direction
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn means_and_their_change_are_those_of_all_completions(then in cases()) {
        let now = later(&then);
        let instrument = then.model.instrument();
        let assessments = [&then, &now].map(|case| case.assessment(&instrument, 0..case.model.items()));
        let found = compare(&instrument, &assessments[0], &assessments[1]);
        let [then, now] = common(&then, &now);
        let model = &then.model;
        for place in 0..model.dimensions() {
            let ends = |case: &Case| ends(case, |levels| oracle::dimension(model, levels, place));
            prop_assert!(agrees(found.dimensions[place], ends(&then), ends(&now)), "dimension {place}");
            let comparable = model.items_of(place).filter(|item| then.states[*item] != State::NotApplicable).count();
            prop_assert_eq!(found.dimensions[place].map_or(0, |net| net.compared), comparable);
        }
        let ends = |case: &Case| ends(case, |levels| oracle::overall(model, &model.weight_sets[0], levels));
        prop_assert!(agrees(found.overall, ends(&then), ends(&now)), "overall");
    }

    #[test]
    fn the_change_the_other_way_is_the_opposite(then in cases()) {
        let now = later(&then);
        let instrument = then.model.instrument();
        let [then, now] = [&then, &now].map(|case| case.assessment(&instrument, 0..case.model.items()));
        let (there, back) = (compare(&instrument, &then, &now), compare(&instrument, &now, &then));
        for (one, other) in there.answers.iter().zip(&back.answers) {
            let expected = match *one {
                Change::Rose(low, high) => Change::Fell(high, low),
                Change::Fell(high, low) => Change::Rose(low, high),
                Change::BecameKnown(level) => Change::BecameUnknown(level),
                Change::BecameUnknown(level) => Change::BecameKnown(level),
                same => same,
            };
            prop_assert_eq!(*other, expected);
        }
        for (one, other) in there.dimensions.iter().chain([&there.overall]).zip(back.dimensions.iter().chain([&back.overall])) {
            let (Some(one), Some(other)) = (one, other) else {
                prop_assert!(one.is_none() && other.is_none());
                continue;
            };
            prop_assert_eq!(one.least().sign(), other.most().sign().reverse());
            prop_assert_eq!(one.least().hundredths(), -other.most().hundredths());
            let points = one.point().zip(other.point()).map(|(one, other)| (one.sign(), other.sign().reverse()));
            prop_assert!(points.is_none_or(|(one, other)| one == other));
            let is_within = |point: Difference| {
                point.compare(one.least()) != Ordering::Less && point.compare(one.most()) != Ordering::Greater
            };
            prop_assert!(one.point().is_none_or(is_within), "the point lies outside");
        }
    }
}
