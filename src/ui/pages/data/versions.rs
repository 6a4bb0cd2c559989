//! Earlier states of an assessment: to look at, and to bring back.

use wasm_bindgen_futures::spawn_local;

use super::not_found;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::{Instrument, Locale};
use crate::i18n;
use crate::persistence::{Changes, Version, changes};
use crate::platform::{clock, document};
use crate::report::{names, progress, stage_so_far};
use crate::route::{Page, Route};
use crate::ui::components::quiet_button;
use crate::ui::session::Session;
use crate::ui::view::{
    Element, IntoView, RwSignal, View, a, dd, details, div, dl, dt, follow, h1, h2, li, ol, p, summary,
};

/// So many changed answers are named.
const NAMED: usize = 3;

/// The list, the newest first.
pub fn versions(session: Session, locale: Locale, id: String) -> View {
    let words = i18n::data(locale);
    let Some(now) = session.stored(&id) else { return not_found(locale) };
    document::set_title(&format!("{} – Dinamika", i18n::common(locale).versions));
    let found = RwSignal::new(None::<Option<Vec<Version>>>);
    let (arrived, of) = (found.clone(), id.clone());
    follow(move || {
        session.settled.track();
        let (arrived, id) = (arrived.clone(), of.clone());
        spawn_local(async move { arrived.set(Some(session.versions(&id).await)) });
    });
    let name = names::cluster(now.cluster.name.as_deref(), locale);
    let back = Route::own(&now.id, Page::Check).href();
    let shown = move || match found.get() {
        None => p().class("coming").child(i18n::common(locale).loading),
        Some(None) => p().child(words.versions_impossible),
        Some(Some(versions)) if versions.is_empty() => p().child(words.versions_none),
        Some(Some(versions)) => match session.stored(&id) {
            Some(now) => list(session, locale, &now, &versions),
            None => p(),
        },
    };
    div()
        .class("column versions")
        .child(a().class("back").attr("href", back).child("← ").child(i18n::common(locale).back))
        .child(h1().attr("tabindex", "-1").child(i18n::common(locale).versions))
        .child(p().class("lead").child((words.versions_lead)(&name)))
        .child(shown)
        .into_view()
}

fn list(session: Session, locale: Locale, now: &Assessment, versions: &[Version]) -> Element {
    let after = std::iter::once(now).chain(versions.iter().map(|one| &one.assessment));
    ol().class("plain-list")
        .children(versions.iter().zip(after).map(|(version, after)| item(session, locale, version, after, now)))
}

fn item(session: Session, locale: Locale, version: &Version, after: &Assessment, now: &Assessment) -> Element {
    let words = i18n::data(locale);
    let instrument = session.instrument();
    let assessment = version.assessment.clone();
    let changed = changes(instrument, &assessment, after);
    let when = version.changed.as_deref().map(|changed| clock::instant_text(changed, locale)).unwrap_or_default();
    // Worked out when it is looked at: there can be many, and mostly none is.
    let is_open = RwSignal::new(false);
    let opened = is_open.clone();
    let shown = {
        let (then, now) = (assessment.clone(), now.clone());
        move || is_open.get().then(|| differences(instrument, &then, &now, locale))
    };
    let bring_back = quiet_button().on("click", move |_| {
        session.bring_back(&assessment);
        session.announce(|| words.brought_back.to_owned());
    });
    li().child(h2().child(when))
        .child(p().class("hint").child((words.changed_then)(&in_words(instrument, &changed, locale))))
        .child(details().on("toggle", move |_| opened.set(true)).child(summary().child(words.look)).child(shown))
        .child(p().child(bring_back.child(words.bring_back)))
}

fn in_words(instrument: &Instrument, changed: &Changes, locale: Locale) -> String {
    let words = i18n::data(locale);
    let places: Vec<usize> = changed.answers.iter().chain(&changed.texts).copied().collect();
    let mut named: Vec<String> =
        places.iter().take(NAMED).map(|place| names::indicator(instrument, *place, locale)).collect();
    if NAMED < places.len() {
        named.push((words.changed_more)(places.len() - NAMED));
    }
    if changed.profile {
        named.push(words.changed_profile.to_owned());
    }
    if named.is_empty() { words.changed_nothing.to_owned() } else { named.join(", ") }
}

/// The stage then, and each answer that is another one now.
fn differences(instrument: &Instrument, then: &Assessment, now: &Assessment, locale: Locale) -> View {
    let words = i18n::data(locale);
    let stage = stage_so_far(instrument, &progress(instrument, then).diagnosis, locale);
    let changed = changes(instrument, then, now);
    let row = |place: &usize| {
        let indicator = instrument.indicators.get(*place)?;
        let said = |of: &Assessment| {
            let response = of.response(&indicator.id).cloned().unwrap_or_default();
            let answer = names::answer(instrument, indicator, response.answer, locale);
            let texts = [answer, response.evidence, response.note];
            texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
        };
        let title = dt().child(names::indicator(instrument, *place, locale));
        Some(div().class("row").child(title).child(dd().child((words.then_now)(&said(then), &said(now)))))
    };
    let rows: Vec<Element> = changed.answers.iter().chain(&changed.texts).filter_map(row).collect();
    let same = rows.is_empty().then(|| p().child(words.same_as_now));
    div().child(p().child((words.stage_then)(&stage))).child(same).child(dl().children(rows)).into_view()
}
