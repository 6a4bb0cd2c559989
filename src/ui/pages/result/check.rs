//! All answers: what is answered, what is left, and the way to change each.

use super::not_found;
use crate::domain::assessment::{Answer, Assessment};
use crate::domain::instrument::{Dimension, Indicator, Locale};
use crate::domain::scoring::Counts;
use crate::exchange::Rater;
use crate::i18n;
use crate::platform::document;
use crate::report::{Progress, names, progress};
use crate::route::{Page, Route, Subject};
use crate::ui::session::Session;
use crate::ui::view::{Element, IntoView, View, a, b, dd, div, dl, dt, h1, h2, p, section, small, span};

/// The answers of one's own assessment, or of an example, to read.
pub fn check(session: Session, locale: Locale, subject: Subject) -> View {
    let Some(assessment) = session.assessment(&subject) else { return not_found(locale) };
    let (words, common) = (i18n::check(locale), i18n::common(locale));
    let is_example = matches!(subject, Subject::Example(_));
    // What a newer version has written can be looked at like an example.
    let is_own = !is_example && !session.is_newer(&assessment.id);
    let title = if is_example { words.title_example } else { words.title };
    document::set_title(&format!("{title} – Dinamika"));
    let Progress { counts, next_question, .. } = progress(session.instrument(), &assessment);
    let own = |page| Route::own(&assessment.id, page).href();
    let open = next_question.filter(|_| is_own).map(|next| own(Page::Question(next.id.to_string())));
    let result = Route::Assessment(subject, Page::Result).href();
    let groups =
        session.instrument().dimensions.iter().map(|dimension| group(session, locale, &assessment, dimension, is_own));
    let back = session.instrument().indicators.last().filter(|_| is_own);
    let back = back.map_or_else(|| result.clone(), |last| own(Page::Question(last.id.to_string())));
    let is_complete = open.is_none();
    // Whoever was invited means to; whoever was not may want to, as with the single file.
    let is_invited = Rater::of(&assessment).is_some();
    let hand_in = is_own.then(|| {
        let class = if is_invited && is_complete { "button" } else { "button quiet" };
        a().class(class).attr("href", own(Page::HandIn)).child(words.hand_in)
    });
    let see_result = |class: &str| a().class(class).attr("href", result.clone()).child(words.see_result);
    div()
        .class("column check")
        .child(a().class("back").attr("href", back).child("← ").child(common.back))
        .child(is_example.then(|| p().class("notice").child(common.example_banner)))
        .child((!is_own && !is_example).then(|| p().class("notice").child(common.newer_body)))
        .child(h1().attr("tabindex", "-1").child(title))
        .child(p().class("lead").child((words.complete)(counts.answered, counts.applicable())))
        .child(
            p().class("actions")
                .child(open.map(|open| a().class("button").attr("href", open).child(words.open_question)))
                .child(see_result(if is_complete && !is_invited { "button" } else { "button quiet" }))
                .child(hand_in),
        )
        .children(groups)
        .child(p().class("actions").child(see_result("button")))
        .into_view()
}

fn group(
    session: Session,
    locale: Locale,
    assessment: &Assessment,
    dimension: &'static Dimension,
    is_own: bool,
) -> Element {
    let words = i18n::check(locale);
    let indicators = || session.instrument().indicators_of(dimension.position);
    let state = |one: &Indicator| assessment.response(&one.id).map(|response| response.answer).unwrap_or_default();
    let counts = Counts::of(indicators().map(state));
    let (class, tag) = match counts.unanswered {
        0 => ("tag met", words.dimension_done.to_owned()),
        missing => ("tag undetermined", (words.dimension_open)(missing)),
    };
    section()
        .class("group")
        .child(h2().child(dimension.name.get(locale)).child(" ").child(span().class(class).child(tag)))
        .child(dl().children(indicators().map(|one| row(session, locale, assessment, one, is_own))))
}

fn row(
    session: Session,
    locale: Locale,
    assessment: &Assessment,
    indicator: &'static Indicator,
    is_own: bool,
) -> Element {
    let words = i18n::check(locale);
    let response = assessment.response(&indicator.id).cloned().unwrap_or_default();
    let title = indicator.title.get(locale);
    let change = is_own.then(|| {
        let href = Route::own(&assessment.id, Page::Question(indicator.id.to_string())).href();
        let link = a().attr("href", href).attr("aria-label", (words.change)(title));
        dd().class("change").child(link.child(i18n::common(locale).change))
    });
    let undecided = (!response.alternatives.is_empty())
        .then(|| p().class("extra").child(b().child(i18n::question(locale).alternatives)));
    let extra = |label: &'static str, text: String| {
        (!text.is_empty()).then(|| p().class("extra").child(b().child(label).child(": ")).child(text))
    };
    div()
        .class(if response.answer == Answer::Unanswered { "row open" } else { "row" })
        .child(dt().child(title).child(" ").child(small().child(indicator.id.to_string())))
        .child(
            dd().child(names::answer(session.instrument(), indicator, response.answer, locale))
                .child(extra(words.evidence, response.evidence))
                .child(extra(words.note, response.note))
                .child(undecided),
        )
        .child(change)
}
