//! Reports as files: every language is made first, then all are put in their place, or none.

use super::job::{Fault, Job, second_language};
use super::{Begun, Brake, Stage, Told};
use crate::reports::{self, Format};
use crate::store::write_whole;
use crate::words::{Language, Words};
use futures_channel::mpsc::{UnboundedSender, unbounded};
use std::path::{Path, PathBuf};
use std::{fs, io, thread};

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The files, one for each language.
    pub files: Vec<PathBuf>,
    /// How many characters no font has, which were replaced.
    pub replaced: usize,
}

/// The files of a report that should stand in a place: with two languages report.pdf becomes report.nl.pdf and
/// report.fr.pdf.
pub fn targets(job: &Job, to: &Path) -> Vec<(Language, PathBuf)> {
    let first = job.recipe.language;
    let Some(second) = second_language(&job.recipe) else { return vec![(first, to.to_owned())] };
    let extension = to.extension().unwrap_or_default().to_string_lossy();
    let named = |language: Language| to.with_extension([language.code(), &extension].join("."));
    [first, second].map(|language| (language, named(language))).to_vec()
}

/// Begins to make a report as files.
///
/// # Errors
/// A system that gives no thread.
pub fn export(
    job: Job,
    targets: Vec<(Language, PathBuf)>,
    format: Format,
    words: Words,
) -> io::Result<Begun<Made>> {
    let (sender, receiver) = unbounded();
    let brake = Brake::default();
    let own = brake.clone();
    thread::Builder::new().name("report".to_owned()).spawn(move || {
        let told = |stage| tell(&sender, Told::Stage(stage));
        if let Some(answer) = make(&job, &targets, format, &own, told) {
            tell(&sender, Told::Done(answer.map_err(|fault| fault.notice(&words))));
        }
    })?;
    Ok((brake, receiver))
}

/// Makes all files, then puts them in their places; nothing when it was stopped.
fn make(
    job: &Job,
    targets: &[(Language, PathBuf)],
    format: Format,
    brake: &Brake,
    told: impl Fn(Stage),
) -> Option<Result<Made, Fault>> {
    told(Stage::Composing);
    let material = match job.material() {
        Ok(material) => material,
        Err(fault) => return Some(Err(fault)),
    };
    let (mut files, mut replaced) = (Vec::new(), 0);
    for (language, path) in targets {
        if brake.is_pulled() {
            return None;
        }
        let report = job.compose(&material, *language);
        told(Stage::Setting);
        match reports::write(&report, format) {
            Ok(written) => {
                replaced += written.replaced;
                files.push((path.as_path(), written.bytes));
            }
            Err(error) => return Some(Err(Fault::Write(error))),
        }
    }
    if !brake.passes() {
        return None;
    }
    told(Stage::Writing);
    let placed = place(&files).map(|()| Made { files: paths(targets), replaced });
    Some(placed.map_err(|(path, error)| Fault::Place(path, error)))
}

fn paths(targets: &[(Language, PathBuf)]) -> Vec<PathBuf> {
    targets.iter().map(|(_, path)| path.clone()).collect()
}

/// Puts files in their places. When one cannot be placed, those that were not there before go again.
fn place(files: &[(&Path, Vec<u8>)]) -> Result<(), (PathBuf, io::Error)> {
    let mut new: Vec<&Path> = Vec::new();
    for (path, bytes) in files {
        let was_there = path.exists();
        if let Err(error) = write_whole(path, bytes) {
            for path in new {
                // One that cannot be removed is whole, and says itself what it is.
                let _ = fs::remove_file(path);
            }
            return Err(((*path).to_owned(), error));
        }
        if !was_there {
            new.push(path);
        }
    }
    Ok(())
}

/// Nobody may listen any more.
fn tell<T>(sender: &UnboundedSender<T>, told: T) {
    let _ = sender.unbounded_send(told);
}
