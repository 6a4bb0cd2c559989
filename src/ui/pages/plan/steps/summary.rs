//! The seven steps on a result: which are complete, which are under way, which is next and why.

use leptos::prelude::*;

use super::super::desk_view::DeskView;
use super::work::State;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::{StepRow, step_rows};
use crate::route::Route;
use crate::ui::lazy::lazy_fn;
use crate::ui::session::use_session;

lazy_fn! {
    in plan;

    /// The steps in the order of the stage with this rank.
    pub(in crate::ui) fn steps_summary(cluster: String, rank: u8, locale: Locale) -> AnyView {
        view! { <Summary cluster=cluster rank=rank locale=locale /> }.into_any()
    }
}

#[component]
fn Summary(cluster: String, rank: u8, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::steps(locale));
    let at = DeskView::open(session, &cluster, locale);
    let instrument = session.instrument();
    let rows = Memo::new(move |_| at.desk.with(|plan| step_rows(instrument, plan, Some(rank))));
    let row = move |row: StepRow| {
        let name = instrument.step(row.number.get()).map(|step| step.name.get(locale)).unwrap_or_default();
        view! {
            <li>
                <span>{format!("{}. {name} ", row.number.get())}</span>
                <State row=row locale=locale />
            </li>
        }
    };
    let reason = instrument.step_order(rank).map(|order| view! { <p>{order.reason.get(locale)}</p> });
    view! {
        <section class="steps-summary">
            <h3>{words.title}</h3>
            {reason}
            <ol class="bare">{move || rows.get().into_iter().map(row).collect_view()}</ol>
            <p class="actions">
                <a class="button quiet" href=Route::Steps(cluster).href()>
                    {words.see_all}
                </a>
            </p>
        </section>
    }
}
