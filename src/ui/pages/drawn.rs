//! A chart that is drawn as soon as its parts of the app have loaded, and drawn again when colours or width change.

use std::pin::Pin;

use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::charts::{load, palette};
use crate::platform::document;
use crate::report::charts::Palette;
use crate::ui::components::Chart;
use crate::ui::events::on_window;
use crate::ui::lazy::SplitLoaderError;
use crate::ui::session::use_session;

/// An ECharts option that is being made: `None` if the chart does not fit, an error if the part that makes it fails to load.
pub(super) type ComingOption = Pin<Box<dyn Future<Output = Result<Option<String>, SplitLoaderError>>>>;

/// What stands in the place of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Chart,
    /// Nothing: it does not fit.
    Empty,
    /// That the part of the module failed to load.
    Failed,
}

/// The chart that `make` makes `of` something, and makes again when that changes. `label` describes it in words; `class` sets
/// its size. `caption` stands below it, if there is a chart.
#[component]
pub(super) fn DrawnChart<T: 'static>(
    of: impl Fn() -> T + 'static,
    make: fn(T, Palette) -> ComingOption,
    #[prop(into)] label: Signal<String>,
    class: &'static str,
    #[prop(optional_no_strip)] caption: Option<String>,
    locale: Locale,
) -> impl IntoView {
    let words = i18n::result(locale);
    let (place, option) = drawn(of, make);
    move || match place.get() {
        Place::Chart => view! {
            <Chart option=option label=label failed=words.chart_failed class=class />
            {caption.clone().map(|caption| view! { <p class="hint">{caption}</p> })}
        }
        .into_any(),
        Place::Empty => ().into_any(),
        Place::Failed => view! { <p class="hint">{words.chart_failed}</p> }.into_any(),
    }
}

/// A chart uses the theme's colours and the page's width, and is redrawn when they change. The height is ignored: on
/// phones it changes with every scroll.
fn drawn<T: 'static>(
    of: impl Fn() -> T + 'static,
    make: fn(T, Palette) -> ComingOption,
) -> (Memo<Place>, RwSignal<Option<String>>) {
    let session = use_session();
    // Known once the chart is drawn: to ask for it now would lay out half a page.
    let (width, resized) = (StoredValue::new(0), Trigger::new());
    on_window(ev::resize, move |_| {
        if document::width() != width.get_value() {
            resized.notify();
        }
    });
    let (place, option) = (RwSignal::new(Place::Chart), RwSignal::new(None));
    Effect::new(move |_| {
        session.settings.track();
        resized.track();
        let of = of();
        spawn_local(async move {
            // By now the page has the chosen theme.
            let palette = palette();
            let _ = width.try_update_value(|width| *width = document::width());
            let drawing = make(of, palette).await;
            let next = match &drawing {
                Ok(Some(_)) => Place::Chart,
                Ok(None) => Place::Empty,
                Err(_) => Place::Failed,
            };
            // The page may be gone by then.
            let _ = option.try_set(drawing.ok().flatten());
            let _ = place.try_set(next);
        });
    });
    // Load the chart library in parallel with the part that builds the options.
    spawn_local(async {
        let _ = load().await;
    });
    (Memo::new(move |_| place.get()), option)
}
