//! Random plans whose actions share ids and texts often enough for merges to matter.

use dinamika::domain::assessment::Date;
use dinamika::domain::plan::{Action, Content, Month, Output, OutputKey, Place, Plan, Status, StepNumber, Target};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

/// The ids of all actions.
pub(crate) const IDS: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

/// A text: often one that another begins with, sometimes any.
fn text() -> impl Strategy<Value = String> {
    let typed = select(vec!["", "", "Oven", "Oven bersama", "Katalog", "Katalog daring"]).prop_map(str::to_owned);
    prop_oneof![9 => typed, 1 => vec(any::<char>(), 0..6).prop_map(String::from_iter)]
}

fn other() -> impl Strategy<Value = Map<String, Value>> {
    option::weighted(0.1, select(vec![1, 2])).prop_map(|value| {
        value.into_iter().map(|value| ("from_another_version".to_owned(), Value::from(value))).collect()
    })
}

/// Any content.
pub(crate) fn contents() -> impl Strategy<Value = Content> {
    let months = select(vec!["2027-01", "2027-02", "2027-12"]).prop_map(|text| Month::parse(text).unwrap());
    let steps = (1..=3_u8).prop_map(|number| StepNumber::new(number).unwrap());
    let indicators = vec(select(vec!["SP1", "KP2", "former"]).prop_map(str::to_owned), 0..3);
    let dates = option::of(dates());
    let statuses = (select(Status::ALL.to_vec()), dates);
    let fields = (option::of(steps), option::of(months), statuses, indicators, any::<bool>(), other());
    ((text(), text(), text(), text(), text()), fields).prop_map(|(texts, fields)| {
        let (title, first_move, lead, output, note) = texts;
        let (step, due, (status, closed), mut indicators, is_priority, other) = fields;
        let closed = closed.filter(|_| !status.is_open());
        indicators.sort();
        indicators.dedup();
        Content { title, first_move, step, lead, output, due, status, closed, note, indicators, is_priority, other }
    })
}

fn actions() -> impl Strategy<Value = Action> {
    let from = option::weighted(0.2, select(vec!["x", "y"]).prop_map(str::to_owned));
    let kept = prop_oneof![3 => Just(Vec::new()), 1 => vec(contents(), 1..3)];
    (select(IDS.to_vec()), contents(), from.clone(), from, kept).prop_map(|(id, content, from, key, kept)| {
        let mut action = Action { assessment: from, recommendation: key, ..Action::new(id.to_owned(), content) };
        for one in kept {
            action.keep(one);
        }
        action
    })
}

/// The key of any of three outputs.
pub(crate) fn keys() -> impl Strategy<Value = OutputKey> {
    select(vec!["1/1", "4/2", "7/1"]).prop_map(|text| OutputKey::parse(text).unwrap())
}

fn dates() -> impl Strategy<Value = Date> {
    select(vec!["2027-01-31", "2027-02-01", "2027-02-28"]).prop_map(|text| Date::parse(text).unwrap())
}

/// Any output.
pub(crate) fn outputs() -> impl Strategy<Value = Output> {
    let evidence = prop_oneof![3 => text(), 1 => vec(text(), 2..4).prop_map(|lines| lines.join("\n"))];
    (option::of(dates()), evidence, other()).prop_map(|(date, evidence, other)| Output { date, evidence, other })
}

/// The ids of all targets. The later in the alphabet, the earlier it was set.
pub(crate) const TARGETS: [&str; 3] = ["t", "u", "v"];

/// Any of three targets. A target is never edited, so those with one id are the same.
pub(crate) fn targets() -> impl Strategy<Value = Target> {
    select(TARGETS.to_vec()).prop_map(|id| Target {
        id: id.to_owned(),
        name: format!("Target {id}"),
        date: Date::parse("2028-01-31"),
        set: format!("2027-01-0{}T08:00:00.000Z", 4 - TARGETS.iter().position(|one| *one == id).unwrap()),
        levels: [("SP1".to_owned(), 3)].into(),
        other: Map::new(),
    })
}

