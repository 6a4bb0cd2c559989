//! The command line.

use std::path::PathBuf;

/// The usage message.
pub(crate) const USAGE: &str =
    "usage: pack [--from FOLDER] [--to FOLDER] [--release FOLDER] [--licences FILE] [--report-only]";

/// Input and output folders.
#[derive(Debug)]
pub(crate) struct Options {
    /// The output of Trunk and `hooks/post_build`.
    pub(crate) from: PathBuf,
    /// The site.
    pub(crate) to: PathBuf,
    /// The single file, the zip and the checksums.
    pub(crate) release: PathBuf,
    /// The licences of everything shipped, as one text.
    pub(crate) licences: PathBuf,
    /// Whether an exceeded budget is only reported.
    pub(crate) report_only: bool,
}

impl Options {
    /// `None` if an argument is unknown or has no value.
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Option<Self> {
        let mut options = Self {
            from: "target/package/site".into(),
            to: "dist".into(),
            release: "release".into(),
            licences: "target/package/licences.txt".into(),
            report_only: false,
        };
        while let Some(argument) = arguments.next() {
            let place = match argument.as_str() {
                "--from" => &mut options.from,
                "--to" => &mut options.to,
                "--release" => &mut options.release,
                "--licences" => &mut options.licences,
                "--report-only" => {
                    options.report_only = true;
                    continue;
                }
                _ => return None,
            };
            *place = arguments.next()?.into();
        }
        Some(options)
    }
}
