//! Prints the evidence for the numbers of Kadans, as the tables that stand in `docs/`.
//!
//! `cargo run --release --no-default-features --example evidence` writes all of them anew; a name after it, such as
//! `forecast`, writes that one only.

mod change;
mod published;

use kadans::store::write_whole;
use std::{env, path::Path, process::ExitCode};

/// What can be shown: its name, the file under `docs/`, and what makes it.
type Evidence = (&'static str, &'static str, fn() -> String);

const ALL: &[Evidence] = &[
    ("change", "change-coverage.md", change::document),
    ("published", "published-figures.md", published::document),
];

fn main() -> ExitCode {
    let asked: Vec<String> = env::args().skip(1).collect();
    let unknown = asked.iter().find(|name| ALL.iter().all(|(known, ..)| name != known));
    if let Some(name) = unknown {
        let names: Vec<&str> = ALL.iter().map(|(name, ..)| *name).collect();
        eprintln!("There is no evidence called {name}. Ask for one of: {}.", names.join(", "));
        return ExitCode::FAILURE;
    }
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    for (name, file, document) in ALL {
        if !asked.is_empty() && !asked.iter().any(|one| one == name) {
            continue;
        }
        let path = docs.join(file);
        if let Err(fault) = write_whole(&path, document().as_bytes()) {
            eprintln!("{} cannot be written: {fault}", path.display());
            return ExitCode::FAILURE;
        }
        println!("docs/{file}");
    }
    ExitCode::SUCCESS
}
