//! The indicators a group should discuss after voting.

use super::conditions::{Gate, Status};
use super::next_question::is_read;
use crate::domain::assessment::Tally;
use crate::domain::group::{Degree, agreement};
use crate::domain::instrument::{Indicator, Instrument};
use crate::domain::ordering::sorted_by;

/// The positions of the indicators to discuss: those on which the group is split, and those with more than half of the
/// ballots for "don't know"; without those on which the group has already agreed.
///
/// First the gate indicators, then those that unmet or undetermined conditions of the next stage depend on, then the
/// rest; each in instrument order. `next` is the [gate to the next stage](super::Diagnosis::next_gate), `tally_of`
/// returns the last round's ballots on the indicator at a position, `is_agreed` whether the group has agreed on it.
/// With too few ballots for a measure of agreement only the "don't know" criterion applies; an indicator without
/// ballots is never included.
///
/// ```
/// use dinamika::domain::assessment::{Answer, Tally};
/// use dinamika::domain::diagnosis::agenda;
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let (mut split, mut unknown) = (Tally::default(), Tally::default());
/// for level in [instrument.scale.lowest(), instrument.scale.highest()] {
///     split.set(Answer::Level(level), 5);
/// }
/// unknown.set(Answer::Unknown, 1);
/// let gate = instrument.rules.gate_indicators[1];
/// let tally_of = |place| if place == gate { Some(&split) } else if place == 1 { Some(&unknown) } else { None };
/// assert_eq!(agenda(&instrument, None, tally_of, |_| false), [gate, 1]);
/// assert_eq!(agenda(&instrument, None, tally_of, |place| place == gate), [1]);
/// ```
pub fn agenda<'a>(
    instrument: &Instrument,
    next: Option<&Gate<'_>>,
    tally_of: impl Fn(usize) -> Option<&'a Tally>,
    is_agreed: impl Fn(usize) -> bool,
) -> Vec<usize> {
    let is_open = |indicator: &&Indicator| {
        let place = indicator.position;
        !is_agreed(place) && tally_of(place).is_some_and(|tally| wants_talk(instrument, tally))
    };
    let is_wanted = |indicator: &Indicator| {
        let open = next.into_iter().flat_map(|gate| &gate.conditions).filter(|state| state.status != Status::Met);
        open.into_iter().any(|state| is_read(state.condition, indicator))
    };
    let entry = |indicator: &Indicator| {
        let is_gate = instrument.rules.gate_indicators.contains(&indicator.position);
        let after = if is_gate { 0 } else { 1 + u8::from(!is_wanted(indicator)) };
        (after, indicator.position)
    };
    let entries = sorted_by(instrument.indicators.iter().filter(is_open).map(entry), Ord::cmp);
    entries.into_iter().map(|(_, place)| place).collect()
}

fn wants_talk(instrument: &Instrument, tally: &Tally) -> bool {
    let is_split = agreement(instrument, tally).is_some_and(|agreement| agreement.degree == Degree::Split);
    is_split || u64::from(tally.ballots()) < 2 * u64::from(tally.unknown)
}
