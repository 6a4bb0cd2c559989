//! The seven steps on a result: their order at the stage, why, and how far each has come.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::instrument::{Locale, Step};
use crate::i18n;
use crate::report::StepRow;
use crate::route::Route;
use crate::ui::components::StepTags;
use crate::ui::pages::step_rows_of;
use crate::ui::session::use_session;

/// The steps in the order of the stage with this rank. How far each has come is in the plan, which is read later and then
/// fills the room that each line has.
#[component]
pub(super) fn SevenSteps(cluster: String, rank: u8, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::steps(locale));
    let (rows, of) = (RwSignal::new(Vec::<StepRow>::new()), cluster.clone());
    spawn_local(async move {
        // Their outputs are among the references.
        if session.complete_references().await.is_ok()
            && let Ok(coming) = step_rows_of(session, of, rank).await
        {
            let read = coming.await;
            // The page may be gone by then.
            let _ = rows.try_set(read);
        }
    });
    let instrument = session.instrument();
    let order = instrument.step_order(rank);
    let steps = order.into_iter().flat_map(|order| &order.order).filter_map(|number| instrument.step(*number));
    let item = move |step: &'static Step| {
        let row = move || rows.with(|rows| rows.iter().find(|row| row.number.get() == step.number).cloned());
        view! {
            <li>
                <span>{format!("{}. {} ", step.number, step.abbr.get(locale))}</span>
                {move || row().map(|row| view! { <StepTags row=row locale=locale /> })}
            </li>
        }
    };
    view! {
        <section class="steps-summary">
            <h3>{words.title}</h3>
            <p>{order.map(|order| order.reason.get(locale))}</p>
            <ol>{steps.map(item).collect_view()}</ol>
            <p class="actions">
                <a class="button quiet" href=Route::Steps(cluster).href()>
                    {words.see_all}
                </a>
            </p>
        </section>
    }
}
