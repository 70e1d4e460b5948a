//! The command line: one command, one document, one answer; people script it.
//!
//! A command answers a whole text or fails with one error, so what fails leaves nothing on standard output. Nothing
//! here asks a question or waits for somebody.

mod arguments;
mod attachment;
mod check;
mod error;
mod history;
mod judge;
mod judgement_json;
mod place;
mod plan;
mod report;
mod since;
mod table;

use crate::words::{Language, Words};
use arguments::{Arguments, Command};
use clap::Parser;
use error::CommandError;
use std::{
    ffi::OsString,
    io::{self, ErrorKind, Write},
};

/// Exit code when everything went well.
pub const FINE: u8 = 0;
/// Exit code when the plan check has findings.
pub const FINDINGS: u8 = 1;
/// Exit code when a command failed, and when it was not understood.
pub const FAILURE: u8 = 2;

/// Runs the command line and gives its exit code.
///
/// The arguments begin with the name of the program. The answer goes to `out`, whole; what went wrong goes to `err`,
/// in a sentence. A reader that closes `out` early, as `head` does, is no failure.
pub fn run(arguments: impl IntoIterator<Item = OsString>, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let Arguments { command } = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(usage) if usage.use_stderr() => {
            complain(err, &usage.render().to_string());
            return FAILURE;
        }
        Err(help) => {
            let words = Words::new(Language::of_system());
            return answer(&help.render().to_string(), FINE, &words, out, err);
        }
    };
    let words = Words::new(command.language().unwrap_or_else(Language::of_system));
    match perform(&command, &words) {
        Ok((text, code)) => answer(&text, code, &words, out, err),
        Err(error) => fail(&error, &words, err),
    }
}

fn perform(command: &Command, words: &Words) -> Result<(String, u8), CommandError> {
    let text = match command {
        Command::New(new) => plan::new(new, words),
        Command::Export(export) => plan::export(export, words),
        Command::Judge(judge) => judge::judge(judge, words),
        Command::Check(check) => return check::check(check, words),
        Command::Since(since) => since::since(since, words),
        Command::History(history) => history::history(history, words),
        Command::Undo(step) => history::undo(step, words),
        Command::Redo(step) => history::redo(step, words),
        Command::Report(report) => report::report(report, words),
        Command::Attach(attach) => attachment::attach(attach, words),
        Command::Attachments(attachments) => attachment::attachments(attachments, words),
    };
    Ok((text?, FINE))
}

fn answer(text: &str, code: u8, words: &Words, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => fail(&CommandError::Output(error), words, err),
        _ => code,
    }
}

fn fail(error: &CommandError, words: &Words, err: &mut dyn Write) -> u8 {
    complain(err, &format!("{}\n", table::one_line(&error.notice(words).text())));
    FAILURE
}

/// Says what went wrong; when that cannot be said either, the exit code still tells.
fn complain(err: &mut dyn Write, text: &str) {
    let said: io::Result<()> = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    drop(said);
}
