//! The seven steps as work: how far each has come, which is next, and when to assess again.

use crate::domain::assessment::{Answers, Assessment, Date};
use crate::domain::diagnosis::{Facts, diagnose};
use crate::domain::instrument::{Instrument, Locale, Step};
use crate::domain::plan::{Month, Plan, StepNumber, StepState};
use crate::exchange::CalendarEntry;
use crate::i18n;
use crate::report::names;

/// The months from one assessment to the next.
const MONTHS_BETWEEN: u16 = 12;

/// One step and what has come of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRow {
    /// Its number.
    pub number: StepNumber,
    /// How far it has come.
    pub state: StepState,
    /// Whether it is to be taken next at the present stage.
    pub is_next: bool,
    /// The number of its outputs that are there.
    pub delivered: usize,
    /// The number of its outputs.
    pub outputs: usize,
}

/// Every step, in the order of the stage with this rank; without a rank in the order of the model, and none is next.
pub fn step_rows(instrument: &Instrument, plan: &Plan, rank: Option<u8>) -> Vec<StepRow> {
    let order = rank.and_then(|rank| instrument.step_order(rank)).map(|order| order.order.as_slice());
    let next = rank.and_then(|rank| plan.next_step(instrument, rank));
    let place = |step: &&Step| order.and_then(|order| order.iter().position(|number| *number == step.number));
    let mut steps: Vec<&Step> = instrument.steps.iter().collect();
    steps.sort_by_key(place);
    let row = |step: &Step| {
        let number = StepNumber::new(step.number)?;
        Some(StepRow {
            number,
            state: plan.state(step),
            is_next: next == Some(number),
            delivered: plan.delivered(step),
            outputs: step.outputs.len(),
        })
    };
    steps.into_iter().filter_map(row).collect()
}

/// The rank of the stage whose order of steps applies: the lowest the cluster may be at, if that can be determined.
pub fn stage_for_steps(instrument: &Instrument, assessment: &Assessment) -> Option<u8> {
    let diagnosis = diagnose(instrument, &Answers::of(instrument, assessment), &Facts::of(instrument, assessment));
    diagnosis.is_assessable().then_some(diagnosis.stage.low)
}

/// The day proposed for the next assessment: the same day a year later, or the last of that month.
///
/// ```
/// use dinamika::domain::assessment::Date;
/// use dinamika::report::next_assessment;
/// let next = |day: &str| next_assessment(Date::parse(day).expect("this is a day")).map(|day| day.to_string());
/// assert_eq!(next("2026-03-02").as_deref(), Some("2027-03-02"));
/// assert_eq!(next("2028-02-29").as_deref(), Some("2029-02-28"));
/// ```
pub fn next_assessment(last: Date) -> Option<Date> {
    let month = Month::of(last).plus(MONTHS_BETWEEN)?;
    Some(Date::in_month(month.year(), month.number(), last.day()))
}

/// The next assessment of a cluster in a calendar. Each later one takes its place.
pub fn next_assessment_entry(plan: &Plan, day: Date, locale: Locale) -> CalendarEntry {
    let words = i18n::steps(locale);
    let cluster = names::cluster(plan.name.as_deref(), locale);
    CalendarEntry {
        id: format!("{}-next", plan.cluster),
        day,
        summary: (words.next_assessment_named)(&cluster),
        description: words.next_assessment_why.to_owned(),
        is_cancelled: false,
    }
}
