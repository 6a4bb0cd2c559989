//! The shortest way to the next stage: the fewest one-level raises that reach it.

use super::next_question::reads;
use super::stage::{StageRange, reached};
use crate::domain::assessment::Answers;
use crate::domain::instrument::{Condition, Indicator, Instrument, Level, Subject, Thousandths};
use crate::domain::ordering::sorted_by;
use crate::domain::scoring::{Bounds, Measures};

/// Raises that can be made on any of several indicators, as long as none rises above the highest level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// How many raises are needed.
    pub raises: u32,
    /// The places of the indicators among which they can be made, in instrument order.
    pub among: Vec<usize>,
}

/// The shortest way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The rank it leads to.
    pub to: u8,
    /// How many one-level raises.
    pub raises: u32,
    /// Its final levels, one an indicator, in instrument order.
    pub steps: Vec<(usize, Level)>,
    /// Beyond the levels forced on single indicators: how many raises among which indicators, all of them to be made.
    pub choices: Vec<Choice>,
}

/// What keeps the way from being given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoWay {
    /// The cluster is at the top stage.
    Top,
    /// These indicators, by place, are read by a condition on the way and have no answer.
    Missing(Vec<usize>),
}

/// The fewest one-level raises to the stage above the lowest possible one.
///
/// Exact: conditions on indicators and dimensions force a minimum each; what the overall then lacks is filled by the
/// raises that are worth most. Where the choice is free: within a dimension the lowest level first, then instrument
/// order; for the overall the largest weight for one raise, then instrument order.
///
/// Unit: raises by one level. Missing answers on the way are never guessed: they are named instead.
///
/// # Errors
/// [`NoWay`] at the top stage, and while an indicator that a condition of the next stage or below reads is missing.
///
/// ```
/// use dinamika::domain::assessment::{Answers, Assessment, Date};
/// use dinamika::domain::diagnosis::way;
/// use dinamika::domain::instrument::{Instrument, STANDARD};
///
/// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
/// let day = Date::parse("2026-11-23").expect("a date");
/// let assessment = Assessment::of_example(&instrument, &instrument.examples[0], "Ceper", day);
/// let way = way(&instrument, &Answers::of(&instrument, &assessment)).expect("nothing is missing");
/// assert_eq!((way.to, way.raises), (2, 2));
/// ```
pub fn way(instrument: &Instrument, answers: &Answers) -> Result<Way, NoWay> {
    let range = StageRange::of(instrument, &Bounds::of(instrument, instrument.weights(), answers));
    let to = range.low.checked_add(1).and_then(|rank| instrument.stage(rank)).ok_or(NoWay::Top)?.rank;
    let on_the_way = || instrument.stages.iter().filter(move |stage| stage.rank <= to);
    let missing = instrument
        .indicators
        .iter()
        .filter(|one| answers.at(one.position).is_missing() && on_the_way().any(|stage| reads(stage, one)));
    let missing: Vec<_> = missing.map(|indicator| indicator.position).collect();
    if !missing.is_empty() {
        return Err(NoWay::Missing(missing));
    }
    let conditions: Vec<&Condition> = on_the_way().flat_map(|stage| &stage.conditions).collect();
    let start = answers.completed_at(instrument.scale.lowest());
    let mut climb = Climb { instrument, levels: start.clone(), forced: Vec::new(), choices: Vec::new() };
    climb.meet_indicators(&conditions);
    climb.forced.clone_from(&climb.levels);
    climb.meet_dimensions(&conditions);
    climb.meet_overall(&conditions);
    let changed = climb.levels.iter().zip(&start).enumerate().filter(|(_, (now, before))| now != before);
    let steps: Vec<_> = changed.filter_map(|(position, (now, _))| Some((position, (*now)?))).collect();
    debug_assert!(to <= reached(instrument, &Measures::of(instrument, instrument.weights(), climb.levels.clone())));
    let total = |levels: &[Option<Level>]| levels.iter().flatten().map(|level| u32::from(level.numeral())).sum::<u32>();
    Ok(Way { to, raises: total(&climb.levels) - total(&start), steps, choices: climb.choices })
}

/// The levels on the way up.
struct Climb<'a> {
    instrument: &'a Instrument,
    levels: Vec<Option<Level>>,
    /// Where every way must pass: the levels that conditions on indicators force.
    forced: Vec<Option<Level>>,
    choices: Vec<Choice>,
}

