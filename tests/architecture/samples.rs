//! Each rule on small files with and without a violation, to show that no rule passes trivially.

use dinamika::domain::instrument::{Instrument, STANDARD};

use super::contents::{self, Names};
use super::tree::File;
use super::{cycles, layers, manifest, paths, stack, words};

/// Checks that the rule reports exactly these violations for a file with this path and text.
fn finds(rule: impl Fn(&File) -> Vec<String>, path: &str, text: &str, faults: &[&str]) {
    let expected: Vec<_> = faults.iter().map(|fault| format!("{path}: {fault}")).collect();
    assert_eq!(rule(&File::new(path, text)), expected, "{text}");
}

#[test]
fn detects_upward_imports_in_any_notation() {
    let finds = |path, text, faults: &[&str]| finds(layers::between_layers, path, text, faults);
    finds("domain/scoring/score.rs", "use crate::report::names;", &["report::names"]);
    finds("domain/scoring/score.rs", "use crate::{domain::assessment, i18n::texts};", &["i18n::texts"]);
    finds("domain/mod.rs", "fn f() -> dinamika::ui::app::App { todo() }", &["ui::app::App"]);
    finds("report/summary.rs", "fn f() { crate::platform::clock::now() }", &["platform::clock::now"]);
    finds("route.rs", "use super::ui::{self, pages::*};", &["ui", "ui::pages"]);
    finds("i18n/mod.rs", "use super::report;", &["report"]);
    finds("domain/scoring/score.rs", "use super::super::super::ui::app;", &["ui::app"]);
    finds("exchange/mod.rs", "use crate::persistence::Library;", &["persistence::Library"]);
    finds("platform/clock.rs", "use crate::session;", &["session"]);
    finds("network/mod.rs", "", &["the module network is in no layer"]);
}

#[test]
fn accepts_downward_imports() {
    let finds = |path, text| finds(layers::between_layers, path, text, &[]);
    finds("ui/app.rs", "use crate::platform::{clock, location}; use crate::report;");
    finds("persistence/library.rs", "use crate::exchange::{FileError, decode};");
    finds("domain/scoring/score.rs", "use super::counts::Counts; use super::super::assessment::Answers;");
    finds("main.rs", "use dinamika::ui::app::App;");
    finds("bin/score/files.rs", "use dinamika::exchange::decode;");
}

#[test]
fn ignores_comments_and_literals() {
    let text = r##"
        //! use crate::ui::app;
        /* crate::ui::a /* crate::ui::b */ crate::ui::c */
        const A: &str = "crate::ui::d \" crate::ui::e";
        const B: &str = r#"crate::ui::f " crate::ui::g"#;
        const C: [char; 3] = ['"', '\'', '\u{22}'];
        fn f<'a>(text: &'a str) -> &'a str { text } // crate::ui::h
    "##;
    finds(layers::between_layers, "route.rs", text, &[]);
    let behind = format!("{text} use crate::ui::i;");
    finds(layers::between_layers, "route.rs", &behind, &["ui::i"]);
}

#[test]
fn detects_imports_of_later_domain_folders() {
    let finds = |path, text, faults: &[&str]| finds(layers::within_domain, path, text, faults);
    finds("domain/instrument/stage.rs", "use crate::domain::assessment::Answer;", &["domain::assessment::Answer"]);
    finds("domain/scoring/mod.rs", "use super::diagnosis::diagnose;", &["domain::diagnosis::diagnose"]);
    finds("domain/scoring/mod.rs", "use crate::domain::*;", &["domain"]);
    finds("domain/wishes/mod.rs", "", &["the domain has no folder wishes"]);
    finds("domain/diagnosis/way.rs", "use crate::domain::{instrument::Stage, scoring::Score}; use super::stage;", &[]);
    finds("report/mod.rs", "use crate::domain::diagnosis::diagnose;", &[]);
}

#[test]
fn detects_foreign_crates_in_the_domain() {
    let finds = |path, text, faults: &[&str]| finds(layers::outside_of_domain, path, text, faults);
    finds("domain/mod.rs", "use reactive_graph::signal::*;", &["reactive_graph"]);
    finds("domain/mod.rs", "use rand;", &["rand"]);
    finds("domain/mod.rs", "fn f() { web_sys::window(); }", &["web_sys"]);
    finds(
        "domain/mod.rs",
        "use std::{fmt, time}; use serde_json::Map; mod a; use a::b; fn f() { fmt::x(a::y()) }",
        &[],
    );
    finds("domain/mod.rs", "#[expect(clippy::x)] fn f() { u8::try_from(1) } use super::score::Score;", &[]);
    finds("ui/app.rs", "use reactive_graph::signal::*;", &[]);
}

