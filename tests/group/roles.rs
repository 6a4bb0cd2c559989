//! Which figures per role may be shown.

use dinamika::domain::assessment::{Answer, RoleTally, Tally};
use dinamika::domain::group::{by_role, mean, role_difference};
use dinamika::domain::instrument::Instrument;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::ballots::{answers, named, tally};
use crate::support::generate::settings;
use crate::support::standard::{level, standard};

/// The smallest group for which figures are shown.
const FEWEST: u32 = 3;

type Ballot = (Option<String>, Answer);

/// Ballots with few roles, so that some have many: two of the instrument, an unknown one, none.
fn ballots(instrument: &Instrument) -> impl Strategy<Value = Vec<Ballot>> + use<> {
    let known = instrument.roles.iter().take(3).map(|role| Some(role.id.clone()));
    let roles: Vec<_> = known.chain([Some("nobody knows".to_owned()), None]).collect();
    vec((select(roles), select(answers(&instrument.scale))), 0..20)
}

fn shown(instrument: &Instrument, ballots: &[Ballot], is_open: bool) -> Vec<RoleTally> {
    let ballots: Vec<_> = ballots.iter().map(|(role, answer)| (role.as_deref(), *answer)).collect();
    by_role(instrument, &ballots, is_open)
}

fn total(ballots: &[Ballot]) -> Tally {
    tally(&ballots.iter().map(|(_, answer)| *answer).collect::<Vec<_>>())
}

/// The ballots of this role.
fn of(ballots: &[Ballot], role: &str) -> Tally {
    let own = ballots.iter().filter(|(one, _)| one.as_deref() == Some(role));
    total(&own.cloned().collect::<Vec<_>>())
}

/// An attacker can add and subtract the total and all figures: every combination contains three people or nobody.
#[test]
fn figures_never_isolate_one_or_two_ballots() {
    let instrument = standard();
    proptest!(settings(), |(ballots in ballots(&instrument))| {
        let shown = shown(&instrument, &ballots, false);
        let all = total(&ballots).ballots();
        for chosen in 0..1_u32 << shown.len() {
            let is_chosen = |place: usize| chosen >> place & 1 == 1;
            let parts = shown.iter().enumerate().filter(|(place, _)| is_chosen(*place));
            let sum: u32 = parts.map(|(_, one)| one.tally.ballots()).sum();
            for people in [sum, all - sum] {
                prop_assert!(people == 0 || FEWEST <= people || people == all, "{} of {}", people, all);
            }
        }
    });
}

#[test]
fn figures_per_role_add_up_to_the_total_in_order() {
    let instrument = standard();
    proptest!(settings(), |(ballots in ballots(&instrument), is_open in any::<bool>())| {
        let shown = shown(&instrument, &ballots, is_open);
        let mut sum = Tally::default();
        for one in &shown {
            sum.plus(&one.tally);
            if let Some(role) = &one.role {
                prop_assert_eq!(&one.tally, &of(&ballots, role));
            }
        }
        prop_assert!(shown.is_empty() || sum == total(&ballots));
        let place = |one: &RoleTally| match &one.role {
            Some(role) => instrument.roles.iter().position(|known| known.id == *role).unwrap(),
            None => instrument.roles.len(),
        };
        let places: Vec<_> = shown.iter().map(place).collect();
        prop_assert!(places.is_sorted_by(|one, next| one < next), "{:?}", places);
    });
}

#[test]
fn a_role_is_shown_if_it_and_the_pool_are_large_enough() {
    let instrument = standard();
    proptest!(settings(), |(ballots in ballots(&instrument), is_open in any::<bool>())| {
        let fewest = if is_open { 1 } else { FEWEST };
        let enough: Vec<_> = (instrument.roles.iter())
            .map(|role| (role.id.clone(), of(&ballots, &role.id)))
            .filter(|(_, tally)| fewest <= tally.ballots())
            .collect();
        let others = total(&ballots).ballots() - enough.iter().map(|(_, tally)| tally.ballots()).sum::<u32>();
        let hides = enough.is_empty() || (1..fewest).contains(&others);
        let shown = shown(&instrument, &ballots, is_open);
        let roles: Vec<_> = shown.iter().filter_map(|one| Some((one.role.clone()?, one.tally.clone()))).collect();
        prop_assert_eq!(roles, if hides { Vec::new() } else { enough });
        let pooled = shown.iter().find(|one| one.role.is_none()).map(|one| one.tally.ballots());
        prop_assert_eq!(pooled, (!hides && others != 0).then_some(others));
    });
}

fn role(id: &str, tally: Tally) -> RoleTally {
    RoleTally { role: Some(id.to_owned()), tally }
}

#[test]
fn role_difference_compares_means() {
    let instrument = standard();
    let several = vec(vec(0..4_u32, 5), 0..5);
    proptest!(settings(), |(counts in several)| {
        let roles: Vec<_> = counts.iter().enumerate().map(|(place, counts)| {
            role(&instrument.roles[place].id, named(counts))
        }).collect();
        let pairs = roles.iter().flat_map(|one| roles.iter().map(move |other| (one, other)));
        let enough = |one: &RoleTally| FEWEST <= one.tally.level_ballots();
        let pairs = pairs.filter(|(one, other)| one.role != other.role && enough(one) && enough(other));
        let apart = |one: &RoleTally, other: &RoleTally| mean(&other.tally).unwrap() - mean(&one.tally).unwrap();
        let most = pairs.map(|(one, other)| apart(one, other)).max_by(f64::total_cmp);
        let found = role_difference(&roles);
        prop_assert_eq!(found.map(|found| found.levels), most);
        if let Some(found) = found {
            let named = |id: &str| roles.iter().find(|one| one.role.as_deref() == Some(id)).unwrap();
            prop_assert!(found.lower != found.higher);
            prop_assert!((apart(named(found.lower), named(found.higher)) - found.levels).abs() < 1e-9);
        }
    });
}

#[test]
fn the_pool_is_not_a_role() {
    let pooled = RoleTally { role: None, tally: named(&[9]) };
    let (low, high) = (role("a", named(&[0, 3])), role("b", named(&[0, 0, 0, 3])));
    let roles = [low.clone(), high, pooled.clone()];
    let found = role_difference(&roles);
    let found = found.map(|found| (found.levels, found.lower.to_owned(), found.higher.to_owned()));
    assert_eq!(found, Some((2.0, "a".to_owned(), "b".to_owned())));
    let mut unsure = named(&[0, 0, 0, 2]);
    unsure.set(Answer::Unknown, 9);
    assert_eq!(role_difference(&[low, role("b", unsure), pooled]), None, "only levels make a mean");
}

/// In open voting a single ballot is shown.
#[test]
fn open_voting_shows_all_figures() {
    let instrument = standard();
    let [first, second] = [0, 1].map(|place: usize| instrument.roles[place].id.clone());
    let answer = level(&instrument, 2);
    let ballots = vec![(Some(second.clone()), answer), (None, answer), (Some(first.clone()), Answer::Unknown)];
    let single = tally(&[answer]);
    let expected = vec![
        role(&first, tally(&[Answer::Unknown])),
        role(&second, single.clone()),
        RoleTally { role: None, tally: single },
    ];
    assert_eq!(shown(&instrument, &ballots, true), expected);
    assert_eq!(shown(&instrument, &ballots, false), []);
    assert_eq!(shown(&instrument, &[(Some(first), Answer::Unanswered)], true), [], "a blank is no ballot");
}
