//! What an assessment in a file is to the one of the same id that is stored here.

use super::assessment_file::shared;
use crate::domain::assessment::Assessment;

/// What was found, beside what is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// There is none of this id here.
    New,
    /// Both say the same, whenever it was said.
    Same,
    /// What is here was made from what was found, by further changes.
    NewerHere,
    /// What was found was made from what is here, by further changes.
    NewerThere,
    /// Each may hold what the other does not.
    Different,
}

/// Compares what was found in a file with what is here under its id. Newer is what has seen more changes and was not changed
/// earlier.
///
/// ```
/// use dinamika::domain::assessment::{Assessment, ClusterProfile, InstrumentReference};
/// use dinamika::exchange::{Comparison, compare_with};
/// use serde_json::Map;
/// let text = String::new;
/// let reference = InstrumentReference { id: text(), version: text(), hash: None, other: Map::new() };
/// let own = Assessment::blank(text(), reference, ClusterProfile::default());
/// let mut found = own.clone();
/// found.revision = 3;
/// assert_eq!(compare_with(None, &found), Comparison::New);
/// assert_eq!(compare_with(Some(&own), &found), Comparison::Same);
/// found.facilitator = Some("Sri".to_owned());
/// assert_eq!(compare_with(Some(&own), &found), Comparison::NewerThere);
/// ```
pub fn compare_with(own: Option<&Assessment>, found: &Assessment) -> Comparison {
    let Some(own) = own else { return Comparison::New };
    if shared(own).says_the_same(&shared(found)) {
        Comparison::Same
    } else if is_newer(found, own) {
        Comparison::NewerThere
    } else if is_newer(own, found) {
        Comparison::NewerHere
    } else {
        Comparison::Different
    }
}

fn is_newer(one: &Assessment, other: &Assessment) -> bool {
    other.revision < one.revision && other.changed <= one.changed
}
