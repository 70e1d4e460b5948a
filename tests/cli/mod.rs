//! The command line, run as scripts run it but without a process of its own.

mod attachment;
mod check;
mod history;
mod judge;
mod plan;
mod program;
mod refused;
mod report;
mod since;
mod transition;

use crate::support::folder;
use std::{
    collections::BTreeMap,
    ffi::OsString,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

const SMALL: &str = include_str!("../fixtures/small.json");

/// What a command answered.
struct Answer {
    code: u8,
    out: String,
    err: String,
}

/// Runs a command.
fn run<T: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = T>) -> Answer {
    let name = std::iter::once(OsString::from("kadans-cli"));
    let arguments = name.chain(arguments.into_iter().map(|argument| argument.as_ref().to_owned()));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = kadans::cli::run(arguments, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("answers are UTF-8");
    Answer { code, out: text(out), err: text(err) }
}

/// Runs a command on a document in Dutch: `run_on(&file, "judge --json")`.
fn run_on(file: &Path, command: &str) -> Answer {
    let mut words = command.split(' ');
    let name = words.next().expect("a command");
    let file = file.to_str().expect("a plain path");
    run([name, file].into_iter().chain(words).chain(["--language", "nl"]))
}

/// What a command answered that went well.
fn fine(answer: Answer) -> String {
    assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{}", answer.out);
    answer.out
}

/// Checks that a command failed with one sentence and no other answer, and gives the sentence.
fn refused(answer: &Answer) -> &str {
    let Answer { code, out, err } = answer;
    assert_eq!((*code, out.as_str()), (2, ""), "{err}");
    assert_eq!(err.lines().count(), 1, "{err}");
    assert!(err.ends_with(".\n") || err.ends_with("?\n"), "no sentence: {err}");
    assert!(!err.contains("cli-") && !err.contains("-hint"), "a key without a phrase: {err}");
    err
}

/// A place for files, with the small plan in JSON.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(folder());
        place.put("klein.json", SMALL.as_bytes());
        place
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.file(name);
        File::create(&path).and_then(|mut file| file.write_all(bytes)).expect("a file for the test");
        path
    }

    /// A document of a plan in JSON.
    fn document(&self, plan: &str) -> PathBuf {
        self.document_named("plan.kadans", plan)
    }

    /// A document of a plan in JSON, with a name of its own.
    fn document_named(&self, name: &str, plan: &str) -> PathBuf {
        let from = self.put("van.json", plan.as_bytes());
        let file = self.file(name);
        fine(run_on(&file, &format!("new --from {}", from.display())));
        file
    }

    /// All files, to see that nothing came, went or changed.
    fn contents(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let files = fs::read_dir(self.0.path()).expect("the folder of the test").flatten();
        let files = files.map(|entry| entry.path()).filter(|path| path.is_file());
        files.map(|path| (path.clone(), fs::read(path).expect("a file of the test"))).collect()
    }
}
