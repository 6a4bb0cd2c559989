//! The stage, how certain it is, and the ladder. Or what is still needed before a stage can be named.

use leptos::prelude::*;

use crate::domain::diagnosis::{Diagnosis, Need};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n::texts;
use crate::platform::document;
use crate::report::{Certainty, Report, index_sentence, names, range_sentence, stage_sentence};
use crate::route::{Page, Route, Subject};
use crate::ui::components::Ladder;
use crate::ui::session::Session;
use crate::ui::view;

pub(super) fn hero(
    session: Session,
    report: &Report<'static>,
    subject: &Subject,
    locale: Locale,
) -> impl IntoView + use<> {
    let words = &texts(locale).result;
    let (instrument, diagnosis) = (session.instrument, &report.diagnosis);
    let counts = diagnosis.scores.overall.counts;
    let certainty = Certainty::of(diagnosis);
    let headline = if certainty == Certainty::NotAssessable {
        needed(session, diagnosis, subject, locale).into_any()
    } else {
        let low = instrument.stage(diagnosis.stage.low);
        let name = if diagnosis.stage.is_settled() {
            low.map(|stage| stage.name.get(locale).to_owned()).unwrap_or_default()
        } else {
            stage_sentence(instrument, diagnosis.stage, locale)
        };
        view! {
            <h1 tabindex="-1">{name}</h1>
            <p class="lead">{low.map(|stage| stage.summary.get(locale))}</p>
            <p>
                <b class=certainty_class(certainty)>{certainty.word(locale)}"."</b>" "
                {range_sentence(instrument, diagnosis, locale)}
            </p>
        }
    };
    let show_method = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        document::focus("#computed");
    };
    view! {
        <section class="hero">
            <div>
                <p class="kicker">{words.kicker}</p>
                {headline}
                <p class="hint">
                    {index_sentence(instrument, diagnosis, locale)}". "
                    {(words.counts)(counts.answered, counts.unknown, counts.not_applicable, counts.unanswered)}
                </p>
                <p class="hint">{words.status}" "<a href="#computed" on:click=show_method>{words.how_computed}</a></p>
            </div>
            <Ladder steps=Signal::stored(report.ladder.clone()) locale />
        </section>
    }
}

const fn certainty_class(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "word met",
        Certainty::Provisional => "word unmet",
        Certainty::Range | Certainty::NotAssessable => "word undetermined",
    }
}

/// Never "stage 1" on too few answers: what is needed, and the way to the next question.
fn needed(
    session: Session,
    diagnosis: &Diagnosis<'static>,
    subject: &Subject,
    locale: Locale,
) -> impl IntoView + use<> {
    let words = &texts(locale).result;
    let needs = diagnosis.needs.iter().map(|need| {
        let text = need_text(session.instrument, diagnosis, *need, locale);
        view! { <li>{text}</li> }
    });
    let way = match subject {
        Subject::Own(id) => {
            let assessment = session.library.with_untracked(|library| library.assessments.get(id).cloned());
            let next = assessment.and_then(|one| crate::report::progress(session.instrument, &one).next_question);
            Some(Route::own(id, next.map_or(Page::Check, |next| Page::Question(next.id.to_string()))))
        }
        Subject::Example(_) => None,
    };
    view! {
        <h1 tabindex="-1">{words.needs_title}</h1>
        <p class="lead">{words.needs_lead}</p>
        <ul>{needs.collect_view()}</ul>
        {way.map(|way| view! { <p><a class="button" href=way.href()>{words.answer_now}</a></p> })}
    }
}

fn need_text(instrument: &'static Instrument, diagnosis: &Diagnosis<'static>, need: Need, locale: Locale) -> String {
    let words = &texts(locale).result;
    match need {
        Need::Indicator(place) => (words.need_indicator)(&names::indicator(instrument, place, locale)),
        Need::Dimension(place) => {
            let counts = diagnosis.scores.dimensions.get(place).map(|score| score.counts).unwrap_or_default();
            let needed = counts.needed_for(instrument.rules.answered_share);
            (words.need_dimension)(names::dimension(instrument, place, locale), needed, counts.answered)
        }
    }
}
