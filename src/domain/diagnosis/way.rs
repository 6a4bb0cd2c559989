//! The shortest way to the next stage: the fewest one-level raises that reach it.

use super::next_question::reads;
use super::stage::{StageRange, reached};
use crate::domain::assessment::Answers;
use crate::domain::instrument::{Condition, Indicator, Instrument, Level, Subject, Thousandths};
use crate::domain::ordering::sorted_by;
use crate::domain::scoring::{Bounds, Measures};

/// Raises that can be distributed over several indicators, as long as none exceeds the highest level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The number of raises needed.
    pub raises: u32,
    /// The positions of the indicators to choose from, in instrument order.
    pub among: Vec<usize>,
}

/// The shortest way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The rank it leads to.
    pub to: u8,
    /// The number of one-level raises.
    pub raises: u32,
    /// Its final levels, one per indicator, in instrument order.
    pub steps: Vec<(usize, Level)>,
    /// Beyond the levels forced on single indicators: groups of raises with a choice of indicators. All groups are
    /// required.
    pub choices: Vec<Choice>,
}

/// Why there is no shortest way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoWay {
    /// The cluster is at the top stage.
    Top,
    /// These indicators, by position, are missing, and the length of the way depends on them.
    Missing(Vec<usize>),
}

/// The fewest one-level raises to the stage above the lowest possible one.
///
/// - **Unit**: raises by one level, of answered indicators only.
/// - **Formula**: exact. Conditions on indicators and dimensions force a minimum each; the remaining shortfall of the
///   overall is filled by the raises with the largest effect. Free choices: within a dimension the lowest level first,
///   then instrument order; for the overall the largest weight per raise, then instrument order.
/// - **Missing data**: the way is returned if it is equally long with every missing answer at the lowest and at the
///   highest level. All conditions are lower bounds, so the way computed at the lowest reaches the stage for every
///   completion of the missing answers, and no completion has a shorter one.
///
/// # Errors
/// [`NoWay`] at the top stage, and if the length depends on missing answers.
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
    let shortest = |missing| Climb::of(instrument, answers, missing).shortest(to);
    match (shortest(instrument.scale.lowest()), shortest(instrument.scale.highest())) {
        (Some(way), Some(other)) if way.raises == other.raises => Ok(way),
        _ => Err(NoWay::Missing(missing(instrument, answers, to))),
    }
}

/// The positions of the missing indicators that conditions of the stages up to `to` depend on.
fn missing(instrument: &Instrument, answers: &Answers, to: u8) -> Vec<usize> {
    let is_read = |one: &Indicator| instrument.stages.iter().any(|stage| stage.rank <= to && reads(stage, one));
    let missing = instrument.indicators.iter().filter(|one| answers.at(one.position).is_missing() && is_read(one));
    missing.map(|indicator| indicator.position).collect()
}

/// The levels during the search.
struct Climb<'a> {
    instrument: &'a Instrument,
    /// Whether the indicator at each position is missing and cannot be raised.
    is_missing: Vec<bool>,
    start: Vec<Option<Level>>,
    levels: Vec<Option<Level>>,
    /// The levels forced by conditions on indicators: part of every way.
    forced: Vec<Option<Level>>,
    choices: Vec<Choice>,
}

impl<'a> Climb<'a> {
    /// The start of a search, with missing answers at this level.
    fn of(instrument: &'a Instrument, answers: &Answers, missing: Level) -> Self {
        let start = answers.completed_at(missing);
        let is_missing = instrument.indicators.iter().map(|one| answers.at(one.position).is_missing()).collect();
        Self { instrument, is_missing, levels: start.clone(), forced: Vec::new(), choices: Vec::new(), start }
    }

    /// The shortest way to the stage of rank `to`; `None` if raises cannot reach it.
    fn shortest(mut self, to: u8) -> Option<Way> {
        let stages = self.instrument.stages.iter().filter(|stage| stage.rank <= to);
        let conditions: Vec<&Condition> = stages.flat_map(|stage| &stage.conditions).collect();
        self.meet_indicators(&conditions);
        self.forced.clone_from(&self.levels);
        self.meet_dimensions(&conditions);
        self.meet_overall(&conditions);
        if reached(self.instrument, &self.measures()) < to {
            return None;
        }
        let changed = self.levels.iter().zip(&self.start).enumerate().filter(|(_, (now, before))| now != before);
        let steps = changed.filter_map(|(position, (now, _))| Some((position, (*now)?))).collect();
        let raises = total(&self.levels) - total(&self.start);
        Some(Way { to, raises, steps, choices: self.choices })
    }

    fn measures(&self) -> Measures {
        Measures::of(self.instrument, self.instrument.weights(), self.levels.clone())
    }

    /// Raises each indicator to the lowest level that meets its own conditions.
    fn meet_indicators(&mut self, conditions: &[&Condition]) {
        for condition in conditions {
            let forced = |position| match condition.subject {
                Subject::Indicator(named) => named == position,
                Subject::EveryIndicator => true,
                _ => false,
            };
            let enough = |level: &Level| condition.at_least.count() <= u32::from(level.numeral()) * 1000;
            let Some(least) = self.instrument.scale.levels().find(enough) else { continue };
            let levels = self.levels.iter_mut().zip(&self.is_missing).enumerate();
            for (_, (level, _)) in levels.filter(|(position, (_, is_missing))| forced(*position) && !**is_missing) {
                *level = level.map(|level| level.max(least));
            }
        }
    }

    /// Raises the indicators of each dimension until its conditions are met.
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

    /// Fills the remaining shortfall of the overall by the most effective raises; dimensions with equal effect form one
    /// choice.
    fn meet_overall(&mut self, conditions: &[&Condition]) {
        let overall = conditions.iter().filter(|one| one.subject == Subject::Overall).map(|one| one.at_least).max();
        let Some(at_least) = overall else { return };
        let lacking =
            |measures: &Measures| measures.get(Subject::Overall).is_some_and(|score| !score.reaches(at_least));
        for group in self.by_worth() {
            self.raise_while(&group, lacking);
        }
    }

    /// The dimensions in groups of equal weight per raise, largest first, without those of weight zero.
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

    /// Raises within `dimensions`, in their order, while `lacking`; records the set of candidates. The set is computed
    /// from the forced levels, so that overlapping choices are compatible in every combination.
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

    /// The level above the current one of the indicator at `place`, if it is answered, applicable and not at the top.
    fn above(&self, levels: &[Option<Level>], place: usize) -> Option<Level> {
        let is_answered = self.is_missing.get(place).is_some_and(|is_missing| !is_missing);
        self.instrument.scale.above(levels.get(place).copied().flatten().filter(|_| is_answered)?)
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

fn total(levels: &[Option<Level>]) -> u32 {
    levels.iter().flatten().map(|level| u32::from(level.numeral())).sum()
}
