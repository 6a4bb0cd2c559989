//! Moving actions by buttons and by pointer, within the view on the screen.

use leptos::ev;
use leptos::prelude::*;
use web_sys::PointerEvent;

use super::actions::Actions;
use super::desk_view::DeskView;
use crate::domain::plan::{Due, Place, Plan, StepNumber};
use crate::i18n;
use crate::platform::drag::{self, Spot};
use crate::platform::{clock, document};
use crate::report::{
    PlanGroup, PlanView, action_title, can_shift_action, drop_action, place_in_plan, plan_groups, shift_action,
};
use crate::ui::events::on_window;

/// The view of a plan, and the action being dragged in it.
#[derive(Clone, Copy)]
pub(super) struct Dragging {
    pub(super) at: DeskView,
    pub(super) actions: Actions,
    /// `None` if the device has no date.
    pub(super) shown: Option<PlanView>,
    /// The id of the action being dragged.
    pub(super) dragged: RwSignal<Option<String>>,
    /// Where the pointer is.
    spot: StoredValue<Option<Spot>>,
    /// Where it would be dropped.
    pub(super) over: RwSignal<Option<Spot>>,
    /// The groups on the screen with the ids of their actions.
    pub(super) groups: Memo<Vec<(PlanGroup, Vec<String>)>>,
}

impl Dragging {
    pub(super) fn new(at: DeskView, shown: Option<PlanView>) -> Self {
        let groups =
            Memo::new(move |_| shown.map(|shown| at.desk.with(|plan| plan_groups(plan, shown))).unwrap_or_default());
        let actions = Actions::follow(at);
        let (dragged, spot, over) = (RwSignal::new(None), StoredValue::new(None), RwSignal::new(None));
        let new = Self { at, actions, shown, dragged, spot, over, groups };
        on_window(ev::keydown, move |event| {
            if event.key() == "Escape" {
                new.cancel();
            }
        });
        new
    }

    /// The groups in order. Reactive.
    pub(super) fn keys(self) -> Vec<PlanGroup> {
        self.groups.with(|groups| groups.iter().map(|(group, _)| *group).collect())
    }

    /// The ids of the actions of a group. Reactive.
    pub(super) fn ids(self, group: PlanGroup) -> Vec<String> {
        self.groups
            .with(|groups| groups.iter().find(|(one, _)| *one == group).map(|(_, ids)| ids.clone()).unwrap_or_default())
    }

    /// The name of a group: its month or its step. Reactive for closed actions, whose number it has.
    pub(super) fn name(self, group: PlanGroup) -> String {
        let (words, locale) = (i18n::plan(self.at.locale), self.at.locale);
        match group {
            PlanGroup::Due(Due::Overdue) => words.overdue.to_owned(),
            PlanGroup::Due(Due::By(month)) => clock::month_text(month, locale),
            PlanGroup::Due(Due::Unscheduled) => words.unscheduled.to_owned(),
            PlanGroup::Due(Due::Closed) => (words.closed)(self.ids(group).len()),
            PlanGroup::Step(Some(step)) => {
                let name = self.at.session().instrument().step(step.get()).map(|one| one.name.get(locale));
                (words.step_named)(step.get(), name.unwrap_or_default())
            }
            PlanGroup::Step(None) => words.without_step.to_owned(),
        }
    }

    /// Moves an action one place. The button that was pressed keeps the focus, although its card is moved.
    pub(super) fn shift(self, id: &str, is_up: bool) {
        let Some(shown) = self.shown else { return };
        let before = self.place(id);
        if self.at.desk.change(None, |plan| shift_action(plan, id, shown, is_up)) == Some(true) {
            self.tell(id, before);
        }
        let button = format!("#{}-{id}", if is_up { "up" } else { "down" });
        document::next_frame(move || document::focus(&button));
    }

    fn place(self, id: &str) -> Option<(PlanGroup, usize, usize)> {
        let shown = self.shown?;
        untrack(|| self.at.desk.with(|plan| place_in_plan(plan, id, shown)))
    }

    /// Announces where an action is now.
    fn tell(self, id: &str, before: Option<(PlanGroup, usize, usize)>) {
        let Some((group, place, total)) = self.place(id) else { return };
        let words = i18n::plan(self.at.locale);
        let title = untrack(|| self.at.action(id)).map(|one| action_title(&one.content, self.at.locale));
        let title = title.unwrap_or_default();
        let said = if before.is_some_and(|(from, ..)| from != group) {
            (words.moved_to)(&title, &self.name(group), place, total)
        } else {
            (words.moved)(&title, place, total)
        };
        self.at.session().announce(move || said);
    }

    /// Whether an action can be moved further in this direction. Reactive.
    pub(super) fn can_shift(self, id: &str, is_up: bool) -> bool {
        self.groups.with(|groups| can_shift_action(groups, id, is_up))
    }

    /// Begins to drag.
    pub(super) fn begin(self, id: &str, event: &PointerEvent) {
        if event.button() == 0 {
            drag::capture(event);
            self.dragged.set(Some(id.to_owned()));
        }
    }

    /// Follows the pointer: marks where the action would be dropped, unless it cannot be.
    pub(super) fn follow(self, event: &PointerEvent) {
        let Some(id) = self.dragged.get_untracked() else { return };
        drag::scroll_near_edge(event);
        let spot = drag::spot(event);
        if spot != self.spot.get_value() {
            self.spot.set_value(spot.clone());
            let is_allowed =
                |spot: &Spot| untrack(|| self.at.desk.with(|plan| self.drop_at(&mut plan.clone(), &id, spot)));
            self.over.set(spot.filter(is_allowed));
        }
    }

    /// Drops the action where the pointer is.
    pub(super) fn end(self) {
        let (dragged, over) = (self.dragged.get_untracked(), self.over.get_untracked());
        self.cancel();
        let (Some(id), Some(spot)) = (dragged, over) else { return };
        let before = self.place(&id);
        if self.at.desk.change(None, |plan| self.drop_at(plan, &id, &spot)) == Some(true) {
            self.tell(&id, before);
        }
    }

    /// Moves an action to a place on the screen; returns whether it moved.
    fn drop_at(self, plan: &mut Plan, id: &str, Spot { lane, action }: &Spot) -> bool {
        let group = untrack(|| self.keys()).into_iter().find(|group| lane_of(*group) == *lane);
        let (Some(group), Some(shown)) = (group, self.shown) else { return false };
        let beside = action.as_ref();
        let beside = beside.map(|(id, is_after)| if *is_after { Place::After(id) } else { Place::Before(id) });
        drop_action(plan, id, shown, group, beside)
    }

    /// Leaves everything as it is.
    pub(super) fn cancel(self) {
        self.dragged.set(None);
        self.spot.set_value(None);
        self.over.set(None);
    }
}

/// A group as the value of `data-lane`.
pub(super) fn lane_of(group: PlanGroup) -> String {
    match group {
        PlanGroup::Due(Due::Overdue) => "overdue".to_owned(),
        PlanGroup::Due(Due::By(month)) => month.to_string(),
        PlanGroup::Due(Due::Unscheduled) => "unscheduled".to_owned(),
        PlanGroup::Due(Due::Closed) => "closed".to_owned(),
        PlanGroup::Step(step) => format!("step-{}", step.map(StepNumber::get).unwrap_or_default()),
    }
}
