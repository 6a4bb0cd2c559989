//! Any level can be tried out, and the ladder follows. The stored answers stay as they are.

use crate::domain::assessment::{Answers, Assessment};
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n;
use crate::report::{names, stage_so_far, what_if as compute};
use crate::ui::components::ladder;
use crate::ui::session::Session;
use crate::ui::view::{
    Element, Event, IntoView, Memo, Signal, View, b, button, details, fieldset, h2, label, legend, option, p, section,
    select, small, span, summary, value,
};

pub(super) fn what_if(session: Session, assessment: &Assessment, locale: Locale) -> View {
    let words = i18n::result(locale);
    let instrument = session.instrument();
    let stored = assessment.clone();
    session.forget_tried_of_others(&assessment.id);
    let then = Memo::new(move || session.tried.with(|tried| compute(instrument, &stored, &tried.levels)));
    let drawn = then.clone();
    let steps = Signal::derive(move || drawn.with(|then| then.ladder.clone()).unwrap_or_default());
    let sentence = move || {
        let stage = then.with(|then| stage_so_far(instrument, &then.diagnosis, locale));
        let stage = stage.unwrap_or_default();
        let nothing_tried = session.tried.with(|tried| tried.levels.is_empty());
        if nothing_tried { (words.what_if_none)(&stage) } else { (words.what_if_stage)(&stage) }
    };
    let answers = Answers::of(instrument, assessment);
    let groups = instrument.dimensions.iter().map(|dimension| {
        let rows = instrument.indicators_of(dimension.position).map(|one| row(session, &answers, one, locale));
        fieldset().child(legend().child(dimension.short.get(locale))).children(rows)
    });
    let reset = button()
        .attr("type", "button")
        .class("button quiet")
        .on("click", move |_| session.tried.update(|tried| tried.levels.clear()))
        .child(words.what_if_reset);
    section()
        .class("what-if")
        .child(h2().child(words.what_if))
        .child(p().child(words.what_if_lead))
        .child(ladder(steps, locale))
        .child(p().attr("role", "status").child(b().child(sentence)))
        .child(p().child(reset))
        .child(details().child(summary().child(words.what_if_levels)).children(groups))
        .into_view()
}

/// One indicator: a native list of its levels, with the answer as it is when nothing is tried.
fn row(session: Session, answers: &Answers, indicator: &'static Indicator, locale: Locale) -> Element {
    let place = indicator.position;
    let answered = answers.at(place).level();
    let scale = &session.instrument().scale;
    let tried = move || session.tried.with(|tried| tried.levels.iter().find(|one| one.0 == place).map(|one| one.1));
    let shown = move || tried().or(answered);
    let choose = move |event: Event| {
        let chosen = value(&event).parse().ok().and_then(|numeral| scale.level(numeral));
        session.tried.update(|tried| {
            tried.levels.retain(|one| one.0 != place);
            tried.levels.extend(chosen.filter(|_| chosen != answered).map(|level| (place, level)));
        });
    };
    let options = scale.texts().iter().map(|text| {
        let is_shown = move || shown().is_some_and(|level| level.numeral() == text.level);
        let choice = option().attr("value", text.level.to_string()).prop("selected", is_shown);
        choice.child(text.level).child(" ").child(text.name.get(locale))
    });
    let missing = answered.is_none().then(|| {
        let choice = option().attr("value", "").prop("selected", move || shown().is_none());
        choice.child(names::answer(session.instrument(), indicator, answers.at(place), locale))
    });
    let id = small().child(indicator.id.to_string());
    label()
        .class("try")
        .class_when("changed", move || tried().is_some())
        .child(span().child(indicator.title.get(locale)).child(" ").child(id))
        .child(select().on("change", choose).child(missing).children(options))
}
