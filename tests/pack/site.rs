//! The site folder.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest, Sha256};
use wasm_encoder::{CustomSection, Module};
use wasmparser::{Parser, Payload};

use super::project::{LATER, Project};

fn hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

#[test]
fn all_names_except_three_contain_a_content_hash() {
    let project = Project::new("names").packed();
    let names = project.names("dist");
    assert_eq!(names.len(), 17);
    for name in names {
        if ["index.html", "manifest.webmanifest", "sw.js"].contains(&name.as_str()) {
            continue;
        }
        let (stem, _) = name.rsplit_once('.').unwrap();
        let (_, carried) = stem.rsplit_once('-').unwrap();
        assert_eq!(carried.len(), 16, "{name}");
        assert!(hash(&project.bytes(&format!("dist/{name}"))).starts_with(carried), "{name}");
    }
}

#[test]
fn the_page_refers_to_exactly_the_existing_files() {
    let project = Project::new("page").packed();
    let page = project.text("dist/index.html");
    let addresses = page.split(['"', '\'']).filter(|text| text.contains('.') && !text.contains(' '));
    let addresses: Vec<_> = addresses.filter(|text| !text.starts_with("./")).collect();
    let names = project.names("dist");
    for address in &addresses {
        assert!(names.iter().any(|name| name == address), "{address}");
    }
    assert_eq!(addresses.len(), 17, "{addresses:?}");
    let digest = STANDARD.encode(Sha256::digest(LATER));
    assert!(page.contains(&format!("data-split_result-integrity=\"sha256-{digest}\"")));
    assert!(!page.contains("first.css") && !page.contains("boot/boot.js") && !page.contains("In development"));
}

#[test]
fn the_policy_comes_first_and_no_script_is_inline() {
    let page = Project::new("policy").packed().text("dist/index.html");
    let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is not in the page"));
    assert!(place("Content-Security-Policy") < place("<link"));
    assert!(place("Content-Security-Policy") < place("<script"));
    for words in ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval';", "require-trusted-types-for 'script'"] {
        place(words);
    }
    assert!(!page.contains("unsafe-inline"));
    let scripts = page.split("<script").skip(1);
    for script in scripts {
        assert!(script.contains(" src=") && script.contains("></script>"), "{script}");
    }
}

#[test]
fn startup_files_are_preloaded_before_the_boot_file() {
    let page = Project::new("order").packed().text("dist/index.html");
    let (before, after) = page.split_once("<script src=\"boot-").unwrap();
    for link in ["<link rel=\"stylesheet\"", "<link rel=\"modulepreload\"", "<link rel=\"preload\""] {
        assert!(before.contains(link), "{link}");
    }
    assert!(after.contains("<script type=\"module\""));
}

#[test]
fn style_sheets_are_joined_in_order_with_the_hashed_font() {
    let project = Project::new("sheets").packed();
    let sheet = project.text(&format!("dist/{}", project.name("dinamika-", ".css")));
    let font = project.name("letters-", ".woff2");
    assert_eq!(sheet, format!("@font-face {{ src: url(\"{font}\") }}\n.ladder {{ fill: url(\"#hatch\") }}\n"));
}

#[test]
fn the_manifest_refers_to_the_icons() {
    let project = Project::new("manifest").packed();
    let manifest: Value = serde_json::from_str(&project.text("dist/manifest.webmanifest")).unwrap();
    assert_eq!(manifest["icons"][0]["src"], project.name("icon-192-", ".png"));
    assert_eq!(manifest["start_url"], "./");
}

/// The build data prepended to the service worker.
fn build(project: &Project) -> Value {
    let worker = project.text("dist/sw.js");
    let line = worker.lines().next().unwrap();
    serde_json::from_str(line.strip_prefix("self.build = ").unwrap().strip_suffix(';').unwrap()).unwrap()
}

#[test]
fn the_service_worker_lists_all_other_files_with_hashes() {
    let project = Project::new("worker").packed();
    let build = build(&project);
    let listed = build["files"].as_object().unwrap();
    let mut others = project.names("dist");
    others.retain(|name| name != "sw.js");
    assert_eq!(listed.keys().cloned().collect::<Vec<_>>(), others);
    for (name, digest) in listed {
        assert_eq!(*digest, hash(&project.bytes(&format!("dist/{name}"))), "{name}");
    }
}

#[test]
fn any_changed_file_changes_the_version() {
    let project = Project::new("version").packed();
    let before = build(&project)["version"].clone();
    assert_eq!(build(&Project::new("version-again").packed())["version"], before);
    project.write("parts/index.html", include_str!("index.html").replace("Frame", "Another frame"));
    assert_ne!(build(&project.packed())["version"], before);
}

#[test]
fn removes_files_of_an_earlier_build() {
    let project = Project::new("again").packed();
    project.write("dist/dinamika-0123456789abcdef.css", "");
    assert_eq!(project.packed().names("dist").len(), 17);
}

/// Each with one custom section, of this size.
fn write_modules(project: &Project, sizes: &[(&str, u16)]) {
    for (name, size) in sizes {
        let mut module = Module::new();
        module.section(&CustomSection { name: "x".into(), data: vec![0; usize::from(*size)].into() });
        project.write(&format!("parts/{name}.wasm"), module.finish());
    }
}

#[test]
fn joins_small_chunks_and_those_that_are_always_loaded() {
    let project = Project::new("shared");
    write_modules(
        &project,
        &[("chunk_1", 9000), ("chunk_2", 9000), ("chunk_3", 90), ("split_data", 3), ("split_workshop", 4)],
    );
    project.write(
        "parts/split.js",
        "/* result, data */\nconst __chunk_1 = makeLoad();\n/* data, workshop */\nconst __chunk_2 = makeLoad();\n\
         /* data, workshop */\nconst __chunk_3 = makeLoad();\n",
    );
    let outcome = project.pack();
    assert!(outcome.is_success, "{}", outcome.fault);
    let chunks = project.names("dist").into_iter().filter(|name| name.starts_with("chunk_")).count();
    assert_eq!(chunks, 1, "a large chunk of parts that are loaded on demand");
    let joined = project.bytes(&format!("dist/{}", project.name("shared-", ".wasm")));
    let section = |payload| match payload {
        Ok(Payload::CustomSection(section)) => Some((section.name().to_owned(), section.data().to_vec())),
        _ => None,
    };
    let sections: Vec<_> = Parser::new(0).parse_all(&joined).filter_map(section).collect();
    let kept = |name: &str| (name.to_owned(), project.bytes(&format!("parts/{name}.wasm")));
    assert_eq!(sections, [kept("chunk_1"), kept("chunk_3")]);

    let place = |name: &str| outcome.table.find(name).unwrap_or_else(|| panic!("{name} is not in {}", outcome.table));
    assert!(place("shared-") < place("echarts-"), "in the first load");
    assert!(place("echarts-") < place("chunk_2-"), "on demand");
    assert!(place("split_data, of at most") < place("split_workshop, of at most"));
}
