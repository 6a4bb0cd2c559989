//! What every view of a plan needs: its desk, and whether it can be changed.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::domain::plan::{Action, Plan};
use crate::i18n;
use crate::report::names;
use crate::route::Route;
use crate::ui::components::Notice;
use crate::ui::session::{Desk, PlanOpening, Session};

/// The plan on the screen.
#[derive(Clone, Copy)]
pub(super) struct DeskView {
    pub(super) desk: Desk,
    pub(super) locale: Locale,
    pub(super) kind: Memo<Kind>,
}

/// The state of its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Reading,
    Ready,
    Newer,
    Lost,
}

impl DeskView {
    pub(super) fn open(session: Session, cluster: &str, locale: Locale) -> Self {
        let desk = Desk::open(session, cluster);
        let kind = Memo::new(move |_| match desk.opening() {
            PlanOpening::Reading => Kind::Reading,
            PlanOpening::Ready(_) => Kind::Ready,
            PlanOpening::Newer(_) => Kind::Newer,
            PlanOpening::Lost(_) => Kind::Lost,
        });
        Self { desk, locale, kind }
    }

    pub(super) fn session(self) -> Session {
        self.desk.session()
    }

    /// Whether the plan can be changed. Reactive.
    pub(super) fn is_open(self) -> bool {
        self.kind.get() == Kind::Ready
    }

    /// An action. Reactive.
    pub(super) fn action(self, id: &str) -> Option<Action> {
        self.desk.with(|plan| plan.action(id).cloned())
    }

    /// The ids of the actions that are open when the plan is first there: closing one does not take it away.
    pub(super) fn open_at_first(self) -> Memo<Vec<String>> {
        Memo::new(move |first: Option<&Vec<String>>| {
            let open = self.desk.with(|plan| {
                let open = plan.actions().iter().filter(|action| action.content.status.is_open());
                open.map(|action| action.id.clone()).collect::<Vec<_>>()
            });
            first.filter(|first| !first.is_empty()).cloned().unwrap_or(open)
        })
    }

    /// The name of the cluster. Reactive: without an assessment, only its plan has it.
    pub(super) fn cluster_name(self) -> String {
        let cluster = self.desk.cluster();
        let name = self.session().name_of_cluster(&cluster);
        let name = name.or_else(|| self.desk.with(|plan| plan.name.clone()));
        names::cluster(name.as_deref(), self.locale)
    }

    /// The plan as it is exported: with the present name of its cluster.
    pub(super) fn exported(self) -> Plan {
        let mut plan: Plan = untrack(|| self.desk.with(Plan::clone));
        plan.name = Some(self.cluster_name());
        plan
    }
}

/// Why the plan cannot be changed, if it cannot.
#[component]
pub(super) fn WhyNot(at: DeskView) -> impl IntoView {
    let (words, common) = (i18n::plan(at.locale), i18n::common(at.locale));
    move || match at.kind.get() {
        Kind::Ready => ().into_any(),
        Kind::Reading => view! { <p class="coming">{common.loading}</p> }.into_any(),
        Kind::Newer => view! { <Notice title=words.newer text=words.newer_safe /> }.into_any(),
        Kind::Lost => view! {
            <Notice title=words.lost text=words.lost_safe>
                <p class="actions">
                    <button type="button" class="button" on:click=move |_| at.desk.begin()>
                        {words.begin_anew}
                    </button>
                    <a class="button quiet" href=Route::Settings.href()>
                        {common.settings}
                    </a>
                </p>
            </Notice>
        }
        .into_any(),
    }
}
