//! All questions of one dimension on one page.

use super::asking::{
    Asked, alternatives, corrections, current_progress, given, previous_answer, response, so_far, support, ways,
};
use super::not_found;
use crate::domain::assessment::Answer;
use crate::domain::instrument::{Dimension, Indicator, Locale};
use crate::i18n;
use crate::persistence::Layout;
use crate::platform::document;
use crate::report::Progress;
use crate::route::{Page, Route};
use crate::ui::components::{LevelChoices, level_choices};
use crate::ui::session::Session;
use crate::ui::view::{Element, IntoView, Memo, Signal, View, a, b, button, div, h1, h2, p, section, span};

/// The questions of the dimension with this id.
pub fn list(session: Session, locale: Locale, id: String, dimension: &str) -> View {
    let dimensions = &session.instrument().dimensions;
    let Some(dimension) = dimensions.iter().find(|one| one.id == dimension) else { return not_found(locale) };
    let Some(first) = session.instrument().indicators_of(dimension.position).next() else { return not_found(locale) };
    document::set_title(&format!("{} – Dinamika", dimension.name.get(locale)));
    session.configure(|settings| {
        settings.places.insert(id.clone(), first.id.to_string());
    });
    let (words, common) = (i18n::question(locale), i18n::common(locale));
    let at = |place: Option<usize>| place.and_then(|place| dimensions.get(place));
    let link =
        |to: Option<&Dimension>, end: Page| Route::own(&id, to.map_or(end, |to| Page::List(to.id.clone()))).href();
    let back = link(at(dimension.position.checked_sub(1)), Page::Profile);
    let next = link(at(Some(dimension.position + 1)), Page::Check);
    let progress = current_progress(session, &id);
    let questions = session.instrument().indicators_of(dimension.position);
    let questions = questions.map(|indicator| listed(session, locale, id.clone(), indicator, progress.clone()));
    let go = div()
        .class("go")
        .child(a().class("button").attr("href", next).child(common.go_on))
        .child(a().class("button quiet").attr("href", Route::own(&id, Page::Result).href()).child(words.see_result))
        .child(a().class("plain").attr("href", Route::own(&id, Page::Check).href()).child(words.check));
    let asking = div()
        .class("asking")
        .child(a().class("back").attr("href", back).child("← ").child(common.back))
        .child(p().class("kicker").child((words.list_place)(dimension.position + 1, dimensions.len())))
        .child(h1().attr("tabindex", "-1").child(dimension.name.get(locale)))
        .child(p().class("lead").child(dimension.why.get(locale)))
        .child(
            p().class("rule")
                .child(b().child(words.rule).child(". "))
                .child(session.instrument().rating_rule.get(locale)),
        )
        .children(questions)
        .child(corrections(session, locale, None))
        .child(go)
        .child(ways(session, locale, id.clone(), Signal::stored(first), Layout::List));
    div().class("ask").child(asking).child(so_far(session, locale, progress)).into_view()
}

fn listed(
    session: Session,
    locale: Locale,
    id: String,
    indicator: &'static Indicator,
    progress: Memo<Option<Progress<'static>>>,
) -> Element {
    let asked: Asked = Signal::stored(indicator);
    let response = response(session, &id, &asked);
    let given = given(session, &id, asked.clone(), progress, locale);
    let on_answer = given.clone();
    let now = {
        let response = response.clone();
        Signal::derive(move || response.get().answer)
    };
    let is_answered = Memo::new(move || response.get().answer != Answer::Unanswered);
    let clear = move || {
        is_answered.get().then(|| {
            let given = given.clone();
            button()
                .attr("type", "button")
                .class("link")
                .on("click", move |_| given.run(Answer::Unanswered))
                .child(i18n::question(locale).clear)
                .child(span().class("visually-hidden").child(": ").child(indicator.title.get(locale)))
        })
    };
    let choices = LevelChoices {
        indicator: asked.clone(),
        scale: &session.instrument().scale,
        locale,
        answer: now,
        on_answer,
        keys: Signal::stored(false),
        rule: Signal::stored(None),
        heading: h2().child(indicator.question.get(locale)).into_view(),
    };
    section()
        .class("listed")
        .child(level_choices(choices))
        .child(p().class("corrections").child(clear))
        .child(alternatives(session, locale, id.clone(), asked.clone()))
        .child(previous_answer(session, locale, id.clone(), asked.clone()))
        .child(support(session, locale, id, asked))
}
