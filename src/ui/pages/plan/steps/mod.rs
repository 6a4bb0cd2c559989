//! The seven steps as work: what each is for, its outputs to tick, and the actions that serve it.

mod next_assessment;
mod output;
mod rows;
mod work;

use leptos::prelude::*;

use self::next_assessment::NextAssessment;
pub(in crate::ui) use self::rows::step_rows_of;
use self::work::Work;
use super::desk_view::{DeskView, Kind};
use super::head::Head;
use crate::domain::assessment::Date;
use crate::domain::instrument::{Locale, Step};
use crate::domain::plan::StepNumber;
use crate::i18n;
use crate::report::{StepRow, stage_for_steps, step_rows};
use crate::route::Route;
use crate::ui::pages::assess::Corrections;
use crate::ui::session::use_session;

/// The number of the step that monitors and evaluates.
const LAST: u8 = StepNumber::COUNT;

/// The page of the seven steps of a cluster.
#[component]
pub(super) fn StepsPage(cluster: String, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::steps(locale));
    let at = DeskView::open(session, &cluster, locale);
    let latest = session.latest_of_cluster(&cluster);
    let rank = latest.as_ref().and_then(|latest| stage_for_steps(session.instrument(), latest));
    let rows = Memo::new(move |_| at.desk.with(|plan| step_rows(session.instrument(), plan, rank)));
    let is_shown = move || matches!(at.kind.get(), Kind::Ready | Kind::Newer);
    view! {
        <div class="plan">
            <Head at=at title=words.title back=Route::Plan(cluster) />
            <Show when=is_shown>
                <p class="lead">{words.lead}</p>
                <Order at=at rank=rank rows=rows />
                <Show when=move || at.is_open()>
                    <Corrections locale=locale />
                </Show>
                <Works at=at rows=rows last=latest.as_ref().and_then(|latest| latest.date) />
            </Show>
        </div>
    }
}

/// Which step is next, and why.
#[component]
fn Order(at: DeskView, rank: Option<u8>, rows: Memo<Vec<StepRow>>) -> impl IntoView {
    let (words, instrument) = (i18n::steps(at.locale), at.session().instrument());
    let reason = rank.and_then(|rank| {
        let stage = instrument.stage(rank)?.name.get(at.locale);
        Some((words.order)(stage, instrument.step_order(rank)?.reason.get(at.locale)))
    });
    let next = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.is_next).map(|row| row.number)));
    let named = move |number: StepNumber| {
        let name = instrument.step(number.get()).map(|step| step.name.get(at.locale)).unwrap_or_default();
        (words.next_named)(number.get(), name)
    };
    let headline = move || {
        rank.map(|_| {
            let text = next.get().map_or_else(|| words.all_complete.to_owned(), named);
            view! { <p class="plan-counts">{text}</p> }
        })
    };
    view! {
        <section class="steps-order">
            {headline} <p>{reason.unwrap_or_else(|| words.order_unknown.to_owned())}</p>
        </section>
    }
}

/// The steps, in the order of the model: their numbers are what people say.
#[component]
fn Works(at: DeskView, rows: Memo<Vec<StepRow>>, last: Option<Date>) -> impl IntoView {
    let steps = at.session().instrument().steps.iter();
    let work = move |step: &'static Step| {
        let end = (step.number == LAST).then(|| view! { <NextAssessment at=at last=last /> }.into_any());
        view! { <Work at=at step=step rows=rows end=end /> }
    };
    view! { <div class="steps">{steps.map(work).collect_view()}</div> }
}
