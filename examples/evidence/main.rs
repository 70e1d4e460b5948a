//! Prints the evidence for the numbers of Kadans, as the tables that stand in `docs/`.
//!
//! `cargo run --release --no-default-features --example evidence` writes all of them anew; a name after it, such as
//! `forecast`, writes that one only.

mod control_chart;

use std::fs::File;
use std::io::Write;
use std::path::Path;

/// Name, file in `docs/`, and what writes its text.
type Evidence = (&'static str, &'static str, fn() -> String);

const ALL: &[Evidence] = &[("control-chart", "control-chart-alarms.md", control_chart::document)];

fn main() -> std::io::Result<()> {
    let wanted = std::env::args().nth(1);
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    for (name, file, text) in ALL {
        if wanted.as_ref().is_none_or(|wanted| wanted == name) {
            File::create(docs.join(file))?.write_all(text().as_bytes())?;
            println!("{name}: docs/{file}");
        }
    }
    Ok(())
}
