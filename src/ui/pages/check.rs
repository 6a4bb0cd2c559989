//! All answers: what is answered, what is left, and the way to change each.

use leptos::prelude::*;

use super::not_found;
use crate::domain::assessment::{Answer, Assessment};
use crate::domain::instrument::{Dimension, Indicator, Locale};
use crate::domain::scoring::Counts;
use crate::i18n::texts;
use crate::platform::document;
use crate::report::{Progress, names, progress};
use crate::route::{Page, Route, Subject};
use crate::ui::session::Session;
use crate::ui::view;

/// The answers of one's own assessment, or of an example, to read.
pub fn check(session: Session, locale: Locale, subject: Subject) -> AnyView {
    let Some(assessment) = session.assessment(&subject) else { return not_found(locale) };
    let (words, common) = (&texts(locale).check, &texts(locale).common);
    let is_own = matches!(subject, Subject::Own(_));
    let title = if is_own { words.title } else { words.title_example };
    document::set_title(&format!("{title} – Dinamika"));
    let Progress { counts, next_question, .. } = progress(session.instrument, &assessment);
    let own = |page| Route::own(&assessment.id, page).href();
    let open = next_question.filter(|_| is_own).map(|next| own(Page::Question(next.id.to_string())));
    let result = Route::Assessment(subject, Page::Result).href();
    let groups =
        session.instrument.dimensions.iter().map(|dimension| group(session, locale, &assessment, dimension, is_own));
    let back = session.instrument.indicators.last().filter(|_| is_own);
    let back = back.map_or_else(|| result.clone(), |last| own(Page::Question(last.id.to_string())));
    let is_complete = open.is_none();
    view! {
        <div class="column check">
            <a class="back" href=back>"← "{common.back}</a>
            {(!is_own).then(|| view! { <p class="notice">{common.example_banner}</p> })}
            <h1 tabindex="-1">{title}</h1>
            <p class="lead">{(words.complete)(counts.answered, counts.applicable())}</p>
            <p class="actions">
                {open.map(|open| view! { <a class="button" href=open>{words.open_question}</a> })}
                <a class="button" class:quiet=!is_complete href=result.clone()>{words.see_result}</a>
            </p>
            {groups.collect_view()}
            <p class="actions"><a class="button" href=result>{words.see_result}</a></p>
        </div>
    }
}

fn group(
    session: Session,
    locale: Locale,
    assessment: &Assessment,
    dimension: &'static Dimension,
    is_own: bool,
) -> impl IntoView + use<> {
    let words = &texts(locale).check;
    let indicators = || session.instrument.indicators_of(dimension.position);
    let state = |one: &Indicator| assessment.response(&one.id).map(|response| response.answer).unwrap_or_default();
    let counts = Counts::of(indicators().map(state));
    let (class, tag) = match counts.unanswered {
        0 => ("tag met", words.dimension_done.to_owned()),
        missing => ("tag undetermined", (words.dimension_open)(missing)),
    };
    view! {
        <section class="group">
            <h2>{dimension.name.get(locale)}" "<span class=class>{tag}</span></h2>
            <dl>{indicators().map(|one| row(session, locale, assessment, one, is_own)).collect_view()}</dl>
        </section>
    }
}

fn row(
    session: Session,
    locale: Locale,
    assessment: &Assessment,
    indicator: &'static Indicator,
    is_own: bool,
) -> impl IntoView + use<> {
    let words = &texts(locale).check;
    let response = assessment.response(&indicator.id).cloned().unwrap_or_default();
    let title = indicator.title.get(locale);
    let change = is_own.then(|| {
        let href = Route::own(&assessment.id, Page::Question(indicator.id.to_string())).href();
        view! { <dd class="change"><a href=href aria-label=(words.change)(title)>{texts(locale).common.change}</a></dd> }
    });
    let extra = |label: &'static str, text: String| {
        (!text.is_empty()).then(|| view! { <p class="extra"><b>{label}": "</b>{text}</p> })
    };
    view! {
        <div class="row" class:open=response.answer == Answer::Unanswered>
            <dt>{title}" "<small>{indicator.id.to_string()}</small></dt>
            <dd>
                {names::answer(session.instrument, indicator, response.answer, locale)}
                {extra(words.evidence, response.evidence)}
                {extra(words.note, response.note)}
            </dd>
            {change}
        </div>
    }
}
