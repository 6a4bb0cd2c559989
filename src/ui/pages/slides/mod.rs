//! The result as slides for a projector: controlled by a presenter's keys, touch and buttons. Slides never scroll.

mod slide;

use leptos::ev;
use leptos::prelude::*;
use web_sys::{KeyboardEvent, TouchEvent};

use self::slide::SlideView;
use super::not_found::NotFound;
use crate::domain::instrument::Locale;
use crate::i18n;
use crate::platform::charts::palette;
use crate::platform::document;
use crate::report::{Slide, names, report, slides};
use crate::route::{Page, Route, Subject};
use crate::ui::components::QuietButton;
use crate::ui::events::on_window;
use crate::ui::lazy::lazy_fn;
use crate::ui::pages::result::goal::goal_of;
use crate::ui::session::use_session;

lazy_fn! {
    in slides;

    /// The page of a route in this part.
    pub(super) fn page(route: Route, locale: Locale) -> AnyView {
        match route {
            Route::Assessment(subject, Page::Slides) => view! { <Slides locale=locale subject=subject /> }.into_any(),
            _ => view! { <NotFound locale=locale /> }.into_any(),
        }
    }
}

/// The id of the dialog.
const DIALOG: &str = "slides";

/// The minimum length of a swipe in pixels.
const SWIPE: i32 = 50;

/// The slides of a result. A dialog, so that it receives all keys and Escape closes it.
#[component]
fn Slides(locale: Locale, subject: Subject) -> impl IntoView {
    let session = use_session();
    let Some(assessment) = untrack(|| session.assessment(&subject)) else {
        return view! { <NotFound locale=locale /> }.into_any();
    };
    let words = i18n::result(locale);
    let name = names::cluster(assessment.cluster.name.as_deref(), locale);
    document::set_title(&format!("{name} – {}", words.kicker));
    let report = report(session.instrument(), &assessment).with_goal(goal_of(session, &assessment));
    let mut all = slides(session.instrument(), &assessment, &report, locale);
    // Without room for the radar the bars still show the same numbers.
    all.retain(|slide| *slide != Slide::Radar || palette().has_room_for_radar());
    let (count, last) = (all.len(), all.len().saturating_sub(1));
    let (all, report) = (StoredValue::new(all), StoredValue::new(report));
    let place = RwSignal::new(0_usize);
    let turn = move |by: isize| place.update(|place| *place = place.saturating_add_signed(by).min(last));
    let leave = move || session.go(Route::Assessment(subject.clone(), Page::Result));
    let leave_by_button = leave.clone();
    follow_keys(place, last);
    // A dialog can only be opened after it is mounted. Browsers without dialogs show it over the page by CSS.
    document::next_frame(|| document::open_dialog(DIALOG));
    fit_each(place);
    let slide = move || {
        let slide = all.with_value(|all| all.get(place.get()).cloned());
        slide.map(|slide| view! { <SlideView slide=slide report=report name=name.clone() locale=locale /> })
    };
    let position = move || (words.slide_of)(place.get() + 1, count);
    let (start, end) = swipe(turn);
    view! {
        <dialog id=DIALOG class="slides" on:close=move |_| leave() on:touchstart=start on:touchend=end>
            <div class="slide">{slide}</div>
            <p class="slide-actions">
                <QuietButton on:click=move |_| turn(-1)>{words.previous_slide}</QuietButton>
                <span role="status">{position}</span>
                <button type="button" class="button" on:click=move |_| turn(1)>
                    {words.next_slide}
                </button>
                <QuietButton on:click=move |_| leave_by_button()>{words.end_slides}</QuietButton>
            </p>
        </dialog>
    }
    .into_any()
}

/// The keys of presenters and keyboards.
fn follow_keys(place: RwSignal<usize>, last: usize) {
    on_window(ev::keydown, move |key: KeyboardEvent| {
        if key.ctrl_key() || key.meta_key() || key.alt_key() {
            return;
        }
        // On a button, Space presses it.
        let is_space = key.key() == " " && !document::is_on_button();
        let next = match key.key().as_str() {
            "PageDown" | "ArrowRight" | "ArrowDown" => place.get_untracked() + 1,
            "PageUp" | "ArrowLeft" | "ArrowUp" => place.get_untracked().saturating_sub(1),
            " " if is_space && key.shift_key() => place.get_untracked().saturating_sub(1),
            " " if is_space => place.get_untracked() + 1,
            "Home" => 0,
            "End" => last,
            _ => return,
        };
        key.prevent_default();
        place.set(next.min(last));
    });
}

/// Scales the text of each slide to the largest size that fits: after painting, and when the screen or the font
/// changes.
fn fit_each(place: RwSignal<usize>) {
    let fit = || document::after_paint(|| document::fit(".slide"));
    Effect::new(move |_| {
        place.track();
        fit();
    });
    on_window(ev::resize, move |_| fit());
}

/// Handlers for horizontal swipes.
fn swipe(turn: impl Fn(isize) + 'static) -> (impl Fn(TouchEvent) + 'static, impl Fn(TouchEvent) + 'static) {
    let from = StoredValue::new(None::<i32>);
    let start = move |event: TouchEvent| {
        let single = if event.touches().length() == 1 { event.touches().get(0) } else { None };
        from.set_value(single.map(|touch| touch.client_x()));
    };
    let end = move |event: TouchEvent| {
        let to = event.changed_touches().get(0).map(|touch| touch.client_x());
        let Some((from, to)) = from.get_value().zip(to) else { return };
        if SWIPE <= (to - from).abs() {
            turn(if to < from { 1 } else { -1 });
        }
    };
    (start, end)
}
