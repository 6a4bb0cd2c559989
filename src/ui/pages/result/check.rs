//! All answers: progress, and a button to change each.

use leptos::prelude::*;

use super::changed::{changed_questions, earlier_answers};
use crate::domain::assessment::{Answer, Assessment};
use crate::domain::instrument::{Dimension, Indicator, Instrument, Locale};
use crate::domain::scoring::Counts;
use crate::exchange::Rater;
use crate::i18n;
use crate::platform::document;
use crate::report::{Progress, names, progress};
use crate::route::{Page, Route, Subject};
use crate::ui::pages::not_found::NotFound;
use crate::ui::session::use_session;

/// The answers of one of the user's own assessments, or of an example (read-only).
#[component]
pub(super) fn Check(locale: Locale, subject: Subject) -> impl IntoView {
    let session = use_session();
    let instrument = session.instrument();
    let Some(assessment) = untrack(|| session.assessment(&subject)) else {
        return view! { <NotFound locale=locale /> }.into_any();
    };
    let (words, common) = (i18n::check(locale), i18n::common(locale));
    let is_example = matches!(subject, Subject::Example(_));
    // Assessments of newer versions are read-only like examples.
    let is_own = !is_example && !untrack(|| session.is_newer(&assessment.id));
    let title = if is_example { words.title_example } else { words.title };
    document::set_title(&format!("{title} – Dinamika"));
    let Progress { counts, next_question, .. } = progress(instrument, &assessment);
    let own = |page| Route::own(&assessment.id, page).href();
    // Members see neither the result nor what decides it: they continue to handing in.
    let is_member = Rater::is_invited(&assessment);
    let first_open = || instrument.indicators.iter().find(|one| answer_to(&assessment, one) == Answer::Unanswered);
    let next_question = if is_member { first_open() } else { next_question };
    let open = next_question.filter(|_| is_own).map(|next| own(Page::Question(next.id.to_string())));
    let result = Route::Assessment(subject, Page::Result).href();
    let back = instrument.indicators.last().filter(|_| is_own);
    let back = back.map_or_else(|| result.clone(), |last| own(Page::Question(last.id.to_string())));
    let is_complete = open.is_none();
    // Invited members are expected to hand in; others may want to, for example with the single file.
    let is_invited = Rater::of(&assessment).is_some();
    let is_of_group = assessment.responses().any(|(_, response)| response.group.agreed.is_some());
    let link = |is_main: bool, href: String, text: &'static str| {
        let class = if is_main { "button" } else { "button quiet" };
        view! {
            <a class=class href=href>
                {text}
            </a>
        }
    };
    let notice = |text: &'static str| view! { <p class="notice">{text}</p> };
    let groups = instrument.dimensions.iter().map(|one| group(instrument, &assessment, one, is_own, locale));
    view! {
        <div class="column check">
            <a class="back" href=back>
                "← "
                {common.back}
            </a>
            {is_example.then(|| notice(common.example_banner))}
            {(!is_own && !is_example).then(|| notice(common.newer_body))}
            <h1 tabindex="-1">{title}</h1>
            <p class="lead">{(words.complete)(counts.answered, counts.applicable())}</p>
            <p class="actions">
                {open.map(|open| link(true, open, words.open_question))}
                {(!is_member).then(|| link(is_complete && !is_invited, result.clone(), words.see_result))}
                {(is_own && !is_of_group).then(|| link(is_invited && is_complete, own(Page::HandIn), words.hand_in))}
            </p>
            {is_own.then(|| changed_questions(instrument, &assessment, locale))}
            {groups.collect_view()}
            <p class="actions">
                {if is_member {
                    link(true, own(Page::HandIn), words.hand_in)
                } else {
                    link(true, result, words.see_result)
                }}
            </p>
        </div>
    }
    .into_any()
}

fn answer_to(assessment: &Assessment, indicator: &Indicator) -> Answer {
    assessment.response(&indicator.id).map(|response| response.answer).unwrap_or_default()
}

fn group(
    instrument: &'static Instrument,
    assessment: &Assessment,
    dimension: &'static Dimension,
    is_own: bool,
    locale: Locale,
) -> AnyView {
    let words = i18n::check(locale);
    let indicators = || instrument.indicators_of(dimension.position);
    let answers = indicators().map(|one| answer_to(assessment, one));
    let (class, tag) = match Counts::of(answers).unanswered {
        0 => ("tag met", words.dimension_done.to_owned()),
        missing => ("tag undetermined", (words.dimension_open)(missing)),
    };
    view! {
        <section class="group">
            <h2>{dimension.name.get(locale)}" "<span class=class>{tag}</span></h2>
            <dl>{indicators().map(|one| row(instrument, assessment, one, is_own, locale)).collect_view()}</dl>
        </section>
    }
    .into_any()
}

fn row(
    instrument: &'static Instrument,
    assessment: &Assessment,
    indicator: &'static Indicator,
    is_own: bool,
    locale: Locale,
) -> AnyView {
    let words = i18n::check(locale);
    let response = assessment.response(&indicator.id).cloned().unwrap_or_default();
    let title = indicator.title.get(locale);
    // Members do not see the plan.
    let action = (is_own && !Rater::is_invited(assessment)).then(|| {
        let cluster = assessment.cluster_id();
        let href = Route::NewAction(cluster.to_owned(), Some(indicator.id.to_string()), None).href();
        view! {
            <a href=href aria-label=(words.action_for)(title)>
                {words.action}
            </a>
        }
    });
    let change = is_own.then(|| {
        let href = Route::own(&assessment.id, Page::Question(indicator.id.to_string())).href();
        view! {
            <dd class="change">
                <a href=href aria-label=(words.change)(title)>
                    {i18n::common(locale).change}
                </a>
                {action}
            </dd>
        }
    });
    let earlier = earlier_answers(&response, locale);
    let undecided = (!response.alternatives.is_empty()).then(|| {
        view! {
            <p class="extra">
                <b>{i18n::question(locale).alternatives}</b>
            </p>
        }
    });
    let extra = |label: &'static str, text: String| {
        (!text.is_empty()).then(|| {
            view! {
                <p class="extra">
                    <b>{label}": "</b>
                    {text}
                </p>
            }
        })
    };
    view! {
        <div class=if response.answer == Answer::Unanswered { "row open" } else { "row" }>
            <dt>{title}" "<small>{indicator.id.as_str()}</small></dt>
            <dd>
                {names::answer(instrument, indicator, response.answer, locale)}
                {extra(words.evidence, response.evidence)} {extra(words.note, response.note)} {undecided} {earlier}
            </dd>
            {change}
        </div>
    }
    .into_any()
}
