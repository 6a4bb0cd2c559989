//! Opening what was handed in, once and again, so that nobody's ballot can be told.

use std::collections::BTreeMap;

use super::roles::{SMALLEST_GROUP, by_role};
use crate::domain::assessment::{Answer, RoleTally, Round, Tally, Voting};
use crate::domain::instrument::Instrument;

/// What is shown of an indicator after an opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The figures.
    pub round: Round,
    /// Of each ballot given, whether the figures count it now. The others wait.
    pub counted: Vec<bool>,
}

/// The figures of an indicator with `ballots`, each with its role, that are not counted in those shown so far; `None` where
/// nothing may be shown anew.
///
/// - **Formula**: at first all ballots are counted together, with figures [by role](by_role); whoever has none of their own is
///   counted among the others. From then on the figures stay the same ones: the whole, each role shown, the others. Each of
///   them takes in new ballots only when there are at least three for it; fewer wait, also for the whole.
/// - **Missing data**: [`Answer::Unanswered`] is no ballot, and is never counted.
/// - **Why**: what entered any figure entered it with two others that are in the same figures at all times. Whoever adds and
///   subtracts whatever was shown, in whichever order it was opened, has those three or none.
///
/// ```
/// use dinamika::domain::assessment::Answer;
/// use dinamika::domain::group::opening;
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let ballot = (None, Answer::Unknown);
/// assert_eq!(opening(&instrument, None, &[ballot; 2]), None);
/// let first = opening(&instrument, None, &[ballot; 3]).expect("three may be shown");
/// assert_eq!(opening(&instrument, Some(&first.round), &[ballot; 2]), None);
/// let again = opening(&instrument, Some(&first.round), &[ballot; 3]).expect("three more may be shown");
/// assert_eq!(again.round.tally.unknown, 6);
/// ```
pub fn opening(instrument: &Instrument, shown: Option<&Round>, ballots: &[(Option<&str>, Answer)]) -> Option<Opening> {
    let Some(shown) = shown else { return first(instrument, ballots, false) };
    let cell = |role: Option<&str>| -> Option<&str> {
        shown.roles.iter().filter_map(|one| one.role.as_deref()).find(|one| Some(*one) == role)
    };
    let mut waiting = BTreeMap::<Option<&str>, u32>::new();
    for (role, _) in ballots.iter().filter(|(_, ballot)| *ballot != Answer::Unanswered) {
        *waiting.entry(cell(*role)).or_default() += 1;
    }
    let is_counted = |(role, ballot): &(Option<&str>, Answer)| {
        let enough = waiting.get(&cell(*role)).is_some_and(|count| SMALLEST_GROUP <= *count);
        *ballot != Answer::Unanswered && enough
    };
    let counted: Vec<bool> = ballots.iter().map(is_counted).collect();
    if !counted.contains(&true) {
        return None;
    }
    let mut round = shown.clone();
    for ((role, ballot), _) in ballots.iter().zip(&counted).filter(|(_, is_counted)| **is_counted) {
        round.tally.add(*ballot);
        // Where no role was shown at first there is only the whole.
        if !shown.roles.is_empty() {
            figure_of(&mut round.roles, cell(*role)).add(*ballot);
        }
    }
    Some(Opening { round, counted })
}

/// The same where the group chose to vote in the open: all ballots there are, whatever was shown before.
pub fn opening_in_the_open(instrument: &Instrument, ballots: &[(Option<&str>, Answer)]) -> Option<Opening> {
    first(instrument, ballots, true)
}

fn first(instrument: &Instrument, ballots: &[(Option<&str>, Answer)], is_open: bool) -> Option<Opening> {
    let counted: Vec<bool> = ballots.iter().map(|(_, ballot)| *ballot != Answer::Unanswered).collect();
    let tally: Tally = ballots.iter().map(|(_, ballot)| *ballot).collect();
    let fewest = if is_open { 1 } else { SMALLEST_GROUP };
    let roles = by_role(instrument, ballots, is_open);
    (fewest <= tally.ballots()).then_some(Opening { round: Round { voting: Voting::HandIns, tally, roles }, counted })
}

/// The figure of a role, or of all the others, behind them.
fn figure_of<'a>(roles: &'a mut Vec<RoleTally>, role: Option<&str>) -> &'a mut Tally {
    let place = roles.iter().position(|one| one.role.as_deref() == role).unwrap_or(roles.len());
    if place == roles.len() {
        roles.push(RoleTally { role: role.map(str::to_owned), tally: Tally::default() });
    }
    // It is there, or was put there just now.
    #[expect(clippy::indexing_slicing, reason = "the place is that of an entry")]
    &mut roles[place].tally
}
