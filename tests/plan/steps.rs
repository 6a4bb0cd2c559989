//! How far the steps have come, and which is next at a stage.

use dinamika::domain::instrument::Instrument;
use dinamika::domain::plan::{Action, Content, Plan, Status, StepNumber, StepState, output_keys};
use dinamika::domain::standard::{GUIDE, REFERENCES, standard};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::support::generate::settings;

fn instrument() -> Instrument {
    standard().with_guide(GUIDE).with_references(REFERENCES)
}

/// The step that is next, found by going through the order by hand.
fn next_by_hand(instrument: &Instrument, plan: &Plan, rank: u8) -> Option<u8> {
    let stage = instrument.stage(rank)?;
    let order = instrument.stage_orders.iter().find(|one| one.stage == stage.id)?;
    for number in &order.order {
        let step = instrument.steps.iter().find(|step| step.number == *number)?;
        let keys: Vec<_> = output_keys(step).collect();
        let is_complete = keys.iter().all(|key| plan.output(*key).is_some());
        if order.focus.contains(number) && !is_complete {
            return Some(*number);
        }
    }
    None
}

#[test]
fn the_next_step_is_the_first_in_the_focus_of_the_stage_that_is_not_complete() {
    let instrument = instrument();
    let keys: Vec<_> = instrument.steps.iter().flat_map(output_keys).collect();
    assert_eq!(keys.len(), instrument.steps.iter().map(|step| step.outputs.len()).sum::<usize>());
    let count = keys.len();
    let chosen = prop_oneof![1 => subsequence(keys.clone(), 0..=count), 2 => subsequence(keys, count - 4..=count)];
    proptest!(settings(), |(chosen in chosen, rank in 1..=4_u8)| {
        let mut plan = Plan::blank("ceper".to_owned());
        for key in &chosen {
            plan.deliver(*key, |_| ());
        }
        let next = plan.next_step(&instrument, rank);
        prop_assert_eq!(next.map(StepNumber::get), next_by_hand(&instrument, &plan, rank));
        for step in &instrument.steps {
            let delivered = output_keys(step).filter(|key| chosen.contains(key)).count();
            prop_assert_eq!(plan.delivered(step), delivered);
            let expected = match delivered {
                0 => StepState::NotBegun,
                all if all == step.outputs.len() => StepState::Complete,
                _ => StepState::UnderWay,
            };
            prop_assert_eq!(plan.state(step), expected);
        }
    });
}

#[test]
fn an_action_under_way_or_done_begins_its_step_and_completes_none() {
    let instrument = instrument();
    let step = instrument.step(4).unwrap();
    proptest!(settings(), |(status in select(Status::ALL.to_vec()), number in 1..=7_u8)| {
        let mut plan = Plan::blank("ceper".to_owned());
        let content = Content { status, step: StepNumber::new(number), ..Content::default() };
        plan.add(Action::new("a".to_owned(), content));
        let has_begun = number == 4 && matches!(status, Status::UnderWay | Status::Done);
        let expected = if has_begun { StepState::UnderWay } else { StepState::NotBegun };
        prop_assert_eq!(plan.state(step), expected);
        prop_assert_eq!(plan.of_step(StepNumber::new(4).unwrap()).count(), usize::from(number == 4));
    });
}

/// A stage without an order, and a plan whose whole focus is complete, have no next step.
#[test]
fn where_nothing_is_left_in_the_focus_no_step_is_next() {
    let instrument = instrument();
    let mut plan = Plan::blank("ceper".to_owned());
    assert_eq!(plan.next_step(&instrument, 1).map(StepNumber::get), Some(4));
    assert_eq!(plan.next_step(&instrument, 9), None);
    for key in instrument.steps.iter().flat_map(output_keys) {
        plan.deliver(key, |_| ());
    }
    assert!((1..=4).all(|rank| plan.next_step(&instrument, rank).is_none()));
}
