//! One assessment found in a file, or an unreadable record.

use leptos::prelude::*;

use super::reading::Candidate;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::{Instrument, Locale};
use crate::exchange::Comparison;
use crate::i18n;
use crate::report::{names, progress};
use crate::ui::pages::data::differences::differences;
use crate::ui::pages::days::day_text;
use crate::ui::pages::refused::{self, Wanted};
use crate::ui::session::{Session, Taking};

/// Its name, its comparison with the stored one, and the choice of what to do with it.
pub(super) fn item(session: Session, candidate: &Candidate, locale: Locale) -> impl IntoView + use<> {
    let (instrument, words) = (session.instrument(), i18n::import(locale));
    let named = candidate.found.cluster.as_deref();
    let (name, about) = match &candidate.found.content {
        Ok(assessment) => (names::cluster(named, locale), about(instrument, assessment, locale)),
        Err(unread) => (
            named.unwrap_or(words.unread).to_owned(),
            refused::in_words(instrument, &unread.error, Wanted::Assessment, locale),
        ),
    };
    let tag = candidate.comparison.map(|one| view! { <span class="tag">{in_words(one, locale)}</span> });
    let differences = differing(session, candidate, locale);
    let choice = choice(candidate, &name, locale);
    view! {
        <li>
            <p>
                <b>{name}</b>
                " "
                {tag}
            </p>
            <p class="hint">{about}</p>
            {differences}
            {choice}
        </li>
    }
}

/// The differences from the stored assessment with the same id, if there is one.
fn differing(session: Session, candidate: &Candidate, locale: Locale) -> Option<impl IntoView + use<>> {
    let words = i18n::import(locale);
    let found = candidate.found.content.as_ref().ok()?;
    let own = session.stored(&found.id)?;
    let differences = differences(session.instrument(), found, &own, words.there_here, locale)?;
    Some(view! {
        <details open>
            <summary>{words.differences}</summary>
            {differences}
        </details>
    })
}

fn about(instrument: &Instrument, assessment: &Assessment, locale: Locale) -> String {
    let counts = progress(instrument, assessment).counts;
    let date = day_text(assessment.date, locale);
    (i18n::import(locale).item)(&date, counts.answered, counts.applicable())
}

fn in_words(comparison: Comparison, locale: Locale) -> &'static str {
    let words = i18n::import(locale);
    match comparison {
        Comparison::New => words.new,
        Comparison::Same => words.same,
        Comparison::NewerHere => words.newer_here,
        Comparison::NewerThere => words.newer_there,
        Comparison::Different => words.different,
    }
}

fn choice(candidate: &Candidate, name: &str, locale: Locale) -> impl IntoView + use<> {
    let words = i18n::import(locale);
    let choices: &'static [Taking] = match candidate.comparison {
        None | Some(Comparison::New) => &[Taking::Add, Taking::Skip],
        Some(Comparison::Same) => &[Taking::Skip, Taking::Copy],
        Some(_) => &[Taking::Merge, Taking::Copy, Taking::Skip],
    };
    let (taking, is_unread) = (candidate.taking.clone(), candidate.comparison.is_none());
    let text = move |taking: Taking| match taking {
        Taking::Add if is_unread => words.keep,
        Taking::Add => words.add,
        Taking::Merge => words.merge,
        Taking::Copy => words.copy,
        Taking::Skip => words.skip,
    };
    let choose = move |event| {
        let chosen = event_target_value(&event);
        if let Some(one) = choices.iter().find(|one| text(**one) == chosen) {
            taking.set(*one);
        }
    };
    let chosen = candidate.taking.get_untracked();
    let option = |one: &Taking| {
        view! {
            <option value=text(*one) selected=*one == chosen>
                {text(*one)}
            </option>
        }
    };
    let options = choices.iter().map(option);
    view! {
        <label class="field">
            <span class="visually-hidden">{(words.choice)(name)}</span>
            <select on:change=choose>{options.collect_view()}</select>
        </label>
    }
}
