//! Every file that is named, in turn.

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::process::ExitCode;

use dinamika::domain::instrument::Instrument;
use dinamika::domain::standard::{GUIDE, standard};
use dinamika::exchange::{Found, Kind, read_files, score_line, text_of};

pub(crate) fn score() -> ExitCode {
    let files: Vec<OsString> = std::env::args_os().skip(1).collect();
    if files.is_empty() {
        eprintln!("usage: score FILE…");
        return ExitCode::FAILURE;
    }
    let instrument = standard().with_guide(GUIDE);
    let mut output = io::stdout().lock();
    let mut code = ExitCode::SUCCESS;
    for file in &files {
        for scored in lines(&instrument, file).unwrap_or_else(|fault| vec![Err(fault)]) {
            let written = match scored {
                Ok(line) => writeln!(output, "{line}"),
                Err(fault) => {
                    code = ExitCode::FAILURE;
                    // One error per line, whatever characters a name or a file contains.
                    let said = format!("{}: {fault}", file.to_string_lossy()).replace(char::is_control, " ");
                    writeln!(io::stderr(), "{said}")
                }
            };
            if written.is_err() {
                return ExitCode::FAILURE;
            }
        }
    }
    code
}

/// A line or an error for each assessment in the file; a single error if nothing in it can be read.
fn lines(instrument: &Instrument, file: &OsStr) -> Result<Vec<Result<String, String>>, String> {
    let bytes = std::fs::read(file).map_err(|error| error.to_string())?;
    let read = text_of(&bytes).and_then(|json| read_files(instrument, &json));
    let import = read.map_err(|error| error.to_string())?;
    if import.kind == Kind::Plan {
        return Err("a plan, without assessments".to_owned());
    }
    let is_one_of_several = import.kind != Kind::Assessment;
    let line = |found: Found| match found.content {
        Ok(assessment) => {
            let place = is_one_of_several.then_some(found.place);
            let name = file.to_string_lossy();
            let line = score_line(instrument, &name, place, &assessment);
            serde_json::to_string(&line).map_err(|error| error.to_string())
        }
        Err(unread) if is_one_of_several => Err(format!("assessment {}: {}", found.place + 1, unread.error)),
        Err(unread) => Err(unread.error.to_string()),
    };
    let incomplete = (!import.is_complete).then(|| "manifest: does not name the assessments that there are".to_owned());
    Ok(import.found.into_iter().map(line).chain(incomplete.map(Err)).collect())
}
