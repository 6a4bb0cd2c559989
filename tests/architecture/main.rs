//! Architecture tests: check the rules in the crate's documentation by reading the sources.
//!
//! Every rule is a pure function from a file to its violations; `samples` shows that each one can fail. Comments and
//! doc tests are exempt.
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

/// Every violation of `rule` in the sources.
fn faults(rule: impl Fn(&File) -> Vec<String>) -> Vec<String> {
    files().iter().flat_map(rule).collect()
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_source_file_is_read() {
    let files = files();
    for path in
        ["lib.rs", "main.rs", "route.rs", "domain/scoring/score.rs", "ui/components/ladder.rs", "bin/score/main.rs"]
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
fn imports_have_no_cycles() {
    let circles = cycles::circles(&cycles::between(&files()));
    let shown: Vec<String> = circles.iter().map(|circle| circle.join(", ")).collect();
    assert_none(&shown);
}

#[test]
fn the_stack_is_used() {
    assert_none(&stack::faults(&tree::read("Cargo.toml"), &tree::read("Trunk.toml"), &files()));
}

#[test]
fn the_stack_is_not_reimplemented() {
    assert_none(&faults(stack::by_hand));
}

#[test]
fn the_crate_documentation_lists_the_layers() {
    let library = tree::read("src/lib.rs");
    assert_eq!(layers::documented(&library), layers::table());
}

#[test]
fn domain_folders_import_earlier_ones_only() {
    assert_none(&faults(layers::within_domain));
}

#[test]
fn the_domain_imports_allowed_crates_only() {
    assert_none(&faults(layers::outside_of_domain));
}

#[test]
fn components_depend_on_props_only() {
    assert_none(&faults(layers::components));
}

#[test]
fn one_file_uses_browser_storage() {
    assert_none(&faults(contents::storage));
}

#[test]
fn files_are_short() {
    assert_none(&faults(contents::length));
}

#[test]
fn the_code_contains_no_urls() {
    assert_none(&faults(contents::addresses));
}

#[test]
fn the_code_contains_no_instrument_data() {
    let names = Names::of(&Instrument::parse(STANDARD).unwrap());
    assert_none(&faults(|file| contents::instrument(file, &names)));
}

#[test]
fn browser_crates_are_wasm_dependencies_only() {
    assert_none(&manifest::faults(&tree::read("Cargo.toml")));
}

#[test]
fn interface_texts_contain_no_retired_words() {
    assert_none(&faults(words::interface));
    for path in ["index.html", "public/worker/damaged.html", "public/manifest.webmanifest"] {
        assert_none(&words::page(path, &tree::read(path)));
    }
}
