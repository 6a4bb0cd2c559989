//! Scores: exact, as intervals where answers are missing, each with its counts.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

mod support;

use dinamika::domain::assessment::{Answer, Answers, Assessment, Date, Refusal, Response};
use dinamika::domain::instrument::{Instrument, Thousandths};
use dinamika::domain::scoring::{Counts, Interval, Score, score};
use proptest::prelude::*;

use support::case::{Case, State};
use support::fraction::Fraction;
use support::generate::{cases, settings};
use support::oracle::{self, Completions};
use support::standard::{all_but, blank, given, level, standard};

fn index(instrument: &Instrument, answers: &Answers) -> String {
    format!("{:.6}", score(instrument, answers).overall.point.unwrap().index(&instrument.scale))
}

#[test]
fn examples_have_the_expected_index() {
    let instrument = standard();
    for example in &instrument.examples {
        let Some(expected) = &example.expected.index else { continue };
        let assessment = Assessment::of_example(&instrument, example, "x", Date::parse("2026-11-23").unwrap());
        let expected: f64 = expected.parse().unwrap();
        assert_eq!(
            index(&instrument, &Answers::of(&instrument, &assessment)),
            format!("{expected:.6}"),
            "{}",
            example.id
        );
    }
}

#[test]
fn the_index_runs_from_0_to_100() {
    let instrument = standard();
    let indexes: Vec<_> = (0..=4).map(|numeral| index(&instrument, &all_but(&instrument, numeral, &[]))).collect();
    assert_eq!(indexes, ["0.000000", "25.000000", "50.000000", "75.000000", "100.000000"]);
    let one_low = all_but(&instrument, 4, &[("SP1", level(&instrument, 1))]);
    assert_eq!(index(&instrument, &one_low), "97.656250");
    let overall = score(&instrument, &one_low).overall.point.unwrap();
    assert_eq!((overall.hundredths(), overall.index_tenths(&instrument.scale)), (390, 976));
}

#[test]
fn a_point_needs_two_thirds_of_the_applicable_answers() {
    let instrument = standard();
    let four = |numeral| level(&instrument, numeral);
    let point = |answers: &[(&str, Answer)]| {
        score(&instrument, &given(&instrument, answers.iter().copied())).dimensions[0].point.map(Score::to_f64)
    };
    assert_eq!(point(&[("SP1", four(4)), ("SP2", four(1))]), None, "2 of 4");
    assert_eq!(point(&[("SP1", four(4)), ("SP2", four(1)), ("SP3", Answer::NotApplicable)]), Some(2.5), "2 of 3");
    assert_eq!(point(&[("SP1", four(4)), ("SP2", four(1)), ("SP3", Answer::Unknown)]), None, "unknown is missing");
    assert_eq!(point(&[("SP1", four(4)), ("SP2", four(1)), ("SP4", four(1))]), Some(2.0), "3 of 4");
}

#[test]
fn the_overall_point_needs_a_point_in_every_applicable_dimension() {
    let instrument = standard();
    let one_thin = all_but(&instrument, 3, &[("DL1", Answer::Unanswered), ("DL2", Answer::Unknown)]);
    let scores = score(&instrument, &one_thin);
    assert_eq!(scores.overall.point, None);
    assert_eq!(scores.overall.interval.map(|interval| interval.is_exact()), Some(false));
    assert_eq!(scores.overall.counts, Counts { answered: 27, unknown: 1, not_applicable: 0, unanswered: 1 });
    let none_missing = all_but(&instrument, 3, &[("DL3", Answer::NotApplicable)]);
    assert_eq!(index(&instrument, &none_missing), "75.000000");
}

#[test]
fn without_answers_the_interval_is_the_scale() {
    let instrument = standard();
    let scores = score(&instrument, &given(&instrument, []));
    let scale =
        Interval { low: Score::of_level(instrument.scale.lowest()), high: Score::of_level(instrument.scale.highest()) };
    assert!(scores.dimensions.iter().all(|dimension| dimension.point.is_none() && dimension.interval == Some(scale)));
    assert_eq!((scores.overall.point, scores.overall.interval), (None, Some(scale)));
    assert_eq!(scores.overall.counts.missing(), 29);
}

#[test]
fn compares_thresholds_without_rounding() {
    let instrument = standard();
    let threshold = |text: &str| Thousandths::read(text).unwrap();
    let two_thirds = all_but(&instrument, 0, &[("KP1", level(&instrument, 1)), ("KP2", level(&instrument, 1))]);
    let third = score(&instrument, &two_thirds).dimensions[3].point.unwrap();
    assert!(third.reaches(threshold("0.666")) && !third.reaches(threshold("0.667")));
    assert_eq!(
        third.hundredths(),
        66,
        "cut off, so that what is shown never reaches a threshold that the score does not"
    );
}

