//! The charts of the dimensions: on the page, and as files.

use charming::Chart;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::instrument::{Instrument, Locale};
use crate::domain::scoring::DimensionScore;
use crate::i18n;
use crate::platform::charts::{Format, palette, picture};
use crate::report::charts::{self, Heading, Palette};
use crate::report::{Goal, Report, numbers};
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

    /// A chart as an ECharts option; `None` if it does not fit.
    fn chart_option(
        kind: Kind,
        instrument: &'static Instrument,
        scores: Vec<DimensionScore>,
        target: Option<Vec<DimensionScore>>,
        palette: Palette,
        locale: Locale,
    ) -> Option<String> {
        kind.chart(instrument, &scores, target.as_deref(), &palette, locale).map(|chart| charts::option(&chart))
    }
}

lazy_fn! {
    in charts;

    /// A chart for a picture file as an ECharts option, and the size of the picture.
    fn picture_option(
        kind: Kind,
        instrument: &'static Instrument,
        scores: Vec<DimensionScore>,
        goal: Option<Goal>,
        whose: String,
        locale: Locale,
    ) -> Option<(String, (u16, u16))> {
        let target = goal.as_ref().map(|goal| goal.dimensions.as_slice());
        // Bars do not show it.
        let named = goal.as_ref().filter(|_| kind == Kind::Radar).map(|goal| goal.name.as_str());
        let heading = Heading::of(&whose, instrument, &scores, named, locale);
        let palette = heading.palette(palette());
        let chart = kind.chart(instrument, &scores, target, &palette, locale);
        chart.map(|chart| (charts::option(&heading.above(chart, &palette)), heading.size()))
    }
}

impl Kind {
    fn chart(
        self,
        instrument: &Instrument,
        scores: &[DimensionScore],
        target: Option<&[DimensionScore]>,
        palette: &Palette,
        locale: Locale,
    ) -> Option<Chart> {
        match self {
            Self::Radar => charts::radar(instrument, scores, target, palette, locale),
            Self::Bars => Some(charts::bars(instrument, scores, palette, locale)),
        }
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
    // Bars do not show it.
    let named = report.with_value(|report| report.goal.as_ref().map(|goal| goal.name.clone()));
    let caption = named.filter(|_| kind == Kind::Radar).map(|name| (i18n::target(locale).legend)(&name));
    let said = |scores: &[DimensionScore]| in_words(instrument, scores, locale);
    let (class, label) = match kind {
        Kind::Radar => {
            let aimed = target.as_ref().map(|target| format!(". {}: {}", i18n::target(locale).mark, said(target)));
            ("chart radar", (words.radar_label)(&format!("{}{}", said(&scores), aimed.unwrap_or_default())))
        }
        Kind::Bars => ("chart bars", (words.bars_label)(&said(&scores))),
    };
    let make: fn(_, _) -> ComingOption = |(kind, instrument, scores, target, locale), palette| {
        Box::pin(chart_option(kind, instrument, scores, target, palette, locale))
    };
    let of = move || (kind, instrument, scores.clone(), target.clone(), locale);
    view! { <DrawnChart of=of make=make label=label class=class caption=caption locale=locale /> }
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

/// Downloads a chart as a picture in the colours of the page, always with the same width. `whose` is its title, `name` the
/// file name without extension.
pub(super) fn download(
    kind: Kind,
    format: Format,
    report: StoredValue<Report<'static>>,
    (whose, name): (String, &str),
    locale: Locale,
) {
    let instrument = use_session().instrument();
    let (scores, goal) = report.with_value(|report| (report.diagnosis.scores.dimensions.clone(), report.goal.clone()));
    let name = format!("{name}.{}", format.ending());
    spawn_local(async move {
        // If the part fails to load, the page shows that instead of the charts.
        if let Ok(Some((option, (width, height)))) = picture_option(kind, instrument, scores, goal, whose, locale).await
        {
            picture(&option, width, height, format, &name).await;
        }
    });
}
