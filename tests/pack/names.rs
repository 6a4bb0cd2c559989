//! The names by which module and glue know each other.

use super::project::Project;

const NAME: &str = "__wbg_log_0123456789abcdef";

/// A section of a module: its number, its length, its content.
fn section(number: u8, content: &[u8]) -> Vec<u8> {
    [&[number, u8::try_from(content.len()).unwrap()], content].concat()
}

/// A text behind its length.
fn text(text: &str) -> Vec<u8> {
    [&[u8::try_from(text.len()).unwrap()], text.as_bytes()].concat()
}

/// A module that imports a function of this name, and one whose name carries no hash, and exports the first one.
fn module() -> Vec<u8> {
    let types = section(1, &[1, 0x60, 0, 0]);
    let import = |name: &str| [text("./dinamika_bg.js"), text(name), vec![0, 0]].concat();
    let imports = section(2, &[vec![2], import(NAME), import("plain")].concat());
    let exports = section(7, &[vec![1], text(&format!("run{NAME}")), vec![0, 0]].concat());
    [b"\0asm\x01\0\0\0".to_vec(), types, imports, exports].concat()
}

#[test]
fn names_with_a_hash_are_short_in_module_and_glue_and_the_same_in_both() {
    let project = Project::new("short-names");
    project.write("parts/dinamika.wasm", module());
    let glue = format!(
        "const imports = {{ {NAME}: log, plain: log }};\nconst run = imports.run{NAME};\nexport {{ start as default }};\n"
    );
    project.write("parts/dinamika.js", glue);
    let project = project.packed();
    let glue = project.text(&format!("dist/{}", project.name("dinamika-", ".js")));
    assert!(glue.starts_with("const imports = { w0: log, plain: log };\nconst run = imports.w1;\n"), "{glue}");
    let module = project.bytes(&format!("dist/{}", project.name("dinamika-", ".wasm")));
    let stands = |name: &[u8]| module.windows(name.len()).any(|window| window == name);
    assert!(stands(b"\x02w0\0\0") && stands(b"\x02w1\0\0") && stands(b"\x05plain\0\0"));
    assert!(!stands(b"0123456789abcdef"));
}

#[test]
fn what_several_parts_share_counts_for_the_one_that_comes_first() {
    let project = Project::new("shared");
    for (name, size) in [("chunk_1", 1), ("chunk_2", 2), ("split_rare", 3), ("split_workshop", 4)] {
        project.write(
            &format!("parts/{name}.wasm"),
            [b"\0asm\x01\0\0\0\0".as_slice(), &[size + 1, 1, b'x'], &vec![0; usize::from(size) - 1]].concat(),
        );
    }
    let split =
        "/* later, rare */\nconst __chunk_1 = makeLoad();\n/* rare, workshop */\nconst __chunk_2 = makeLoad();\n";
    project.write("parts/split.js", split);
    let outcome = project.pack();
    assert!(outcome.is_success, "{}", outcome.fault);
    let place = |name: &str| outcome.table.find(name).unwrap_or_else(|| panic!("{name} is not in {}", outcome.table));
    assert!(place("chunk_1-") < place("echarts-"), "with the part that follows the first screen");
    assert!(place("echarts-") < place("chunk_2-"), "on demand");
    assert!(place("split_rare, of at most") < place("split_workshop, of at most"));
}
