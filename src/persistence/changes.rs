//! The differences between two states of an assessment, for display.

use crate::domain::assessment::{Assessment, Response};
use crate::domain::instrument::Instrument;

/// The differences between two states of an assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The positions of the indicators whose answer differs.
    pub answers: Vec<usize>,
    /// The positions of those with the same answer but different evidence, note or group results.
    pub texts: Vec<usize>,
    /// Whether the cluster, the date, the facilitator or the participants differ.
    pub profile: bool,
}

/// The differences between `from` and `to`. Unknown keys from other versions of the app count as part of the profile only.
///
/// ```
/// use dinamika::domain::assessment::{Answer, Assessment, Date};
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// use dinamika::persistence::changes;
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let today = Date::parse("2026-11-23").expect("this is a day");
/// let before = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", today);
/// let mut after = before.clone();
/// after.answer(&instrument, instrument.indicators[4].id.as_str(), Answer::Unknown).expect("this can be answered");
/// let changes = changes(&instrument, &before, &after);
/// assert_eq!((changes.answers, changes.texts, changes.profile), (vec![4], vec![], false));
/// ```
pub fn changes(instrument: &Instrument, from: &Assessment, to: &Assessment) -> Changes {
    let profile = from.cluster != to.cluster
        || from.date != to.date
        || from.facilitator != to.facilitator
        || from.participants != to.participants;
    let mut changes = Changes { profile, ..Changes::default() };
    for (place, indicator) in instrument.indicators.iter().enumerate() {
        let (before, after) = (from.response(&indicator.id), to.response(&indicator.id));
        let said = |response: Option<&Response>| response.map(Response::said).unwrap_or_default();
        let group = |response: Option<&Response>| response.map(|response| response.group.clone()).unwrap_or_default();
        let differs_in_group = group(before) != group(after);
        let (before, after) = (said(before), said(after));
        if before.answer != after.answer {
            changes.answers.push(place);
        } else if before != after || differs_in_group {
            changes.texts.push(place);
        }
    }
    changes
}
