//! Two assessments of one cluster side by side.

use super::answer::{Barrier, Change};
use super::net::NetChange;
use crate::domain::assessment::{Answer, Answers, Assessment};
use crate::domain::instrument::{Indicator, Instrument, Subject};
use crate::domain::scoring::{Bounds, Scores, score};

/// Two assessments of one cluster side by side.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// One per indicator, in instrument order.
    pub answers: Vec<Change>,
    /// One per dimension, in instrument order; `None` where nothing can be compared.
    pub dimensions: Vec<Option<NetChange>>,
    /// The weighted mean of all dimensions; `None` where nothing can be compared.
    pub overall: Option<NetChange>,
    /// The days from the first to the second, if both have a date.
    pub days: Option<i64>,
}

/// Compares an assessment with a later one of the same cluster.
///
/// - **Unit and range**: levels; a change lies between minus and plus the length of the scale.
/// - **Formula**: the mean now less the mean then, over the indicators that can be compared in both. Exact fractions.
/// - **Missing data**: don't know and unanswered never count as a level. They give the interval of the change: the least is the
///   lowest mean now less the highest mean then. A rise is certain only if it is above zero, a fall only if the largest is
///   below. Indicators that do not apply in one of the two, or whose question has changed, are in neither mean. So a mean may
///   differ from the one on a result.
/// - **Source**: the instrument's own method, as for [`score`].
///
/// ```
/// use dinamika::domain::assessment::{Answer, Assessment, Date};
/// use dinamika::domain::change::{Change, Direction, compare};
/// use dinamika::domain::instrument::{Instrument, STANDARD};
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let day = Date::parse("2026-11-23").expect("it is a date");
/// let then = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", day);
/// let mut now = then.clone();
/// now.date = Date::parse("2027-11-23");
/// now.answer(&instrument, "SP1", Answer::Level(instrument.scale.highest())).expect("SP1 has this level");
/// let comparison = compare(&instrument, &then, &now);
/// assert!(matches!(comparison.answers[0], Change::Rose(..)));
/// let specialisation = comparison.dimensions[0].expect("it has been answered");
/// assert_eq!((specialisation.direction(), comparison.days), (Direction::Rise, Some(365)));
/// ```
pub fn compare(instrument: &Instrument, then: &Assessment, now: &Assessment) -> Comparison {
    let between = |one: &Indicator| {
        if [then, now].iter().any(|assessment| skipped_before_a_change(instrument, assessment, one)) {
            return Change::NotComparable(Barrier::QuestionChanged);
        }
        Change::between(then.response(&one.id), now.response(&one.id))
    };
    let answers: Vec<Change> = instrument.indicators.iter().map(between).collect();
    let [then_side, now_side] = [then, now].map(|one| Side::of(instrument, &answers, one));
    let count = |belongs: &dyn Fn(&Indicator) -> bool| {
        let counted = instrument.indicators.iter().zip(&answers);
        counted.filter(|(one, change)| belongs(one) && change.is_comparable()).count()
    };
    let net = |subject: Subject, points: Option<_>, compared: usize| {
        let [then, now] = [&then_side, &now_side].map(|side| side.bounds.interval(subject));
        Some(NetChange::new(then?, now?, points, compared))
    };
    let dimensions = instrument.dimensions.iter().map(|dimension| {
        let place = dimension.position;
        let point = |side: &Side| side.scores.dimensions.get(place).and_then(|score| score.point);
        net(Subject::Dimension(place), point(&then_side).zip(point(&now_side)), count(&|one| one.dimension == place))
    });
    let point = |side: &Side| side.scores.overall.point;
    Comparison {
        dimensions: dimensions.collect(),
        overall: net(Subject::Overall, point(&then_side).zip(point(&now_side)), count(&|_| true)),
        days: then.date.zip(now.date).map(|(then, now)| now.day_number() - then.day_number()),
        answers,
    }
}

/// Whether the assessment is of a version in which the question had another meaning, and it was not answered.
fn skipped_before_a_change(instrument: &Instrument, assessment: &Assessment, indicator: &Indicator) -> bool {
    let previous = instrument.previous(&assessment.origin().instrument.version);
    let is_unanswered = assessment.response(&indicator.id).is_none_or(|response| response.answer == Answer::Unanswered);
    is_unanswered && previous.is_some_and(|previous| previous.has_changed(indicator.id.as_str()))
}

/// The scores of one of the two, over what can be compared.
struct Side {
    scores: Scores,
    bounds: Bounds,
}

impl Side {
    fn of(instrument: &Instrument, changes: &[Change], assessment: &Assessment) -> Self {
        let left_out = changes.iter().enumerate().filter(|(_, change)| !change.is_comparable());
        let all = Answers::of(instrument, assessment);
        let answers = left_out.fold(all, |answers, (place, _)| answers.with(place, Answer::NotApplicable));
        Self { scores: score(instrument, &answers), bounds: Bounds::of(instrument, instrument.weights(), &answers) }
    }
}
