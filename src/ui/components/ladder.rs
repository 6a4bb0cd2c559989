//! The stage ladder: four rising steps with gates in between, and the same facts as text.

use leptos::prelude::*;

use crate::domain::diagnosis::GateCounts;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::{Standing, Step, gate_sentence, numbers};

/// The width of a step and of the gap after it, in drawing units.
const STEP: usize = 71;
const GAP: usize = 12;
const WIDTH: usize = 320;
/// The rise of one step above the previous one.
const RISE: usize = 29;

/// The whole ladder with names and gates.
#[component]
pub fn Ladder(#[prop(into)] steps: Signal<Vec<Step<'static>>>, locale: Locale) -> impl IntoView {
    view! {
        <figure class="ladder">
            {move || drawing(steps.get())} <figcaption>
                <ol>{move || steps.get().into_iter().map(|step| name(step, locale)).collect_view()}</ol>
                <ul class="gates">
                    {move || steps.get().into_iter().filter_map(|step| gate_caption(step, locale)).collect_view()}
                </ul>
            </figcaption>
        </figure>
    }
}

fn drawing(steps: Vec<Step<'static>>) -> impl IntoView {
    let floor = RISE * steps.len() + 2;
    let view_box = format!("0 0 {} {}", steps.len().max(1) * (STEP + GAP) - GAP, floor + 2);
    let drawn = steps.into_iter().enumerate().map(|(place, step)| {
        let (x, height) = (place * (STEP + GAP) + 1, RISE * (place + 1));
        let top = floor - height;
        view! {
            {step.gate.map(|gate| gate_mark(x, top, floor, gate))}
            {bar(step.standing, x, top, height, "6")}
            {step.is_target.then(|| target_mark(x, top, height))}
            {rank(&step, x + 11, top + 24)}
        }
    });
    view! {
        <svg viewBox=view_box aria-hidden="true" focusable="false">
            {drawn.collect_view()}
        </svg>
    }
}

fn bar(standing: Standing, x: usize, y: usize, height: usize, radius: &'static str) -> impl IntoView {
    view! { <rect class=class(standing) x=x y=y width=STEP - 2 height=height rx=radius /> }
}

/// A frame around the step of the target.
fn target_mark(x: usize, y: usize, height: usize) -> impl IntoView {
    view! { <rect class="target" x=x + 3 y=y + 3 width=STEP - 8 height=height - 6 rx="4" /> }
}

fn rank(step: &Step<'static>, x: usize, y: usize) -> impl IntoView + use<> {
    view! {
        <text class=class(step.standing) x=x y=y>
            {step.stage.rank}
        </text>
    }
}

/// The mark of a gate, on the lower step next to the higher one.
fn gate_mark(x: usize, top: usize, floor: usize, counts: GateCounts) -> impl IntoView {
    let middle = x.saturating_sub(GAP / 2 + 1);
    let (met, total) = numbers::met(counts);
    let text = format!("{met}/{total}");
    let width = 25 + 9 * text.chars().count();
    let class = if counts.met == counts.total() { "gate met" } else { "gate" };
    view! {
        <line class=class x1=middle x2=middle y1=top y2=floor />
        <rect class=class x=x.saturating_sub(10 + width) y=top + 2 width=width height="25" rx="12.5" />
        <text class=class x=x.saturating_sub(10 + width / 2) y=top + 20 text-anchor="middle">
            {text}
        </text>
    }
}

fn name(step: Step<'static>, locale: Locale) -> impl IntoView {
    let words = i18n::common(locale);
    let standing = match step.standing {
        Standing::Here => Some(words.standing_here),
        Standing::HereAtLeast => Some(words.standing_at_least),
        Standing::HereForNow => Some(words.standing_for_now),
        Standing::Possible => Some(words.standing_possible),
        Standing::Passed | Standing::Beyond => None,
    };
    view! {
        <li class=class(step.standing)>
            <span class="visually-hidden">{(words.stage)(step.stage.rank)}": "</span>
            {step.stage.name.get(locale)}
            {standing.map(|standing| view! { <small>{standing}</small> })}
            {step.is_target.then(|| view! { <small class="target">{words.standing_target}</small> })}
        </li>
    }
}

fn gate_caption(step: Step<'static>, locale: Locale) -> Option<impl IntoView> {
    Some(view! { <li>{gate_sentence(step.stage.rank, step.gate?, locale)}</li> })
}

/// A ladder one line high, shown beside a question.
#[component]
pub fn SmallLadder(
    #[prop(into)] steps: Signal<Vec<Step<'static>>>,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let drawn = move || {
        let drawn = steps.get().into_iter().enumerate().map(|(place, step)| {
            let (x, height) = (place * (STEP + GAP) + 1, 26 + 8 * place);
            view! {
                {bar(step.standing, x, 54 - height, height, "5")}
                {rank(&step, x + 9, 54 - height + 20)}
            }
        });
        drawn.collect_view()
    };
    view! {
        <svg class="ladder small" viewBox=format!("0 0 {WIDTH} 56") role="img" aria-label=move || label.get()>
            {drawn}
        </svg>
    }
}

const fn class(standing: Standing) -> &'static str {
    match standing {
        Standing::Passed => "passed",
        Standing::Here | Standing::HereAtLeast | Standing::HereForNow => "here",
        Standing::Possible => "possible",
        Standing::Beyond => "beyond",
    }
}
