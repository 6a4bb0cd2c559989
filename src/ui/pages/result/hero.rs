//! The stage, how certain it is, and the ladder. Or what is still needed before a stage can be named.

use crate::domain::diagnosis::{Diagnosis, Need};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::platform::document;
use crate::report::{Certainty, Report, index_sentence, names, range_sentence, stage_sentence};
use crate::route::{Page, Route, Subject};
use crate::ui::components::ladder;
use crate::ui::session::Session;
use crate::ui::view::{Event, IntoView, Signal, View, a, b, div, h1, li, p, section, several, ul};

pub(super) fn hero(session: Session, report: &Report<'static>, subject: &Subject, locale: Locale) -> View {
    let words = i18n::result(locale);
    let (instrument, diagnosis) = (session.instrument(), &report.diagnosis);
    let counts = diagnosis.scores.overall.counts;
    let certainty = Certainty::of(diagnosis);
    let headline = if certainty == Certainty::NotAssessable {
        needed(session, diagnosis, subject, locale)
    } else {
        let low = instrument.stage(diagnosis.stage.low);
        let name = if diagnosis.stage.is_settled() {
            low.map(|stage| stage.name.get(locale).to_owned()).unwrap_or_default()
        } else {
            stage_sentence(instrument, diagnosis.stage, locale)
        };
        let word = b().class(certainty_class(certainty)).child(certainty.word(locale)).child(".");
        several([
            h1().attr("tabindex", "-1").child(name),
            p().class("lead").child(low.map(|stage| stage.summary.get(locale))),
            p().child(word).child(" ").child(range_sentence(instrument, diagnosis, locale)),
        ])
    };
    let show_method = |event: Event| {
        event.prevent_default();
        document::focus("#computed");
    };
    let counted = (words.counts)(counts.answered, counts.unknown, counts.not_applicable, counts.unanswered);
    let method = a().attr("href", "#computed").on("click", show_method).child(words.how_computed);
    let stage = div()
        .child(p().class("kicker").child(words.kicker))
        .child(headline)
        .child(p().class("hint").child(index_sentence(instrument, diagnosis, locale)).child(". ").child(counted))
        .child(p().class("hint").child(words.status).child(" ").child(method));
    section().class("hero").child(stage).child(ladder(Signal::stored(report.ladder.clone()), locale)).into_view()
}

const fn certainty_class(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Certain => "word met",
        Certainty::Provisional => "word unmet",
        Certainty::Range | Certainty::NotAssessable => "word undetermined",
    }
}

/// Never "stage 1" on too few answers: what is needed, and the way to the next question.
fn needed(session: Session, diagnosis: &Diagnosis<'static>, subject: &Subject, locale: Locale) -> View {
    let words = i18n::result(locale);
    let needs = diagnosis.needs.iter().map(|need| {
        let text = need_text(session.instrument(), diagnosis, *need, locale);
        li().child(text)
    });
    let way = match subject {
        Subject::Own(id) => {
            let assessment = session.library.with_untracked(|library| library.assessments.get(id).cloned());
            let next = assessment.and_then(|one| crate::report::progress(session.instrument(), &one).next_question);
            Some(Route::own(id, next.map_or(Page::Check, |next| Page::Question(next.id.to_string()))))
        }
        Subject::Example(_) => None,
    };
    let way = way.map(|way| p().child(a().class("button").attr("href", way.href()).child(words.answer_now)));
    several([
        h1().attr("tabindex", "-1").child(words.needs_title).into_view(),
        p().class("lead").child(words.needs_lead).into_view(),
        ul().children(needs).into_view(),
        way.into_view(),
    ])
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
