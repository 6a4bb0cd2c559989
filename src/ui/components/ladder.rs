//! The stage ladder: four rising steps with a gate between each two, and the same facts as text.

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::report::{Standing, Step};
use crate::ui::view::{Element, IntoView, Signal, View, figcaption, figure, li, ol, several, small, span, svg, ul};

/// A step and the gap behind it, in the units of the drawing.
const STEP: usize = 71;
const GAP: usize = 12;
const WIDTH: usize = 320;
/// How much one step rises above the one before it.
const RISE: usize = 34;

/// The whole ladder with names and gates.
pub fn ladder(steps: Signal<Vec<Step<'static>>>, locale: Locale) -> View {
    let (shown, listed, counted) = (steps.clone(), steps.clone(), steps);
    let names = move || listed.get().iter().map(|step| name(step, locale)).collect::<Vec<_>>();
    let gates = move || counted.get().iter().filter_map(|step| gate_caption(step, locale)).collect::<Vec<_>>();
    figure()
        .class("ladder")
        .child(move || drawing(shown.get()))
        .child(figcaption().child(ol().child(names)).child(ul().class("gates").child(gates)))
        .into_view()
}

fn drawing(steps: Vec<Step<'static>>) -> Element {
    let floor = RISE * steps.len() + 2;
    let view_box = format!("0 0 {} {}", steps.len().max(1) * (STEP + GAP) - GAP, floor + 2);
    let drawn = steps.into_iter().enumerate().map(|(place, step)| {
        let (x, height) = (place * (STEP + GAP) + 1, RISE * (place + 1));
        let gate = step.gate.map(|gate| gate_mark(x, floor - height, floor, gate));
        several([
            gate.into_view(),
            bar(&step, x, floor - height, height).attr("rx", "6").into_view(),
            rank(&step, x + 11, floor - height + 24).into_view(),
        ])
    });
    svg::svg().attr("viewBox", view_box).attr("aria-hidden", "true").attr("focusable", "false").children(drawn)
}

fn bar(step: &Step<'static>, x: usize, y: usize, height: usize) -> Element {
    svg::rect().class(class(step.standing)).attr("x", x).attr("y", y).attr("width", STEP - 2).attr("height", height)
}

fn rank(step: &Step<'static>, x: usize, y: usize) -> Element {
    svg::text().class(class(step.standing)).attr("x", x).attr("y", y).child(step.stage.rank)
}

/// The gate stands on the lower step, against the wall of the higher one.
fn gate_mark(x: usize, top: usize, floor: usize, (met, total): (usize, usize)) -> View {
    let middle = x.saturating_sub(GAP / 2 + 1);
    let wall = svg::line().class("gate").attr("x1", middle).attr("x2", middle).attr("y1", top).attr("y2", floor);
    let plate = svg::rect().class("gate").attr("x", x.saturating_sub(62)).attr("y", top + 2);
    let count = svg::text().class("gate").attr("x", x.saturating_sub(36)).attr("y", top + 20);
    several([
        wall,
        plate.attr("width", "52").attr("height", "25").attr("rx", "12.5"),
        count.attr("text-anchor", "middle").child(format!("{met}/{total}")),
    ])
}

fn name(step: &Step<'static>, locale: Locale) -> Element {
    let words = i18n::common(locale);
    let standing = match step.standing {
        Standing::Here => Some(words.standing_here),
        Standing::Possible => Some(words.standing_possible),
        Standing::Passed | Standing::Beyond => None,
    };
    li().class(class(step.standing))
        .child(span().class("visually-hidden").child((words.stage)(step.stage.rank)).child(": "))
        .child(step.stage.name.get(locale))
        .child(standing.map(|standing| small().child(standing)))
}

fn gate_caption(step: &Step<'static>, locale: Locale) -> Option<Element> {
    let (met, total) = step.gate?;
    Some(li().child((i18n::common(locale).gate_caption)(step.stage.rank, met, total)))
}

/// The ladder one line high, for beside a question.
pub fn small_ladder(steps: Signal<Vec<Step<'static>>>, label: Signal<String>) -> View {
    let drawn = move || {
        let drawn = steps.get().into_iter().enumerate().map(|(place, step)| {
            let (x, height) = (place * (STEP + GAP) + 1, 26 + 8 * place);
            several([bar(&step, x, 54 - height, height).attr("rx", "5"), rank(&step, x + 9, 54 - height + 20)])
        });
        several(drawn)
    };
    svg::svg()
        .class("ladder small")
        .attr("viewBox", format!("0 0 {WIDTH} 56"))
        .attr("role", "img")
        .attr("aria-label", move || label.get())
        .child(drawn)
        .into_view()
}

const fn class(standing: Standing) -> &'static str {
    match standing {
        Standing::Passed => "passed",
        Standing::Here => "here",
        Standing::Possible => "possible",
        Standing::Beyond => "beyond",
    }
}
