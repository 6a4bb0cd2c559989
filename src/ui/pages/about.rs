//! What the app is, how it computes, what it leans on, and what it does not claim.

use leptos::prelude::*;

use crate::domain::instrument::{Instrument, Locale, Source};
use crate::i18n::texts;
use crate::platform::document;
use crate::report::numbers;
use crate::route::Route;
use crate::ui::session::Session;
use crate::ui::view;

/// The instrument's status, method, stages, steps, weights and sources.
pub fn about(session: Session, locale: Locale) -> AnyView {
    let words = &texts(locale).about;
    let instrument = session.instrument;
    document::set_title(&format!("{} – Dinamika", words.title));
    let version = (words.version)(env!("CARGO_PKG_VERSION"), &instrument.version);
    view! {
        <div class="column about">
            <h1 tabindex="-1">{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <h2>{words.status}</h2>
            <p class="notice">{instrument.status_note.get(locale)}</p>
            <h2>{words.idea}</h2>
            <p>{words.idea_body}</p>
            <h2>{words.method}</h2>
            <p>{texts(locale).result.computed_body}</p>
            <Content instrument locale />
            <h2>{words.sources}</h2>
            <p>{words.sources_lead}</p>
            <ul class="sources">{instrument.sources.iter().map(|one| source(one, locale)).collect_view()}</ul>
            <h2>{words.privacy}</h2>
            <p>{words.privacy_body}</p>
            <h2>{words.licences}</h2>
            <p>{words.licences_body}" "<a href=Route::Licences.href()>{words.licences_all}</a></p>
            <p class="hint">{version}</p>
        </div>
    }
}

#[component]
fn Content(instrument: &'static Instrument, locale: Locale) -> impl IntoView {
    let words = &texts(locale).about;
    let levels = instrument.scale.texts().iter().map(|level| {
        view! { <li><b>{level.level}". "{level.name.get(locale)}". "</b>{level.meaning.get(locale)}</li> }
    });
    let stages = instrument.stages.iter().map(|stage| {
        view! { <li><b>{stage.name.get(locale)}". "</b>{stage.summary.get(locale)}</li> }
    });
    let steps = instrument.steps.iter().map(|step| {
        view! { <li><b>{step.name.get(locale)}". "</b>{step.delivers.get(locale)}". "</li> }
    });
    let weights = instrument.weight_sets.iter().map(|set| {
        let shares = instrument.dimensions.iter().zip(&set.weights);
        let shares =
            shares.map(|(one, weight)| format!("{} {}", one.short.get(locale), numbers::threshold(*weight, locale)));
        let shares = shares.collect::<Vec<_>>().join("; ");
        view! { <li><b>{set.name.get(locale)}". "</b>{set.note.get(locale)}" "{shares}"."</li> }
    });
    view! {
        <h2>{words.rule}</h2>
        <p>{instrument.rating_rule.get(locale)}</p>
        <h2>{words.levels}</h2>
        <ul class="plain-list">{levels.collect_view()}</ul>
        <h2>{words.stages}</h2>
        <ol>{stages.collect_view()}</ol>
        <h2>{words.steps}</h2>
        <ol>{steps.collect_view()}</ol>
        <h2>{words.weights}</h2>
        <ul>{weights.collect_view()}</ul>
    }
}

/// A source as text; its address is written out, because the app itself leads to no other site.
fn source(source: &'static Source, locale: Locale) -> impl IntoView {
    let year = source.year.map(|year| format!(" ({year})")).unwrap_or_default();
    let note = source.note.as_ref().map(|note| format!(" {}", note.get(locale))).unwrap_or_default();
    let address = source.address.as_ref().map(|address| view! { <span class="address">" "{address.clone()}</span> });
    view! { <li>{source.title.clone()}{year}"."{note}{address}</li> }
}
