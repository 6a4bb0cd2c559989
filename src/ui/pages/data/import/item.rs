//! One assessment found in a file, or what cannot be read there.

use super::{Candidate, faults};
use crate::domain::assessment::Assessment;
use crate::domain::instrument::{Instrument, Locale};
use crate::exchange::Comparison;
use crate::i18n;
use crate::platform::clock;
use crate::report::{names, progress};
use crate::ui::session::Taking;
use crate::ui::view::{Element, b, label, li, option, p, select, span, value};

/// What it is, how it compares with what is here, and the choice what to do with it.
pub(super) fn item(instrument: &Instrument, candidate: &Candidate, locale: Locale) -> Element {
    let words = i18n::import(locale);
    let named = candidate.found.cluster.as_deref();
    let (name, about, tag) = match &candidate.found.content {
        Ok(assessment) => {
            let name = names::cluster(named, locale);
            (name, about(instrument, assessment, locale), candidate.comparison.map(|one| in_words(one, locale)))
        }
        Err(unread) => {
            let name = named.unwrap_or(words.unread).to_owned();
            (name, faults::in_words(instrument, &unread.error, locale), None)
        }
    };
    li().child(p().child(b().child(name.clone())).child(" ").child(tag.map(|tag| span().class("tag").child(tag))))
        .child(p().class("hint").child(about))
        .child(choice(candidate, &name, locale))
}

fn about(instrument: &Instrument, assessment: &Assessment, locale: Locale) -> String {
    let counts = progress(instrument, assessment).counts;
    let date = assessment.date.map(|date| clock::date_text(date, locale)).unwrap_or_default();
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

fn choice(candidate: &Candidate, name: &str, locale: Locale) -> Element {
    let words = i18n::import(locale);
    let choices: &'static [Taking] = match candidate.comparison {
        None | Some(Comparison::New) => &[Taking::Add, Taking::Skip],
        Some(Comparison::Same) => &[Taking::Skip, Taking::Copy],
        Some(_) => &[Taking::Merge, Taking::Copy, Taking::Skip],
    };
    let is_unread = candidate.comparison.is_none();
    let text = move |taking: Taking| match taking {
        Taking::Add if is_unread => words.keep,
        Taking::Add => words.add,
        Taking::Merge => words.merge,
        Taking::Copy => words.copy,
        Taking::Skip => words.skip,
    };
    let taking = candidate.taking.clone();
    let options = choices.iter().map(|one| option().attr("value", text(*one)).child(text(*one)));
    let chosen = select().on("change", move |event| {
        let chosen = value(&event);
        if let Some(one) = choices.iter().find(|one| text(**one) == chosen) {
            taking.set(*one);
        }
    });
    label()
        .class("field")
        .child(span().class("visually-hidden").child((words.choice)(name)))
        .child(chosen.children(options))
}
