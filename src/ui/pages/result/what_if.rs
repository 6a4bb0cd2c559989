//! Any level can be tried out, and the ladder follows. The stored answers stay as they are.

use leptos::prelude::*;

use crate::domain::assessment::{Answers, Assessment};
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n::texts;
use crate::report::{Step, names, stage_sentence, what_if as compute};
use crate::ui::components::Ladder;
use crate::ui::session::Session;
use crate::ui::view;

pub(super) fn what_if(session: Session, assessment: &Assessment, locale: Locale) -> impl IntoView + use<> {
    let (words, common) = (&texts(locale).result, &texts(locale).common);
    let instrument = session.instrument;
    let stored = StoredValue::new(assessment.clone());
    session.forget_tried_of_others(&assessment.id);
    let then = Memo::new(move |_| {
        stored.with_value(|one| session.tried.with(|tried| compute(instrument, one, &tried.levels)))
    });
    let ladder: Signal<Vec<Step<'static>>> = Signal::derive(move || then.get().ladder);
    let sentence = move || {
        let diagnosis = then.get().diagnosis;
        let stage = if diagnosis.is_assessable() {
            stage_sentence(instrument, diagnosis.stage, locale)
        } else {
            common.stage_not_yet.to_owned()
        };
        let nothing_tried = session.tried.with(|tried| tried.levels.is_empty());
        if nothing_tried { (words.what_if_none)(&stage) } else { (words.what_if_stage)(&stage) }
    };
    let answers = Answers::of(instrument, assessment);
    let groups = instrument.dimensions.iter().map(|dimension| {
        let rows = instrument.indicators_of(dimension.position).map(|one| row(session, &answers, one, locale));
        view! { <fieldset><legend>{dimension.short.get(locale)}</legend>{rows.collect_view()}</fieldset> }
    });
    view! {
        <section class="what-if">
            <h2>{words.what_if}</h2>
            <p>{words.what_if_lead}</p>
            <Ladder steps=ladder locale />
            <p role="status"><b>{sentence}</b></p>
            <p>
                <button type="button" class="button quiet" on:click=move |_| session.tried.update(|tried| tried.levels.clear())>
                    {words.what_if_reset}
                </button>
            </p>
            <details>
                <summary>{words.what_if_levels}</summary>
                {groups.collect_view()}
            </details>
        </section>
    }
}

/// One indicator: a native list of its levels, with the answer as it is when nothing is tried.
fn row(session: Session, answers: &Answers, indicator: &'static Indicator, locale: Locale) -> impl IntoView + use<> {
    let place = indicator.position;
    let answered = answers.at(place).level();
    let scale = &session.instrument.scale;
    let tried = move || session.tried.with(|tried| tried.levels.get(&place).copied());
    let shown = move || tried().or(answered);
    let choose = move |event: leptos::ev::Event| {
        let chosen = event_target_value(&event).parse().ok().and_then(|numeral| scale.level(numeral));
        session.tried.update(|tried| {
            match chosen.filter(|_| chosen != answered) {
                Some(level) => tried.levels.insert(place, level),
                None => tried.levels.remove(&place),
            };
        });
    };
    let options = scale.texts().iter().map(|text| {
        let is_shown = move || shown().is_some_and(|level| level.numeral() == text.level);
        view! { <option value=text.level.to_string() prop:selected=is_shown>{text.level}" "{text.name.get(locale)}</option> }
    });
    let options = options.collect_view();
    let missing = answered.is_none().then(|| {
        view! { <option value="" prop:selected=move || shown().is_none()>{names::answer(session.instrument, indicator, answers.at(place), locale)}</option> }
    });
    view! {
        <label class="try" class:changed=move || tried().is_some()>
            <span>{indicator.title.get(locale)}" "<small>{indicator.id.to_string()}</small></span>
            <select on:change=choose>{missing}{options}</select>
        </label>
    }
}
