//! Forbidden content of source files.

use std::collections::BTreeSet;

use dinamika::domain::instrument::{Instrument, Locale};

use super::tree::File;

/// Longer files do more than one thing.
const MOST_LINES: usize = 300;

/// The only file that may use the browser's storage.
const STORAGE: &str = "platform/storage.rs";

/// The SVG namespace. It looks like a URL but is never requested.
const DRAWINGS: &str = "http://www.w3.org/2000/svg";

/// Data of the shipped instrument, which must be read, never repeated in code.
#[derive(Debug)]
pub(crate) struct Names {
    /// Ids that are not words of a language: rejected anywhere as a word.
    indicators: BTreeSet<String>,
    /// Ids that are also words of a language: rejected as a whole literal.
    others: BTreeSet<String>,
    /// Stage names: rejected within literals, if spelled as in the instrument.
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

/// Uses of the browser's storage outside the file that handles its absence.
pub(crate) fn storage(file: &File) -> Vec<String> {
    let names = file.path != STORAGE && file.source.code.contains("local_storage");
    fault(names, file, "names local storage")
}

/// Files that are too long.
pub(crate) fn length(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    fault(MOST_LINES < lines, file, &format!("{lines} lines"))
}

/// URLs that a browser could request. In style sheets comments count too.
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
