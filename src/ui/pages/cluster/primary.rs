//! The one action that suits a cluster where it is, and why.

use leptos::prelude::*;

use super::shown::Shown;
use crate::i18n;
use crate::platform::clock;
use crate::report::history::Moment;
use crate::report::{NextMove, next_move};
use crate::route::{Page, Route};
use crate::ui::pages::assess::resume;
use crate::ui::session::use_session;

/// The button, with the reason.
#[component]
pub(super) fn Primary(shown: Shown, moment: Moment<'static>) -> impl IntoView {
    let (session, words, plan) = (use_session(), i18n::cluster(shown.locale), shown.plan);
    let (id, cluster, locale) = (moment.id.clone(), shown.cluster, shown.locale);
    let is_newer = untrack(|| session.is_newer(&id));
    let suited = Memo::new(move |_| {
        let suited = plan.with(|plan| next_move(&moment.diagnosis, moment.date, plan.as_ref(), clock::today()));
        // What was written by a newer version of the app can only be looked at.
        if is_newer { NextMove::OpenResult } else { suited }
    });
    let button = move |suited: NextMove| {
        let [go_on, make_plan, review_plan, all_closed, open_result] = words.why;
        let link = |route: Route, text: &'static str| {
            view! {
                <a class="button" href=route.href()>
                    {text}
                </a>
            }
            .into_any()
        };
        let result = || link(Route::own(&id, Page::Result), words.open_result);
        let (button, why) = match suited {
            NextMove::GoOn => (link(resume(session, &id), words.go_on), go_on.to_owned()),
            NextMove::Again(due) => {
                let of = id.clone();
                let again = view! {
                    <button type="button" class="button" on:click=move |_| session.assess_again(&of)>
                        {words.again}
                    </button>
                };
                (again.into_any(), (words.again_why)(&clock::date_text(due, locale)))
            }
            NextMove::MakePlan => (link(Route::Plan(cluster.clone()), words.make_plan), make_plan.to_owned()),
            NextMove::ReviewPlan => (link(Route::Plan(cluster.clone()), words.review_plan), review_plan.to_owned()),
            NextMove::AllClosed => (result(), all_closed.to_owned()),
            NextMove::OpenResult => (result(), open_result.to_owned()),
        };
        let also = (!matches!(suited, NextMove::AllClosed | NextMove::OpenResult)).then(|| {
            view! {
                <a class="button quiet" href=Route::own(&id, Page::Result).href()>
                    {words.open_result}
                </a>
            }
        });
        view! {
            <p>{why}</p>
            <p class="actions">{button} {also}</p>
        }
    };
    view! { <section class="cluster-primary">{move || button(suited.get())}</section> }
}
