//! Test files in their own folder, and running the command on them.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Map, Value, json};

/// The shipped instrument file, parsed independently.
pub(crate) fn instrument() -> Value {
    serde_json::from_str(dinamika::domain::instrument::STANDARD).unwrap()
}

/// The ids of the indicators, in instrument order.
pub(crate) fn indicators() -> Vec<String> {
    let instrument = instrument();
    let ids = instrument["items"].as_array().unwrap().iter();
    ids.map(|item| item["id"].as_str().unwrap().to_owned()).collect()
}

/// An assessment file with these responses.
pub(crate) fn file(responses: impl IntoIterator<Item = (String, Value)>) -> Value {
    let instrument = instrument();
    json!({
        "format": "dinamika-assessment",
        "version": 1,
        "instrument": { "id": instrument["id"], "version": instrument["version"] },
        "cluster": { "name": "Uji" },
        "date": "2026-11-23",
        "responses": responses.into_iter().collect::<Map<_, _>>(),
    })
}

/// A file with every indicator at `level`, with evidence, except those listed.
pub(crate) fn all_but(level: u8, others: &[(&str, Value)]) -> Value {
    let mut file = file(indicators().into_iter().map(|id| (id, json!({ "level": level, "evidence": "Nota" }))));
    for (id, response) in others {
        file["responses"][*id] = response.clone();
    }
    file
}

/// A fresh folder, named after the test.
#[derive(Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(test: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("score").join(test);
        if path.exists() {
            std::fs::remove_dir_all(&path).unwrap();
        }
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn write(&self, name: &str, contents: impl AsRef<[u8]>) {
        std::fs::write(self.0.join(name), contents).unwrap();
    }

    /// Runs `score` in the folder with these arguments.
    pub(crate) fn score<A: AsRef<std::ffi::OsStr>>(&self, arguments: &[A]) -> Run {
        Run(Command::new(env!("CARGO_BIN_EXE_score")).args(arguments).current_dir(&self.0).output().unwrap())
    }
}

/// The output of the command.
#[derive(Debug)]
pub(crate) struct Run(Output);

impl Run {
    pub(crate) fn code(&self) -> Option<i32> {
        self.0.status.code()
    }

    /// The printed objects, one per line.
    pub(crate) fn objects(&self) -> Vec<Value> {
        let printed = std::str::from_utf8(&self.0.stdout).unwrap();
        assert!(printed.is_empty() || printed.ends_with('\n'), "{printed}");
        printed.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The lines on standard error.
    pub(crate) fn faults(&self) -> Vec<&str> {
        std::str::from_utf8(&self.0.stderr).unwrap().lines().collect()
    }
}

/// The object printed for one valid file.
pub(crate) fn score(test: &str, file: &Value) -> Value {
    let folder = Folder::new(test);
    folder.write("a.json", file.to_string());
    let run = folder.score(&["a.json"]);
    assert_eq!((run.code(), run.faults().len()), (Some(0), 0), "{run:?}");
    let objects = run.objects();
    assert_eq!(objects.len(), 1, "{objects:?}");
    objects[0].clone()
}
