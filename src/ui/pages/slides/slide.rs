//! One slide of a result.

use leptos::prelude::*;

use crate::domain::diagnosis::{ConditionState, Gate};
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::report::{Report, Slide, gate_sentence};
use crate::ui::components::{ConditionTable, Ladder, OverlayText, StepCard};
use crate::ui::pages::result::charts::{DimensionChart, Kind};
use crate::ui::pages::result::hero::{headline, said};
use crate::ui::session::use_session;

/// The content of a slide; `name` is the cluster's.
#[component]
pub(super) fn SlideView(
    slide: Slide<'static>,
    report: StoredValue<Report<'static>>,
    name: String,
    locale: Locale,
) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::result(locale));
    let title = |title: &'static str| view! { <h1 tabindex="-1">{title}</h1> };
    match slide {
        Slide::Stage => stage(instrument, &report.read_value(), name, locale),
        Slide::Conditions(some) => view! {
            {title(words.why)}
            {conditions(instrument, &report.read_value(), some, locale)}
        }
        .into_any(),
        Slide::Lines(heading, lines) => view! {
            {title(heading)}
            {lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
        }
        .into_any(),
        Slide::Bars => view! {
            {title(words.dimensions)}
            <DimensionChart kind=Kind::Bars report=report locale=locale />
        }
        .into_any(),
        Slide::Radar => view! {
            {title(words.dimensions)}
            <DimensionChart kind=Kind::Radar report=report locale=locale />
        }
        .into_any(),
        Slide::Notice(overlay) => view! {
            {title(words.notices)}
            <h2>{overlay.name.get(locale)}</h2>
            <OverlayText overlay=overlay locale=locale />
        }
        .into_any(),
        Slide::Step(card) => view! {
            {title(words.next_steps)}
            <StepCard instrument=instrument card=card locale=locale />
        }
        .into_any(),
    }
}

fn stage(instrument: &'static Instrument, report: &Report<'static>, name: String, locale: Locale) -> AnyView {
    let diagnosis = &report.diagnosis;
    let needs_lead = (!diagnosis.is_assessable()).then(|| view! { <p>{i18n::result(locale).needs_lead}</p> });
    view! {
        <p class="whose">{name}</p>
        <h1 tabindex="-1">{headline(instrument, diagnosis, locale)}</h1>
        <div class="stage">
            <Ladder steps=report.ladder.clone() locale=locale />
            <div>{needs_lead} {said(instrument, diagnosis, locale)}</div>
        </div>
    }
    .into_any()
}

/// Some conditions of the next stage, with the number of conditions met.
fn conditions(
    instrument: &'static Instrument,
    report: &Report<'static>,
    some: Vec<ConditionState<'static>>,
    locale: Locale,
) -> Option<AnyView> {
    let gate = report.diagnosis.next_gate()?;
    let sentence = gate_sentence(gate.stage.rank, gate.counts(), locale);
    let title = (i18n::result(locale).why_gate)(gate.stage.rank, gate.stage.name.get(locale));
    let shown = Gate { stage: gate.stage, conditions: some };
    Some(
        view! {
            <p>{sentence}"."</p>
            <ConditionTable instrument=instrument gate=shown title=title locale=locale />
        }
        .into_any(),
    )
}
