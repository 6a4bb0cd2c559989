//! Scores assessment files in bulk: `score FILE…` prints one JSON object a line.
//!
//! A file that cannot be read is named on standard error with its fault, the others are still scored, and the exit code
//! is 1.

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::process::ExitCode;

use dinamika::domain::instrument::Instrument;
use dinamika::domain::standard::{GUIDE, standard};
use dinamika::exchange::{decode, score_line};
use dinamika::json::compact;

fn main() -> ExitCode {
    let files: Vec<OsString> = std::env::args_os().skip(1).collect();
    if files.is_empty() {
        eprintln!("usage: score FILE…");
        return ExitCode::FAILURE;
    }
    let instrument = standard().with_guide(GUIDE);
    let mut output = io::stdout().lock();
    let mut code = ExitCode::SUCCESS;
    for file in &files {
        let written = match line(&instrument, file) {
            Ok(line) => writeln!(output, "{line}"),
            Err(fault) => {
                code = ExitCode::FAILURE;
                // Whatever stands in a name or a file: one fault, one line.
                let said = format!("{}: {fault}", file.to_string_lossy()).replace(char::is_control, " ");
                writeln!(io::stderr(), "{said}")
            }
        };
        if written.is_err() {
            return ExitCode::FAILURE;
        }
    }
    code
}

fn line(instrument: &Instrument, file: &OsStr) -> Result<String, String> {
    let bytes = std::fs::read(file).map_err(|error| error.to_string())?;
    let json = String::from_utf8(bytes).map_err(|error| format!("not UTF-8 text: {error}"))?;
    let assessment = decode(instrument, &json).map_err(|error| error.to_string())?;
    Ok(compact(&score_line(instrument, &file.to_string_lossy(), &assessment)))
}
