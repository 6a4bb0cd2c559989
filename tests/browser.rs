//! What needs a browser: components on a page, storage, dates in words. Runs in headless Chromium.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::LazyLock;

use dinamika::domain::assessment::{Answer, Assessment, Date};
use dinamika::domain::instrument::{Indicator, Instrument, Locale};
use dinamika::domain::standard::standard;
use dinamika::i18n;
use dinamika::platform::{clock, identifier, storage};
use dinamika::report::{Step, progress};
use dinamika::ui::components::{self, LevelChoices, level_choices};
use dinamika::ui::view::{Callback, IntoView, Memo, RwSignal, Signal, View, button, div, li, p, ul};
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

static INSTRUMENT: LazyLock<Instrument> = LazyLock::new(standard);

/// An element of its own on the page, with this view in it.
fn shown(view: impl FnOnce() -> View) -> HtmlElement {
    let place = Rc::new(Cell::new(None));
    let made = Rc::clone(&place);
    dinamika::ui::view::mount(move || {
        let within = div().child(view());
        made.set(Some(within.node::<HtmlElement>()));
        within.into_view()
    });
    place.take().unwrap()
}

/// Every element within that matches.
fn all(within: &HtmlElement, selector: &str) -> Vec<Element> {
    // By name: the app itself has no use for lists of nodes, so web-sys is built without them.
    let find: Function = Reflect::get(within, &"querySelectorAll".into()).unwrap().unchecked_into();
    let found = Array::from(&find.call1(within, &selector.into()).unwrap());
    found.iter().map(JsCast::unchecked_into).collect()
}

fn texts(within: &HtmlElement, selector: &str) -> Vec<String> {
    all(within, selector).iter().map(|one| one.text_content().unwrap()).collect()
}

fn radios(within: &HtmlElement) -> Vec<HtmlInputElement> {
    all(within, "input[type=radio]").into_iter().map(Element::unchecked_into).collect()
}

fn checked(within: &HtmlElement) -> Vec<String> {
    radios(within).iter().filter(|radio| radio.checked()).map(HtmlInputElement::value).collect()
}

/// The choices of an indicator, the answer they show, and the answers that were called back.
fn choices(indicator: &'static Indicator) -> (HtmlElement, RwSignal<Answer>, Rc<RefCell<Vec<Answer>>>) {
    let answer = RwSignal::new(Answer::Unanswered);
    let called = Rc::new(RefCell::new(Vec::new()));
    let (calls, now) = (Rc::clone(&called), answer.clone());
    let place = shown(move || {
        level_choices(LevelChoices {
            indicator: Signal::stored(indicator),
            scale: &INSTRUMENT.scale,
            locale: Locale::En,
            answer: Signal::derive(move || now.get()),
            on_answer: Callback::new(move |given| calls.borrow_mut().push(given)),
            keys: Signal::stored(false),
            rule: Signal::stored(None),
            heading: "Which level?".into_view(),
        })
    });
    (place, answer, called)
}

#[wasm_bindgen_test]
fn a_live_part_follows_what_it_reads_and_nothing_else() {
    let (names, made) = (RwSignal::new(vec!["a", "b"]), RwSignal::new(0_u32));
    let (read, count, unrelated) = (names.clone(), made.clone(), RwSignal::new(1_u32));
    let place = shown(move || {
        let items = move || {
            count.update(|count| *count += 1);
            read.get().into_iter().map(|name| li().child(name)).collect::<Vec<_>>()
        };
        ul().child(li().child("first")).child(items).child(li().child("last")).into_view()
    });
    assert_eq!(texts(&place, "li"), ["first", "a", "b", "last"]);
    names.set(vec!["c"]);
    assert_eq!(texts(&place, "li"), ["first", "c", "last"]);
    names.set(Vec::new());
    assert_eq!(texts(&place, "li"), ["first", "last"]);
    unrelated.set(2);
    assert_eq!(made.get_untracked(), 3);
}

#[wasm_bindgen_test]
fn what_a_replaced_part_followed_is_followed_no_longer() {
    let (outer, inner, made) = (RwSignal::new(0_u32), RwSignal::new(0_u32), RwSignal::new(0_u32));
    let (shown_outer, shown_inner, count) = (outer.clone(), inner.clone(), made.clone());
    let place = shown(move || {
        let part = move || {
            shown_outer.track();
            let (inner, count) = (shown_inner.clone(), count.clone());
            p().child(move || {
                count.update(|count| *count += 1);
                inner.get().to_string()
            })
        };
        part.into_view()
    });
    outer.set(1);
    inner.set(7);
    assert_eq!(texts(&place, "p"), ["7"]);
    assert_eq!(made.get_untracked(), 3, "once each time it was made, and once for the change");
}

