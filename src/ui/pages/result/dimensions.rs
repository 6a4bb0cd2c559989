//! The dimensions: bars, radar, and the same numbers as a table.

use leptos::prelude::*;

use super::charts::{DimensionChart, Kind, download};
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::charts::Format;
use crate::report::Report;
use crate::report::charts::is_open;
use crate::ui::components::{QuietButton, ScoreTable};
use crate::ui::session::use_session;

/// The section; `whose` is the title of the chart files, `name` the start of their names.
#[component]
pub(super) fn Dimensions(
    report: StoredValue<Report<'static>>,
    whose: StoredValue<String>,
    name: StoredValue<String>,
    locale: Locale,
) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::result(locale));
    let scores = report.read_value().diagnosis.scores.clone();
    let target = report.with_value(|report| report.goal.as_ref().map(|goal| goal.dimensions.clone()));
    let is_open = is_open(&scores.dimensions);
    let file = move |kind: Kind, format: Format| {
        let (text, part) = match kind {
            Kind::Radar => (words.radar_file, "radar"),
            Kind::Bars => (words.bars_file, "bars"),
        };
        let name = format!("{}-{part}", name.get_value());
        let save = move |_| download(kind, format, report, (whose.get_value(), &name), locale);
        view! { <QuietButton on:click=save>{text(format.name())}</QuietButton> }
    };
    view! {
        <div class="charts">
            <DimensionChart kind=Kind::Bars report=report locale=locale />
            <DimensionChart kind=Kind::Radar report=report locale=locale />
        </div>
        {is_open.then(|| view! { <p class="hint">{words.chart_legend}</p> })}
        <ScoreTable instrument=instrument scores=scores.dimensions target=target locale=locale />
        <details class="chart-files">
            <summary>{words.download_charts}</summary>
            <p class="actions">
                {file(Kind::Bars, Format::Svg)} {file(Kind::Bars, Format::Png)} {file(Kind::Radar, Format::Svg)}
                {file(Kind::Radar, Format::Png)}
            </p>
        </details>
    }
}
