//! The plan as a record, and how it is edited.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};

use super::action::{Action, Content};
use super::output::{Output, OutputKey};
use super::target::Target;
use crate::domain::assessment::Writers;

/// The plan of one cluster. Its actions are in the order the people gave them, and no two have the same id.
///
/// ```
/// use dinamika::domain::plan::{Action, Content, Place, Plan, Status};
/// let mut plan = Plan::blank("ceper".to_owned());
/// for id in ["a", "b", "c"] {
///     plan.add(Action::new(id.to_owned(), Content::default()));
/// }
/// plan.edit("b", |content| content.status = Status::Done);
/// plan.move_to("c", Place::Before("a"));
/// plan.remove("a");
/// let order: Vec<&str> = plan.actions().iter().map(|action| action.id.as_str()).collect();
/// assert_eq!(order, ["c", "b"]);
/// assert_eq!(plan.action("b").map(|action| action.content.status), Some(Status::Done));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Plan {
    /// The id of the cluster.
    pub cluster: String,
    /// The name of the cluster when the plan was last changed, so that a plan can be shown without an assessment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The number of changes so far.
    pub revision: u64,
    /// When it was last changed, as an ISO 8601 instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<String>,
    /// The tabs that have written it. Only the record in storage contains them.
    #[serde(skip)]
    pub writers: Writers,
    /// Unknown keys, written by another version of the app.
    #[serde(flatten)]
    pub other: Map<String, Value>,
    pub(super) actions: Vec<Action>,
    /// The outputs of the steps that are there.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) outputs: BTreeMap<OutputKey, Output>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) targets: Vec<Target>,
}

/// Where an action is moved. A place beside an action that does not exist is the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    /// Directly before the action with this id.
    Before(&'a str),
    /// Directly after the action with this id.
    After(&'a str),
    /// The end of the plan, which is the end of every group of it as well.
    End,
}

impl Plan {
    /// The most actions that can be marked to be achieved before the next assessment.
    pub const MOST_PRIORITIES: usize = 3;

    /// The plan of a cluster without actions.
    pub fn blank(cluster: String) -> Self {
        Self { cluster, ..Self::default() }
    }

    /// Whether nothing was planned, nothing was said about an output, and there is no target.
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty() && self.outputs.is_empty() && self.targets.is_empty()
    }

    /// The outputs that are there, step by step.
    pub fn outputs(&self) -> impl Iterator<Item = (OutputKey, &Output)> {
        self.outputs.iter().map(|(key, output)| (*key, output))
    }

    /// Every action, in the order the people gave them.
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// The action with this id.
    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// The action that came from this recommendation: its target and its stage, as in `SP1/initial`. Of several the
    /// first open one, otherwise the first.
    pub fn of_recommendation(&self, key: &str) -> Option<&Action> {
        let of_it = || self.actions.iter().filter(|action| action.recommendation.as_deref() == Some(key));
        of_it().find(|action| action.content.status.is_open()).or_else(|| of_it().next())
    }

    /// The actions that are to raise this indicator.
    pub fn of_indicator<'a>(&'a self, id: &'a str) -> impl Iterator<Item = &'a Action> {
        self.actions.iter().filter(move |action| action.content.indicators.iter().any(|one| one == id))
    }

    /// The actions marked to be achieved before the next assessment. They can be more than
    /// [`MOST_PRIORITIES`](Self::MOST_PRIORITIES) after a merge, which never removes a mark.
    pub fn priorities(&self) -> impl Iterator<Item = &Action> {
        self.actions.iter().filter(|action| action.content.is_priority)
    }

    /// Adds an action at the end; no effect if the plan has an action with its id.
    pub fn add(&mut self, action: Action) {
        if self.action(&action.id).is_none() {
            self.actions.push(action);
        }
    }

    /// Edits the content of an action; no effect if there is none with this id. The mark of a priority stays as it is:
    /// see [`prioritise`](Self::prioritise).
    pub fn edit(&mut self, id: &str, change: impl FnOnce(&mut Content)) {
        if let Some(action) = self.action_mut(id) {
            let is_priority = action.content.is_priority;
            change(&mut action.content);
            action.content.is_priority = is_priority;
        }
    }

    /// Removes an action; no effect if there is none with this id.
    pub fn remove(&mut self, id: &str) {
        self.actions.retain(|action| action.id != id);
    }

    /// Moves an action; no effect if there is none with this id, or beside itself.
    pub fn move_to(&mut self, id: &str, place: Place) {
        if matches!(place, Place::Before(other) | Place::After(other) if other == id) {
            return;
        }
        let Some(from) = self.position(id) else { return };
        let action = self.actions.remove(from);
        let to = match place {
            Place::Before(other) => self.position(other),
            Place::After(other) => self.position(other).map(|position| position + 1),
            Place::End => None,
        };
        self.actions.insert(to.unwrap_or(self.actions.len()), action);
    }

    /// Marks an action to be achieved before the next assessment, or takes the mark away. Returns whether the action
    /// now is as asked: a mark beyond [`MOST_PRIORITIES`](Self::MOST_PRIORITIES) is refused.
    ///
    /// ```
    /// use dinamika::domain::plan::{Action, Content, Plan};
    /// let mut plan = Plan::blank("ceper".to_owned());
    /// let ids = ["a", "b", "c", "d"];
    /// ids.map(|id| plan.add(Action::new(id.to_owned(), Content::default())));
    /// assert_eq!(ids.map(|id| plan.prioritise(id, true)), [true, true, true, false]);
    /// assert!(plan.prioritise("a", false) && plan.prioritise("d", true));
    /// ```
    pub fn prioritise(&mut self, id: &str, is_priority: bool) -> bool {
        let is_full = Self::MOST_PRIORITIES <= self.priorities().count();
        let Some(action) = self.action_mut(id) else { return false };
        let is_refused = is_priority && is_full && !action.content.is_priority;
        if !is_refused {
            action.content.is_priority = is_priority;
        }
        !is_refused
    }

    /// Replaces the content of an action by its alternative at this position; no effect if there is none.
    pub fn choose(&mut self, id: &str, place: usize) {
        if let Some(action) = self.action_mut(id) {
            action.choose(place);
        }
    }

    /// Drops the alternative of an action at this position; no effect if there is none.
    pub fn drop_alternative(&mut self, id: &str, place: usize) {
        if let Some(action) = self.action_mut(id) {
            action.drop_alternative(place);
        }
    }

    /// An estimate of its size in memory, in bytes.
    pub fn weight(&self) -> usize {
        let outputs = self.outputs.values().map(Output::weight).sum::<usize>();
        let targets = self.targets.iter().map(Target::weight).sum::<usize>();
        size_of::<Self>() + outputs + targets + self.actions.iter().map(Action::weight).sum::<usize>()
    }

    fn action_mut(&mut self, id: &str) -> Option<&mut Action> {
        self.actions.iter_mut().find(|action| action.id == id)
    }

    fn position(&self, id: &str) -> Option<usize> {
        self.actions.iter().position(|action| action.id == id)
    }
}
