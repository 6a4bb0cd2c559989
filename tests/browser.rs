//! Tests that need a browser: mounted components, storage, formatted dates. Run in headless Chromium.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

use std::sync::LazyLock;

use dinamika::domain::assessment::{Answer, Assessment, Date};
use dinamika::domain::instrument::{Indicator, Instrument, Locale};
use dinamika::domain::standard::standard;
use dinamika::i18n;
use dinamika::persistence::RecordText;
use dinamika::platform::{clock, identifier, storage};
use dinamika::report::{Step, progress};
use dinamika::ui::components::{Ladder, LevelChoices};
use js_sys::{Array, Function, Reflect};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::tick;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

static INSTRUMENT: LazyLock<Instrument> = LazyLock::new(standard);

/// Mounts a view in an element of its own.
fn shown<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> HtmlElement {
    let place: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&place).unwrap();
    mount_to(place.clone(), view).forget();
    place
}

/// Every matching element within.
fn all(within: &HtmlElement, selector: &str) -> Vec<Element> {
    // By name: web-sys is built without node lists, which the app does not use.
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

/// Mounted choices of an indicator, the answer they show, and the answers passed to the callback.
fn choices(indicator: &'static Indicator) -> (HtmlElement, ArcRwSignal<Answer>, ArcRwSignal<Vec<Answer>>) {
    let (answer, called) = (ArcRwSignal::new(Answer::Unanswered), ArcRwSignal::new(Vec::new()));
    let (now, calls) = (answer.clone(), called.clone());
    let place = shown(move || {
        let on_answer = Callback::new(move |given| calls.update(|calls| calls.push(given)));
        let heading = || "Which level?";
        view! {
            <LevelChoices
                indicator=indicator
                scale=&INSTRUMENT.scale
                locale=Locale::En
                answer=Signal::derive(move || now.get())
                on_answer=on_answer
                keys=false
            >
                {heading()}
            </LevelChoices>
        }
    });
    (place, answer, called)
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
        assert!(called.get_untracked().is_empty());
        place.remove();
    }
}

#[wasm_bindgen_test]
fn every_level_has_its_anchor() {
    let indicator = INSTRUMENT.indicator("SP1").unwrap();
    let (place, _, _) = choices(indicator);
    let anchors = indicator.anchors.iter().map(|anchor| anchor.get(Locale::En));
    let expected: Vec<_> = anchors.enumerate().map(|(numeral, anchor)| format!("{numeral}. {anchor}")).collect();
    assert_eq!(texts(&place, "label .anchor"), expected);
    place.remove();
}

#[wasm_bindgen_test]
fn choosing_passes_the_answer_to_the_callback() {
    let allowed = INSTRUMENT.indicators.iter().find(|indicator| indicator.not_applicable_allowed).unwrap();
    let (place, _, called) = choices(allowed);
    let labels: Vec<HtmlElement> = all(&place, "label").into_iter().map(Element::unchecked_into).collect();
    labels.iter().for_each(HtmlElement::click);
    let mut expected: Vec<_> = (0..=4).map(level).collect();
    expected.extend([Answer::Unknown, Answer::NotApplicable]);
    assert_eq!(called.get_untracked(), expected);
    place.remove();
}

#[wasm_bindgen_test]
async fn shows_an_answer_set_from_outside() {
    let (place, answer, called) = choices(INSTRUMENT.indicator("SP1").unwrap());
    for (given, value) in [(level(3), "3"), (level(0), "0"), (Answer::Unknown, "U")] {
        answer.set(given);
        tick().await;
        assert_eq!(checked(&place), [value]);
        assert_eq!(all(&place, "label.on").len(), 1);
    }
    answer.set(Answer::Unanswered);
    tick().await;
    assert_eq!((checked(&place).len(), all(&place, "label.on").len()), (0, 0));
    assert!(called.get_untracked().is_empty(), "showing an answer is not answering");
    place.remove();
}

fn ladder(assessment: &Assessment, locale: Locale) -> HtmlElement {
    let steps: Vec<Step<'static>> = progress(&INSTRUMENT, assessment).ladder;
    shown(move || view! { <Ladder steps=steps locale=locale /> })
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
    assert_eq!(gates[0], "Syarat ke tahap 2: 5 dari 5 terpenuhi");
    assert_eq!(texts(&place, "svg text.gate")[0], "5/5");
    place.remove();
}

#[wasm_bindgen_test]
fn storage_returns_written_values() {
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
    let mut held = storage::hold_all(&prefix);
    held.sort_by(|(one, _), (other, _)| one.cmp(other));
    assert_eq!(held.iter().map(|(key, text)| (key.clone(), text.whole())).collect::<Vec<_>>(), all);
    assert_eq!(held[1].1.length(), 7);
    assert_eq!(held[1].1.start("\u{1f33e} ").as_deref(), Some("é \u{1f33e} \""));
    assert_eq!(held[1].1.start("?"), None);
    for key in [key("a"), key("b"), format!("other/{prefix}"), key("never")] {
        assert_eq!(storage::remove(&key), Ok(()));
    }
    assert_eq!((storage::read(&key("a")), storage::read_all(&prefix)), (None, Vec::new()));
}

#[wasm_bindgen_test]
fn full_storage_fails_and_keeps_existing_values() {
    let key = format!("test/{}", identifier::fresh());
    storage::write(&key, "small").unwrap();
    let too_much = "x".repeat(6 * 1024 * 1024);
    assert_eq!(storage::write(&key, &too_much), Err(storage::StorageError::Full));
    assert_eq!(storage::read(&key).as_deref(), Some("small"));
    storage::remove(&key).unwrap();
}

#[wasm_bindgen_test]
fn formats_dates_in_the_language() {
    let written = |date: &str| Locale::ALL.map(|locale| clock::date_text(Date::parse(date).unwrap(), locale));
    assert_eq!(written("2026-08-01"), ["1 Agustus 2026", "1 August 2026"]);
    // Time zones do not change the day.
    assert_eq!(written("2024-02-29"), ["29 Februari 2024", "29 February 2024"]);
    assert_eq!(written("2026-12-31"), ["31 Desember 2026", "31 December 2026"]);
}

#[wasm_bindgen_test]
fn fresh_ids_are_unique() {
    assert_ne!(identifier::fresh(), identifier::fresh());
}
