//! The command line.

use std::path::PathBuf;

/// What is said when it is not understood.
pub(crate) const USAGE: &str =
    "usage: pack [--from FOLDER] [--to FOLDER] [--release FOLDER] [--licences FILE] [--report-only]";

/// Where things are, and where they go.
#[derive(Debug)]
pub(crate) struct Options {
    /// What Trunk and `hooks/post_build` have laid out.
    pub(crate) from: PathBuf,
    /// The site.
    pub(crate) to: PathBuf,
    /// The single file, the zip and the checksums.
    pub(crate) release: PathBuf,
    /// The licences of all that ships, as one text.
    pub(crate) licences: PathBuf,
    /// An exceeded budget is told, but no fault.
    pub(crate) report_only: bool,
}

impl Options {
    /// None where an argument is unknown or lacks its value.
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
