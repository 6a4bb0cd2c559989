//! All questions by dimension with their state, for the dialog of a question page.

use leptos::prelude::*;

use crate::domain::assessment::{Answer, Assessment};
use crate::domain::instrument::{Dimension, Indicator, Locale};
use crate::i18n;
use crate::platform::document;
use crate::report::names;
use crate::route::{Page, Route};
use crate::ui::lazy::lazy_fn;
use crate::ui::pages::assess::{DIALOG, page_of};
use crate::ui::session::{Session, use_session};

lazy_fn! {
    in result;

    /// The list, with the question at this position as the current one. Choosing a question closes the dialog.
    pub(in crate::ui) fn question_list(id: String, current: usize, locale: Locale) -> AnyView {
        view! { <QuestionList id=id current=current locale=locale /> }.into_any()
    }
}

/// Each question with its state, by dimension. It shows no result, so members may see it.
#[component]
fn QuestionList(id: String, current: usize, locale: Locale) -> impl IntoView {
    let session = use_session();
    let assessment = session.stored(&id)?;
    // In list mode a page has all questions of a dimension.
    let shown = session.instrument().indicators.get(current).map(|one| page_of(session, one));
    let group = |dimension: &'static Dimension| {
        let indicators = session.instrument().indicators_of(dimension.position);
        let rows = indicators.map(|one| row(session, &assessment, one, shown.as_ref(), locale));
        view! {
            <section>
                <h3>{dimension.name.get(locale)}</h3>
                <ol>{rows.collect_view()}</ol>
            </section>
        }
    };
    let groups = session.instrument().dimensions.iter().map(group).collect_view();
    Some(view! { <div class="question-list">{groups}</div> })
}

fn row(
    session: Session,
    assessment: &Assessment,
    indicator: &'static Indicator,
    shown: Option<&Page>,
    locale: Locale,
) -> AnyView {
    let words = i18n::question(locale);
    let answer = assessment.response(&indicator.id).map(|response| response.answer).unwrap_or_default();
    let state = match answer {
        Answer::Level(level) => (words.level)(level.numeral()),
        other => names::short_answer(other, locale),
    };
    let class = if answer == Answer::Unanswered { "state open" } else { "state" };
    let page = page_of(session, indicator);
    let is_current = shown == Some(&page);
    let href = Route::own(&assessment.id, page).href();
    view! {
        <li>
            <a href=href aria-current=is_current.then_some("true") on:click=|_| document::close_dialog(DIALOG)>
                <span>{indicator.position + 1} ". " {indicator.title.get(locale)}</span>
                " "
                <span class=class>{state}</span>
                {is_current
                    .then(|| {
                        view! {
                            " "
                            <b class="now">{words.current}</b>
                        }
                    })}
            </a>
        </li>
    }
    .into_any()
}
