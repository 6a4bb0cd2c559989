//! Overlays: notices that are true for every completion of the missing answers.

use crate::domain::assessment::{Assessment, Date};
use crate::domain::group::{Degree, agreement};
use crate::domain::instrument::{Indicator, Instrument, Overlay, OverlaySubject, OverlayTest, Subject};
use crate::domain::scoring::Bounds;

use super::stage::StageRange;

/// The facts beside the answers that overlays and checks use.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Years from the founding year to the year of the assessment, if both are known.
    pub age: Option<i64>,
    /// The number of active firms, if known.
    pub active_firms: Option<u32>,
    /// The positions of the gate indicators on which the group is split, in instrument order.
    pub split: Vec<usize>,
}

impl Facts {
    /// The facts of an assessment. The group counts as split if the [`agreement`] of the last round is below the first
    /// limit, whatever it agreed on afterwards.
    pub fn of(instrument: &Instrument, assessment: &Assessment) -> Self {
        let is_split = |indicator: &&Indicator| {
            let round = assessment.response(&indicator.id).and_then(|response| response.group.last_round());
            let agreement = round.and_then(|round| agreement(instrument, &round.tally));
            agreement.is_some_and(|agreement| agreement.degree == Degree::Split)
        };
        let age = |date: Date, begun: i32| i64::from(date.year()) - i64::from(begun);
        Self {
            age: assessment.date.zip(assessment.cluster.year_begun).map(|(date, begun)| age(date, begun)),
            active_firms: assessment.cluster.active_firms,
            split: instrument.gate_indicators().filter(is_split).map(|indicator| indicator.position).collect(),
        }
    }
}

/// The overlays that hold for every completion of the missing answers, in instrument order. An overlay whose test
/// depends on something unknown or not applicable is omitted.
pub fn overlays<'a>(instrument: &'a Instrument, bounds: &Bounds, stage: StageRange, facts: &Facts) -> Vec<&'a Overlay> {
    let certain = |test: &OverlayTest| is_certain(test, bounds, stage, facts);
    instrument.overlays.iter().filter(|overlay| overlay.when.iter().all(certain)).collect()
}

fn is_certain(test: &OverlayTest, bounds: &Bounds, stage: StageRange, facts: &Facts) -> bool {
    let measured = |subject| {
        bounds.interval(subject).is_some_and(|interval| {
            test.at_least.is_none_or(|least| interval.low.reaches(least))
                && test.at_most.is_none_or(|most| interval.high.compare(most).is_le())
        })
    };
    let counted = |low: i64, high: i64| {
        test.at_least.is_none_or(|least| i64::from(least.count()) <= low.saturating_mul(1000))
            && test.at_most.is_none_or(|most| high.saturating_mul(1000) <= i64::from(most.count()))
    };
    match test.subject {
        OverlaySubject::Indicator(position) => measured(Subject::Indicator(position)),
        OverlaySubject::Dimension(position) => measured(Subject::Dimension(position)),
        OverlaySubject::StageRank => counted(i64::from(stage.low), i64::from(stage.high)),
        OverlaySubject::Age => facts.age.is_some_and(|age| counted(age, age)),
        OverlaySubject::ActiveFirms => facts.active_firms.is_some_and(|firms| counted(firms.into(), firms.into())),
    }
}
