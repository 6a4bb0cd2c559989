//! The action plan of one cluster: its record, and all changes to it. Used by lazy-loaded parts only.

mod backup;
mod copies;
mod elsewhere;
mod restoring;
mod versions;

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Session;
use crate::domain::plan::Plan;
use crate::exchange::{FileError, encode_plan, plan_state};
use crate::persistence::{PlanEdit, Scope, Writes, plan_key, row};
use crate::platform::{clock, durable};
use crate::ui::events::on_window;

pub(super) use self::backup::all_plans;
pub(super) use self::restoring::{restore_plans, stale_plans};

/// The state of the record of a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Opening {
    /// The disk copy has not been read yet.
    Reading,
    /// Open.
    Ready(Plan),
    /// It was written by a newer version of the app and is read-only: the plan, as far as this version understands it.
    Newer(Option<Plan>),
    /// There is one that is unreadable, and why. It stays unchanged.
    Lost(FileError),
}

/// The plan of one cluster. Handles are cached as long as the app runs, so that reading and storing continue after a
/// page is left.
#[derive(Clone, Copy, Debug)]
pub struct Desk {
    session: Session,
    cluster: StoredValue<String>,
    opening: RwSignal<Opening>,
    /// The record as known to this page.
    known: StoredValue<String>,
    /// Writes of this page that other tabs may not know.
    own_writes: StoredValue<Option<Writes<Plan>>>,
    /// The text being typed: its name, and the state before.
    typing: StoredValue<Option<(String, Plan)>>,
    /// The steps that are open on their page, as a bit set by number. Undo recreates the page.
    pub open_steps: RwSignal<u8>,
}

impl Desk {
    /// Opens the plan of this cluster, and follows other tabs.
    pub fn open(session: Session, cluster: &str) -> Self {
        let open = session.desks.read_value().iter().find(|desk| desk.cluster() == cluster).copied();
        if let Some(desk) = open {
            desk.refresh();
            return desk;
        }
        let desk = session.owner.with(|| Self::new(session, cluster));
        spawn_local(desk.compare_copy());
        desk
    }

    fn new(session: Session, cluster: &str) -> Self {
        let desk = Self {
            session,
            cluster: StoredValue::new(cluster.to_owned()),
            opening: RwSignal::new(Opening::Reading),
            known: StoredValue::default(),
            own_writes: StoredValue::default(),
            typing: StoredValue::default(),
            open_steps: RwSignal::default(),
        };
        on_window(ev::storage, move |_| desk.refresh());
        session.desks.write_value().push(desk);
        desk
    }

    /// The cluster's id.
    pub fn cluster(self) -> String {
        self.cluster.get_value()
    }

    /// The state of the app.
    pub fn session(self) -> Session {
        self.session
    }

    /// Its state. Reactive.
    pub fn opening(self) -> Opening {
        self.opening.get()
    }

    /// Reads a value from the plan; the default while there is none to be shown. Reactive.
    pub fn with<T: Default>(self, read: impl FnOnce(&Plan) -> T) -> T {
        self.opening.with(|opening| match opening {
            Opening::Ready(plan) | Opening::Newer(Some(plan)) => read(plan),
            Opening::Reading | Opening::Newer(None) | Opening::Lost(_) => T::default(),
        })
    }

    /// The plan, if it can be changed.
    pub(super) fn plan(self) -> Option<Plan> {
        match self.opening.get_untracked() {
            Opening::Ready(plan) => Some(plan),
            Opening::Reading | Opening::Newer(_) | Opening::Lost(_) => None,
        }
    }

    /// Changes the plan; the change is in storage before it is shown, and can be undone. Consecutive changes with the
    /// same `merge` name are undone together. `None` if there is no plan that can be changed.
    pub fn change<T>(self, merge: Option<String>, change: impl FnOnce(&mut Plan) -> T) -> Option<T> {
        let shown = self.plan();
        self.refresh();
        let before = self.plan()?;
        let mut after = before.clone();
        let outcome = change(&mut after);
        if let Some(shown) = shown.filter(|shown| *shown != before) {
            after.keep_unseen(&shown, &before);
        }
        if let Some(edit) = self.replace(before, after, merge.as_deref()) {
            self.session.record(Scope::Plan(self.cluster()), merge, Vec::new(), vec![edit]);
        }
        Some(outcome)
    }

    /// Stores `after` in place of `before`, and returns the change; `None` if both say the same.
    fn replace(self, before: Plan, mut after: Plan, text: Option<&str>) -> Option<PlanEdit> {
        if before.says_the_same(&after) {
            return None;
        }
        after.name = self.session.name_of_cluster(&self.cluster()).or(after.name);
        let edit = PlanEdit { cluster: self.cluster(), before: plan_state(&before), after: plan_state(&after) };
        let began = self.began(text, before);
        self.put(after, began);
        Some(edit)
    }

    /// The state in which a change starts: typing one text is one change, however many states it passes through.
    fn began(self, text: Option<&str>, before: Plan) -> Plan {
        let mut typing = self.typing.write_value();
        if let (Some((name, began)), Some(text)) = (&*typing, text)
            && name == text
        {
            return began.clone();
        }
        *typing = text.map(|text| (text.to_owned(), before.clone()));
        before
    }

    /// Stores a plan as the next revision, and then shows it. `began` becomes an earlier version.
    fn put(self, mut plan: Plan, began: Plan) {
        let (revision, writers) = untrack(|| self.with(|own| (own.revision, own.writers.clone())));
        plan.revision = plan.revision.max(revision) + 1;
        // An earlier version that is restored replaces these writes: no tab may merge its own into it again.
        plan.writers.join(&writers);
        plan.changed = Some(clock::now());
        self.store(plan, Some(began));
    }

    /// Stores a plan as it is, and then shows it.
    fn store(self, mut plan: Plan, began: Option<Plan>) {
        let (session, key) = (self.session, plan_key(&self.cluster()));
        self.sign(&mut plan);
        let text = encode_plan(&plan);
        let stored = session.write_plan(&key, &text);
        if stored.is_ok() {
            self.known.set_value(text.clone());
        }
        self.opening.set(Opening::Ready(plan.clone()));
        session.note_local(stored);
        spawn_local(async move {
            if self.compare_late().await {
                return;
            }
            // What was never stored is not an earlier version.
            let began = began.filter(|began| began.changed.is_some());
            let row = began.map(|began| (began.revision, row(&began, Some(&plan))));
            let is_on_disk = durable::put(&key, &text, &key, row.as_ref()).await;
            session.note_saved(stored, is_on_disk);
            session.settled.update(|times| *times += 1);
            self.tidy(row).await;
        });
    }
}
