//! The release files.

use std::io::{Cursor, Read};

use sha2::{Digest, Sha256};
use zip::{DateTime, ZipArchive};

use super::project::Project;

fn archive_name() -> String {
    format!("release/dinamika-{}.zip", env!("CARGO_PKG_VERSION"))
}

#[test]
fn the_archive_contains_site_and_single_file_sorted_with_one_date() {
    let project = Project::new("archive").packed();
    let mut archive = ZipArchive::new(Cursor::new(project.bytes(&archive_name()))).unwrap();
    let mut paths = Vec::new();
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).unwrap();
        let path = entry.name().unwrap().into_owned();
        // 14 November 2023, 22:13:20 UTC; the format has a resolution of two seconds.
        assert_eq!(entry.last_modified(), DateTime::from_date_and_time(2023, 11, 14, 22, 13, 20).ok(), "{path}");
        assert_eq!(entry.unix_mode(), Some(0o100_644), "{path}");
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        let place = path.strip_prefix("dinamika/").map_or(format!("release/{path}"), |name| format!("dist/{name}"));
        assert!(content == project.bytes(&place), "{path}");
        paths.push(path);
    }
    let mut expected = vec!["dinamika.html".to_owned()];
    expected.extend(project.names("dist").into_iter().map(|name| format!("dinamika/{name}")));
    assert_eq!(paths, expected);
}

#[test]
fn the_output_is_reproducible_in_any_folder() {
    let one = Project::new("same").packed();
    let other = Project::new("same-elsewhere").packed();
    for file in ["release/dinamika.html", "release/SHA256SUMS", &archive_name()] {
        assert!(one.bytes(file) == other.bytes(file), "{file}");
    }
}

#[test]
fn another_date_changes_the_archive_only() {
    let project = Project::new("date").packed();
    let (archive, page) = (project.bytes(&archive_name()), project.bytes("release/dinamika.html"));
    assert!(project.pack_with(|command| command.env("SOURCE_DATE_EPOCH", "1700000002")).is_success);
    assert!(archive != project.bytes(&archive_name()));
    assert!(page == project.bytes("release/dinamika.html"));
}

#[test]
fn replaces_the_archive_of_another_version() {
    let project = Project::new("versions").packed();
    project.write("release/dinamika-0.0.1.zip", "old");
    project.write("release/notes.txt", "own");
    assert!(project.pack().is_success);
    let file_name = archive_name();
    let own = file_name.trim_start_matches("release/");
    assert_eq!(project.names("release"), ["SHA256SUMS", own, "dinamika.html", "notes.txt"]);
}

#[test]
fn checksums_list_every_file_once_and_match() {
    let project = Project::new("checksums").packed();
    let sums = project.text("release/SHA256SUMS");
    let mut named = Vec::new();
    for line in sums.lines() {
        let (digest, path) = line.split_once("  ").unwrap();
        let place = path.strip_prefix("dinamika/").map_or(format!("release/{path}"), |name| format!("dist/{name}"));
        assert_eq!(digest, format!("{:x}", Sha256::digest(project.bytes(&place))), "{path}");
        named.push(place);
    }
    let mut expected: Vec<_> = project.names("dist").into_iter().map(|name| format!("dist/{name}")).collect();
    expected.extend([archive_name(), "release/dinamika.html".to_owned()]);
    named.sort();
    expected.sort();
    assert_eq!(named, expected);
}
