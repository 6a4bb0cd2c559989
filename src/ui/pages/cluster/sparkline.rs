//! The history of a cluster in one line.

use leptos::prelude::*;

use super::shown::Shown;
use crate::domain::assessment::Date;
use crate::domain::diagnosis::StageRange;
use crate::i18n;
use crate::route::Route;
use crate::ui::session::use_session;

/// The stage of the last assessments as columns, and the way to the whole history.
#[component]
pub(super) fn HistoryCard(shown: Shown) -> impl IntoView {
    let (words, history) = (i18n::cluster(shown.locale), i18n::history(shown.locale));
    let line = if shown.moments.len() < 2 {
        view! { <p>{history.only_one}</p> }.into_any()
    } else {
        view! { <Sparkline shown=shown.clone() /> }.into_any()
    };
    view! {
        <section class="card">
            <h2>{history.title}</h2>
            {line}
            <p class="actions">
                <a class="button quiet" href=Route::History(shown.cluster).href()>
                    {words.to_history}
                </a>
            </p>
        </section>
    }
}

/// The most columns, and the width of one with its gap, in drawing units.
const MOST: usize = 8;
const COLUMN: usize = 44;
const GAP: usize = 6;
/// The height of one stage.
const STAGE: usize = 12;

/// A column for each of the last assessments: solid up to the lowest possible stage, hatched up to the highest.
#[component]
fn Sparkline(shown: Shown) -> impl IntoView {
    let (instrument, locale) = (use_session().instrument(), shown.locale);
    let first = shown.moments.len().saturating_sub(MOST);
    let values = shown.moments.iter().zip(&shown.days).skip(first);
    let values = values.map(|(moment, day)| format!("{day} {}", moment.stage_text(instrument, locale)));
    let label = (i18n::cluster(locale).sparkline)(&values.collect::<Vec<_>>().join("; "));
    // The numeral above the frame, and the year below.
    let top = STAGE * instrument.stages.len();
    let floor = top + 18;
    let columns = shown
        .moments
        .iter()
        .skip(first)
        .enumerate()
        .map(|(place, moment)| column(place, [floor, top], moment.stage(instrument), moment.date));
    view! {
        <svg class="sparkline" viewBox=format!("0 0 {} {}", MOST * COLUMN, floor + 20) role="img" aria-label=label>
            {columns.collect_view()}
        </svg>
    }
}

/// Without a stage, only the frame.
fn column(place: usize, [floor, top]: [usize; 2], stage: Option<StageRange>, date: Option<Date>) -> AnyView {
    let x = place * COLUMN + 1;
    let middle = x + (COLUMN - GAP) / 2;
    let year = date.map(|date| date.year().to_string());
    let frame = view! {
        <rect class="beyond" x=x y=floor - top width=COLUMN - GAP height=top rx="3" />
        <text class="year" x=middle y=floor + 17 text-anchor="middle">
            {year}
        </text>
    };
    let Some(stage) = stage else { return frame.into_any() };
    let [low, high] = [stage.low, stage.high].map(usize::from);
    let bar = |class: &'static str, stages: usize| {
        let height = stages * STAGE;
        view! { <rect class=class x=x y=floor - height width=COLUMN - GAP height=height rx="3" /> }
    };
    let text = if low == high { low.to_string() } else { format!("{low}–{high}") };
    view! {
        {frame}
        {(low < high).then(|| bar("possible", high))}
        {bar("here", low)}
        <text x=middle y=floor - top - 4 text-anchor="middle">
            {text}
        </text>
    }
    .into_any()
}
