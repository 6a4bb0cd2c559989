//! How an assessment from a file relates to the stored one with the same id.

use super::assessment_file::shared;
use crate::domain::assessment::Assessment;

/// The assessment from the file, relative to the stored one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// There is no stored one with this id.
    New,
    /// Both have the same content, whatever their times.
    Same,
    /// The stored one has further changes on top of the one in the file.
    NewerHere,
    /// The one in the file has further changes on top of the stored one.
    NewerThere,
    /// Each may have content that the other lacks.
    Different,
}

/// Compares an assessment from a file with the stored one of its id. The newer one has a higher revision and no earlier time of
/// change.
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
