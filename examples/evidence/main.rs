//! Prints the evidence for the numbers of Kadans, as the tables that stand in `docs/`.
//!
//! `cargo run --release --no-default-features --example evidence` writes all of them anew; a name after it, such as
//! `forecast`, writes that one only.

fn main() {
    println!("Nothing to show yet.");
}
