//! The dimensions: radar, bars, and the same numbers as a table.

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::instrument::{Instrument, Locale};
use crate::domain::scoring::DimensionScore;
use crate::i18n;
use crate::platform::charts::{load, palette};
use crate::platform::document;
use crate::report::charts::{self, Palette};
use crate::report::{Report, numbers};
use crate::ui::components::{Chart, ScoreTable};
use crate::ui::events::on_window;
use crate::ui::lazy::lazy_fn;
use crate::ui::session::use_session;

lazy_fn! {
    in charts;

    /// The radar and the bars.
    fn options(
        instrument: &'static Instrument,
        scores: Vec<DimensionScore>,
        palette: Palette,
        locale: Locale,
    ) -> [String; 2] {
        let charts = [charts::radar, charts::bars];
        charts.map(|build| charts::option(&build(instrument, &scores, &palette, locale)))
    }
}

/// Both charts, once they are there; an error where the part of the module that makes them did not arrive.
type Drawn = Option<Result<[String; 2], ()>>;

/// The section.
#[component]
pub(super) fn Dimensions(report: StoredValue<Report<'static>>, locale: Locale) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::result(locale));
    let report = report.read_value();
    let scores = &report.diagnosis.scores;
    let in_words = in_words(instrument, &scores.dimensions, locale);
    let is_open = 0 < scores.overall.counts.missing();
    let drawn = drawn(scores.dimensions.clone(), locale);
    let is_there = Memo::new(move |_| drawn.with(|drawn| drawn.as_ref().map(Result::is_ok)));
    let chart = move |class: &'static str, label: String, pick: fn([String; 2]) -> String| {
        let option = Signal::derive(move || drawn.get().and_then(Result::ok).map(pick).unwrap_or_default());
        move || match is_there.get() {
            // It holds the place of the chart, so that nothing moves when that comes.
            None => view! { <div class=class></div> }.into_any(),
            Some(true) => {
                view! { <Chart option=option label=label.clone() failed=words.chart_failed class=class /> }.into_any()
            }
            Some(false) => view! { <p class="hint">{words.chart_failed}</p> }.into_any(),
        }
    };
    view! {
        <section class="dimensions">
            <h2>{words.dimensions}</h2>
            <div class="charts">
                {chart("chart radar", (words.radar_label)(&in_words), |[radar, _]| radar)}
                {chart("chart bars", (words.bars_label)(&in_words), |[_, bars]| bars)}
            </div>
            {is_open.then(|| view! { <p class="hint">{words.chart_legend}</p> })}
            <ScoreTable instrument=instrument scores=scores.dimensions.clone() locale=locale />
        </section>
    }
}

/// A chart has the colours of the theme and the width of the page, so it is drawn again when these change. Only the width:
/// on a phone the height changes with every scroll.
fn drawn(scores: Vec<DimensionScore>, locale: Locale) -> RwSignal<Drawn> {
    let session = use_session();
    let width = RwSignal::new(document::width());
    on_window(ev::resize, move |_| {
        if document::width() != width.get_untracked() {
            width.set(document::width());
        }
    });
    let drawn = RwSignal::new(None);
    Effect::new(move |_| {
        session.settings.track();
        width.track();
        let (instrument, scores) = (session.instrument(), scores.clone());
        spawn_local(async move {
            // By now the page has the theme that was chosen.
            let options = options(instrument, scores, palette(), locale).await;
            // The page may have been left meanwhile.
            drop(drawn.try_set(Some(options.map_err(drop))));
        });
    });
    // What draws them comes at the same time, not after.
    spawn_local(async {
        load().await;
    });
    drawn
}

fn in_words(instrument: &Instrument, scores: &[DimensionScore], locale: Locale) -> String {
    let named = instrument.dimensions.iter().zip(scores);
    let lines = named.filter_map(|(dimension, score)| {
        Some(format!("{} {}", dimension.short.get(locale), numbers::interval(score.interval?, locale)))
    });
    lines.collect::<Vec<_>>().join("; ")
}