#[wasm_bindgen_test]
fn attributes_classes_and_properties_follow() {
    let is_on = RwSignal::new(false);
    let (class, disabled, label) = (is_on.clone(), is_on.clone(), is_on.clone());
    let place = shown(move || {
        button()
            .class("one")
            .class_when("on", move || class.get())
            .attr("disabled", move || disabled.get())
            .attr("aria-label", move || label.get().then_some("named"))
            .into_view()
    });
    let button = all(&place, "button").remove(0);
    let seen = || (button.class_name(), button.has_attribute("disabled"), button.get_attribute("aria-label"));
    assert_eq!(seen(), ("one".to_owned(), false, None));
    is_on.set(true);
    assert_eq!(seen(), ("one on".to_owned(), true, Some("named".to_owned())));
    is_on.set(false);
    assert_eq!(seen(), ("one".to_owned(), false, None));
}

#[wasm_bindgen_test]
fn a_memo_tells_only_what_differs() {
    let (number, told) = (RwSignal::new(1_u32), RwSignal::new(0_u32));
    let (read, count) = (number.clone(), told.clone());
    let place = shown(move || {
        let is_even = Memo::new(move || read.get().is_multiple_of(2));
        p().child(move || {
            count.update(|count| *count += 1);
            if is_even.get() { "even" } else { "odd" }
        })
        .into_view()
    });
    for (next, name) in [(3, "odd"), (4, "even"), (6, "even")] {
        number.set(next);
        assert_eq!(texts(&place, "p"), [name]);
    }
    assert_eq!(told.get_untracked(), 2);
}

#[wasm_bindgen_test]
fn markup_in_a_text_stays_text() {
    let place = shown(|| p().attr("title", "<b>").child("<b>&amp;</b>").into_view());
    assert_eq!(texts(&place, "p"), ["<b>&amp;</b>"]);
    assert!(all(&place, "b").is_empty());
}

fn level(numeral: u8) -> Answer {
    Answer::Level(INSTRUMENT.scale.level(numeral).unwrap())
}

#[wasm_bindgen_test]
fn nothing_is_chosen_at_first() {
    for indicator in &INSTRUMENT.indicators {
        let (place, _, called) = choices(indicator);
        let last = if indicator.not_applicable_allowed { 7 } else { 6 };
        assert_eq!(radios(&place).len(), last, "{}", indicator.id);
        assert_eq!(checked(&place), [""; 0], "{}", indicator.id);
        assert_eq!(texts(&place, "legend"), ["Which level?"]);
        assert!(called.borrow().is_empty());
        place.remove();
    }
}

#[wasm_bindgen_test]
fn every_level_stands_with_its_anchor() {
    let indicator = INSTRUMENT.indicator("SP1").unwrap();
    let (place, _, _) = choices(indicator);
    let anchors = indicator.anchors.iter().map(|anchor| anchor.get(Locale::En));
    let expected: Vec<_> = anchors.enumerate().map(|(numeral, anchor)| format!("{numeral}. {anchor}")).collect();
    assert_eq!(texts(&place, "label .anchor"), expected);
    place.remove();
}

#[wasm_bindgen_test]
fn choosing_calls_back_with_what_was_chosen() {
    let allowed = INSTRUMENT.indicators.iter().find(|indicator| indicator.not_applicable_allowed).unwrap();
    let (place, _, called) = choices(allowed);
    let labels: Vec<HtmlElement> = all(&place, "label").into_iter().map(Element::unchecked_into).collect();
    labels.iter().for_each(HtmlElement::click);
    let mut expected: Vec<_> = (0..=4).map(level).collect();
    expected.extend([Answer::Unknown, Answer::NotApplicable]);
    assert_eq!(*called.borrow(), expected);
    place.remove();
}

