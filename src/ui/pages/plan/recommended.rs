//! The button on a recommendation that adds it to the plan.

use leptos::prelude::*;

use super::desk_view::DeskView;
use crate::domain::instrument::{Locale, Recommendation};
use crate::i18n;
use crate::platform::{clock, document, identifier};
use crate::report::{action_title, recommendation_key, recommended_action};
use crate::route::Route;
use crate::ui::lazy::lazy_fn;
use crate::ui::session::use_session;

lazy_fn! {
    in plan;

    /// The button, or that the recommendation is in the plan of the cluster. `place` is unique on the page.
    pub(in crate::ui) fn recommended(assessment: String, cluster: String, recommendation: &'static Recommendation, place: usize, locale: Locale) -> AnyView {
        view! { <Recommended assessment=assessment cluster=cluster recommendation=recommendation place=place locale=locale /> }.into_any()
    }
}

#[component]
fn Recommended(
    assessment: String,
    cluster: String,
    recommendation: &'static Recommendation,
    place: usize,
    locale: Locale,
) -> impl IntoView {
    let (session, words) = (use_session(), i18n::plan(locale));
    let at = DeskView::open(session, &cluster, locale);
    let key = StoredValue::new(recommendation_key(session.instrument(), recommendation));
    let assessment = StoredValue::new(assessment);
    let taken = Memo::new(move |_| {
        at.desk.with(|plan| plan.of_recommendation(&key.read_value()).map(|action| action.id.clone()))
    });
    let take = move |_| {
        let instrument = session.instrument();
        let id = identifier::fresh();
        let action =
            recommended_action(instrument, recommendation, id, &assessment.read_value(), clock::today(), locale);
        let said = (words.added)(&action_title(&action.content, locale));
        at.desk.change(None, |plan| {
            // Another tab may have added it meanwhile.
            if plan.of_recommendation(&key.read_value()).is_none() {
                plan.add(action);
            }
        });
        session.announce(move || said);
        // The button is gone.
        document::next_frame(move || document::focus_in_place_if_lost(&format!("#taken-{place}")));
    };
    move || match taken.get() {
        Some(id) => {
            let href = Route::PlanAction(at.desk.cluster(), id).href();
            view! {
                <p class="taken">
                    "✓ " <span>{words.taken}</span> " " <a id=format!("taken-{place}") href=href>
                        {words.edit}
                        <span class="visually-hidden">" " {recommendation.guidance.title.get(locale)}</span>
                    </a>
                </p>
            }
            .into_any()
        }
        None if at.is_open() => view! {
            <p class="taken">
                <button type="button" class="button quiet" on:click=take>
                    {words.take}
                    <span class="visually-hidden">" " {recommendation.guidance.title.get(locale)}</span>
                </button>
            </p>
        }
        .into_any(),
        None => ().into_any(),
    }
}
