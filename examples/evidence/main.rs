//! Prints the evidence for the numbers of Kadans, as the tables that stand in `docs/`.
//!
//! `cargo run --release --no-default-features --example evidence` writes all of them anew; a name after it, such as
//! `forecast`, writes that one only.

mod forecast;

use std::error::Error;

/// What writes the text of a page.
type Page = fn() -> Result<String, Box<dyn Error>>;

/// Each piece of evidence: its name, its file in `docs/`, and what writes it.
const EVIDENCE: &[(&str, &str, Page)] = &[("forecast", "forecast-calibration.md", forecast::page)];

fn main() -> Result<(), Box<dyn Error>> {
    let only = std::env::args().nth(1);
    let docs = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    for (name, file, page) in EVIDENCE {
        if only.as_deref().is_none_or(|only| only == *name) {
            let text = page()?;
            println!("{text}");
            kadans::store::write_whole(&docs.join(file), text.as_bytes())?;
        }
    }
    Ok(())
}
