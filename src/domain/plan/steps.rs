//! How far the steps of the model have come.

use super::action::Action;
use super::output::{Output, OutputKey};
use super::record::Plan;
use super::status::Status;
use super::step::StepNumber;
use crate::domain::instrument::{Instrument, Step};

/// How far a step has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepState {
    /// None of its outputs is there, and no action that serves it has begun.
    NotBegun,
    /// Some of its outputs are there, or an action that serves it is under way or done.
    UnderWay,
    /// All its outputs are there.
    Complete,
}

impl Plan {
    /// What was said about an output; `None` if it is not there.
    pub fn output(&self, key: OutputKey) -> Option<&Output> {
        self.outputs.get(&key)
    }

    /// Edits an output, which is there from now on.
    pub fn deliver(&mut self, key: OutputKey, change: impl FnOnce(&mut Output)) {
        change(self.outputs.entry(key).or_default());
    }

    /// Takes back that an output is there, with all that was said about it.
    pub fn withdraw(&mut self, key: OutputKey) {
        self.outputs.remove(&key);
    }

    /// The actions that serve a step, in the order of the plan.
    pub fn of_step(&self, step: StepNumber) -> impl Iterator<Item = &Action> {
        self.actions.iter().filter(move |action| action.content.step == Some(step))
    }

    /// The number of outputs of a step that are there.
    pub fn delivered(&self, step: &Step) -> usize {
        keys(step).filter(|key| self.outputs.contains_key(key)).count()
    }

    /// How far a step has come. A step without outputs is never complete.
    ///
    /// ```
    /// use dinamika::domain::plan::{OutputKey, Plan, StepState};
    /// use dinamika::domain::instrument::{Instrument, STANDARD};
    /// let instrument = Instrument::parse(STANDARD).expect("the shipped instrument has no fault");
    /// let step = instrument.step(3).expect("there is a step 3");
    /// let mut plan = Plan::blank("ceper".to_owned());
    /// assert_eq!(plan.state(step), StepState::NotBegun);
    /// plan.deliver(OutputKey::parse("3/1").expect("this is a key"), |_| ());
    /// assert_eq!(plan.state(step), StepState::UnderWay);
    /// plan.deliver(OutputKey::parse("3/2").expect("this is a key"), |_| ());
    /// assert_eq!(plan.state(step), StepState::Complete);
    /// ```
    pub fn state(&self, step: &Step) -> StepState {
        let delivered = self.delivered(step);
        let has_begun = |status| matches!(status, Status::UnderWay | Status::Done);
        let number = StepNumber::new(step.number);
        if 0 < delivered && delivered == step.outputs.len() {
            StepState::Complete
        } else if 0 < delivered || number.is_some_and(|it| self.of_step(it).any(|one| has_begun(one.content.status))) {
            StepState::UnderWay
        } else {
            StepState::NotBegun
        }
    }

    /// The step to take next at the stage with this rank: the first in the order of that stage that is in its focus and
    /// not complete. `None` if there is none, or if the instrument gives no order for that stage.
    pub fn next_step(&self, instrument: &Instrument, rank: u8) -> Option<StepNumber> {
        let order = instrument.step_order(rank)?;
        let in_focus = order.order.iter().filter(|number| order.focus.contains(number));
        let open = |number: &&u8| instrument.step(**number).is_some_and(|step| self.state(step) != StepState::Complete);
        in_focus.copied().find(|number| open(&number)).and_then(StepNumber::new)
    }
}

/// The keys of the outputs of a step, in its order.
pub fn keys(step: &Step) -> impl Iterator<Item = OutputKey> {
    let number = StepNumber::new(step.number);
    (1..=step.outputs.len())
        .filter_map(move |place| Some(OutputKey { step: number?, place: u8::try_from(place).ok()? }))
}
