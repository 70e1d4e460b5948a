//! Prints the evidence for the numbers of Kadans, as the tables that stand in `docs/`.
//!
//! `cargo run --release --no-default-features --example evidence` writes all of them anew; a name after it, such as
//! `forecast`, writes that one only.

mod change;
mod control_chart;
mod forecast;
mod published;

use kadans::store::write_whole;
use std::{env, error::Error, path::Path};

/// What writes the text of a page.
type Page = fn() -> Result<String, Box<dyn Error>>;

/// Each piece of evidence: its name, its file in `docs/`, and what writes it.
const EVIDENCE: &[(&str, &str, Page)] = &[
    ("change", "change-coverage.md", || Ok(change::document())),
    ("control-chart", "control-chart-alarms.md", || Ok(control_chart::document())),
    ("forecast", "forecast-calibration.md", forecast::page),
    ("published", "published-figures.md", || Ok(published::document())),
];

fn main() -> Result<(), Box<dyn Error>> {
    let only = env::args().nth(1);
    if let Some(only) = &only
        && EVIDENCE.iter().all(|(name, ..)| name != only)
    {
        let names: Vec<&str> = EVIDENCE.iter().map(|(name, ..)| *name).collect();
        return Err(format!("there is no evidence called {only}; ask for one of {}", names.join(", ")).into());
    }
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    for (name, file, page) in EVIDENCE {
        if only.as_deref().is_none_or(|only| only == *name) {
            write_whole(&docs.join(file), page()?.as_bytes())?;
            println!("{name}: docs/{file}");
        }
    }
    Ok(())
}