/// Any plan.
pub(crate) fn plans() -> impl Strategy<Value = Plan> {
    let changed = option::of(select(vec!["2027-01-01T08:00:00.000Z", "2027-02-01T08:00:00.000Z"]));
    let said = (btree_map(keys(), outputs(), 0..3), option::weighted(0.5, targets()));
    (vec(actions(), 0..8), said, option::of(text()), 0..9_u64, changed, other()).prop_map(
        |(actions, (outputs, target), name, revision, changed, other)| {
            let mut plan = Plan::blank("ceper".to_owned());
            for action in actions {
                plan.add(action);
            }
            for (key, output) in outputs {
                plan.deliver(key, |own| *own = output);
            }
            if let Some(target) = target {
                plan.aim(target, None);
            }
            (plan.name, plan.revision, plan.changed) = (name, revision, changed.map(str::to_owned));
            plan.other = other;
            plan
        },
    )
}

/// A change by one tab.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Add(Action),
    Title(&'static str, String),
    Note(&'static str, String),
    Status(&'static str, Status),
    Due(&'static str, Option<Month>),
    Prioritise(&'static str, bool),
    Become(&'static str, Content),
    Before(&'static str, &'static str),
    End(&'static str),
    Remove(&'static str),
    Deliver(OutputKey, Output),
    Withdraw(OutputKey),
    Aim(Target),
    DropTarget(&'static str),
}

/// Any number of changes up to this.
pub(crate) fn acts(most: usize) -> impl Strategy<Value = Vec<Act>> {
    let id = || select(IDS.to_vec());
    let due = || option::of(select(vec!["2027-01", "2027-04"]).prop_map(|text| Month::parse(text).unwrap()));
    let act = prop_oneof![
        actions().prop_map(Act::Add),
        (id(), text()).prop_map(|(id, text)| Act::Title(id, text)),
        (id(), text()).prop_map(|(id, text)| Act::Note(id, text)),
        (id(), select(Status::ALL.to_vec())).prop_map(|(id, status)| Act::Status(id, status)),
        (id(), due()).prop_map(|(id, due)| Act::Due(id, due)),
        (id(), any::<bool>()).prop_map(|(id, on)| Act::Prioritise(id, on)),
        (id(), contents()).prop_map(|(id, content)| Act::Become(id, content)),
        (id(), id()).prop_map(|(id, other)| Act::Before(id, other)),
        id().prop_map(Act::End),
        id().prop_map(Act::Remove),
        (keys(), outputs()).prop_map(|(key, output)| Act::Deliver(key, output)),
        keys().prop_map(Act::Withdraw),
        targets().prop_map(Act::Aim),
        select(TARGETS.to_vec()).prop_map(Act::DropTarget),
    ];
    vec(act, 0..=most)
}

/// The plan after these changes.
pub(crate) fn acted(plan: &Plan, acts: &[Act]) -> Plan {
    let mut plan = plan.clone();
    for act in acts {
        match act.clone() {
            Act::Add(action) => plan.add(action),
            Act::Title(id, text) => plan.edit(id, |content| content.title = text),
            Act::Note(id, text) => plan.edit(id, |content| content.note = text),
            Act::Status(id, status) => plan.edit(id, |content| content.set_status(status, Date::parse("2027-02-14"))),
            Act::Due(id, due) => plan.edit(id, |content| content.due = due),
            Act::Prioritise(id, on) => _ = plan.prioritise(id, on),
            Act::Become(id, content) => plan.edit(id, |own| *own = content),
            Act::Before(id, other) => plan.move_to(id, Place::Before(other)),
            Act::End(id) => plan.move_to(id, Place::End),
            Act::Remove(id) => plan.remove(id),
            Act::Deliver(key, output) => plan.deliver(key, |own| *own = output),
            Act::Withdraw(key) => plan.withdraw(key),
            Act::Aim(target) => {
                let shown = plan.target().map(|shown| shown.id.clone());
                plan.aim(target, shown.as_deref());
            }
            Act::DropTarget(id) => plan.drop_target(id),
        }
        plan.revision += 1;
    }
    plan
}
