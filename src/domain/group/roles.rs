//! What may be shown of the roles in a group, and where they differ.

use super::agreement::mean;
use crate::domain::assessment::{Answer, RoleTally, Tally};
use crate::domain::instrument::{Instrument, Role};

/// The fewest people of whom figures are shown, and the fewest levels that make the mean of a role. It stands for privacy,
/// not for the method of one instrument: with two, each would know of the other.
pub const SMALLEST_GROUP: u32 = 3;

/// The ballots of each role that may be shown, in the instrument's order; all the others pooled, behind them.
///
/// A role with three ballots or more has figures of its own. Whoever has no role, one that the instrument does not know, or
/// one of fewer ballots is pooled; when those are only one or two, no role is shown at all: what is shown could be taken
/// from the whole, and leave them. So whoever adds and subtracts what is shown never comes to the ballots of one or two. In
/// a group that has chosen to vote in the open (`is_open`) every role has figures. Without any role there are none to show.
///
/// ```
/// use dinamika::domain::assessment::Answer;
/// use dinamika::domain::group::by_role;
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let role = Some(instrument.roles[0].id.as_str());
/// let mut ballots = vec![(role, Answer::Unknown); 3];
/// assert_eq!(by_role(&instrument, &ballots, false).len(), 1);
/// ballots.push((None, Answer::Unknown));
/// assert_eq!(by_role(&instrument, &ballots, false).len(), 0, "the one without a role could be told");
/// ```
pub fn by_role(instrument: &Instrument, ballots: &[(Option<&str>, Answer)], is_open: bool) -> Vec<RoleTally> {
    let fewest = if is_open { 1 } else { SMALLEST_GROUP };
    let of_role = |role: &Role| {
        let tally = counted(ballots, |one| one == Some(role.id.as_str()));
        (fewest <= tally.ballots()).then(|| RoleTally { role: Some(role.id.clone()), tally })
    };
    let mut shown: Vec<_> = instrument.roles.iter().filter_map(of_role).collect();
    let others = counted(ballots, |role| role.is_none() || shown.iter().all(|one| one.role.as_deref() != role));
    let pooled = others.ballots();
    if shown.is_empty() || 0 < pooled && pooled < fewest {
        return Vec::new();
    }
    if pooled != 0 {
        shown.push(RoleTally { role: None, tally: others });
    }
    shown
}

/// The ballots of the roles that `belongs` picks.
fn counted(ballots: &[(Option<&str>, Answer)], belongs: impl Fn(Option<&str>) -> bool) -> Tally {
    ballots.iter().filter(|(role, _)| belongs(*role)).map(|(_, answer)| *answer).collect()
}

/// Where two roles differ most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoleDifference<'a> {
    /// By how many levels their means differ: 0 to the width of the scale.
    pub levels: f64,
    /// The id of the role with the lowest mean.
    pub lower: &'a str,
    /// The id of the role with the highest mean.
    pub higher: &'a str,
}

/// The largest difference between the means of two roles with three levels or more each; `None` where there are no two. The
/// others, pooled, are no role. Of equal means the first role is the lower one, the last the higher one.
pub fn role_difference(roles: &[RoleTally]) -> Option<RoleDifference<'_>> {
    let means = || {
        let of_enough = roles.iter().filter(|one| SMALLEST_GROUP <= one.tally.level_ballots());
        of_enough.filter_map(|one| Some((mean(&one.tally)?, one.role.as_deref()?)))
    };
    let (low, lower) = means().min_by(|left, right| left.0.total_cmp(&right.0))?;
    let (high, higher) = means().max_by(|left, right| left.0.total_cmp(&right.0))?;
    (lower != higher).then_some(RoleDifference { levels: high - low, lower, higher })
}
