//! The charts of the dimensions: on the page, and as files.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::instrument::{Instrument, Locale};
use crate::domain::scoring::DimensionScore;
use crate::i18n;
use crate::platform::charts::{Format, palette, picture};
use crate::report::charts::{self, Palette};
use crate::report::{Report, numbers};
use crate::ui::lazy::lazy_fn;
use crate::ui::pages::drawn::{ComingOption, DrawnChart};
use crate::ui::session::use_session;

/// The kind of chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::ui::pages) enum Kind {
    Radar,
    Bars,
}

lazy_fn! {
    in charts;

    /// A chart as an ECharts option; `None` if it does not fit. `is_picture` adds a background.
    fn chart_option(
        kind: Kind,
        instrument: &'static Instrument,
        scores: Vec<DimensionScore>,
        target: Option<Vec<DimensionScore>>,
        palette: Palette,
        is_picture: bool,
        locale: Locale,
    ) -> Option<String> {
        let chart = match kind {
            Kind::Radar => charts::radar(instrument, &scores, target.as_deref(), &palette, locale),
            Kind::Bars => Some(charts::bars(instrument, &scores, &palette, locale)),
        };
        let shown = |chart| if is_picture { charts::on_ground(chart, &palette) } else { chart };
        chart.map(|chart| charts::option(&shown(chart)))
    }
}

/// A chart of the scores of a result.
#[component]
pub(in crate::ui::pages) fn DimensionChart(
    kind: Kind,
    report: StoredValue<Report<'static>>,
    locale: Locale,
) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::result(locale));
    let scores = report.read_value().diagnosis.scores.dimensions.clone();
    let target = target_of(report);
    let said = |scores: &[DimensionScore]| in_words(instrument, scores, locale);
    let (class, label) = match kind {
        Kind::Radar => {
            let aimed = target.as_ref().map(|target| format!(". {}: {}", i18n::target(locale).mark, said(target)));
            ("chart radar", (words.radar_label)(&format!("{}{}", said(&scores), aimed.unwrap_or_default())))
        }
        Kind::Bars => ("chart bars", (words.bars_label)(&said(&scores))),
    };
    let make: fn(_, _) -> ComingOption = |(kind, instrument, scores, target, locale), palette| {
        Box::pin(chart_option(kind, instrument, scores, target, palette, false, locale))
    };
    let of = move || (kind, instrument, scores.clone(), target.clone(), locale);
    view! { <DrawnChart of=of make=make label=label class=class locale=locale /> }
}

/// The scores that the target of the cluster would give.
fn target_of(report: StoredValue<Report<'static>>) -> Option<Vec<DimensionScore>> {
    report.with_value(|report| report.goal.as_ref().map(|goal| goal.dimensions.clone()))
}

fn in_words(instrument: &Instrument, scores: &[DimensionScore], locale: Locale) -> String {
    let named = instrument.dimensions.iter().zip(scores);
    let lines = named.filter_map(|(dimension, score)| {
        Some(format!("{} {}", dimension.short.get(locale), numbers::interval(score.interval?, locale)))
    });
    lines.collect::<Vec<_>>().join("; ")
}

/// Downloads a chart as an image in the colours of the page, always with the same size. `name` is the file name without
/// extension.
pub(super) fn download(kind: Kind, format: Format, report: StoredValue<Report<'static>>, name: &str, locale: Locale) {
    let (width, height) = (760, 460);
    let instrument = use_session().instrument();
    let scores = report.read_value().diagnosis.scores.dimensions.clone();
    let target = target_of(report);
    let palette = Palette { width, font_size: 15, ..palette() };
    let name = format!("{name}.{}", format.ending());
    spawn_local(async move {
        // If the part fails to load, the page shows that instead of the charts.
        if let Ok(Some(option)) = chart_option(kind, instrument, scores, target, palette, true, locale).await {
            picture(&option, width, height, format, &name).await;
        }
    });
}
