//! The dimensions: radar, bars, and the same numbers as a table.

use leptos::ev;
use leptos::prelude::*;

use crate::domain::instrument::Locale;
use crate::domain::scoring::DimensionScore;
use crate::i18n::texts;
use crate::platform::charts::palette;
use crate::platform::document;
use crate::report::{Report, charts, numbers};
use crate::ui::components::{Chart, ScoreTable};
use crate::ui::session::Session;
use crate::ui::view;

pub(super) fn dimensions(session: Session, report: &Report<'static>, locale: Locale) -> impl IntoView + use<> {
    let words = &texts(locale).result;
    let instrument = session.instrument;
    let scores = report.diagnosis.scores.dimensions.clone();
    let in_words = in_words(session, &scores, locale);
    let is_open = 0 < report.diagnosis.scores.overall.counts.missing();
    let stored = StoredValue::new(scores.clone());
    // A chart has the colours of the theme and the width of the page, so it is drawn again when these change.
    // Only the width: on a phone the height changes with every scroll.
    let width = RwSignal::new(document::width());
    let listener = window_event_listener(ev::resize, move |_| {
        if document::width() != width.get_untracked() {
            width.set(document::width());
        }
    });
    on_cleanup(move || listener.remove());
    let option = move |build: fn(&_, &[DimensionScore], &_, _) -> String| {
        Signal::derive(move || {
            session.settings.track();
            width.track();
            stored.with_value(|scores| build(instrument, scores, &palette(), locale))
        })
    };
    view! {
        <section class="dimensions">
            <h2>{words.dimensions}</h2>
            <div class="charts">
                <Chart option=option(charts::radar) label=(words.radar_label)(&in_words) failed=words.chart_failed class="chart radar" />
                <Chart option=option(charts::bars) label=(words.bars_label)(&in_words) failed=words.chart_failed class="chart bars" />
            </div>
            {is_open.then(|| view! { <p class="hint">{words.chart_legend}</p> })}
            <ScoreTable instrument scores locale />
        </section>
    }
}

fn in_words(session: Session, scores: &[DimensionScore], locale: Locale) -> String {
    let named = session.instrument.dimensions.iter().zip(scores);
    let lines = named.filter_map(|(dimension, score)| {
        Some(format!("{} {}", dimension.short.get(locale), numbers::interval(score.interval?, locale)))
    });
    lines.collect::<Vec<_>>().join("; ")
}
