//! What the app is, how it computes, what it leans on, and what it does not claim.

use leptos::prelude::*;

use crate::domain::instrument::{Instrument, Locale, Source};
use crate::i18n;
use crate::platform::document;
use crate::report::numbers;
use crate::route::Route;
use crate::ui::components::Fold;
use crate::ui::session::use_session;

/// The instrument's status, method, stages, steps, weights and sources.
#[component]
pub(super) fn About(locale: Locale) -> impl IntoView {
    let (instrument, words) = (use_session().instrument(), i18n::about(locale));
    document::set_title(&format!("{} – Dinamika", words.title));
    view! {
        <div class="column about">
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <h2>{words.status}</h2>
            <p class="notice">{instrument.status_note.get(locale)}</p>
            <h2>{words.idea}</h2>
            <p>{words.idea_body}</p>
            <h2>{words.method}</h2>
            <p>{i18n::result(locale).computed_body}</p>
            <Content instrument=instrument locale=locale />
            <Weights instrument=instrument locale=locale />
            <Sources instrument=instrument locale=locale />
            <h2>{words.privacy}</h2>
            <p>{words.privacy_body}</p>
            <h2>{words.licences}</h2>
            <p>{words.licences_body} " " <a href=Route::Licences.href()>{words.licences_all}</a></p>
            <p class="hint">{(words.version)(env!("CARGO_PKG_VERSION"), &instrument.version)}</p>
        </div>
    }
}

/// The rule, levels, stages and steps.
#[component]
fn Content(instrument: &'static Instrument, locale: Locale) -> impl IntoView {
    let words = i18n::about(locale);
    let levels = instrument.scale.texts().iter().map(|level| {
        item(format!("{}. {}", level.level, level.name.get(locale)), level.meaning.get(locale).to_owned())
    });
    let stages =
        instrument.stages.iter().map(|stage| item(stage.name.get(locale), stage.summary.get(locale).to_owned()));
    let steps =
        instrument.steps.iter().map(|step| item(step.name.get(locale), format!("{}. ", step.delivers.get(locale))));
    view! {
        <h2>{words.rule}</h2>
        <p>{instrument.rating_rule.get(locale)}</p>
        <h2>{words.levels}</h2>
        <ul class="plain-list">{levels.collect_view()}</ul>
        <h2>{words.stages}</h2>
        <ol>{stages.collect_view()}</ol>
        <h2>{words.steps}</h2>
        <ol>{steps.collect_view()}</ol>
    }
}

/// The sets of weights, folded.
#[component]
fn Weights(instrument: &'static Instrument, locale: Locale) -> impl IntoView {
    let weights = instrument.weight_sets.iter().map(|set| {
        let shares = instrument.dimensions.iter().zip(&set.weights);
        let shares =
            shares.map(|(one, weight)| format!("{} {}", one.short.get(locale), numbers::threshold(*weight, locale)));
        let shares = shares.collect::<Vec<_>>().join("; ");
        item(set.name.get(locale), format!("{} {shares}.", set.note.get(locale)))
    });
    folded("weights", i18n::about(locale).weights, view! { <ul>{weights.collect_view()}</ul> }.into_any())
}

/// What the instrument leans on, folded.
#[component]
fn Sources(instrument: &'static Instrument, locale: Locale) -> impl IntoView {
    let words = i18n::about(locale);
    let content = view! {
        <p>{words.sources_lead}</p>
        <ul class="sources">{instrument.sources.iter().map(|one| source(one, locale)).collect_view()}</ul>
    };
    folded("sources", words.sources, content.into_any())
}

/// A long, rarely read section, folded on screen and unfolded in print.
fn folded(id: &'static str, title: &'static str, content: AnyView) -> impl IntoView {
    let is_open = RwSignal::new(false);
    view! {
        <Fold id=id title=title is_open=is_open toggle=move |()| is_open.update(|is_open| *is_open = !*is_open)>
            {content}
        </Fold>
    }
}

fn item(name: impl Into<String>, text: String) -> impl IntoView {
    view! {
        <li>
            <b>{name.into()} ". "</b>
            {text}
        </li>
    }
}

/// A source as text; its address is written out, because the app itself leads to no other site.
fn source(source: &'static Source, locale: Locale) -> impl IntoView {
    let year = source.year.map(|year| format!(" ({year})"));
    let note = source.note.as_ref().map(|note| format!(" {}", note.get(locale)));
    let address = source.address.as_deref().map(|address| view! { <span class="address">" " {address}</span> });
    view! { <li>{source.title.as_str()} {year} "." {note} {address}</li> }
}