#[test]
fn detects_cycles_through_reexports() {
    let circles = |files: &[(&str, &str)]| {
        let files: Vec<File> = files.iter().map(|(path, text)| File::new(path, text)).collect();
        cycles::circles(&cycles::between(&files))
    };
    let listing = ("exchange/mod.rs", "mod a; mod b; mod c; pub use a::A; pub(crate) use b::B;");
    let (a, b) = ("exchange/a.rs", "exchange/b.rs");
    let found = circles(&[listing, (a, "use super::B; pub struct A(B);"), (b, "use crate::exchange::A;")]);
    assert_eq!(found, [[a, b]]);
    let found = circles(&[
        listing,
        (a, "use super::b::B;"),
        (b, "fn f() { super::c::f() }"),
        ("exchange/c.rs", "use super::A;"),
    ]);
    assert_eq!(found, [[a, b, "exchange/c.rs"]]);
    assert!(circles(&[listing, (a, "use super::B; pub struct A(B);"), (b, "pub struct B;")]).is_empty());
    let found = circles(&[("route.rs", "use crate::report::names;"), ("report.rs", "use super::route::Route;")]);
    assert_eq!(found, [["report.rs", "route.rs"]]);
}

#[test]
fn detects_missing_unused_and_reimplemented_packages() {
    let manifest = "leptos = \"0.8\"\nwasm-bindgen = \"1\"\ngloo-storage = \"1\"\nserde = \"1\"\ncharming = \"1\"";
    let uses = [
        ("ui/app.rs", "use leptos::prelude::*;"),
        ("platform/storage.rs", "use gloo_storage::LocalStorage; use wasm_bindgen::JsValue;"),
        ("exchange/file.rs", "use serde::Deserialize;"),
        ("report/charts.rs", "use charming::Chart;"),
    ];
    let files: Vec<File> = uses.iter().map(|(path, text)| File::new(path, text)).collect();
    assert!(stack::faults(manifest, "[build]", &files).is_empty());
    let faults = stack::faults(&manifest.replace("charming", "plotters"), "", &files[..3]);
    assert_eq!(faults, ["Cargo.toml: charming is missing", "report/: charming is not used", "Trunk.toml: no [build]"]);
    finds(stack::by_hand, "json/mod.rs", "", &["a package took its place"]);
    finds(stack::by_hand, "ui/tags.rs", "fn f() { create_element(\"p\") }", &["makes elements by hand"]);
    finds(stack::by_hand, "ui/app.rs", "// create_element\nuse leptos::prelude::*;", &[]);
}

#[test]
fn detects_components_that_use_more_than_props() {
    let finds = |path, text, faults: &[&str]| finds(layers::components, path, text, faults);
    finds("ui/components/a.rs", "fn f(session: Session) {}", &["Session"]);
    finds("ui/components/a.rs", "fn f() { use_session() }", &["use_session"]);
    finds("ui/components/a.rs", "fn f() { use_context::<X>() }", &["use_context"]);
    finds("ui/components/a.rs", "use crate::ui::pages::home;", &["ui::pages::home"]);
    finds("ui/components/a.rs", "use super::b::Button; use crate::report::Step; // Session", &[]);
    finds("ui/pages/home.rs", "fn f() { use_session() }", &[]);
}

#[test]
fn detects_forbidden_content() {
    finds(contents::storage, "ui/session.rs", "let kept = window.local_storage();", &["names local storage"]);
    finds(contents::storage, "platform/storage.rs", "let kept = window.local_storage();", &[]);
    finds(contents::length, "route.rs", &"\n".repeat(301), &["301 lines"]);
    finds(contents::length, "route.rs", &"\n".repeat(300), &[]);
    finds(contents::addresses, "route.rs", "const A: &str = \"https://example.org\";", &["names an address"]);
    finds(contents::addresses, "ui/style/a.css", "@import url(http://example.org);", &["names an address"]);
    finds(contents::addresses, "route.rs", "// https://example.org\nconst A: &str = \"//\";", &[]);
}

