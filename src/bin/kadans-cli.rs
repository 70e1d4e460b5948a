//! The command line of Kadans: the same document, for scripts.

use std::{
    io::{stderr, stdout},
    process::ExitCode,
};

fn main() -> ExitCode {
    let (mut out, mut err) = (stdout().lock(), stderr().lock());
    ExitCode::from(kadans::cli::run(std::env::args_os(), &mut out, &mut err))
}
