//! The rules of the house, as tests: Cargo cannot keep layers inside one package.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Each layer with the layers that it may use and the guarded crates that it may name.
const LAYERS: &[(&str, &[&str], &[&str])] = &[
    ("domain", &[], &[]),
    ("analysis", &["domain"], &["libm", "statrs"]),
    ("store", &["domain"], &["rusqlite"]),
    ("exchange", &["domain"], &[]),
    ("words", &["domain", "analysis", "store", "exchange"], &["fluent_bundle"]),
    ("charts", &["domain", "analysis", "words"], &["plotters", "plotters_backend"]),
    (
        "reports",
        &["domain", "analysis", "charts", "words"],
        &["typst", "typst_pdf", "typst_layout", "typst_render", "rust_xlsxwriter", "zip", "resvg"],
    ),
    ("cli", &["domain", "analysis", "store", "exchange", "words", "charts", "reports", "clock"], &["clap"]),
    (
        "gui",
        &["domain", "analysis", "store", "exchange", "words", "charts", "reports", "clock"],
        &["iced", "iced_runtime", "rfd", "accesskit", "accesskit_unix"],
    ),
];

const GUARDED: &[&str] = &[
    "iced",
    "iced_runtime",
    "rfd",
    "accesskit",
    "accesskit_unix",
    "rusqlite",
    "plotters",
    "plotters_backend",
    "typst",
    "typst_pdf",
    "typst_layout",
    "typst_render",
    "rust_xlsxwriter",
    "zip",
    "resvg",
    "clap",
    "fluent_bundle",
    "libm",
    "statrs",
];

#[test]
fn layers_only_look_down() {
    let mut faults = Vec::new();
    for (layer, layers, crates) in LAYERS {
        for file in rust_files(&source().join(layer)) {
            let text = fs::read_to_string(&file).unwrap();
            for (number, line) in text.lines().enumerate() {
                let code = line.split("//").next().unwrap_or_default();
                for (other, ..) in LAYERS {
                    if other != layer && !layers.contains(other) && names(code, &format!("crate::{other}")) {
                        faults.push(format!(
                            "{}:{}: {layer} must not know {other}",
                            file.display(),
                            number + 1
                        ));
                    }
                }
                for guarded in GUARDED {
                    let used = code.contains(&format!("{guarded}::")) && names(code, guarded);
                    if !crates.contains(guarded) && used && !code.contains(&format!("::{guarded}::")) {
                        faults.push(format!(
                            "{}:{}: {layer} must not use {guarded}",
                            file.display(),
                            number + 1
                        ));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Whether a line of code names a word as a whole.
fn names(code: &str, word: &str) -> bool {
    let letter = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + word.len()..].chars().next();
        !before.is_some_and(letter) && !after.is_some_and(letter)
    })
}

#[test]
fn every_layer_of_the_list_is_there_and_no_other() {
    let mut folders: Vec<String> = fs::read_dir(source())
        .unwrap()
        .flatten()
        .filter(|entry| entry.path().is_dir() && entry.file_name() != "bin")
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    folders.sort();
    let mut layers: Vec<String> = LAYERS.iter().map(|(layer, ..)| (*layer).to_owned()).collect();
    layers.sort();
    assert_eq!(folders, layers);
}

#[test]
fn no_file_is_longer_than_a_person_reads() {
    let long: Vec<String> = rust_files(&source())
        .into_iter()
        .filter_map(|file| {
            let lines = fs::read_to_string(&file).unwrap().lines().count();
            (lines > 600).then(|| format!("{} has {lines} lines", file.display()))
        })
        .collect();
    assert!(long.is_empty(), "{long:?}");
}

#[test]
fn no_test_file_is_forgotten() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut forgotten = Vec::new();
    for file in rust_files(&tests) {
        let stem = file.file_stem().unwrap().to_string_lossy().into_owned();
        let parent = file.parent().unwrap();
        let declared_in = match (stem.as_str(), parent == tests) {
            ("main", true) => continue,
            ("mod", false) => parent.parent().unwrap(),
            _ => parent,
        };
        let name =
            if stem == "mod" { parent.file_name().unwrap().to_string_lossy().into_owned() } else { stem };
        let above = if declared_in == tests { tests.join("main.rs") } else { declared_in.join("mod.rs") };
        let declares = fs::read_to_string(&above)
            .unwrap()
            .lines()
            .any(|line| line.trim().trim_start_matches("pub ") == format!("mod {name};"));
        if !declares {
            forgotten.push(file);
        }
    }
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

#[test]
fn no_crate_that_opens_the_network_is_in_the_lock_file() {
    let read = |name: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap();
    let (lock, deny) = (read("Cargo.lock"), read("deny.toml"));
    let banned: Vec<&str> =
        deny.lines().filter_map(|line| line.trim().strip_prefix("{ crate = \"")?.split('"').next()).collect();
    assert!(banned.len() > 20, "the list of deny.toml was not read");
    let present: Vec<&str> = banned
        .into_iter()
        .filter(|name| lock.lines().any(|line| line == format!("name = \"{name}\"")))
        .collect();
    assert!(present.is_empty(), "{present:?}");
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.sort();
    files
}
