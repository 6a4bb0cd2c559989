//! Repeated openings of hand-ins: no combination of all figures ever shown reveals a ballot.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use dinamika::domain::assessment::{Answer, Round};
use dinamika::domain::instrument::Instrument;
use dinamika::exchange::HandIn;
use dinamika::persistence::{Workshop, ballots_of};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::support::generate::settings;
use super::support::standard::standard;

/// Parsed once.
static STANDARD_ONCE: LazyLock<Instrument> = LazyLock::new(standard);

/// Events in a workshop.
#[derive(Clone, Debug)]
enum Act {
    /// A rater hands in, for the first time or again, with or without an answer to the first indicator.
    HandIn {
        rater: u8,
        answers: bool,
        /// Whether the rater was told of open voting.
        is_open: bool,
    },
    TakeOut(u8),
    /// The group switches open voting on or off.
    Toggle,
    Open,
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let hand_in = |told| {
        (0..11_u8, prop::bool::weighted(0.85), prop::bool::weighted(told))
            .prop_map(|(rater, answers, is_open)| Act::HandIn { rater, answers, is_open })
    };
    let act = prop_oneof![
        5 => hand_in(0.2),
        2 => hand_in(1.0),
        1 => (0..11_u8).prop_map(Act::TakeOut),
        2 => Just(Act::Open),
        1 => Just(Act::Toggle),
    ];
    vec(act, 8..28)
}

/// The role of each rater: few roles, so that some reach the minimum and some do not.
fn roles() -> impl Strategy<Value = Vec<Option<usize>>> {
    vec(select(vec![None, Some(0), Some(0), Some(1), Some(1), Some(2)]), 11)
}

/// A ballot: its rater, and which of theirs.
type Ballot = (u8, usize);

/// What is shown for the first indicator: its figures, and the evidence. Every hand-in has a text of its own.
type Shown = (Option<Round>, Vec<String>);

/// Plays the events, and passes what is shown before and after each of them.
fn play(
    instrument: &Instrument,
    roles: &[Option<usize>],
    acts: &[Act],
    ballot_of: impl Fn(Ballot) -> Answer,
    mut look: impl FnMut(&Act, &Workshop, Shown, Shown),
) {
    let mut workshop = Workshop::new([1; 4]);
    let mut given = BTreeMap::<u8, usize>::new();
    let shown = |workshop: &Workshop| {
        (workshop.shown.get("SP1").cloned(), workshop.evidence.get("SP1").cloned().unwrap_or_default())
    };
    for act in acts {
        let before = workshop.clone();
        match *act {
            Act::HandIn { rater, answers, is_open } => {
                let times = given.entry(rater).or_default();
                *times += 1;
                let mut all = vec![Answer::Unanswered; instrument.indicators.len()];
                if answers {
                    all[0] = ballot_of((rater, *times));
                }
                workshop.take_in(HandIn {
                    id: [rater; 8],
                    workshop: [1; 4],
                    is_open,
                    revision: u32::try_from(*times).unwrap(),
                    role: roles[usize::from(rater)].map(|place| instrument.roles[place].id.clone()),
                    name: None,
                    answers: all,
                    evidence: vec![(0, format!("{rater} {times}"))],
                    former: None,
                });
            }
            Act::Toggle => workshop.is_open = !workshop.is_open,
            Act::TakeOut(rater) => workshop.take_out(&[rater; 8]),
            Act::Open => {
                if let Some((round, raters)) = workshop.opening(instrument, 0) {
                    workshop.note_opening(&instrument.indicators[0], round, raters);
                }
            }
        }
        look(act, &before, shown(&before), shown(&workshop));
    }
}

/// The figures shown during the events, one round per opening. `ballot_of` returns the answer of each ballot.
fn seen(
    instrument: &Instrument,
    roles: &[Option<usize>],
    acts: &[Act],
    ballot_of: impl Fn(Ballot) -> Answer,
) -> Vec<Option<Round>> {
    let mut seen = Vec::new();
    play(instrument, roles, acts, ballot_of, |act, _, _, (round, _)| {
        if matches!(act, Act::Open) {
            seen.push(round);
        }
    });
    seen
}

/// How often each ballot is counted in each figure of each round shown, by marking it alone.
fn membership(instrument: &Instrument, roles: &[Option<usize>], acts: &[Act], ballot: Ballot) -> Vec<u32> {
    let [marked, other] =
        [ballots_of(instrument, &instrument.indicators[0])[0], ballots_of(instrument, &instrument.indicators[0])[1]];
    let rounds = seen(instrument, roles, acts, |one| if one == ballot { marked } else { other });
    let figures = rounds
        .into_iter()
        .flatten()
        .flat_map(|round| std::iter::once(round.tally).chain(round.roles.into_iter().map(|role| role.tally)));
    figures.map(|tally| tally.count(marked)).collect()
}

/// Every ballot, and whether its rater was told of open voting.
fn ballots(acts: &[Act]) -> BTreeMap<Ballot, bool> {
    let mut given = BTreeMap::<u8, usize>::new();
    let hand_ins = acts.iter().filter_map(|act| match act {
        Act::HandIn { rater, is_open, .. } => Some((*rater, *is_open)),
        _ => None,
    });
    hand_ins
        .map(|(rater, is_open)| {
            let times = given.entry(rater).or_default();
            *times += 1;
            ((rater, *times), is_open)
        })
        .collect()
}

