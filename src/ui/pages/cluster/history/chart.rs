//! The chart of the history.

use leptos::prelude::*;

use super::Shown;
use crate::domain::assessment::Date;
use crate::domain::instrument::{Instrument, Locale};
use crate::domain::plan::Target;
use crate::i18n;
use crate::platform::clock;
use crate::report::charts::{self, Palette};
use crate::report::history::{Measure, Reading};
use crate::ui::lazy::lazy_fn;
use crate::ui::pages::drawn::{ComingOption, DrawnChart};
use crate::ui::session::use_session;

/// What the chart is made of.
struct Drawing {
    instrument: &'static Instrument,
    measure: Measure,
    readings: Vec<(Date, Option<Reading>)>,
    target: Option<Target>,
    done: Vec<Date>,
    locale: Locale,
}

lazy_fn! {
    in charts;

    /// The history as an ECharts option.
    fn history_option(of: Drawing, palette: Palette) -> Option<String> {
        let chart = charts::history(of.instrument, of.measure, &of.readings, of.target.as_ref(), &of.done, &palette, of.locale);
        Some(charts::option(&chart))
    }
}

/// The measure over time, and what its signs mean. Assessments without a date are only in the table.
#[component]
pub(super) fn HistoryChart(shown: Shown) -> impl IntoView {
    let (instrument, locale, words) = (use_session().instrument(), shown.locale, i18n::history(shown.locale));
    let of = move || {
        let measure = shown.measure();
        let target = shown.target.get();
        let reading = |one: &_| measure.reading(instrument, one, target.as_ref());
        let readings: Vec<(Date, Option<Reading>)> = shown
            .moments
            .with_value(|moments| moments.iter().filter_map(|one| Some((one.date?, reading(one)))).collect());
        let done = shown.done.with(|done| done.iter().map(|one| one.day).collect());
        Drawing { instrument, measure, readings, target, done, locale }
    };
    let make: fn(_, _) -> ComingOption = |of, palette| Box::pin(history_option(of, palette));
    let label = move || {
        let (measure, target) = (shown.measure(), shown.target.get());
        let values = shown.moments.with_value(|moments| {
            let value = |date| clock::date_text(date, locale);
            let dated = moments.iter().filter_map(|one| {
                let [text, range] = measure.texts(instrument, one, target.as_ref(), locale);
                let range = if range.is_empty() || range == text { String::new() } else { format!(" ({range})") };
                Some(format!("{} {text}{range}", value(one.date?)))
            });
            dated.collect::<Vec<_>>().join("; ")
        });
        (words.chart_label)(&measure.name(instrument, locale), &values)
    };
    let key = move || match shown.measure() {
        Measure::Stage => words.key_stage,
        Measure::Gate(_) => words.key_gate,
        Measure::Target => words.key_target,
        Measure::Index | Measure::Dimension(_) => words.key_score,
    };
    let has_done = Memo::new(move |_| shown.done.with(|done| !done.is_empty()));
    view! {
        <DrawnChart of=of make=make label=Signal::derive(label) class="chart line" locale=locale />
        <p class="hint">{key} " " <Show when=move || has_done.get()>{words.key_done}</Show></p>
    }
}