#[test]
fn detects_instrument_data() {
    let instrument = Instrument::parse(STANDARD).unwrap();
    let names = Names::of(&instrument);
    let finds = |text: &str, faults: &[&str]| {
        let faults: Vec<_> = faults.iter().map(|name| format!("{name} belongs to the instrument")).collect();
        finds(
            |file| contents::instrument(file, &names),
            "report/mod.rs",
            text,
            &faults.iter().map(String::as_str).collect::<Vec<_>>(),
        );
    };
    for indicator in &instrument.indicators {
        finds(&format!("const A: &str = \"{}\";", indicator.id), &[indicator.id.as_str()]);
    }
    for stage in &instrument.stages {
        finds(&format!("if stage == \"{}\" {{}}", stage.id), &[stage.id.as_str()]);
    }
    finds("let text = \"Tahap: Klaster pemula\";", &["Klaster pemula"]);
    finds("let text = r\"Advanced cluster\";", &["Advanced cluster"]);
    finds("const SP1_LIMIT: u8 = 2;", &["SP1"]);
    finds("if overlay.id == \"signboard\" { dimension(\"SP\") }", &["SP", "signboard"]);
    finds("/// `SP1`, \"initial\"\nlet text = \"How dynamic is your cluster? SP10\";", &[]);
}

#[test]
fn detects_browser_crates_outside_wasm_dependencies() {
    let wasm = "[target.'cfg(target_arch = \"wasm32\")'.dependencies]";
    let host = "[target.'cfg(not(target_arch = \"wasm32\"))'.dev-dependencies]";
    let finds = |manifest: &str, faults: &[&str]| assert_eq!(manifest::faults(manifest), faults, "{manifest}");
    finds(
        "[dependencies]\nserde = \"1\"\nreactive_graph = { version = \"0.2\" }",
        &["reactive_graph in [dependencies]"],
    );
    finds("[dependencies.web-sys]\nversion = \"0.3\"", &["web-sys in [dependencies.web-sys]"]);
    finds("[dev-dependencies]\nuuid = \"1\"", &["uuid in [dev-dependencies]"]);
    finds(&format!("{host}\njs-sys = \"0.3\""), &[format!("js-sys in {host}").as_str()]);
    finds(&format!("{wasm}\nreactive_graph = \"0.2\"\n{}.web-sys]\nversion = \"0.3\"", &wasm[..wasm.len() - 1]), &[]);
}

#[test]
fn expands_import_groups() {
    let joined = |code| paths::paths(code).iter().map(|path| path.join("::")).collect::<Vec<_>>();
    assert_eq!(
        joined("use crate::a::{self, b, c::{d, e as f}, g::*};"),
        ["crate::a", "crate::a::b", "crate::a::c::d", "crate::a::c::e", "crate::a::g"]
    );
    assert_eq!(joined("let x = crate::a::b(super::c::D::e); y::<u8>()"), ["crate::a::b", "super::c::D::e"]);
}

#[test]
fn detects_retired_words() {
    let finds = |path, text, faults: &[&str]| finds(words::interface, path, text, faults);
    finds("i18n/id/home.rs", r#"a: "Pilih Berkas", b: |name| format!("{name}: filenya")"#, &["berkas; write file"]);
    finds("i18n/id/home.rs", r#"a: "berkasnya ada""#, &["berkas; write file"]);
    finds("i18n/id/home.rs", r#"a: "Setengah jawaban {berkas}; pengungkapan" // berkas"#, &[]);
    finds("i18n/id/vote.rs", r#"a: "Nilai tengah 2", b: "Suara tengah""#, &["tengah; write nilai tengah"]);
    finds("i18n/id/about.rs", r#"a: "Instrumen dari Jawa Tengah, lama berdiri""#, &[]);
    finds("i18n/en/vote.rs", r#"a: "Hand in", b: "Hand-in files""#, &["hand-in; write answers"]);
    finds("i18n/en/result.rs", r#"a: "every indicator""#, &["indicator; write question"]);
    finds("i18n/en/tables.rs", r#"a: "every indicator""#, &[]);
    finds("ui/app.rs", r#"a: "berkas""#, &[]);
    let page = "<p class=\"berkas\">Di <b>papan\n ketik</b></p> <!-- gerbang -->";
    assert_eq!(words::page("index.html", page), ["index.html: papan ketik; write keyboard"]);
}
