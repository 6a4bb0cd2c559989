//! The dimensions: radar, bars, and the same numbers as a table.

use crate::domain::instrument::Locale;
use crate::domain::scoring::DimensionScore;
use crate::i18n;
use crate::platform::charts::palette;
use crate::platform::document;
use crate::report::{Report, charts, numbers};
use crate::ui::components::{chart, score_table};
use crate::ui::session::Session;
use crate::ui::view::{IntoView, RwSignal, Signal, View, div, h2, on_window, p, section};

pub(super) fn dimensions(session: Session, report: &Report<'static>, locale: Locale) -> View {
    let words = i18n::result(locale);
    let instrument = session.instrument();
    let scores = &report.diagnosis.scores.dimensions;
    let in_words = in_words(session, scores, locale);
    let is_open = 0 < report.diagnosis.scores.overall.counts.missing();
    // A chart has the colours of the theme and the width of the page, so it is drawn again when these change.
    // Only the width: on a phone the height changes with every scroll.
    let width = RwSignal::new(document::width());
    let drawn = width.clone();
    on_window("resize", move |_| {
        if document::width() != width.get_untracked() {
            width.set(document::width());
        }
    });
    let option = |build: fn(&_, &[DimensionScore], &_, _) -> _| {
        let (scores, width) = (scores.clone(), drawn.clone());
        Signal::derive(move || {
            session.settings.track();
            width.track();
            charts::option(&build(instrument, &scores, &palette(), locale))
        })
    };
    let (radar, bars) = (option(charts::radar), option(charts::bars));
    let both = div()
        .class("charts")
        .child(chart(radar, (words.radar_label)(&in_words), words.chart_failed, "chart radar"))
        .child(chart(bars, (words.bars_label)(&in_words), words.chart_failed, "chart bars"));
    section()
        .class("dimensions")
        .child(h2().child(words.dimensions))
        .child(both)
        .child(is_open.then(|| p().class("hint").child(words.chart_legend)))
        .child(score_table(instrument, scores, locale))
        .into_view()
}

fn in_words(session: Session, scores: &[DimensionScore], locale: Locale) -> String {
    let named = session.instrument().dimensions.iter().zip(scores);
    let lines = named.filter_map(|(dimension, score)| {
        Some(format!("{} {}", dimension.short.get(locale), numbers::interval(score.interval?, locale)))
    });
    lines.collect::<Vec<_>>().join("; ")
}
