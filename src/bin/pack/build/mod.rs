//! The build, from the command line to the files.

use std::env;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

mod archive;

mod budgets;

mod chunks;

mod date;

mod digest;

mod module;

mod options;

mod page;

mod parts;

mod policy;

mod sheet;

mod single_file;

mod site;

use options::Options;
use parts::Parts;

/// An error message for whoever builds.
type Fault = String;

const SINGLE_FILE: &str = "dinamika.html";

pub(crate) fn run() -> ExitCode {
    let arguments = env::args().skip(1);
    let Some(options) = Options::parse(arguments) else {
        eprintln!("{}", options::USAGE);
        return ExitCode::from(2);
    };
    match build(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("pack: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn build(options: &Options) -> Result<(), Fault> {
    let mut parts = Parts::read(&options.from, &options.licences)?;
    for module in parts.split.values().chain([&parts.module]) {
        module::check_features(module)?;
        module::check_paths(module, &module::places())?;
    }
    parts.split = chunks::joined(parts.split, &parts.shared, site::LATER);

    let site = site::site(&parts)?;
    let single_file = single_file::single_file(&parts)?;
    clear(&options.to)?;
    for (name, bytes) in &site.files {
        write(&options.to.join(name), bytes)?;
    }

    let single_file = single_file.into_bytes();
    write(&options.release.join(SINGLE_FILE), &single_file)?;
    let mut released: archive::Entries =
        site.files.iter().map(|(name, bytes)| (format!("dinamika/{name}"), bytes.clone())).collect();
    released.insert(SINGLE_FILE.to_owned(), single_file);
    let archive = archive::zip(&released, date::of_the_commit()?)?;
    forget_archives(&options.release)?;
    let archive_name = format!("dinamika-{}.zip", env!("CARGO_PKG_VERSION"));
    write(&options.release.join(&archive_name), &archive)?;
    released.insert(archive_name, archive);
    write(&options.release.join("SHA256SUMS"), archive::checksums(&released).as_bytes())?;

    let report = budgets::report(&site)?;
    print!("{}", report.text);
    match report.exceeded.as_slice() {
        [] => Ok(()),
        _ if options.report_only => Ok(()),
        exceeded => Err(exceeded.join("\npack: ")),
    }
}

/// Empties the folder of the site, which must contain a site, be empty or not exist.
fn clear(folder: &Path) -> Result<(), Fault> {
    let Ok(mut entries) = fs::read_dir(folder) else { return Ok(()) };
    if entries.next().is_some() && !folder.join("index.html").is_file() {
        return Err(format!("{}: not a folder of an earlier build", folder.display()));
    }
    fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

/// Deletes the archives of other versions.
fn forget_archives(release: &Path) -> Result<(), Fault> {
    let entries = fs::read_dir(release).map_err(|error| format!("{}: {error}", release.display()))?;
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("dinamika-") && name.ends_with(".zip") {
            fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, bytes));
    written.map_err(|error| format!("{}: {error}", path.display()))
}