impl Climb<'_> {
    fn measures(&self) -> Measures {
        Measures::of(self.instrument, self.instrument.weights(), self.levels.clone())
    }

    /// Each indicator to the lowest level that its own conditions allow.
    fn meet_indicators(&mut self, conditions: &[&Condition]) {
        for condition in conditions {
            let forced = |position| match condition.subject {
                Subject::Indicator(named) => named == position,
                Subject::EveryIndicator => true,
                _ => false,
            };
            let enough = |level: &Level| condition.at_least.count() <= u32::from(level.numeral()) * 1000;
            let Some(least) = self.instrument.scale.levels().find(enough) else { continue };
            for (_, level) in self.levels.iter_mut().enumerate().filter(|(position, _)| forced(*position)) {
                *level = level.map(|level| level.max(least));
            }
        }
    }

    /// As many raises in each dimension as its conditions lack.
    fn meet_dimensions(&mut self, conditions: &[&Condition]) {
        for dimension in 0..self.instrument.dimensions.len() {
            let subject = Subject::Dimension(dimension);
            let at_least = conditions.iter().filter(|one| one.subject == subject).map(|one| one.at_least).max();
            if let Some(at_least) = at_least {
                self.raise_while(&[dimension], |measures| {
                    measures.get(subject).is_some_and(|score| !score.reaches(at_least))
                });
            }
        }
    }

    /// What the overall still lacks, by the raises worth most: dimensions of equal worth form one choice.
    fn meet_overall(&mut self, conditions: &[&Condition]) {
        let overall = conditions.iter().filter(|one| one.subject == Subject::Overall).map(|one| one.at_least).max();
        let Some(at_least) = overall else { return };
        let lacking =
            |measures: &Measures| measures.get(Subject::Overall).is_some_and(|score| !score.reaches(at_least));
        for group in self.by_worth() {
            self.raise_while(&group, lacking);
        }
    }

    /// The dimensions in groups of equal weight for one raise, the largest first; those that weigh nothing left out.
    fn by_worth(&self) -> Vec<Vec<usize>> {
        let applicable = |dimension| {
            let indicators = self.instrument.indicators.iter().zip(&self.levels);
            indicators.filter(|(one, level)| one.dimension == dimension && level.is_some()).count() as u64
        };
        let weighted =
            self.instrument.weights().iter().enumerate().filter(|(_, weight)| **weight != Thousandths::default());
        let worth = weighted
            .map(|(dimension, weight)| (dimension, u64::from(weight.count()), applicable(dimension)))
            .filter(|(_, _, count)| *count != 0);
        let worth = sorted_by(worth, |(_, weight, count), (_, other_weight, other_count)| {
            (other_weight * count).cmp(&(weight * other_count))
        });
        let equal = |left: &(usize, u64, u64), right: &(usize, u64, u64)| left.1 * right.2 == right.1 * left.2;
        worth.chunk_by(equal).map(|group| group.iter().map(|(dimension, _, _)| *dimension).collect()).collect()
    }

    /// Raises within `dimensions`, the first one first, while `lacking`; records the set it chose from. The set is that of
    /// the forced levels, so that overlapping choices can all be made, in any way.
    fn raise_while(&mut self, dimensions: &[usize], lacking: impl Fn(&Measures) -> bool) {
        let mut raises = 0;
        for &dimension in dimensions {
            while lacking(&self.measures()) && self.raise_lowest(dimension) {
                raises += 1;
            }
        }
        let within = |one: &&Indicator| dimensions.contains(&one.dimension);
        let places = self.instrument.indicators.iter().filter(within).map(|one| one.position);
        let among: Vec<usize> = places.filter(|&place| self.above(&self.forced, place).is_some()).collect();
        if raises != 0 {
            self.choices.push(Choice { raises, among });
        }
    }

    /// The level above that of the indicator at `place`, if it is applicable and has one.
    fn above(&self, levels: &[Option<Level>], place: usize) -> Option<Level> {
        self.instrument.scale.above(levels.get(place).copied().flatten()?)
    }

    fn raise_lowest(&mut self, dimension: usize) -> bool {
        let candidates = self.instrument.indicators_of(dimension);
        let rises = candidates.filter_map(|one| Some((self.above(&self.levels, one.position)?, one.position)));
        let Some((level, position)) = rises.min() else { return false };
        if let Some(slot) = self.levels.get_mut(position) {
            *slot = Some(level);
        }
        true
    }
}
