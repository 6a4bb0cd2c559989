//! The stage, how certain it is, and the ladder. Or what is still needed before a stage can be named.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::domain::diagnosis::{Diagnosis, Need};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::platform::document;
use crate::report::{Certainty, Report, certainty_reason, index_sentence, names, progress, stage_sentence};
use crate::route::{Page, Route, Subject};
use crate::ui::components::Ladder;
use crate::ui::session::{Session, use_session};

/// The section.
#[component]
pub(super) fn Hero(report: StoredValue<Report<'static>>, subject: Subject, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::result(locale));
    let instrument = session.instrument();
    let report = report.read_value();
    let diagnosis = &report.diagnosis;
    let counts = diagnosis.scores.overall.counts;
    let counted = (words.counts)(counts.answered, counts.unknown, counts.not_applicable, counts.unanswered);
    let headline = match Certainty::of(diagnosis) {
        Certainty::NotAssessable => needed(session, diagnosis, &subject, locale),
        certainty => named(instrument, diagnosis, certainty, locale),
    };
    let show_method = |event: MouseEvent| {
        event.prevent_default();
        document::focus("#computed");
    };
    view! {
        <section class="hero">
            <div>
                <p class="kicker">{words.kicker}</p>
                {headline}
                <p class="hint">{index_sentence(instrument, diagnosis, locale)}". "{counted}</p>
                <p class="hint">
                    {words.status}" "<a href="#computed" on:click=show_method>
                        {words.how_computed}
                    </a>
                </p>
            </div>
            <Ladder steps=report.ladder.clone() locale=locale />
        </section>
    }
}

/// The stage, or the range of stages.
fn named(
    instrument: &'static Instrument,
    diagnosis: &Diagnosis<'static>,
    certainty: Certainty,
    locale: Locale,
) -> AnyView {
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
            <b class=certainty_class(certainty)>{certainty.lead(locale)}</b>
            " "
            {certainty_reason(instrument, diagnosis, locale)}
        </p>
    }
    .into_any()
}

const fn certainty_class(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "word met",
        Certainty::Provisional => "word unmet",
        Certainty::Range | Certainty::NotAssessable => "word undetermined",
    }
}

/// Never "stage 1" on too few answers: what is needed, and the way to the next question.
fn needed(session: Session, diagnosis: &Diagnosis<'static>, subject: &Subject, locale: Locale) -> AnyView {
    let words = i18n::result(locale);
    let instrument = session.instrument();
    let needs = diagnosis.needs.iter().map(|need| {
        let text = need_text(instrument, diagnosis, *need, locale);
        view! { <li>{text}</li> }
    });
    let way = match subject {
        Subject::Own(id) => {
            let next = session.stored(id).and_then(|one| progress(instrument, &one).next_question);
            Some(Route::own(id, next.map_or(Page::Check, |next| Page::Question(next.id.to_string()))))
        }
        Subject::Example(_) => None,
    };
    let way = way.map(|way| {
        view! {
            <p>
                <a class="button" href=way.href()>
                    {words.answer_now}
                </a>
            </p>
        }
    });
    view! {
        <h1 tabindex="-1">{words.needs_title}</h1>
        <p class="lead">{words.needs_lead}</p>
        <ul>{needs.collect_view()}</ul>
        {way}
    }
    .into_any()
}

fn need_text(instrument: &'static Instrument, diagnosis: &Diagnosis<'static>, need: Need, locale: Locale) -> String {
    let words = i18n::result(locale);
    match need {
        Need::Indicator(place) => (words.need_indicator)(&names::indicator(instrument, place, locale)),
        Need::Dimension(place) => {
            let counts = diagnosis.scores.dimensions.get(place).map(|score| score.counts).unwrap_or_default();
            let needed = counts.needed_for(instrument.rules.answered_share);
            (words.need_dimension)(names::dimension(instrument, place, locale), needed, counts.answered)
        }
    }
}
