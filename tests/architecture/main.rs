//! The architecture: what the crate's documentation promises of it, held by reading the sources.
//!
//! Every rule is a pure function from a file to its faults; `samples` shows that each one can fail. Comments, and with
//! them doc tests, are free to name anything: they neither import nor decide.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

mod source;

mod paths;

mod tree;

mod layers;

mod contents;

mod cycles;

mod manifest;

mod samples;

mod stack;

mod words;

use dinamika::domain::instrument::{Instrument, STANDARD};

use contents::Names;
use tree::{File, files};

/// Every fault that `rule` finds in the sources.
fn faults(rule: impl Fn(&File) -> Vec<String>) -> Vec<String> {
    files().iter().flat_map(rule).collect()
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_source_file_is_read() {
    let files = files();
    for path in ["lib.rs", "main.rs", "route.rs", "domain/scoring/score.rs", "ui/components/ladder.rs", "bin/score.rs"]
    {
        assert!(files.iter().any(|file| file.path == path), "{path}");
    }
    assert!(files.iter().any(|file| file.path.starts_with("ui/style/") && !file.is_rust()));
}

#[test]
fn imports_point_down_only() {
    assert_none(&faults(layers::between_layers));
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let circles = cycles::circles(&cycles::between(&files()));
    let shown: Vec<String> = circles.iter().map(|circle| circle.join(", ")).collect();
    assert_none(&shown);
}

#[test]
fn the_ordered_stack_is_there_and_used() {
    assert_none(&stack::faults(&tree::read("Cargo.toml"), &tree::read("Trunk.toml"), &files()));
}

#[test]
fn no_layer_of_the_stack_is_made_by_hand() {
    assert_none(&faults(stack::by_hand));
}

#[test]
fn the_documentation_of_the_crate_shows_the_same_layers() {
    let library = tree::read("src/lib.rs");
    assert_eq!(layers::documented(&library), layers::table());
}

#[test]
fn the_domain_is_built_in_its_own_order() {
    assert_none(&faults(layers::within_domain));
}

#[test]
fn the_domain_imports_nothing_from_outside() {
    assert_none(&faults(layers::outside_of_domain));
}

#[test]
fn components_know_nothing_but_their_props() {
    assert_none(&faults(layers::components));
}

#[test]
fn one_file_knows_the_browsers_storage() {
    assert_none(&faults(contents::storage));
}

#[test]
fn no_file_is_long() {
    assert_none(&faults(contents::length));
}

#[test]
fn the_code_names_no_address() {
    assert_none(&faults(contents::addresses));
}

#[test]
fn the_code_names_nothing_of_the_instrument() {
    let names = Names::of(&Instrument::parse(STANDARD).unwrap());
    assert_none(&faults(|file| contents::instrument(file, &names)));
}

#[test]
fn the_browser_is_a_dependency_of_webassembly_only() {
    assert_none(&manifest::faults(&tree::read("Cargo.toml")));
}

#[test]
fn texts_for_people_use_everyday_words() {
    assert_none(&faults(words::interface));
    for path in ["index.html", "public/worker/damaged.html", "public/manifest.webmanifest"] {
        assert_none(&words::page(path, &tree::read(path)));
    }
}
