//! The stage ladder: four rising steps with a gate between each two, and the same facts as text.

use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::i18n::texts;
use crate::report::{Standing, Step};
use crate::ui::view;

/// A step and the gap behind it, in the units of the drawing.
const STEP: usize = 71;
const GAP: usize = 12;
const WIDTH: usize = 320;
/// How much one step rises above the one before it.
const RISE: usize = 34;

/// The whole ladder with names and gates.
#[component]
pub fn Ladder(#[prop(into)] steps: Signal<Vec<Step<'static>>>, locale: Locale) -> impl IntoView {
    let drawing = move || {
        let steps = steps.get();
        let floor = RISE * steps.len() + 2;
        let scale = steps.len().max(1);
        let drawn = steps.into_iter().enumerate().map(|(place, step)| {
            let (x, height) = (place * (STEP + GAP) + 1, RISE * (place + 1));
            let gate = step.gate.map(|gate| gate_mark(x, floor - height, floor, gate));
            view! {
                {gate}
                <rect class=class(step.standing) x=x y=floor - height width=STEP - 2 height=height rx="6" />
                <text class=class(step.standing) x=x + 11 y=floor - height + 24>{step.stage.rank}</text>
            }
        });
        let drawn = drawn.collect_view();
        let view_box = format!("0 0 {} {}", scale * (STEP + GAP) - GAP, floor + 2);
        view! { <svg viewBox=view_box aria-hidden="true" focusable="false">{drawn}</svg> }
    };
    view! {
        <figure class="ladder">
            {drawing}
            <figcaption>
                <ol>{move || steps.get().into_iter().map(|step| name(&step, locale)).collect_view()}</ol>
                <ul class="gates">{move || steps.get().iter().filter_map(|step| gate_caption(step, locale)).collect_view()}</ul>
            </figcaption>
        </figure>
    }
}

/// The gate stands on the lower step, against the wall of the higher one.
fn gate_mark(x: usize, top: usize, floor: usize, (met, total): (usize, usize)) -> impl IntoView {
    let middle = x.saturating_sub(GAP / 2 + 1);
    view! {
        <line class="gate" x1=middle x2=middle y1=top y2=floor />
        <rect class="gate" x=x.saturating_sub(62) y=top + 2 width="52" height="25" rx="12.5" />
        <text class="gate" x=x.saturating_sub(36) y=top + 20 text-anchor="middle">{format!("{met}/{total}")}</text>
    }
}

fn name(step: &Step<'static>, locale: Locale) -> impl IntoView + use<> {
    let words = &texts(locale).common;
    let standing = match step.standing {
        Standing::Here => Some(words.standing_here),
        Standing::Possible => Some(words.standing_possible),
        Standing::Passed | Standing::Beyond => None,
    };
    view! {
        <li class=class(step.standing)>
            <span class="visually-hidden">{(words.stage)(step.stage.rank)}": "</span>
            {step.stage.name.get(locale)}
            {standing.map(|standing| view! { <small>{standing}</small> })}
        </li>
    }
}

fn gate_caption(step: &Step<'static>, locale: Locale) -> Option<impl IntoView + use<>> {
    let (met, total) = step.gate?;
    Some(view! { <li>{(texts(locale).common.gate_caption)(step.stage.rank, met, total)}</li> })
}

/// The ladder one line high, for beside a question.
#[component]
pub fn SmallLadder(
    #[prop(into)] steps: Signal<Vec<Step<'static>>>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let drawing = move || {
        let drawn = steps.get().into_iter().enumerate().map(|(place, step)| {
            let (x, height) = (place * (STEP + GAP) + 1, 26 + 8 * place);
            view! {
                <rect class=class(step.standing) x=x y=54 - height width=STEP - 2 height=height rx="5" />
                <text class=class(step.standing) x=x + 9 y=54 - height + 20>{step.stage.rank}</text>
            }
        });
        drawn.collect_view()
    };
    view! {
        <svg class="ladder small" viewBox=format!("0 0 {WIDTH} 56") role="img" aria-label=label>
            {drawing}
        </svg>
    }
}

const fn class(standing: Standing) -> &'static str {
    match standing {
        Standing::Passed => "passed",
        Standing::Here => "here",
        Standing::Possible => "possible",
        Standing::Beyond => "beyond",
    }
}
