//! What-if: levels can be tried out, and the ladder follows. The stored answers stay unchanged.

use leptos::prelude::*;

use super::save_target::SaveTarget;
use crate::domain::assessment::{Answers, Assessment};
use crate::domain::instrument::{Indicator, Locale};
use crate::i18n;
use crate::report::{Report, names, stage_so_far, what_if};
use crate::ui::components::{Ladder, QuietButton};
use crate::ui::session::{Session, use_session};

/// The section.
#[component]
pub(super) fn WhatIf(
    assessment: StoredValue<Assessment>,
    report: StoredValue<Report<'static>>,
    is_own: bool,
    locale: Locale,
) -> impl IntoView {
    let (session, words) = (use_session(), i18n::result(locale));
    let instrument = session.instrument();
    let stored = assessment.read_value();
    session.forget_tried_of_others(&stored.id);
    let then =
        Memo::new(move |_| session.tried.with(|tried| what_if(instrument, &assessment.read_value(), &tried.levels)));
    let steps = Signal::derive(move || then.with(|then| then.ladder.clone()));
    let sentence = move || {
        let stage = then.with(|then| stage_so_far(instrument, &then.diagnosis, locale));
        let nothing_tried = session.tried.with(|tried| tried.levels.is_empty());
        if nothing_tried { (words.what_if_none)(&stage) } else { (words.what_if_stage)(&stage) }
    };
    let answers = Answers::of(instrument, &stored);
    let groups = instrument.dimensions.iter().map(|dimension| {
        let rows = instrument.indicators_of(dimension.position).map(|one| row(session, &answers, one, locale));
        view! {
            <fieldset>
                <legend>{dimension.short.get(locale)}</legend>
                {rows.collect_view()}
            </fieldset>
        }
    });
    view! {
        <section class="what-if">
            <h3>{words.what_if}</h3>
            <p>{words.what_if_lead}</p>
            <Ladder steps=steps locale=locale />
            <p role="status">
                <b>{sentence}</b>
            </p>
            <p>
                <QuietButton on:click=move |_| {
                    session.tried.update(|tried| tried.levels.clear());
                }>{words.what_if_reset}</QuietButton>
            </p>
            <details>
                <summary>{words.what_if_levels}</summary>
                {groups.collect_view()}
            </details>
            {is_own.then(|| view! { <SaveTarget assessment=assessment report=report locale=locale /> })}
        </section>
    }
}

/// One indicator: a native select of its levels, set to the stored answer unless another level is tried.
fn row(session: Session, answers: &Answers, indicator: &'static Indicator, locale: Locale) -> AnyView {
    let instrument = session.instrument();
    let place = indicator.position;
    let answered = answers.at(place).level();
    let tried = move || session.tried.with(|tried| tried.levels.iter().find(|one| one.0 == place).map(|one| one.1));
    let shown = Memo::new(move |_| tried().or(answered));
    let choose = move |event| {
        let chosen = event_target_value(&event).parse().ok().and_then(|numeral| instrument.scale.level(numeral));
        session.tried.update(|tried| {
            tried.levels.retain(|one| one.0 != place);
            tried.levels.extend(chosen.filter(|_| chosen != answered).map(|level| (place, level)));
        });
    };
    let missing = answered.is_none().then(|| {
        let name = names::answer(instrument, indicator, answers.at(place), locale);
        view! {
            <option value="" prop:selected=move || shown.get().is_none()>
                {name}
            </option>
        }
    });
    let levels = instrument.scale.texts().iter().map(|text| {
        let is_shown = move || shown.get().is_some_and(|level| level.numeral() == text.level);
        view! {
            <option value=text.level prop:selected=is_shown>
                {text.level}
                " "
                {text.name.get(locale)}
            </option>
        }
    });
    view! {
        <label class="try" class:changed=move || tried().is_some()>
            <span>{indicator.title.get(locale)}" "<small>{indicator.id.as_str()}</small></span>
            <select on:change=choose>{missing}{levels.collect_view()}</select>
        </label>
    }
    .into_any()
}
