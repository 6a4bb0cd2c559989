//! Which figures per role may be shown, and where roles differ.

use super::agreement::mean;
use crate::domain::assessment::{Answer, RoleTally, Tally};
use crate::domain::instrument::{Instrument, Role};

/// The smallest number of people for which figures are shown, and of levels for the mean of a role. A privacy rule, not
/// part of one instrument's method: in a group of two, each could infer the other's ballot.
pub const SMALLEST_GROUP: u32 = 3;

/// The ballots of each role that may be shown, in the instrument's order; all others pooled, at the end.
///
/// A role with three ballots or more has figures of its own. Raters without a role, with one the instrument does not
/// know, or with one of fewer ballots are pooled; if the pool has only one or two ballots, no role is shown, because
/// subtracting the roles from the total would reveal the pool. Sums and differences of the figures therefore never
/// isolate one or two ballots. In a group that chose open voting (`is_open`) every role has figures. Without roles the
/// result is empty.
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

/// The ballots of the roles for which `belongs` is true.
fn counted(ballots: &[(Option<&str>, Answer)], belongs: impl Fn(Option<&str>) -> bool) -> Tally {
    ballots.iter().filter(|(role, _)| belongs(*role)).map(|(_, answer)| *answer).collect()
}

/// The two roles that differ most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoleDifference<'a> {
    /// The difference of their means in levels: 0 to the width of the scale.
    pub levels: f64,
    /// The id of the role with the lowest mean.
    pub lower: &'a str,
    /// The id of the role with the highest mean.
    pub higher: &'a str,
}

/// The largest difference between the means of two roles with three levels or more each; `None` if there are no two.
/// The pooled others are not a role. Among equal means, `lower` is the first role and `higher` the last.
pub fn role_difference(roles: &[RoleTally]) -> Option<RoleDifference<'_>> {
    let means = || {
        let of_enough = roles.iter().filter(|one| SMALLEST_GROUP <= one.tally.level_ballots());
        of_enough.filter_map(|one| Some((mean(&one.tally)?, one.role.as_deref()?)))
    };
    let (low, lower) = means().min_by(|left, right| left.0.total_cmp(&right.0))?;
    let (high, higher) = means().max_by(|left, right| left.0.total_cmp(&right.0))?;
    (lower != higher).then_some(RoleDifference { levels: high - low, lower, higher })
}
