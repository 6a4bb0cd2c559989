//! Opening handed-in ballots, repeatedly, without revealing an individual ballot.

use std::collections::BTreeMap;

use super::roles::{SMALLEST_GROUP, by_role};
use crate::domain::assessment::{Answer, RoleTally, Round, Tally, Voting};
use crate::domain::instrument::Instrument;

/// The figures shown of an indicator after an opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The figures.
    pub round: Round,
    /// For each ballot, whether the figures include it. The others wait for a later opening.
    pub counted: Vec<bool>,
}

/// The figures of an indicator with additional `ballots`, each with its role, that the `shown` figures do not include;
/// `None` if nothing new may be shown.
///
/// - **Formula**: the first opening counts all ballots together, with figures [by role](by_role); raters of roles
///   without own figures are pooled as the others. After that the set of figures stays the same: the total, each role
///   shown, the others. Each figure takes in new ballots only when at least three belong to it; fewer wait, and are not
///   in the total either.
/// - **Missing data**: [`Answer::Unanswered`] is not a ballot, and is never counted.
/// - **Why**: a ballot enters every figure together with the same two others. Sums and differences of all figures ever
///   shown, in any order of opening, therefore contain all three or none.
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
        // If no role was shown at first, only the total exists.
        if !shown.roles.is_empty() {
            figure_of(&mut round.roles, cell(*role)).add(*ballot);
        }
    }
    Some(Opening { round, counted })
}

/// The same for a group that chose open voting: counts all ballots, regardless of earlier openings.
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

/// The figure of a role, or of the pooled others, which are last.
fn figure_of<'a>(roles: &'a mut Vec<RoleTally>, role: Option<&str>) -> &'a mut Tally {
    let place = roles.iter().position(|one| one.role.as_deref() == role).unwrap_or(roles.len());
    if place == roles.len() {
        roles.push(RoleTally { role: role.map(str::to_owned), tally: Tally::default() });
    }
    // It exists or was inserted above.
    #[expect(clippy::indexing_slicing, reason = "the place is that of an entry")]
    &mut roles[place].tally
}
