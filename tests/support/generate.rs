//! Random small cases: small enough to enumerate all completions and all ways up.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;

use super::case::{Case, State};
use super::model::{Condition, Looked, Model, Subject, Test};

/// The maximum number of level vectors of one instrument.
const MOST_VECTORS: usize = 4096;

/// The settings of property tests. Failing seeds are printed and stored in one file, which every test tries first.
pub(crate) fn settings() -> ProptestConfig {
    let usual = ProptestConfig::default();
    ProptestConfig {
        cases: 4 * usual.cases,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/failing-seeds.txt"))),
        ..usual
    }
}

/// The same for slow tests.
pub(crate) fn few() -> ProptestConfig {
    ProptestConfig { cases: ProptestConfig::default().cases, ..settings() }
}

/// Any case. It shrinks towards fewer entries, lower numbers and more missing answers.
pub(crate) fn cases() -> impl Strategy<Value = Case> {
    vec(any::<u16>(), 280).prop_map(|rolls| Dice { rolls: rolls.into_iter() }.case())
}

/// Random choices, drawn from a list of numbers.
struct Dice {
    rolls: std::vec::IntoIter<u16>,
}

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        usize::from(self.rolls.next().unwrap_or_default()) % bound
    }

    fn number(&mut self, least: u32, most: u32) -> u32 {
        least + u32::try_from(self.below(usize::try_from(most - least).unwrap() + 1)).unwrap()
    }

    fn level(&mut self, model: &Model) -> u8 {
        u8::try_from(self.number(model.lowest.into(), model.highest.into())).unwrap()
    }

    fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    fn case(mut self) -> Case {
        let model = self.model();
        let mut case = Case::of(model);
        let complete = self.once_in(3);
        for item in 0..case.model.items() {
            let allowed = case.model.not_applicable_allowed[item];
            case.states[item] = match self.below(10) {
                0..=2 if !complete => State::Unanswered,
                3 if !complete => State::Unknown,
                4..=6 if allowed => State::NotApplicable,
                _ => State::Level(self.level(&case.model)),
            };
            case.evidence[item] = self.once_in(2);
        }
        case.age = (!self.once_in(4)).then(|| self.number(0, 60).into());
        case.active_firms = (!self.once_in(4)).then(|| self.number(0, 12));
        case.split = (0..case.model.items()).map(|_| self.once_in(4)).collect();
        case.picks = self.rolls.take(24).collect();
        case
    }

    fn model(&mut self) -> Model {
        let lowest = u8::try_from(self.below(3)).unwrap();
        let levels = 2 + self.below(3);
        let mut counts: Vec<usize> = (0..=self.below(3)).map(|_| 1 + self.below(3)).collect();
        while MOST_VECTORS < levels.pow(u32::try_from(counts.iter().sum::<usize>()).unwrap()) {
            *counts.iter_mut().max().unwrap() -= 1;
        }
        let dimensions = counts.len();
        let mut dimension_of: Vec<usize> =
            counts.iter().enumerate().flat_map(|(place, &count)| vec![place; count]).collect();
        for last in (1..dimension_of.len()).rev() {
            let other = last - self.below(last + 1);
            dimension_of.swap(last, other);
        }
        let items = dimension_of.len();
        let highest = lowest + u8::try_from(levels - 1).unwrap();
        let evidence_cap = lowest + u8::try_from(self.below(levels - 1)).unwrap();
        let mut model = Model {
            lowest,
            highest,
            dimension_of,
            not_applicable_allowed: (0..items).map(|_| self.once_in(2)).collect(),
            gate_dimensions: (0..dimensions).map(|_| self.once_in(2)).collect(),
            gate_items: (0..items).filter(|_| self.once_in(3)).collect(),
            weight_sets: (0..=self.below(4).min(1)).map(|_| self.weights(dimensions)).collect(),
            stages: vec![Vec::new()],
            overlays: Vec::new(),
            answered_share: [[2, 3], [1, 2], [1, 1]][self.below(3)],
            evidence_from: u8::try_from(self.number(u32::from(evidence_cap) + 1, highest.into())).unwrap(),
            evidence_cap,
            recommendations: 1 + self.below(5),
            own_entries: Vec::new(),
        };
        let top = 2 + self.below(3);
        for rank in 2..=top {
            let conditions = (0..=self.below(4)).map(|_| self.condition(&model, rank, top)).collect();
            model.stages.push(conditions);
        }
        model.overlays = (0..self.below(4)).map(|_| (0..=self.below(2)).map(|_| self.test(&model)).collect()).collect();
        for rank in 1..=model.top() {
            model.own_entries.extend((0..items).filter(|_| self.once_in(3)).map(|item| (item, rank)));
        }
        model
    }

    /// Thousandths that sum to one; sometimes equal, sometimes zero for a dimension.
    fn weights(&mut self, dimensions: usize) -> Vec<u32> {
        let mut cuts: Vec<u32> = match self.below(3) {
            0 => (1..dimensions).map(|place| u32::try_from(1000 * place / dimensions).unwrap()).collect(),
            1 => (1..dimensions).map(|_| self.number(0, 10) * 100).collect(),
            _ => (1..dimensions).map(|_| self.number(0, 1000)).collect(),
        };
        cuts.sort_unstable();
        let ends = cuts.iter().copied().chain([1000]);
        ends.scan(0, |start, end| Some(end - std::mem::replace(start, end))).collect()
    }

    fn condition(&mut self, model: &Model, rank: usize, top: usize) -> Condition {
        let subject = match self.below(8) {
            0 | 1 => Subject::Item(self.below(model.items())),
            2 => Subject::EveryItem,
            3 | 4 => Subject::Dimension(self.below(model.dimensions())),
            5 => Subject::EveryDimension,
            _ => Subject::Overall,
        };
        let span = u32::from(model.highest - model.lowest) * 1000;
        let most = span * u32::try_from(rank - 1).unwrap() / u32::try_from(top - 1).unwrap();
        Condition { subject, at_least: self.threshold(model, most) }
    }

    /// A threshold up to `most` above the lowest level: whole, a quarter, or any thousandth.
    fn threshold(&mut self, model: &Model, most: u32) -> u32 {
        let any = self.number(0, most);
        let step = [1000, 250, 1][self.below(3)];
        u32::from(model.lowest) * 1000 + (any.div_ceil(step) * step).min(most)
    }

    fn test(&mut self, model: &Model) -> Test {
        let span = u32::from(model.highest - model.lowest) * 1000;
        let (on, one, other) = match self.below(6) {
            0 | 1 => {
                let item = self.below(model.items());
                (Looked::Item(item), self.threshold(model, span), self.threshold(model, span))
            }
            2 => {
                let place = self.below(model.dimensions());
                (Looked::Dimension(place), self.threshold(model, span), self.threshold(model, span))
            }
            3 => (Looked::StageRank, self.number(2, 8) * 500, self.number(2, 8) * 500),
            4 => (Looked::Age, self.number(0, 600) * 100, self.number(0, 600) * 100),
            _ => (Looked::ActiveFirms, self.number(0, 24) * 500, self.number(0, 24) * 500),
        };
        let (least, most) = (one.min(other), one.max(other));
        match self.below(3) {
            0 => Test { on, at_least: Some(least), at_most: None },
            1 => Test { on, at_least: None, at_most: Some(most) },
            _ => Test { on, at_least: Some(least), at_most: Some(most) },
        }
    }
}
