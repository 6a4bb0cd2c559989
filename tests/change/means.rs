//! The change of a mean, by hand.

use dinamika::domain::assessment::{Answer, Assessment, Date};
use dinamika::domain::change::{Direction, compare};
use dinamika::domain::instrument::Instrument;
use dinamika::domain::scoring::Difference;

use crate::support::standard::{blank, level, standard};

/// An assessment of this day with the first dimension at `numeral`, but for the indicators listed.
fn assessed(instrument: &Instrument, day: &str, numeral: u8, others: &[(&str, Answer)]) -> Assessment {
    let mut assessment = blank(instrument);
    assessment.date = Date::parse(day);
    for indicator in instrument.indicators_of(0) {
        assessment.answer(instrument, indicator.id.as_str(), level(instrument, numeral)).unwrap();
    }
    for (id, answer) in others {
        assessment.answer(instrument, id, *answer).unwrap();
    }
    assessment
}

#[test]
fn a_rise_is_certain_only_if_the_intervals_do_not_overlap() {
    let instrument = standard();
    let count = instrument.indicators_of(0).count();
    let id = instrument.indicators_of(0).next().unwrap().id.as_str();
    let then = assessed(&instrument, "2026-03-02", 2, &[]);
    let direction = |now: &Assessment| compare(&instrument, &then, now).dimensions[0].unwrap().direction();
    assert_eq!(direction(&assessed(&instrument, "2027-03-02", 3, &[])), Direction::Rise);
    assert_eq!(direction(&assessed(&instrument, "2027-03-02", 1, &[])), Direction::Fall);
    assert_eq!(direction(&then), Direction::None);
    // One unknown among the others at the same level as before: the interval lies around it.
    assert_eq!(direction(&assessed(&instrument, "2027-03-02", 2, &[(id, Answer::Unknown)])), Direction::Uncertain);
    // Equal at the edge is an overlap: all unknown but the lowest possible is what it was.
    let zero = assessed(&instrument, "2026-03-02", 0, &[]);
    let unknown = assessed(&instrument, "2027-03-02", 0, &[(id, Answer::Unknown)]);
    assert_eq!(compare(&instrument, &zero, &unknown).dimensions[0].unwrap().direction(), Direction::Uncertain);
    assert_eq!(compare(&instrument, &zero, &unknown).dimensions[0].unwrap().compared, count);
}

#[test]
fn the_change_is_exact_and_spread_over_the_years_between() {
    let instrument = standard();
    let then = assessed(&instrument, "2026-03-02", 1, &[]);
    let now = assessed(&instrument, "2028-03-01", 2, &[]);
    let comparison = compare(&instrument, &then, &now);
    let net = comparison.dimensions[0].unwrap();
    assert_eq!([net.least(), net.most(), net.point().unwrap()].map(Difference::hundredths), [100, 100, 100]);
    assert_eq!(comparison.days, Some(730));
    // 365.2425 / 730 = 0.50033.
    assert_eq!(net.point().unwrap().per_year(730).unwrap().hundredths(), 50);
    assert!(net.point().unwrap().per_year(0).is_none());
    let back = compare(&instrument, &now, &then).dimensions[0].unwrap();
    assert_eq!(back.point().unwrap().hundredths(), -100);
}

#[test]
fn nothing_to_compare_gives_no_change() {
    let instrument = standard();
    let allowed = instrument.indicators.iter().find(|one| one.not_applicable_allowed).unwrap();
    let (blank_then, mut now) = (blank(&instrument), blank(&instrument));
    now.answer(&instrument, allowed.id.as_str(), Answer::NotApplicable).unwrap();
    let comparison = compare(&instrument, &blank_then, &now);
    let compared = comparison.dimensions[allowed.dimension].unwrap().compared;
    assert_eq!(compared, instrument.indicators_of(allowed.dimension).count() - 1);
    assert!(comparison.overall.unwrap().point().is_none());
}