#[wasm_bindgen_test]
fn the_answer_from_outside_is_shown() {
    let (place, answer, called) = choices(INSTRUMENT.indicator("SP1").unwrap());
    for (given, value) in [(level(3), "3"), (level(0), "0"), (Answer::Unknown, "U")] {
        answer.set(given);
        assert_eq!(checked(&place), [value]);
        assert_eq!(all(&place, "label.on").len(), 1);
    }
    answer.set(Answer::Unanswered);
    assert_eq!((checked(&place).len(), all(&place, "label.on").len()), (0, 0));
    assert!(called.borrow().is_empty(), "showing an answer is not answering");
    place.remove();
}

fn ladder(assessment: &Assessment, locale: Locale) -> HtmlElement {
    let steps: Vec<Step<'static>> = progress(&INSTRUMENT, assessment).ladder;
    shown(move || components::ladder(Signal::stored(steps), locale))
}

#[wasm_bindgen_test]
fn the_ladder_names_the_stages_and_counts_the_gates() {
    let date = Date::parse("2026-11-23").unwrap();
    let tegal = INSTRUMENT.examples.iter().find(|example| example.id == "tegal").unwrap();
    let place = ladder(&Assessment::of_example(&INSTRUMENT, tegal, "Tegal", date), Locale::Id);
    let steps = texts(&place, "ol li");
    let names = ["Tahap awal", "Klaster pemula", "Klaster dinamis", "Klaster maju"];
    assert_eq!(steps.len(), names.len());
    assert!(steps.iter().zip(names).all(|(step, name)| step.contains(name)), "{steps:?}");
    let standings: Vec<_> = all(&place, "ol li").iter().map(Element::class_name).collect();
    assert_eq!(standings, ["passed", "here", "beyond", "beyond"]);
    assert_eq!(texts(&place, "li small"), [i18n::common(Locale::Id).standing_here]);
    let gates = texts(&place, ".gates li");
    assert_eq!(gates.len(), 3);
    assert_eq!(gates[0], "Gerbang ke tahap 2: 5 dari 5 syarat terpenuhi");
    assert_eq!(texts(&place, "svg text.gate")[0], "5/5");
    place.remove();
}

#[wasm_bindgen_test]
fn storage_keeps_what_is_written() {
    let prefix = format!("test/{}/", identifier::fresh());
    let key = |name: &str| format!("{prefix}{name}");
    assert_eq!(storage::probe(), Ok(()));
    assert_eq!((storage::read(&key("a")), storage::read_all(&prefix)), (None, Vec::new()));
    storage::write(&key("a"), "1").unwrap();
    storage::write(&key("b"), "é \u{1f33e} \"\n").unwrap();
    storage::write(&key("a"), "2").unwrap();
    storage::write(&format!("other/{prefix}"), "3").unwrap();
    assert_eq!(storage::read(&key("a")).as_deref(), Some("2"));
    let mut all = storage::read_all(&prefix);
    all.sort();
    assert_eq!(all, [(key("a"), "2".to_owned()), (key("b"), "é \u{1f33e} \"\n".to_owned())]);
    for key in [key("a"), key("b"), format!("other/{prefix}"), key("never")] {
        assert_eq!(storage::remove(&key), Ok(()));
    }
    assert_eq!((storage::read(&key("a")), storage::read_all(&prefix)), (None, Vec::new()));
}

#[wasm_bindgen_test]
fn full_storage_is_said_and_keeps_what_it_had() {
    let key = format!("test/{}", identifier::fresh());
    storage::write(&key, "small").unwrap();
    let too_much = "x".repeat(6 * 1024 * 1024);
    assert_eq!(storage::write(&key, &too_much), Err(storage::StorageError::Full));
    assert_eq!(storage::read(&key).as_deref(), Some("small"));
    storage::remove(&key).unwrap();
}

#[wasm_bindgen_test]
fn a_date_stands_in_words_of_the_language() {
    let written = |date: &str| Locale::ALL.map(|locale| clock::date_text(Date::parse(date).unwrap(), locale));
    assert_eq!(written("2026-08-01"), ["1 Agustus 2026", "1 August 2026"]);
    // The day stays the day, whatever the time zone.
    assert_eq!(written("2024-02-29"), ["29 Februari 2024", "29 February 2024"]);
    assert_eq!(written("2026-12-31"), ["31 Desember 2026", "31 December 2026"]);
}

#[wasm_bindgen_test]
fn ids_differ() {
    assert_ne!(identifier::fresh(), identifier::fresh());
}
