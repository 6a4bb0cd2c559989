//! Errors of `pack`.

use std::fmt::Write;

use super::project::{MODULE, Project};

/// Text that does not compress.
fn noise(bytes: usize) -> String {
    let mut state = 1_u64;
    let mut text = String::new();
    while text.len() < bytes {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        write!(text, "{:08x}", state >> 32).unwrap();
    }
    text
}

#[test]
fn budgets_are_reported_and_enforced() {
    let outcome = Project::new("light").pack();
    assert!(outcome.is_success);
    for budget in ["what the first question waits for, of at most", "first load, of at most", "charts, of at most"] {
        assert!(outcome.table.contains(budget), "{}", outcome.table);
    }
}

#[test]
fn a_heavy_first_question_is_an_error() {
    let project = Project::new("heavy");
    project.write("parts/boot.js", format!("\"{}\"", noise(1_000_000)));
    let outcome = project.pack();
    assert!(!outcome.is_success);
    assert!(outcome.fault.starts_with("pack: what the first question waits for: "), "{}", outcome.fault);
    assert!(!outcome.fault.contains("charts"), "{}", outcome.fault);
    assert!(project.pack_with(|command| command.arg("--report-only")).is_success);
}

#[test]
fn the_font_counts_uncompressed_and_for_the_first_question() {
    let project = Project::new("heavy-font");
    project.write("parts/font/letters.woff2", vec![0; 600_000]);
    let outcome = project.pack();
    assert!(!outcome.is_success);
    let faults: Vec<_> = outcome.fault.lines().collect();
    assert_eq!(faults.len(), 2, "{}", outcome.fault);
    assert!(faults[0].contains("what the first question waits for: "), "{}", outcome.fault);
    assert!(faults[1].contains("first load: "), "{}", outcome.fault);
}

#[test]
fn heavy_charts_are_an_error() {
    let project = Project::new("heavy-charts");
    project.write("parts/echarts.min.js", format!("\"{}\"", noise(600_000)));
    let outcome = project.pack();
    assert!(!outcome.is_success);
    assert!(outcome.fault.starts_with("pack: charts: "), "{}", outcome.fault);
}

/// A module with a custom section of any content.
fn with_custom_section(content: &[u8]) -> Vec<u8> {
    let size = u8::try_from(content.len() + 2).unwrap();
    assert!(size < 128, "one byte says how long it is");
    [MODULE, &[0, size, 1, b'x'], content].concat()
}

#[test]
fn rejects_paths_of_this_machine() {
    let places = [("HOME", "/nobody/at/home"), ("CARGO_HOME", "/some/cargo"), ("RUSTUP_HOME", "/some/rustup")];
    for (variable, place) in places {
        let project = Project::new(&format!("path-{variable}"));
        project.write("parts/dinamika_bg.wasm", with_custom_section(format!("{place}/src/lib.rs").as_bytes()));
        let outcome = project.pack_with(|command| command.env(variable, place));
        assert!(!outcome.is_success, "{variable}");
        assert!(outcome.fault.contains(place), "{}", outcome.fault);
    }
    let project = Project::new("path-of-nobody");
    project.write("parts/dinamika_bg.wasm", with_custom_section(b"cargo/registry/src/lib.rs"));
    assert!(project.pack().is_success);
}

#[test]
fn rejects_the_project_folder() {
    let project = Project::new("p");
    let folder = format!("{}/pack/p", env!("CARGO_TARGET_TMPDIR"));
    project.write("parts/dinamika_bg.wasm", with_custom_section(folder.as_bytes()));
    assert!(!project.pack().is_success);
}

#[test]
fn rejects_newer_wasm_features_by_name() {
    // Types with a vector, with two results, with a reference: one type section each.
    let newer: [(&str, &[u8]); 3] = [
        ("simd", b"\x01\x05\x01\x60\x01\x7b\x00"),
        ("multi-value", b"\x01\x06\x01\x60\x00\x02\x7f\x7f"),
        ("reference-types", b"\x01\x05\x01\x60\x01\x70\x00"),
    ];
    for (feature, section) in newer {
        let project = Project::new(feature);
        project.write("parts/dinamika_bg.wasm", [MODULE, section].concat());
        let outcome = project.pack();
        assert!(!outcome.is_success, "{feature}");
        assert!(
            outcome.fault.contains(&format!("newer browser than promised: {feature} (")),
            "{feature}: {}",
            outcome.fault
        );
    }
}

#[test]
fn accepts_wasm_features_of_old_phones() {
    // One function: sign extension, then a saturating conversion.
    let sections: &[u8] = b"\x01\x04\x01\x60\x00\x00\x03\x02\x01\x00\x0a\x12\x01\x10\x00\
        \x41\x01\xc0\x1a\x43\x00\x00\x00\x00\xfc\x00\x1a\x01\x01\x0b";
    let project = Project::new("old-phone");
    project.write("parts/dinamika_bg.wasm", [MODULE, sections].concat());
    let outcome = project.pack();
    assert!(outcome.is_success, "{}", outcome.fault);
}

#[test]
fn rejects_invalid_modules() {
    let project = Project::new("no-module");
    project.write("parts/dinamika_bg.wasm", "<!DOCTYPE html>");
    let outcome = project.pack();
    assert!(!outcome.is_success);
    assert!(outcome.fault.starts_with("pack: the module is not valid"), "{}", outcome.fault);
}

#[test]
fn reports_a_missing_part() {
    let project = Project::new("missing");
    project.write("parts/index.html", include_str!("index.html").replace("second.css", "third.css"));
    let outcome = project.pack();
    assert!(!outcome.is_success);
    assert!(outcome.fault.contains("third.css"), "{}", outcome.fault);
}

#[test]
fn rejects_a_page_without_a_place_for_the_boot_file() {
    let project = Project::new("bootless");
    project.write("parts/index.html", include_str!("index.html").replace("data-module", "data-modules"));
    let outcome = project.pack();
    assert!(!outcome.is_success);
    assert!(outcome.fault.contains("one boot file"), "{}", outcome.fault);
}

#[test]
fn rejects_glue_in_two_files() {
    let project = Project::new("snippets");
    project.write("parts/start.js", "import { a } from './snippets/a.js';\ndinamika.start(a);\n");
    let outcome = project.pack();
    assert!(!outcome.is_success);
    assert!(outcome.fault.contains("imports a file"), "{}", outcome.fault);
}

#[test]
fn leaves_a_foreign_folder_alone() {
    let project = Project::new("precious");
    project.write("dist/thesis.txt", "The only copy");
    let outcome = project.pack();
    assert!(!outcome.is_success);
    assert_eq!(project.text("dist/thesis.txt"), "The only copy");
}

#[test]
fn prints_the_usage_for_unknown_arguments() {
    let outcome = Project::new("usage").pack_with(|command| command.arg("--faster"));
    assert!(!outcome.is_success);
    assert!(outcome.fault.starts_with("usage: pack "), "{}", outcome.fault);
}
