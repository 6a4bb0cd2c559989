//! The parts of an artificial, small build in its own folder.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The input of `pack`; each file by its path in the folder of parts.
const FILES: [(&str, &str); 15] = [
    ("index.html", include_str!("index.html")),
    ("boot.js", "// Boots.\nvar closing = \"</script>\";\n"),
    ("offline.js", "export const watch = () => {};\n"),
    ("sw.js", "const { version, files } = self.build;\n"),
    ("manifest.webmanifest", r#"{ "start_url": "./", "icons": [{ "src": "icons/icon-192.png" }] }"#),
    ("first.css", "@font-face { src: url(\"font/letters.woff2\") }\n"),
    ("second.css", ".ladder { fill: url(\"#hatch\") }\n"),
    ("workshop.css", ".votes { display: grid }\n"),
    ("split.js", "/* result, data */\nconst __chunk_1 = makeLoad(() => {}, []);\n"),
    ("start.js", "dinamika.start(async () => {}, (address) => import(address));\n"),
    ("echarts.min.js", "export const init = () => {};\n"),
    ("durable.js", "export const put = () => {};\n"),
    ("font/letters.woff2", "letters"),
    ("icons/favicon.svg", "<svg></svg>"),
    ("icons/icon-192.png", "picture"),
];

/// The smallest module: magic number and version.
pub(crate) const MODULE: &[u8] = b"\0asm\x01\0\0\0";

/// Another, with a custom section.
pub(crate) const LATER: &[u8] = b"\0asm\x01\0\0\0\0\x02\x01x";

/// The folder of one test, containing the folder of parts.
pub(crate) struct Project(PathBuf);

/// The output of a run of `pack`.
pub(crate) struct Outcome {
    pub(crate) is_success: bool,
    pub(crate) table: String,
    pub(crate) fault: String,
}

impl Project {
    pub(crate) fn new(test: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pack").join(test);
        if folder.exists() {
            std::fs::remove_dir_all(&folder).unwrap();
        }
        let project = Self(folder);
        for (path, text) in FILES {
            project.write(&format!("parts/{path}"), text);
        }
        project.write("parts/dinamika_bg.wasm", MODULE);
        project.write("parts/split_result.wasm", LATER);
        project.write("licences.txt", "A & B <c@d>\n");
        project
    }

    pub(crate) fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.0.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }

    pub(crate) fn bytes(&self, path: &str) -> Vec<u8> {
        std::fs::read(self.0.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn text(&self, path: &str) -> String {
        String::from_utf8(self.bytes(path)).unwrap()
    }

    /// The names in a folder, sorted.
    pub(crate) fn names(&self, folder: &str) -> Vec<String> {
        let entries = std::fs::read_dir(self.0.join(folder)).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The only name in the site with this prefix and suffix.
    pub(crate) fn name(&self, start: &str, end: &str) -> String {
        let mut names = self.names("dist");
        names.retain(|name| name.starts_with(start) && name.ends_with(end));
        assert_eq!(names.len(), 1, "{start}…{end}: {names:?}");
        names.remove(0)
    }

    pub(crate) fn pack(&self) -> Outcome {
        self.pack_with(|command| command)
    }

    /// Runs `pack` in the folder, with a home that occurs in no module, and further settings by `set`.
    pub(crate) fn pack_with(&self, set: impl Fn(&mut Command) -> &mut Command) -> Outcome {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pack"));
        command.args(["--from", "parts", "--licences", "licences.txt"]).current_dir(&self.0);
        command.env("HOME", "/nobody/at/home").env("SOURCE_DATE_EPOCH", "1700000000");
        command.env_remove("CARGO_HOME").env_remove("RUSTUP_HOME");
        set(&mut command);
        let output = command.output().unwrap();
        Outcome {
            is_success: output.status.success(),
            table: String::from_utf8(output.stdout).unwrap(),
            fault: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The same; it must succeed.
    pub(crate) fn packed(self) -> Self {
        let outcome = self.pack();
        assert!(outcome.is_success, "{}", outcome.fault);
        self
    }
}
