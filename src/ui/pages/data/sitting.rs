//! One sitting: its time span, the stage at its end, its changes, and its versions, folded.

use std::ops::Range;

use leptos::prelude::*;

use super::differences::differences;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::{Instrument, Locale};
use crate::exchange::Rater;
use crate::i18n;
use crate::persistence::{Changes, Version, changes};
use crate::platform::clock;
use crate::report::{names, progress};
use crate::ui::components::QuietButton;
use crate::ui::session::{Session, use_session};

/// The current state and the versions before it, newest first; `None` if the browser cannot keep versions.
pub(super) type States = Option<Vec<Version>>;

/// The oldest revision of a sitting, which stays the same when the sitting continues, and the positions of its states.
pub(super) type Sitting = (u64, Range<usize>);

/// At most this many changed answers are named.
const NAMED: usize = 3;

/// The summary above the versions of a sitting.
#[derive(Clone, Debug, Default, PartialEq)]
struct Summary {
    when: String,
    stage: Option<String>,
    changed: String,
    versions: usize,
}

/// The sitting that starts with revision `oldest`.
#[component]
pub(super) fn SittingItem(
    found: RwSignal<Option<States>>,
    all: Memo<Vec<Sitting>>,
    oldest: u64,
    /// Whether its versions are shown from the start.
    is_open: bool,
    locale: Locale,
) -> impl IntoView {
    let (session, words) = (use_session(), i18n::data(locale));
    let range = move || {
        let of_this = |all: &Vec<Sitting>| all.iter().find(|(revision, _)| *revision == oldest).cloned();
        all.with(of_this).map(|(_, range)| range).unwrap_or_default()
    };
    let summary = Memo::new(move |_| {
        found.with(|found| summary(session, states_of(found.as_ref()), range(), locale)).unwrap_or_default()
    });
    let is_unfolded = RwSignal::new(is_open);
    let versions = move || found.with(|found| versions(session, states_of(found.as_ref()), range(), locale));
    let item = move |(version, changed): (Version, String)| {
        view! { <Item locale=locale version=version changed=changed /> }
    };
    view! {
        <li class="sitting">
            <h2>{move || summary.get().when}</h2>
            <p hidden=move || summary.with(|one| one.stage.is_none())>
                <b>{move || summary.get().stage}</b>
            </p>
            <p class="hint">{move || summary.get().changed}</p>
            <Show when=move || summary.with(|one| 0 < one.versions)>
                <details open=is_open on:toggle=move |_| is_unfolded.set(true)>
                    <summary>{move || (words.versions_in)(summary.with(|one| one.versions))}</summary>
                    <Show when=move || is_unfolded.get()>
                        <ol class="plain-list">
                            <For
                                each=versions
                                key=|(version, changed)| (version.revision, changed.clone())
                                children=item
                            />
                        </ol>
                    </Show>
                </details>
            </Show>
        </li>
    }
}

pub(super) fn states_of(found: Option<&States>) -> &[Version] {
    found.and_then(Option::as_deref).unwrap_or_default()
}

fn summary(session: Session, states: &[Version], range: Range<usize>, locale: Locale) -> Option<Summary> {
    let (instrument, words) = (session.instrument(), i18n::data(locale));
    let (start, before) = (range.start, states.get(range.end));
    let own = states.get(range)?;
    let last = own.first()?;
    let known = || own.iter().filter_map(|one| one.changed.as_deref());
    let when = known().min().zip(known().max()).map(|(first, last)| clock::span_text(first, last, locale));
    let changed = match before.or_else(|| own.last().filter(|first| first.revision != last.revision)) {
        None => words.sitting_first.to_owned(),
        Some(before) => {
            let changed = changes(instrument, &before.state, &last.state);
            (words.sitting_changed)(changed.answers.len(), &in_words(instrument, &changed, locale))
        }
    };
    // A member sees no stage.
    let stage = (!Rater::is_invited(&states.first()?.state))
        .then(|| (words.sitting_stage)(&progress(instrument, &last.state).stage(instrument, locale)));
    // The current state is not a version that could be restored.
    Some(Summary { when: when.unwrap_or_default(), stage, changed, versions: own.len() - usize::from(start == 0) })
}

/// The versions of a sitting, each with the changes made after it.
fn versions(session: Session, states: &[Version], range: Range<usize>, locale: Locale) -> Vec<(Version, String)> {
    let instrument = session.instrument();
    let own = states.get(range.clone()).unwrap_or_default();
    let with_place = range.zip(own).filter(|(place, _)| 0 < *place);
    let told = with_place.filter_map(|(place, version)| {
        let after = states.get(place.checked_sub(1)?)?;
        let changed = changes(instrument, &version.state, &after.state);
        Some((version.clone(), in_words(instrument, &changed, locale)))
    });
    told.collect()
}

/// A version. The differences to the current state are computed only when it is opened, because there can be many versions.
#[component]
fn Item(version: Version, changed: String, locale: Locale) -> impl IntoView {
    let (session, words) = (use_session(), i18n::data(locale));
    let when = version.changed.as_deref().map(|changed| clock::instant_text(changed, locale)).unwrap_or_default();
    let is_open = RwSignal::new(false);
    let then = StoredValue::new(version.state);
    let differences = move || {
        is_open.get().then(|| {
            then.with_value(|then| {
                session.library.with(|library| {
                    let now = library.assessments.get(&then.id);
                    now.map(|now| then_and_now(session.instrument(), then, now, locale))
                })
            })
        })
    };
    let bring_back = move |_| {
        session.bring_back(&then.get_value());
        session.announce(|| words.brought_back.to_owned());
    };
    view! {
        <li>
            <h3>{when}</h3>
            <p class="hint">{(words.changed_then)(&changed)}</p>
            <details on:toggle=move |_| is_open.set(true)>
                <summary>{words.look}</summary>
                {differences}
            </details>
            <p>
                <QuietButton on:click=bring_back>{words.bring_back}</QuietButton>
            </p>
        </li>
    }
}

/// The changes: the first answers by name, and the number of others.
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

/// The stage then, and each answer that differs from the current one.
fn then_and_now(instrument: &Instrument, then: &Assessment, now: &Assessment, locale: Locale) -> impl IntoView + use<> {
    let words = i18n::data(locale);
    // A member sees no stage.
    let stage = (!Rater::is_invited(now)).then(|| {
        let stage = progress(instrument, then).stage(instrument, locale);
        view! { <p>{(words.stage_then)(&stage)}</p> }
    });
    let rows = differences(instrument, then, now, words.then_now, locale);
    let same = rows.is_none().then(|| view! { <p>{words.same_as_now}</p> });
    view! { <div>{stage} {same} {rows}</div> }
}
