//! The two views of a plan: by step and by due month.

use super::action::Action;
use super::month::Month;
use super::record::Plan;
use super::step::StepNumber;
use crate::domain::assessment::Date;

/// When an action is due. The order is that of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Due {
    /// It is open and its month is over.
    Overdue,
    /// It is open and due at the end of this month.
    By(Month),
    /// It is open and has no due month.
    Unscheduled,
    /// It is done or dropped.
    Closed,
}

impl Due {
    /// When an action is due, seen from `today`.
    pub fn of(action: &Action, today: Date) -> Self {
        match action.content.due {
            _ if !action.content.status.is_open() => Self::Closed,
            _ if action.is_overdue(today) => Self::Overdue,
            Some(month) => Self::By(month),
            None => Self::Unscheduled,
        }
    }
}

impl Plan {
    /// The actions per step: every step in order, also without actions, then those without a step if there are any.
    /// Within a step the order is that of the plan.
    pub fn by_step(&self) -> Vec<(Option<StepNumber>, Vec<&Action>)> {
        let of =
            |step| -> Vec<&Action> { self.actions().iter().filter(|action| action.content.step == step).collect() };
        let without = Some((None, of(None))).filter(|(_, actions)| !actions.is_empty());
        StepNumber::all().map(|step| (Some(step), of(Some(step)))).chain(without).collect()
    }

    /// The actions per due month, without empty groups: overdue ones first, the longest overdue at the top, then month
    /// by month, then those without a month, then those that are done or dropped. Otherwise the order is that of the
    /// plan.
    ///
    /// ```
    /// use dinamika::domain::assessment::Date;
    /// use dinamika::domain::plan::{Action, Content, Due, Month, Plan};
    /// let mut plan = Plan::blank("ceper".to_owned());
    /// for month in ["2027-05", "2027-02"] {
    ///     let content = Content { due: Month::parse(month), ..Content::default() };
    ///     plan.add(Action::new(month.to_owned(), content));
    /// }
    /// let today = Date::parse("2027-03-01").expect("this is a day");
    /// let groups: Vec<Due> = plan.by_due(today).into_iter().map(|(due, _)| due).collect();
    /// assert_eq!(groups, [Due::Overdue, Due::By(Month::parse("2027-05").expect("this is a month"))]);
    /// ```
    pub fn by_due(&self, today: Date) -> Vec<(Due, Vec<&Action>)> {
        let mut sorted: Vec<(Due, &Action)> =
            self.actions().iter().map(|action| (Due::of(action, today), action)).collect();
        sorted.sort_by_key(|(due, action)| (*due, action.content.due.filter(|_| *due == Due::Overdue)));
        let mut groups: Vec<(Due, Vec<&Action>)> = Vec::new();
        for (due, action) in sorted {
            match groups.last_mut().filter(|(last, _)| *last == due) {
                Some((_, actions)) => actions.push(action),
                None => groups.push((due, vec![action])),
            }
        }
        groups
    }
}
