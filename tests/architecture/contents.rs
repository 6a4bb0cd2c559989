//! What must not stand in a file.

use std::collections::BTreeSet;

use dinamika::domain::instrument::{Instrument, Locale};

use super::tree::File;

/// A file longer than this does more than one thing.
const MOST_LINES: usize = 300;

/// The one file that knows the browser's storage.
const STORAGE: &str = "platform/storage.rs";

/// The name of the drawing elements. It looks like an address, and no browser ever goes there.
const DRAWINGS: &str = "http://www.w3.org/2000/svg";

/// What belongs to the shipped instrument and is therefore read, never written down.
#[derive(Debug)]
pub(crate) struct Names {
    /// Ids that are words of no language: refused wherever they stand as a word.
    indicators: BTreeSet<String>,
    /// Ids that are words of a language too: refused where they are a whole literal.
    others: BTreeSet<String>,
    /// Stage names: refused where a literal contains them, written as in the instrument.
    stages: Vec<String>,
}

impl Names {
    pub(crate) fn of(instrument: &Instrument) -> Self {
        let others = (instrument.dimensions.iter().map(|one| &one.id))
            .chain(instrument.stages.iter().map(|one| &one.id))
            .chain(instrument.overlays.iter().map(|one| &one.id))
            .chain(instrument.weight_sets.iter().map(|one| &one.id))
            .chain(instrument.examples.iter().map(|one| &one.id));
        let in_every_language = |stage| Locale::ALL.map(|locale| named(stage, locale));
        Self {
            indicators: instrument.indicators.iter().map(|one| one.id.to_string()).collect(),
            others: others.cloned().collect(),
            stages: instrument.stages.iter().flat_map(in_every_language).collect(),
        }
    }
}

fn named(stage: &dinamika::domain::instrument::Stage, locale: Locale) -> String {
    stage.name.get(locale).to_owned()
}

/// Ids and stage names of the shipped instrument.
pub(crate) fn instrument(file: &File, names: &Names) -> Vec<String> {
    let literals = || file.source.literals.iter();
    let indicators = file.source.words().filter(|word| names.indicators.contains(*word));
    let others = literals().filter(|literal| names.others.contains(*literal)).map(String::as_str);
    let stages = names.stages.iter().filter(|name| literals().any(|literal| literal.contains(name.as_str())));
    let found: BTreeSet<&str> = indicators.chain(others).chain(stages.map(String::as_str)).collect();
    found.into_iter().map(|name| format!("{}: {name} belongs to the instrument", file.path)).collect()
}

/// The browser's storage, outside the one file that survives its absence.
pub(crate) fn storage(file: &File) -> Vec<String> {
    let names = file.path != STORAGE && file.source.code.contains("local_storage");
    fault(names, file, "names local storage")
}

/// More lines than one can take in.
pub(crate) fn length(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    fault(MOST_LINES < lines, file, &format!("{lines} lines"))
}

/// Addresses that a browser could be sent to. In style sheets comments count too.
pub(crate) fn addresses(file: &File) -> Vec<String> {
    let is_address = |text: &str| {
        let text = text.replace(DRAWINGS, "");
        text.contains("http://") || text.contains("https://")
    };
    let found = if file.is_rust() {
        file.source.literals.iter().any(|literal| is_address(literal))
    } else {
        is_address(&file.text)
    };
    fault(found, file, "names an address")
}

fn fault(found: bool, file: &File, text: &str) -> Vec<String> {
    if found { vec![format!("{}: {text}", file.path)] } else { Vec::new() }
}