proptest! {
    #![proptest_config(settings())]

    /// Figures are sums of ballots, so nothing computed from them can distinguish ballots that are in the same sums.
    /// Each ballot must share all sums with two others. Only ballots of raters told of open voting are exempt.
    #[test]
    fn each_ballot_shares_all_figures_with_two_others(roles in roles(), acts in acts()) {
        let instrument = &*STANDARD_ONCE;
        let mut alike = BTreeMap::<Vec<u32>, (usize, bool)>::new();
        for (ballot, is_open) in ballots(&acts) {
            let (count, has_promised) = alike.entry(membership(instrument, &roles, &acts, ballot)).or_default();
            *count += 1;
            *has_promised |= !is_open;
        }
        let is_counted = |sums: &Vec<u32>| sums.iter().any(|times| *times != 0);
        for (sums, (count, _)) in alike.iter().filter(|(sums, (_, has_promised))| *has_promised && is_counted(sums)) {
            prop_assert!(3 <= *count, "{count} alone in {sums:?}");
        }
    }

    /// Whose evidence a text is would be known if it came or went alone: with who came, went or handed in again.
    #[test]
    fn evidence_changes_only_with_an_opening_and_by_three_texts_or_more(roles in roles(), acts in acts()) {
        let instrument = &*STANDARD_ONCE;
        let choices = ballots_of(instrument, &instrument.indicators[0]);
        let mut failure = None;
        play(instrument, &roles, &acts, |(rater, _)| choices[usize::from(rater) % 5], |act, workshop, (figures, before), (now, texts)| {
            let added = texts.iter().filter(|text| !before.contains(text)).count();
            let stays = before.iter().all(|text| texts.contains(text));
            let is_right = match act {
                Act::Open if workshop.opens_in_the_open() => true,
                Act::Open => stays && (added == 0 || 3 <= added),
                _ => before == texts && figures == now,
            };
            let counted = now.map_or(0, |round| round.tally.ballots());
            if !is_right || u32::try_from(texts.len()) != Ok(counted) {
                failure.get_or_insert((act.clone(), before, texts, counted));
            }
        });
        prop_assert!(failure.is_none(), "{failure:?}");
    }

    /// Exchanging the answers of two such ballots changes nothing that is ever shown.
    #[test]
    fn ballots_in_the_same_figures_are_interchangeable(roles in roles(), acts in acts(), picks in any::<[prop::sample::Index; 2]>()) {
        let instrument = &*STANDARD_ONCE;
        let choices = ballots_of(instrument, &instrument.indicators[0]);
        let all: Vec<Ballot> = ballots(&acts).into_keys().collect();
        prop_assume!(!all.is_empty());
        let one = *picks[0].get(&all);
        let sums = membership(instrument, &roles, &acts, one);
        let alike: Vec<Ballot> = all.iter().copied().filter(|two| membership(instrument, &roles, &acts, *two) == sums).collect();
        let two = *picks[1].get(&alike);
        let answer = |(rater, times): Ballot| choices[(usize::from(rater) * 3 + times) % choices.len()];
        let exchanged = |ballot: Ballot| answer(if ballot == one { two } else if ballot == two { one } else { ballot });
        prop_assert_eq!(seen(instrument, &roles, &acts, answer), seen(instrument, &roles, &acts, exchanged));
    }
}

/// The two subtractions that once revealed a ballot.
#[test]
fn a_late_ballot_is_not_revealed_by_role_or_indicator() {
    let instrument = standard();
    let choices = ballots_of(&instrument, &instrument.indicators[0]);
    let hand_in = |rater| Act::HandIn { rater, answers: true, is_open: false };
    let mut acts: Vec<Act> = (0..6).map(hand_in).collect();
    acts.push(Act::Open);
    acts.extend((6..9).map(hand_in));
    acts.push(Act::Open);
    // Three small owners and three larger ones; then one small and two larger ones more.
    let roles = [0, 0, 0, 1, 1, 1, 0, 1, 1].map(Some).to_vec();
    let rounds = seen(&instrument, &roles, &acts, |(rater, _)| choices[usize::from(rater) % 5]);
    assert!(rounds[0].is_some());
    assert_eq!(rounds[1], rounds[0], "one and two are fewer than three");

    let mut acts: Vec<Act> = (0..3).map(hand_in).collect();
    acts.push(Act::Open);
    acts.extend([
        Act::HandIn { rater: 3, answers: true, is_open: false },
        Act::HandIn { rater: 4, answers: false, is_open: false },
    ]);
    acts.extend([Act::HandIn { rater: 5, answers: false, is_open: false }, Act::Open]);
    let rounds = seen(&instrument, &[None; 6], &acts, |(rater, _)| choices[usize::from(rater) % 5]);
    assert!(rounds[0].is_some());
    assert_eq!(rounds[1], rounds[0], "of three hand-ins one answered this");
}

/// Open voting is switched on after all hand-ins were removed and received again.
#[test]
fn closed_voting_stays_closed_for_raters_promised_it() {
    let instrument = standard();
    let choices = ballots_of(&instrument, &instrument.indicators[0]);
    let play = |is_open| {
        let hand_in = |rater| Act::HandIn { rater, answers: true, is_open };
        let mut acts = vec![hand_in(0), hand_in(1), Act::TakeOut(0), Act::TakeOut(1), Act::Toggle];
        acts.extend([hand_in(0), hand_in(1), Act::Open]);
        seen(&instrument, &[Some(0); 2], &acts, |(rater, _)| choices[usize::from(rater)])
    };
    assert_eq!(play(false), [None], "two who were promised closed voting");
    assert!(play(true)[0].as_ref().is_some_and(|round| round.tally.ballots() == 2), "two who were told");
}
