//! The program itself, and outputs that do not take an answer.

use super::{Place, SMALL};
use std::{
    ffi::OsString,
    io::{self, ErrorKind, Write},
    process::{Command, Stdio},
};

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kadans-cli"));
    command.env("LC_ALL", "nl_BE.UTF-8").stdin(Stdio::null());
    command
}

#[test]
fn the_program_answers_with_text_and_an_exit_code() {
    let place = Place::new();
    let (file, from) = (place.file("plan.kadans"), place.file("klein.json"));
    let made = program().arg("new").arg(&file).arg("--from").arg(&from).output().unwrap();
    assert_eq!((made.status.code(), made.stderr.len()), (Some(0), 0));
    assert!(String::from_utf8(made.stdout).unwrap().contains("is gemaakt"));
    let judged = program().arg("judge").arg(&file).args(["--on", "2023-03-31"]).output().unwrap();
    assert_eq!(judged.status.code(), Some(0));
    assert!(String::from_utf8(judged.stdout).unwrap().contains("■ Achter"));
    let lost = program().arg("judge").arg(place.file("weg.kadans")).output().unwrap();
    assert_eq!((lost.status.code(), lost.stdout.len()), (Some(2), 0));
    assert!(String::from_utf8(lost.stderr).unwrap().contains("Het bestand is er niet."));
    assert_eq!(program().arg("--wrong").output().unwrap().status.code(), Some(2));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let place = Place::new();
    let file = place.document(SMALL);
    let mut child = program()
        .arg("judge")
        .arg(file)
        .arg("--json")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    assert_eq!((ended.status.code(), String::from_utf8(ended.stderr).unwrap()), (Some(0), String::new()));
}

/// An output that takes nothing.
struct Shut(ErrorKind);

impl Write for Shut {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(self.0.into())
    }
    fn flush(&mut self) -> io::Result<()> {
        Err(self.0.into())
    }
}

#[test]
fn an_output_that_is_full_is_a_failure_and_a_closed_one_is_not() {
    let place = Place::new();
    let file = place.document(SMALL);
    for (kind, code) in [(ErrorKind::BrokenPipe, 0), (ErrorKind::StorageFull, 2)] {
        for arguments in [vec!["history".into(), file.clone().into_os_string()], vec!["--help".into()]] {
            let arguments = std::iter::once(OsString::from("kadans-cli")).chain(arguments);
            let mut err = Vec::new();
            assert_eq!(kadans::cli::run(arguments, &mut Shut(kind), &mut err), code);
            assert_eq!(err.is_empty(), code == 0);
        }
    }
    let lost = ["kadans-cli", "judge", "weg.kadans"].map(OsString::from);
    assert_eq!(kadans::cli::run(lost, &mut Vec::new(), &mut Shut(ErrorKind::BrokenPipe)), 2);
}

#[cfg(unix)]
#[test]
fn a_name_that_is_no_text_is_a_name_like_any_other() {
    use std::os::unix::ffi::OsStringExt;
    let place = Place::new();
    let file = place.file("").join(OsString::from_vec(b"p\xff\n.kadans".to_vec()));
    let arguments =
        ["new".into(), file.clone().into_os_string(), "--from".into(), place.file("klein.json").into()];
    super::fine(super::run::<OsString>(arguments));
    assert!(file.is_file());
}
