//! The command `licences`, on a small project with every kind of dependency.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that goes wrong must stop"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const MIT: &str = include_str!("../LICENSE-MIT");

/// A project in its own folder, named after the test.
struct Project(PathBuf);

impl Project {
    fn new(test: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("licences").join(test);
        if folder.exists() {
            std::fs::remove_dir_all(&folder).unwrap();
        }
        let project = Self(folder);
        for (file, text) in [
            ("LICENSE-MIT", MIT),
            ("LICENSE-APACHE", "The Apache text"),
            ("src/lib.rs", ""),
            ("public/vendor/font/OFL.txt", "The font's text"),
            ("public/vendor/echarts/LICENSE", "The Apache text"),
            ("public/vendor/echarts/NOTICE", "The notice of ECharts"),
            ("public/vendor/echarts/LICENSE-zrender", "The text of zrender"),
            ("public/vendor/echarts/LICENSE-tslib", "The text of tslib"),
            ("public/vendor/echarts/LICENSE-d3", "The text of d3"),
            ("public/vendor/idb/LICENSE", "The text of idb"),
            ("public/vendor/idb/package-lock.json", include_str!("../public/vendor/idb/package-lock.json")),
            ("public/vendor/echarts/package-lock.json", include_str!("../public/vendor/echarts/package-lock.json")),
        ] {
            project.write(file, text);
        }
        // A workspace of its own, independent of the parent folders.
        let manifest = r#"
            [package]
            name = "own"
            version = "1.2.3"
            edition = "2024"
            license = "MIT OR Apache-2.0"
            [workspace]
            [dependencies]
            choice = { path = "choice" }
            macros = { path = "macros" }
            [target.'cfg(target_arch = "wasm32")'.dependencies]
            bare = { path = "bare" }
            both = { path = "both" }
            [target.'cfg(not(target_arch = "wasm32"))'.dependencies]
            host = { path = "host" }
            [build-dependencies]
            build = { path = "build" }
            [dev-dependencies]
            dev = { path = "dev" }
        "#;
        project.write("Cargo.toml", manifest);
        project.package("choice", "license = \"MIT/Apache-2.0\"\n[dependencies]\nbelow = { path = \"../below\" }");
        project.write("choice/LICENSE-APACHE", "The Apache text");
        project.write(
            "choice/LICENSE-MIT",
            &MIT.replace("2026 The Dinamika contributors", "2001 One").replace('\n', "\r\n"),
        );
        project.write("choice/NOTICE", "The notice of choice");
        project.package("below", "license = \"BSD-2-Clause\"");
        project.write("below/Copying.md", "The text of below");
        project.package("bare", "license = \"MIT\"\nauthors = [\"Someone\"]\nrepository = \"the address\"");
        project.package("both", "license = \"(MIT OR Apache-2.0) AND ISC\"");
        project.write("both/LICENSE-MIT", MIT);
        project.write("both/LICENSE-ISC", "The text of ISC");
        project.package("macros", "[lib]\nproc-macro = true\n[dependencies]\nparser = { path = \"../parser\" }");
        for name in ["host", "build", "dev", "parser"] {
            project.package(name, "");
        }
        project
    }

    fn write(&self, file: &str, text: &str) {
        let file = self.0.join(file);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }

    fn package(&self, name: &str, rest: &str) {
        let head = format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n");
        self.write(&format!("{name}/Cargo.toml"), &(head + rest));
        self.write(&format!("{name}/src/lib.rs"), "");
    }

    fn licences(&self) -> Output {
        let lock = Command::new(env!("CARGO")).args(["generate-lockfile", "--offline"]).current_dir(&self.0).output();
        assert!(lock.as_ref().is_ok_and(|lock| lock.status.success()), "{lock:?}");
        Command::new(env!("CARGO_BIN_EXE_licences"))
            .args(["--out", "licences.txt"])
            .current_dir(&self.0)
            .output()
            .unwrap()
    }

    fn page(&self) -> String {
        let run = self.licences();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        std::fs::read_to_string(self.0.join("licences.txt")).unwrap()
    }

    fn fault(&self) -> String {
        let run = self.licences();
        assert_eq!(run.status.code(), Some(1), "{run:?}");
        assert!(!self.0.join("licences.txt").exists());
        String::from_utf8(run.stderr).unwrap()
    }
}

/// The names of the parts, in order.
fn names(page: &str) -> Vec<&str> {
    let blocks = page.split("\n\n").take_while(|block| !block.starts_with("---"));
    blocks.filter(|block| block.contains("\n  ")).map(|block| block.lines().next().unwrap()).collect()
}

/// The block of one part.
fn part<'a>(page: &'a str, name: &str) -> &'a str {
    page.split("\n\n").find(|block| block.lines().next() == Some(name)).unwrap_or_else(|| panic!("{name}: {page}"))
}

#[test]
fn lists_exactly_what_ships() {
    let page = Project::new("listed").page();
    let names = names(&page);
    assert_eq!(names[..2], ["own 1.2.3", "Plus Jakarta Sans"]);
    assert!(names[2].starts_with("Apache ECharts "), "{names:?}");
    assert!(names.contains(&"Rust standard library"));
    let crates = &names[names.len() - 4..];
    assert_eq!(crates, ["bare 0.1.0", "below 0.1.0", "both 0.1.0", "choice 0.1.0"]);
    for name in ["macros", "parser", "host", "build", "dev"] {
        assert!(!names.contains(&format!("{name} 0.1.0").as_str()), "{name} does not ship");
    }
}

#[test]
fn prints_shared_texts_once_with_each_notice() {
    let page = Project::new("once").page();
    assert_eq!(page.matches("sublicense, and/or sell").count(), 1, "MIT, however its lines end");
    assert_eq!(page.matches("The Apache text").count(), 1);
    assert_eq!(part(&page, "own 1.2.3").lines().nth(1), Some("  MIT OR Apache-2.0 [1] [2]"));
    assert!(part(&page, "own 1.2.3").contains("Copyright (c) 2026 The Dinamika contributors"));
    assert!(part(&page, "choice 0.1.0").contains("Copyright (c) 2001 One"));
}

#[test]
fn a_choice_of_licences_takes_mit_and_keeps_notices() {
    let page = Project::new("choice").page();
    let choice = part(&page, "choice 0.1.0");
    assert!(choice.contains("[1]") && !choice.contains("[2]"), "{choice}");
    assert!(page.contains("The notice of choice"));
    assert_eq!(part(&page, "both 0.1.0").matches('[').count(), 2, "no choice: all its texts");
}

#[test]
fn a_crate_without_a_text_names_its_authors() {
    let page = Project::new("bare").page();
    assert_eq!(part(&page, "bare 0.1.0"), "bare 0.1.0\n  MIT [1]\n  Authors: Someone\n  Source: the address");
}

#[test]
fn the_output_does_not_depend_on_the_folder() {
    let (one, other) = (Project::new("folder-one"), Project::new("folder-two"));
    let page = one.page();
    assert_eq!(page, other.page());
    assert!(!page.contains("folder-one"), "{page}");
}

#[test]
fn a_crate_without_a_licence_is_an_error() {
    let project = Project::new("no-licence");
    project.package("bare", "");
    assert_eq!(project.fault(), "licences: bare 0.1.0 names no licence\n");
}

#[test]
fn a_missing_text_of_a_bundled_part_is_an_error() {
    let project = Project::new("no-text");
    std::fs::remove_file(project.0.join("public/vendor/font/OFL.txt")).unwrap();
    let fault = project.fault();
    assert!(fault.starts_with("licences: OFL.txt: "), "{fault}");
}