#[test]
fn rejects_answers_that_are_not_allowed() {
    let instrument = standard();
    let mut assessment = blank(&instrument);
    let before = assessment.clone();
    assert_eq!(
        assessment.answer(&instrument, "SP9", Answer::Unknown),
        Err(Refusal::UnknownIndicator("SP9".to_owned()))
    );
    assert_eq!(assessment.answer(&instrument, "SP1", Answer::NotApplicable), Err(Refusal::NotApplicableNotAllowed));
    assert_eq!(assessment, before);
    assert_eq!(assessment.answer(&instrument, "SP3", Answer::NotApplicable), Ok(()));
}

#[test]
fn evidence_and_notes_do_not_affect_scores() {
    let instrument = standard();
    let mut assessment = blank(&instrument);
    let response = Response { evidence: "a receipt".to_owned(), note: "seen".to_owned(), ..Response::default() };
    assessment.respond(&instrument, "SP1", response).unwrap();
    let scores = score(&instrument, &Answers::of(&instrument, &assessment));
    assert_eq!(scores, score(&instrument, &given(&instrument, [])));
    assessment.answer(&instrument, "SP1", level(&instrument, 2)).unwrap();
    let kept = assessment.response(&instrument.indicators[0].id).unwrap();
    assert_eq!((kept.evidence.as_str(), kept.note.as_str()), ("a receipt", "seen"));
}

/// Bitwise equal: different fractions of this size differ by far more than rounding.
fn same(found: Option<Score>, expected: Option<Fraction>) -> bool {
    found.map(|score| score.to_f64().to_bits()) == expected.map(|fraction| fraction.to_f64().to_bits())
}

fn same_ends(found: Option<Interval>, expected: Option<(Fraction, Fraction)>) -> bool {
    same(found.map(|ends| ends.low), expected.map(|ends| ends.0))
        && same(found.map(|ends| ends.high), expected.map(|ends| ends.1))
}

/// The point of a dimension according to the method.
fn point(case: &Case, dimension: usize) -> Option<Fraction> {
    let states: Vec<State> = case.model.items_of(dimension).map(|item| case.states[item]).collect();
    let levels: Vec<u8> = states.iter().filter_map(|state| state.level()).collect();
    let applicable = states.iter().filter(|state| **state != State::NotApplicable).count();
    let [share, of] = case.model.answered_share.map(|part| usize::try_from(part).unwrap());
    oracle::mean(&levels).filter(|_| share * applicable <= of * levels.len())
}

fn counts(case: &Case, belongs: impl Fn(usize) -> bool) -> Counts {
    let counted = case.count(belongs);
    let count = |name| counted.get(name).copied().unwrap_or_default();
    Counts {
        answered: count("answered"),
        unknown: count("unknown"),
        not_applicable: count("not applicable"),
        unanswered: count("unanswered"),
    }
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn intervals_are_the_extremes_over_all_completions(case in cases()) {
        let (instrument, model) = (case.model.instrument(), &case.model);
        let scores = score(&instrument, &case.answers(&instrument));
        let weights = &model.weight_sets[0];
        let completions = Completions::of(&case, weights);
        for place in 0..model.dimensions() {
            let expected = completions.extremes(|levels| oracle::dimension(model, levels, place));
            prop_assert!(same_ends(scores.dimensions[place].interval, expected), "dimension {place}: {expected:?}");
        }
        let expected = completions.extremes(|levels| oracle::overall(model, weights, levels));
        prop_assert!(same_ends(scores.overall.interval, expected), "overall: {expected:?}");
        let index = scores.overall.interval.map(|ends| ends.low.index(&instrument.scale).to_bits());
        prop_assert_eq!(index, expected.map(|ends| oracle::index(model, ends.0).to_f64().to_bits()));
    }

    #[test]
    fn points_and_counts_match_the_answers(case in cases()) {
        let (instrument, model) = (case.model.instrument(), &case.model);
        let scores = score(&instrument, &case.answers(&instrument));
        let points: Vec<_> = (0..model.dimensions()).map(|place| point(&case, place)).collect();
        let mut complete = true;
        for (place, &point) in points.iter().enumerate() {
            let counts = counts(&case, |item| model.dimension_of[item] == place);
            prop_assert!(same(scores.dimensions[place].point, point), "dimension {place}: {:?}", point);
            prop_assert_eq!(scores.dimensions[place].counts, counts);
            complete &= point.is_some() || counts.applicable() == 0;
        }
        let overall = oracle::weighted(&model.weight_sets[0], &points).filter(|_| complete);
        prop_assert!(same(scores.overall.point, overall), "overall: {overall:?}");
        prop_assert_eq!(scores.overall.counts, counts(&case, |_| true));
    }

    #[test]
    fn the_order_of_the_responses_does_not_matter(case in cases(), order in Just((0..9).collect::<Vec<usize>>()).prop_shuffle()) {
        let instrument = case.model.instrument();
        let order = order.into_iter().filter(|item| *item < case.model.items());
        let shuffled = case.assessment(&instrument, order);
        prop_assert_eq!(Answers::of(&instrument, &shuffled), case.answers(&instrument));
        prop_assert_eq!(shuffled, case.assessment(&instrument, 0..case.model.items()));
    }
}
