//! What the app is, how it computes, what it leans on, and what it does not claim.

use crate::domain::instrument::{Instrument, Locale, Source};
use crate::i18n;
use crate::platform::document;
use crate::report::numbers;
use crate::route::Route;
use crate::ui::session::Session;
use crate::ui::view::{Element, IntoView, View, a, b, div, h1, h2, li, ol, p, several, span, ul};

/// The instrument's status, method, stages, steps, weights and sources.
pub fn about(session: Session, locale: Locale) -> View {
    let words = i18n::about(locale);
    let instrument = session.instrument();
    document::set_title(&format!("{} – Dinamika", words.title));
    let version = (words.version)(env!("CARGO_PKG_VERSION"), &instrument.version);
    let all_licences = a().attr("href", Route::Licences.href()).child(words.licences_all);
    div()
        .class("column about")
        .child(h1().attr("tabindex", "-1").child(words.title))
        .child(p().class("lead").child(words.lead))
        .child(h2().child(words.status))
        .child(p().class("notice").child(instrument.status_note.get(locale)))
        .child(h2().child(words.idea))
        .child(p().child(words.idea_body))
        .child(h2().child(words.method))
        .child(p().child(i18n::result(locale).computed_body))
        .child(content(instrument, locale))
        .child(h2().child(words.sources))
        .child(p().child(words.sources_lead))
        .child(ul().class("sources").children(instrument.sources.iter().map(|one| source(one, locale))))
        .child(h2().child(words.privacy))
        .child(p().child(words.privacy_body))
        .child(h2().child(words.licences))
        .child(p().child(words.licences_body).child(" ").child(all_licences))
        .child(p().class("hint").child(version))
        .into_view()
}

fn content(instrument: &'static Instrument, locale: Locale) -> View {
    let words = i18n::about(locale);
    let levels = instrument.scale.texts().iter().map(|level| {
        let name = b().child(level.level).child(". ").child(level.name.get(locale)).child(". ");
        li().child(name).child(level.meaning.get(locale))
    });
    let stages = instrument.stages.iter().map(|stage| {
        let name = b().child(stage.name.get(locale)).child(". ");
        li().child(name).child(stage.summary.get(locale))
    });
    let steps = instrument.steps.iter().map(|step| {
        let name = b().child(step.name.get(locale)).child(". ");
        li().child(name).child(step.delivers.get(locale)).child(". ")
    });
    let weights = instrument.weight_sets.iter().map(|set| {
        let shares = instrument.dimensions.iter().zip(&set.weights);
        let shares =
            shares.map(|(one, weight)| format!("{} {}", one.short.get(locale), numbers::threshold(*weight, locale)));
        let shares = shares.collect::<Vec<_>>().join("; ");
        let name = b().child(set.name.get(locale)).child(". ");
        li().child(name).child(set.note.get(locale)).child(" ").child(shares).child(".")
    });
    several([
        h2().child(words.rule),
        p().child(instrument.rating_rule.get(locale)),
        h2().child(words.levels),
        ul().class("plain-list").children(levels),
        h2().child(words.stages),
        ol().children(stages),
        h2().child(words.steps),
        ol().children(steps),
        h2().child(words.weights),
        ul().children(weights),
    ])
}

/// A source as text; its address is written out, because the app itself leads to no other site.
fn source(source: &Source, locale: Locale) -> Element {
    let year = source.year.map(|year| format!(" ({year})")).unwrap_or_default();
    let note = source.note.as_ref().map(|note| format!(" {}", note.get(locale))).unwrap_or_default();
    let address = source.address.as_ref().map(|address| span().class("address").child(" ").child(address.clone()));
    li().child(source.title.clone()).child(year).child(".").child(note).child(address)
}
